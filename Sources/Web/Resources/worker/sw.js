// The service worker: the page opens, and the crisis card with it, when the house does not answer. It keeps the
// shells of the pages, which are the same for everybody, their scripts, styles and lists of words, and the card of
// the person's country. Never any other answer of the house, never a word anybody said.
// The house puts `house` above this: its version, the folder of its assets, its pages, and what to keep.

const shell = `fidelio-shell-${house.version}`;
const cards = "fidelio-cards";
// Milliseconds until what is kept is shown in place of a house that says nothing.
const patience = { page: 4000, card: 1500 };

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The answer if there is one soon, else nothing. A proxy that answers for a house that is down counts as none. */
async function soon(asking, milliseconds) {
  const answer = await Promise.race([asking, sleep(milliseconds)]).catch(() => undefined);
  return answer && ![502, 503, 504].includes(answer.status) ? answer : undefined;
}

async function keepShell() {
  const cache = await caches.open(shell);
  await cache.addAll(house.shell.map((address) => new Request(address, { credentials: "omit" })));
}

async function dropOldVersions() {
  for (const name of await caches.keys()) if (![shell, cards].includes(name)) await caches.delete(name);
  await clients.claim();
}

async function keptCard() {
  const [request] = await (await caches.open(cards)).keys();
  return request;
}

/** The language asked for, else the one the person is spoken to in, else the browser's. */
async function language(url) {
  const card = await keptCard();
  const asked = url.searchParams.get("lang") ?? (card && new URL(card.url).searchParams.get("language"));
  const known = (one) => house.languages.includes(one);
  return [asked, navigator.language.slice(0, 2)].find(known) ?? house.languages[0];
}

async function page(request, url) {
  const asking = fetch(request);
  const answer = await soon(asking, patience.page);
  if (answer) return answer;
  const kept = await caches.match(`${url.pathname}?lang=${await language(url)}`, { ignoreVary: true });
  return kept ?? asking;
}

const asset = async (request) => (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request);

async function card(request) {
  const asking = fetch(request);
  const answer = await soon(asking, patience.card);
  if (answer?.ok) return answer;
  const own = await keptCard();
  return (own && (await caches.match(own, { ignoreVary: true }))) ?? asking;
}

/** Keeps the card of one country. A guess never takes the place of what the person chose. */
async function keepCard({ country, language, isChosen, young }) {
  const before = await keptCard();
  if (before && !isChosen) return;
  const address = `/api/card?${new URLSearchParams({ language, ...(country && { country }), ...(young && { young: 1 }) })}`;
  const answer = await fetch(address, { credentials: "omit", cache: "no-store" });
  if (!answer.ok) return;
  const cache = await caches.open(cards);
  for (const request of await cache.keys()) await cache.delete(request, { ignoreVary: true });
  await cache.put(address, answer);
}

addEventListener("install", (event) => {
  // What changes something goes past the worker: a request that is on its way through it is lost with a page that goes
  // away. Browsers that cannot be told this ask it, and it lets them go on.
  const past = ["POST", "PUT", "PATCH", "DELETE"];
  event.addRoutes?.(past.map((requestMethod) => ({ condition: { requestMethod }, source: "network" })));
  event.waitUntil(keepShell());
});
addEventListener("activate", (event) => event.waitUntil(dropOldVersions()));
addEventListener("message", (event) => event.waitUntil(keepCard(event.data)));
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (house.pages.includes(url.pathname)) event.respondWith(page(request, url));
  } else if (url.pathname.startsWith(house.assets)) {
    event.respondWith(asset(request));
  } else if (url.pathname === "/api/card") {
    event.respondWith(card(request));
  }
});
