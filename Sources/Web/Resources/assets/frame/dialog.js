// A line at the top, a sheet over the page, a question before something that cannot be undone.

import { $, fill, h } from "./dom.js";
import { exitButton } from "./exit.js";
import { t } from "./words.js";

let bannerTimer;

/** One line at the top: stays until replaced when `lasting`, else goes by itself. */
export function banner(sentence, lasting = false) {
  const element = $("#banner");
  clearTimeout(bannerTimer);
  element.textContent = sentence ?? "";
  element.hidden = !sentence;
  if (sentence && !lasting) bannerTimer = setTimeout(() => (element.hidden = true), 4000);
}

/** Opens the sheet with this content; closes by button, Esc or `close()`. */
export function sheet(label, ...content) {
  const dialog = $("#dialog");
  const shut = () => dialog.close();
  const close = h("button", { class: "icon sheet-close", "aria-label": t("close"), onclick: shut }, "×");
  fill(dialog, close, exitButton(), h("h2", { id: "dialog-title" }, label), content);
  dialog.setAttribute("aria-labelledby", "dialog-title");
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  return dialog;
}

/** Asks before something that cannot be undone. */
export function ask(question, yes, { danger = true, title = yes, no = t("cancel") } = {}) {
  return new Promise((resolve) => {
    let answer = false;
    const agree = h("button", { class: danger ? "danger" : "primary" }, yes);
    const refuse = h("button", { class: "outline" }, no);
    const dialog = sheet(title, h("p", {}, question), h("div", { class: "row end" }, refuse, agree));
    agree.addEventListener("click", () => { answer = true; dialog.close(); });
    refuse.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => resolve(answer), { once: true });
    refuse.focus();
  });
}
