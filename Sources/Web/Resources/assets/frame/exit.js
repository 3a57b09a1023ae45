// Leaves at once for a neutral page. The page goes blank first, its own entry in the history is replaced, and
// Back does not bring it up again. Nothing that grows in the house ends by it.

import { keptExit } from "./appearance.js";
import { h } from "./dom.js";
import { t } from "./words.js";

/** Where it leads when nothing else was chosen. */
export const usual = "https://www.wikipedia.org/";
const twice = 600;

export function leave() {
  document.documentElement.dataset.gone = "";
  document.title = "";
  const { url } = keptExit();
  const place = typeof url === "string" && url.startsWith("https://") ? url : usual;
  try {
    sessionStorage.setItem("fidelio.left", place);
  } catch {
    // Then only this page's own entry is replaced.
  }
  history.replaceState(null, "", "/");
  location.replace(place);
}

/** The way out of what covers the bar: a sheet, the help lines. */
export const exitButton = () => h("button", { class: "exit sheet-exit", onclick: leave },
  h("span", { "aria-hidden": "true" }, "⇥"), " ", h("span", {}, t("exit")));

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
