// Leaves at once for a neutral page. The page goes blank first, its own entry in the history is replaced, and
// Back does not bring it up again. Nothing that grows in the house ends by it.

import { keptExit } from "./appearance.js";

/** Those the house takes; the first is the usual one. */
export const places = [
  "https://www.wikipedia.org/", "https://meteofrance.com/", "https://www.bbc.com/weather",
  "https://www.francetvinfo.fr/", "https://www.bbc.com/news", "https://www.openstreetmap.org/",
];
const twice = 600;

export function leave() {
  document.documentElement.dataset.gone = "";
  document.title = "";
  const { url } = keptExit();
  const place = typeof url === "string" && url.startsWith("https://") ? url : places[0];
  try {
    sessionStorage.setItem("fidelio.left", place);
  } catch {
    // Then only this page's own entry is replaced.
  }
  history.replaceState(null, "", "/");
  location.replace(place);
}

export function wireExit() {
  for (const button of document.querySelectorAll("[data-exit]")) button.addEventListener("click", leave);
  let last = -Infinity;
  // On the way down, so that nothing else on the page can keep the key for itself.
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat || keptExit().key === false) return;
    const isSecond = event.timeStamp - last < twice;
    last = event.timeStamp;
    if (isSecond) leave();
  }, { capture: true });
}
