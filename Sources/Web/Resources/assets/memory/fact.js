// One fact: what it says, where it comes from, how it stands, and what the person can do with it.

import { h } from "../frame/dom.js";
import { shortDate, t } from "../frame/words.js";

export const kinds = {
  person: "factPerson", state: "factState", event: "factEvent", openThread: "factOpenThread",
  preference: "factPreference", place: "factPlace", boundary: "factBoundary",
};

const standings = {
  unconfirmed: "memoryUnconfirmed", confirmed: "memoryConfirmed", edited: "memoryEdited", wrong: "memoryWrong",
};

/** A day of the calendar, whatever the hour where the person is. */
const day = (name) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" })
  .format(new Date(`${name}T12:00:00Z`));

function days({ from, to }) {
  if (!from) return null;
  return from === to ? t("memoryDay", { day: day(from) }) : t("memoryDays", { from: day(from), to: day(to) });
}

export const isUsed = (fact) => fact.standing !== "wrong" && !fact.barred;

/** What is told of a fact beside its sentence, in one line. */
function told(fact, names) {
  const about = fact.subjects.join(", ");
  return [
    t(kinds[fact.kind]), about && fact.relation ? `${about} (${fact.relation})` : about || fact.relation, days(fact),
    t(standings[fact.standing]), fact.barred ? t("memoryBarred") : null, fact.pinned ? t("memoryPinned") : null,
    fact.takenUp ? t("memoryTaken", { day: shortDate(fact.takenUp) }) : null,
    fact.companion ? t("memoryOnly", { name: names.get(fact.companion) ?? "" }) : null,
  ].filter(Boolean).join(" · ");
}

const words = (fact, more = {}) => h("p", { class: "fact-text", lang: fact.language, dir: "auto", ...more }, fact.text);

const quote = (source) => h("li", {}, h("blockquote", { dir: "auto" }, source.quote),
  h("a", { class: "said", href: `/#t=${source.thread}&m=${source.message}` },
    t("memorySaid", { day: shortDate(source.said), title: source.title || t("untitled") })));

const folded = (label, kind, ...content) => h("details", { class: kind }, h("summary", {}, label), content);

/** The passages a fact comes from: the newest, the others folded. */
export function quotes({ sources }) {
  if (!sources.length) return h("p", { class: "hint" }, t("memoryBare"));
  const [first, ...more] = sources;
  return [
    h("ul", { class: "bare quotes" }, quote(first)),
    more.length ? folded(t("memoryQuotes", { count: more.length }), "more",
      h("ul", { class: "bare quotes" }, more.map(quote))) : null,
  ];
}

/** `acts` does what the buttons ask for; `names` are the companions' by id. */
export function factCard(fact, { names, acts, chosen }) {
  const act = (label, run, more = {}) => h("button", { class: "outline", onclick: () => run(fact), ...more }, t(label));
  const change = (label, change) => act(label, () => acts.change(fact, change));
  const isWrong = fact.standing === "wrong";
  return h("article", { class: "fact", "data-fact": fact.id, "data-aside": !isUsed(fact) },
    words(fact, { tabindex: -1 }), h("p", { class: "line-facts" }, told(fact, names)), quotes(fact),
    fact.older.length ? folded(t("memoryOlder", { count: fact.older.length }), "older",
      h("ul", { class: "bare" }, fact.older.map((old) => h("li", { "data-old": old.id }, words(old),
        h("p", { class: "line-facts" }, shortDate(old.said)), quotes(old),
        h("div", { class: "row" }, h("button", { class: "plain", onclick: () => acts.remove(old) }, t("delete"))))))) : null,
    h("div", { class: "row" },
      fact.standing === "unconfirmed" ? act("memoryConfirm", () => acts.change(fact, { confirmed: true }), { "data-do": "confirm" }) : null,
      act("memoryEdit", acts.edit, { "data-do": "edit" }), act("delete", acts.remove, { "data-do": "delete" })),
    folded(t("memoryActs"), "acts", h("div", { class: "row" },
      change(fact.pinned ? "memoryUnpin" : "memoryPin", { pinned: !fact.pinned }),
      change(fact.barred ? "memoryUnbar" : "memoryBar", { barred: !fact.barred }),
      fact.sources.length ? change(isWrong ? "memoryMarkRight" : "memoryMarkWrong", { wrong: !isWrong }) : null,
      chosen ? h("label", { class: "choose" }, h("input", {
        type: "checkbox", checked: chosen.has(fact.id), onchange: ({ target }) => acts.choose(fact, target.checked),
      }), t("memoryChoose")) : null)));
}
