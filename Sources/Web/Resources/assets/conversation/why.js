// Why this reply: what the model was given, what that cost, and which memories were used.

import { get, patch, post, remove } from "../frame/api.js";
import { banner, sheet } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { dayAndTime, t } from "../frame/words.js";
import { number } from "./days.js";
import { placeOf } from "./shelf.js";

const kinds = {
  house: "whyHouse", persona: "whyPersona", summary: "whySummary", history: "whyHistory", recalled: "whyRecalled", facts: "whyFacts",
  guidance: "whyGuidance", exemplars: "whyExemplars", manner: "whyManner", message: "whyMessage", free: "whyFree",
};

export async function showWhy(reply, speaker) {
  const why = await get(`/api/messages/${reply}/why`);
  const memories = h("section", {}, h("h3", {}, t("whyMemories")), recalled(why.recalled ?? [], speaker));
  const known = why.facts?.length ? h("section", {}, h("h3", {}, t("whyKnown")),
    h("ul", { class: "memories bare" }, why.facts.map((fact) => h("li", { class: "memory", "data-fact": fact.fact }, knownItem(fact)))),
    h("p", {}, h("a", { href: "/memory" }, t("whyMemoryPage")))) : null;
  const shown = why.exemplars?.length ? h("section", {}, h("h3", {}, t("whyShown")),
    h("ul", { class: "memories bare" }, why.exemplars.map((one) => h("li", {}, shownItem(one, speaker))))) : null;
  const pages = { formulation: "/care", exercise: "/exercises", journal: "/journal" };
  const links = why.links?.length ? h("section", {}, h("h3", {}, t("whyLinks")),
    h("ul", { class: "memories bare" }, why.links.map(({ kind, at, text }) => h("li", {}, h("a", { class: "memory", href: pages[kind] },
      h("span", { dir: "auto" }, text), h("span", { class: "hint" }, dayAndTime(at))))))) : null;
  const dialog = sheet(t("whyTitle"), h("p", { class: "hint" }, facts(why)), links, known, memories, shown, budget(why));
  dialog.classList.add("broad");
  dialog.addEventListener("close", () => dialog.classList.remove("broad"), { once: true });
  // A memory leads to its place: the sheet is in the way then.
  dialog.querySelectorAll("a.memory, a.memory-place").forEach((link) => link.addEventListener("click", () => dialog.close()));
}

function facts({ model, house, temperature, windowTokens }) {
  return [
    model && t("whyModel", { model }),
    house && t("whyWrote"),
    temperature != null && t("whyTemperature", { temperature: number(temperature) }),
    windowTokens && t("whyWindow", { tokens: number(windowTokens) }),
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
      h("span", { dir: "auto" }, first.text), h("span", { class: "hint" }, facts.join(" · "))),
    h("div", { class: "row" }, barring([first, ...more])));
  }));
}

/** Whether these messages may be recalled again, and the button that changes it; `marks` are those made here. */
function barring(messages, marks = null) {
  const act = (label, run) => h("button", { class: "plain", onclick: async ({ currentTarget }) => {
    const place = currentTarget.closest(".row");
    currentTarget.disabled = true;
    try {
      fill(place, await run());
      place.querySelector("button").focus();
    } catch (error) {
      currentTarget.disabled = false;
      banner(error.message);
    }
  } }, t(label));
  const isBarred = marks || messages.every(({ forgotten }) => forgotten);
  if (!isBarred) {
    return act("whyBar", async () =>
      barring(messages, await Promise.all(messages.map(({ message }) => post("/api/forgotten", { message })))));
  }
  return [h("span", { class: "hint", role: "status" }, t("whyIsBarred")), marks ? act("whyBack", async () => {
    await Promise.all(marks.map(({ id }) => remove(`/api/forgotten/${id}`)));
    return barring(messages.map((one) => ({ ...one, forgotten: false })));
  }) : h("a", { href: "/memory" }, t("whyMemoryPage"))];
}

/** A fact that was used, and what the person can say of it: that it was wrong, or is not to be used again. */
function knownItem(fact) {
  const place = fact.message ? h("a", { class: "memory-place", href: placeOf(fact.thread, fact.message) }, dayAndTime(fact.said))
    : h("span", {}, t("whyWritten"));
  const act = (label, change) => h("button", { class: "outline", onclick: async ({ currentTarget }) => {
    const item = currentTarget.closest("li");
    currentTarget.disabled = true;
    try {
      const { standing, barred } = await patch(`/api/memory/${fact.fact}`, change);
      fill(item, knownItem({ ...fact, standing, barred }));
      item.querySelector("button").focus();
    } catch (error) {
      currentTarget.disabled = false;
      banner(error.message);
    }
  } }, t(label));
  const isWrong = fact.standing === "wrong";
  const words = h("p", { lang: fact.language, dir: "auto" }, fact.text);
  if (isWrong || fact.barred) {
    return [words, h("p", { class: "hint", role: "status" }, t(isWrong ? "whyIsWrong" : "whyIsBarred")),
      h("div", { class: "row" }, act("whyBack", isWrong ? { wrong: false } : { barred: false }))];
  }
  return [words, h("p", { class: "hint" }, place),
    h("div", { class: "row" }, fact.message ? act("whyWrong", { wrong: true }) : null, act("whyBar", { barred: true }))];
}

/** An exchange of another day that was shown for its manner, with its place and what it weighed. */
function shownItem({ message, thread, at, said, text, tokens, constant }, speaker) {
  const facts = [dayAndTime(at), t("whyShownTokens", { tokens: number(tokens) }), constant ? t("whyConstant") : null];
  return h("a", { class: "memory", href: placeOf(thread, message) },
    h("span", { class: "hint" }, t("you")), h("span", { dir: "auto" }, said),
    h("span", { class: "hint" }, speaker), h("span", { dir: "auto" }, text),
    h("span", { class: "hint" }, facts.filter(Boolean).join(" · ")));
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
