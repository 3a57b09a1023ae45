// What was answered so far, part by part, each answer to be changed.

import { h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { answerText } from "./fields.js";

function row(step, edit) {
  return h("li", {}, h("p", { class: "care-asked" }, step.question.text), h("p", { class: "care-answer", dir: "auto" }, answerText(step)),
    h("button", { class: "plain", "data-edit": step.question.step, "aria-label": t("careEditOf", { question: step.question.text }), onclick: () => edit(step) }, t("careEdit")));
}

/** `edit(step)` opens an answer. */
export function answered({ steps }, edit) {
  const given = steps.filter(({ value }) => value);
  if (!given.length) return null;
  const parts = [...new Set(given.map(({ sectionTitle }) => sectionTitle))];
  return h("details", { class: "care-answers" }, h("summary", {}, t("careAnswers", { count: given.length })),
    parts.map((part) => [h("h3", {}, part),
      h("ul", { class: "bare" }, given.filter(({ sectionTitle }) => sectionTitle === part).map((step) => row(step, edit)))]));
}
