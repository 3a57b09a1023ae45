// Runs before anything is painted: the looks this browser was told to keep, where a first visitor goes, and
// that somebody who left quickly is not brought back by the Back button.
(() => {
  const root = document.documentElement;
  const kept = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
      return {};
    }
  };
  const looks = kept("fidelio.looks");
  if (looks.theme === "light" || looks.theme === "dark") root.dataset.theme = looks.theme;
  if (looks.contrast === true) root.dataset.contrast = "";
  if (looks.stillness === true) root.dataset.still = "";
  if (looks.textSize >= 90 && looks.textSize <= 200) root.style.setProperty("--text-size", `${looks.textSize}%`);

  const away = (event) => {
    let left;
    try {
      left = sessionStorage.getItem("fidelio.left");
      if (left && performance.getEntriesByType("navigation")[0]?.type !== "back_forward" && !event?.persisted) {
        sessionStorage.removeItem("fidelio.left");
        left = null;
      }
    } catch {
      // Without storage there is nothing to go by.
    }
    if (!left?.startsWith("https://")) return false;
    root.dataset.gone = "";
    document.title = "";
    location.replace(left);
    return true;
  };
  addEventListener("pageshow", (event) => event.persisted && away(event));
  if (away()) return;
  if (root.dataset.firstRun !== undefined && !["/welcome", "/help"].includes(location.pathname)) {
    location.replace(`/welcome${location.search}`);
  }
})();
