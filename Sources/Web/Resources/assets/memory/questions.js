// Facts that do not fit together: the person says which one is true.

import { $, fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { quotes } from "./fact.js";

export function drawQuestions(questions, list) {
  $("#questions").hidden = !questions.length;
  fill($("#asked"), questions.map(({ fact, other }) => {
    const settle = (label, settle, kind) => h("button", { class: kind, "data-settle": settle, onclick: () => list.change(fact, { settle }) }, t(label));
    const side = (one, answer) => h("div", { class: "side" },
      h("p", { class: "fact-text", lang: one.language, dir: "auto" }, one.text), quotes(one),
      h("div", { class: "row" }, settle("memoryThis", answer, "outline")));
    return h("div", { class: "question", role: "group", "aria-label": t("memoryAsk") }, h("p", {}, t("memoryAsk")),
      h("div", { class: "sides" }, side(fact, "this"), side(other, "other")),
      h("div", { class: "row" }, settle("memoryBoth", "both", "plain")));
  }));
}
