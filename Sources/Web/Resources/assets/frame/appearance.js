// How the page looks to this person: kept with the person, and in this browser so that it is there before the
// first paint. No word is ever kept in the browser.

const keep = (key, value) => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing shows the usual looks for a moment.
  }
};

/** Shows these looks at once, without keeping them. */
export function show({ theme, contrast, textSize, stillness } = {}) {
  const root = document.documentElement;
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.toggleAttribute("data-contrast", contrast === true);
  root.toggleAttribute("data-still", stillness === true);
  if (textSize >= 90 && textSize <= 200) root.style.setProperty("--text-size", `${textSize}%`);
  else root.style.removeProperty("--text-size");
}

/** Shows and keeps what the person chose; nothing when the house knows of no choice. */
export function wear(looks) {
  if (!looks) return;
  show(looks);
  keep("fidelio.looks", looks);
}

export const keepExit = (choice) => choice && keep("fidelio.exit", choice);

export function keptExit() {
  try {
    return JSON.parse(localStorage.getItem("fidelio.exit")) ?? {};
  } catch {
    return {};
  }
}
