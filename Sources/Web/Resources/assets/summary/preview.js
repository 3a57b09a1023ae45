// The sheet as it would be handed over: the same blocks as in the PDF, made into elements.

import { get } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { drawPlot, plotTable } from "../care/plot.js";
import { drawCard } from "./card.js";

const makers = {
  heading: ({ text }) => h("h4", { dir: "auto" }, text),
  subheading: ({ text }) => h("h5", { dir: "auto" }, text),
  paragraph: ({ text }) => h("p", { dir: "auto" }, text),
  quote: ({ text }) => h("blockquote", { dir: "auto" }, text),
  small: ({ text }) => h("p", { class: "hint" }, text),
  list: ({ items }) => h("ul", {}, items.map((item) => h("li", { dir: "auto" }, item))),
  table: ({ table }) => plotTable(table),
  card: ({ card }) => drawCard(card),
  drawings: ({ drawings }) => drawings.map(drawPlot),
};

const draw = (blocks) => blocks.map((block) => makers[block.kind]?.(block));

/** Asked first, so that a locked house asks for the passphrase here and not in a download. */
async function take() {
  try {
    await get("/api/me");
    location.assign("/api/summary/file");
  } catch (error) {
    banner(error.message);
  }
}

export function preview(root, acts, { title, page, appendix }) {
  const isEmpty = page.length === 0;
  fill(root, isEmpty ? h("p", {}, t("summaryEmpty")) : h("div", { class: "paper" },
    h("h3", {}, title), draw(page),
    appendix.length ? [h("h3", { class: "paper-break" }, t("summaryAppendix")), draw(appendix)] : null));
  fill(acts, h("button", { class: "primary", id: "summary-get", disabled: isEmpty, onclick: take }, t("summaryGet")),
    h("button", { class: "outline", disabled: isEmpty, onclick: () => print() }, t("summaryPrint")));
}
