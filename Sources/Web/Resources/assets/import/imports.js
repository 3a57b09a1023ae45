// The list of imports, each with what can be done about it and its report.

import { get, post, remove } from "../frame/api.js";
import { ask, banner } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { dayAndTime, figure, size, styled, t } from "../frame/words.js";

const counts = ({ conversations, messages }) =>
  t("importCounts", { conversations: figure(conversations.in), messages: figure(messages.in) });

const left = (seconds) => seconds < 90 ? t("importSeconds", { count: seconds }) : t("importMinutes", { count: Math.round(seconds / 60) });

/** What the house itself counts; all else is the vendor's own name for it. */
const ours = ["conversation", "message", "memory", "instructions", "card", "former", "persona"];

const why = ({ what, why, count }) => h("li", {}, t("importLeftOut",
  { count: figure(count), what: ours.includes(what) ? styled("counted", what) : what, why: styled("left", why) }));

function progress(one) {
  if (one.state !== "running" || !one.bytesTotal) return null;
  const values = { read: size(one.bytesRead), total: size(one.bytesTotal) };
  return [h("progress", { max: one.bytesTotal, value: one.bytesRead, "aria-label": t("importProgress", values) }),
    h("p", { class: "hint" }, t("importProgress", values), one.secondsLeft ? ` · ${left(one.secondsLeft)}` : "")];
}

async function report(one, place) {
  const rows = [];
  for (let next = 0; next !== undefined && rows.length < 5000;) {
    const page = await get(`/api/imports/${one.id}/report?after=${next}`);
    rows.push(...page.conversations);
    next = page.next;
  }
  const title = ({ thread, title, gone }) => {
    const name = title || t(gone ? "importGone" : "importUntitled");
    return thread ? h("a", { href: `/#${thread}` }, name) : name;
  };
  fill(place, h("div", { class: "import-scroll", tabindex: 0, role: "region", "aria-label": t("importReport") },
    h("table", {},
      h("thead", {}, h("tr", {}, ["importTitle", "importIn", "importOut"].map((key) => h("th", { scope: "col" }, t(key))))),
      h("tbody", {}, rows.map((row) => h("tr", {}, h("th", { scope: "row", dir: "auto" }, title(row)),
        h("td", {}, figure(row.messages.in)),
        h("td", {}, figure(row.messages.out), row.leftOut.length ? h("ul", { class: "bare hint" }, row.leftOut.map(why)) : null)))))));
}

/** Draws the list anew; `changed()` is called when something was asked of an import. */
export function drawImports(list, all, changed) {
  // What is open stays as it is: whoever reads a report is not thrown out of it.
  const standing = new Map([...list.children].map((row) => [row.dataset.id, row]));
  const act = (one, verb) => async () => {
    try {
      await post(`/api/imports/${one.id}/${verb}`);
    } catch (error) {
      banner(error.message);
    }
    changed();
  };
  const row = (one) => {
    const key = JSON.stringify(one);
    const known = standing.get(one.id);
    if (known?.dataset.key === key) return known;
    const isOver = ["done", "failed", "stopped"].includes(one.state);
    const place = h("div", {});
    const button = (label, press, kind = "outline") => h("button", { class: kind, onclick: press }, label);
    const forget = async () => {
      if (!(await ask(t("importForgetSure"), t("importForget"), { danger: false }))) return;
      await remove(`/api/imports/${one.id}`);
      changed();
    };
    return h("li", { class: "import", "data-id": one.id, "data-key": key, "data-state": one.state },
      h("h3", { dir: "auto" }, one.files.join(", ")),
      h("p", {}, styled("import", one.state), " · ", dayAndTime(one.startedAt)),
      one.sentence ? h("p", {}, one.sentence) : null,
      progress(one),
      h("p", {}, counts(one)),
      one.state === "done" ? h("p", {}, h("a", { href: "/voice" }, t("importVoice"))) : null,
      one.leftOut.length ? h("ul", { class: "bare hint" }, one.leftOut.map(why)) : null,
      h("div", { class: "row" },
        one.state === "running" || one.state === "waiting" ? button(t("importPause"), act(one, "pause")) : null,
        one.state === "paused" ? button(t("importResume"), act(one, "resume"), "primary") : null,
        isOver ? null : button(t("importStop"), act(one, "stop")),
        isOver ? button(t("importReport"), () => report(one, place).catch((error) => banner(error.message))) : null,
        isOver ? button(t("importForget"), forget) : null),
      place);
  };
  const focused = document.activeElement?.closest(".import")?.dataset.id;
  fill(list, all.map(row));
  if (focused && !list.contains(document.activeElement)) [...list.children].find(({ dataset }) => dataset.id === focused)?.querySelector("button")?.focus();
}
