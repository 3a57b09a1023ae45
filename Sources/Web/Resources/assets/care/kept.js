// What is kept, and forgetting it: each set of answers, or all of Care at once.

import { remove } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { shortDate, t } from "../frame/words.js";

/** `done(isAll)` is called when something is gone. */
export function drawKept(place, sheets, done) {
  const trouble = h("p", { class: "form-error", role: "alert", hidden: true });
  const forget = async (path, question, yes, isAll = false) => {
    if (!(await ask(question, yes))) return;
    try {
      await remove(path);
      await done(isAll);
      document.querySelector("#kept-title").closest("section").querySelector("button")?.focus();
    } catch (error) {
      trouble.textContent = error.message;
      trouble.hidden = false;
    }
  };
  const row = ({ id, title, startedAt, progress }) => h("li", {},
    h("p", {}, t("careSheet", { what: title ?? t("careQuestions"), day: shortDate(startedAt), done: progress.done })),
    h("button", { class: "plain", "data-sheet": id, "aria-label": t("careDeleteSheet", { day: shortDate(startedAt) }),
      onclick: () => forget(`/api/care/intakes/${id}`, t("careDeleteSheetSure"), t("careDelete")) }, t("careDelete")));
  fill(place, h("p", {}, t("careKeptText")),
    sheets.length ? h("ul", { class: "bare care-sheets" }, sheets.map(row)) : null, trouble,
    h("div", { class: "row" }, h("button", { class: "danger", id: "forget-care",
      onclick: () => forget("/api/care", t("careForgetSure"), t("careForgetAll"), true) }, t("careForgetAll"))));
}
