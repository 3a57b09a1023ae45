// What is on the sheet. A tick counts at once, what is typed a moment later.

import { get, put, remove } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { field } from "../frame/form.js";
import { t } from "../frame/words.js";
import { showWatch } from "../care/watch.js";

const quiet = 700;
const most = 2000;
const own = { why: "summaryWhy", questions: "summaryQuestions" };

export function choosing(root, summary, shown) {
  const state = h("p", { class: "hint", role: "status", id: "summary-state" });
  const ticks = new Map();
  const hints = new Map();
  const texts = Object.fromEntries(Object.keys(own).map((part) => [part, h("textarea", {
    name: part, rows: 4, autocomplete: "off", maxlength: most, dir: "auto", value: summary[part],
  })]));
  let timer = 0;
  let changes = 0;
  let line = Promise.resolve();

  const wish = () => ({
    ticked: [...ticks].filter(([, box]) => box.checked).map(([part]) => part),
    why: texts.why.value, questions: texts.questions.value,
  });

  function empty({ choices }) {
    for (const { part, isEmpty } of choices) hints.get(part).hidden = !isEmpty;
  }

  async function send(count) {
    if (count !== changes) return;
    try {
      const { summary: next, watch } = await put("/api/summary", wish());
      shown(next);
      empty(next);
      if (count === changes) state.textContent = t("summarySaved");
      showWatch(watch);
    } catch (error) {
      state.textContent = t("summaryNotSaved", { why: error.message });
    }
  }

  function keep(pause) {
    changes += 1;
    const count = changes;
    state.textContent = t("summaryUnsaved");
    clearTimeout(timer);
    timer = setTimeout(() => (line = line.then(() => send(count))), pause);
  }

  addEventListener("pagehide", () => {
    if (state.textContent !== t("summaryUnsaved")) return;
    put("/api/summary", wish(), { reopening: false, keepalive: true }).catch(() => {});
  });

  const rows = summary.choices.map(({ part, title, hint, isTicked, isEmpty }) => {
    const box = h("input", { type: "checkbox", name: "ticked", value: part, autocomplete: "off", id: `tick-${part}`, onchange: () => keep(0) });
    box.checked = isTicked;
    ticks.set(part, box);
    const nothing = h("span", { class: "hint", hidden: !isEmpty }, t("summaryNothing"));
    hints.set(part, nothing);
    const tick = h("label", { class: "tick" }, box, h("span", {}, title, h("span", { class: "hint" }, hint), nothing));
    if (!own[part]) return tick;
    texts[part].addEventListener("input", () => keep(quiet));
    return h("div", {}, tick, field(t(own[part]), texts[part]));
  });

  const forget = async () => {
    if (!(await ask(t("summaryForgetAsk"), t("summaryForget")))) return;
    try {
      await remove("/api/summary");
      const next = await get("/api/summary");
      for (const box of ticks.values()) box.checked = false;
      for (const part of Object.keys(own)) texts[part].value = next[part];
      shown(next);
      empty(next);
      state.textContent = "";
    } catch (error) {
      state.textContent = error.message;
    }
  };
  fill(root, $("h2", root), rows, state,
    h("div", { class: "row" }, h("button", { class: "plain", id: "summary-forget", onclick: forget }, t("summaryForget"))));
}
