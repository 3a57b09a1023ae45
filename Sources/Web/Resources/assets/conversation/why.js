// Why this reply: what was put before the model, what it cost of its window, and which memories were used.

import { get } from "../frame/api.js";
import { sheet } from "../frame/dialog.js";
import { h } from "../frame/dom.js";
import { dayAndTime, t } from "../frame/words.js";
import { number } from "./days.js";
import { placeOf } from "./shelf.js";

const kinds = {
  house: "whyHouse", persona: "whyPersona", summary: "whySummary", history: "whyHistory", recalled: "whyRecalled",
  guidance: "whyGuidance", message: "whyMessage", free: "whyFree",
};

export async function showWhy(reply, speaker) {
  const why = await get(`/api/messages/${reply}/why`);
  const memories = h("section", {}, h("h3", {}, t("whyMemories")), recalled(why.recalled ?? [], speaker));
  const dialog = sheet(t("whyTitle"), h("p", { class: "hint" }, facts(why)), memories, budget(why));
  dialog.classList.add("broad");
  dialog.addEventListener("close", () => dialog.classList.remove("broad"), { once: true });
  // A memory leads to its place: the sheet is in the way then.
  dialog.querySelectorAll("a.memory").forEach((link) => link.addEventListener("click", () => dialog.close()));
}

function facts({ model, temperature, windowTokens }) {
  return [
    model ? t("whyModel", { model }) : null,
    typeof temperature === "number" ? t("whyTemperature", { temperature: number(temperature) }) : null,
    windowTokens ? t("whyWindow", { tokens: number(windowTokens) }) : null,
  ].filter(Boolean).join(" · ");
}

function recalled(memories, speaker) {
  if (!memories.length) return h("p", {}, t("whyNoMemories"));
  // What was said in the same words more than once is shown once, where it fits best.
  const groups = new Map();
  for (const one of memories) {
    const key = `${one.role} ${one.text.trim()}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return h("ul", { class: "memories bare" }, [...groups.values()].map(([first, ...more]) => {
    const facts = [`${first.role === "person" ? t("you") : speaker}, ${dayAndTime(first.at)}`];
    if (more.length) facts.push(t("whyTimes", { count: more.length + 1 }));
    return h("li", {}, h("a", { class: "memory", href: placeOf(first.thread, first.message) },
      h("span", { dir: "auto" }, first.text), h("span", { class: "hint" }, facts.join(" · "))));
  }));
}

function budget({ parts = [], kept, replyTokens }) {
  if (!parts.length) return h("p", { class: "hint" }, t("whyGone"));
  const rows = [...parts];
  if (replyTokens && !parts.some(({ kind }) => kind === "reply")) rows.push({ kind: "reply", tokens: replyTokens });
  const total = rows.reduce((sum, part) => sum + part.tokens, 0) || 1;
  const name = ({ kind }) => (kind === "reply" ? t("whyReply") : kinds[kind] ? t(kinds[kind]) : kind);
  const share = (tokens) => new Intl.NumberFormat(document.documentElement.lang,
    { style: "percent", maximumFractionDigits: tokens / total < 0.1 ? 1 : 0 }).format(tokens / total);
  const bar = h("div", { class: "budget", "aria-hidden": "true" }, rows.map((part) => {
    const piece = h("span", { "data-kind": part.kind, title: name(part) });
    piece.style.setProperty("flex-grow", String(part.tokens));
    return piece;
  }));
  const table = h("table", { class: "parts" },
    h("thead", {}, h("tr", {}, ["whyPart", "whyTokens", "whyShare"].map((key) => h("th", { scope: "col" }, t(key))))),
    h("tbody", {}, rows.map((part) => h("tr", {},
      h("th", { scope: "row" }, h("i", { "data-kind": part.kind, "aria-hidden": "true" }), name(part),
        part.count > 1 ? h("span", { class: "hint" }, ` × ${number(part.count)}`) : null, words(part, name(part))),
      h("td", {}, number(part.tokens)), h("td", {}, share(part.tokens))))));
  return h("section", {}, h("h3", {}, t("whyBudget")), h("p", { class: "hint" }, t("whyBudgetHint")), bar,
    h("div", { class: "table", tabindex: 0, role: "region", "aria-label": t("whyBudget") }, table),
    kept === false ? h("p", { class: "hint" }, t("whyNotKept")) : null);
}

const words = (part, name) => part.text
  ? h("details", {}, h("summary", { "aria-label": `${t("whyShow")}, ${name}` }, t("whyShow")), h("pre", {}, part.text))
  : null;
