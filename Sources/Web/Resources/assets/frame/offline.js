// The service worker, where the browser has one and the house is reached by a safe address: with it the pages open
// and the crisis card is there while the house does not answer. `worker/sw.js` says what it keeps.

// The only script address that may ever be made from a text.
const address = globalThis.trustedTypes?.createPolicy("fidelio-worker", {
  createScriptURL: (text) => (text === "/sw.js" ? text : "about:blank"),
}).createScriptURL("/sw.js") ?? "/sw.js";

let told = "";

/** Has the card of this country kept, `isChosen` when the person said so; starts the worker where there is none. */
export async function keepOffline(country, isChosen, young) {
  const { lang: language, dataset } = document.documentElement;
  const wish = JSON.stringify({ country, language, isChosen, young });
  if (wish === told || !navigator.serviceWorker || dataset.firstRun !== undefined) return;
  told = wish;
  try {
    await navigator.serviceWorker.register(address, { scope: "/", updateViaCache: "none" });
    (await navigator.serviceWorker.ready).active.postMessage(JSON.parse(wish));
  } catch {
    // Without a worker everything works but the opening of pages while the house does not answer.
  }
}
