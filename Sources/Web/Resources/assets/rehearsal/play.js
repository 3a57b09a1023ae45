// The role-play. A sign says so as long as it lasts; pause, going back, exchanging roles and ending are always at hand.

import { choices, dial } from "../frame/choices.js";
import { fill, h, room } from "../frame/dom.js";
import { form, formError, submit } from "../frame/form.js";
import { figure, styled, t } from "../frame/words.js";

const styles = ["cooperative", "hurried", "defensive", "avoiding", "guiltTripping"];

/** Readiness and dread, 0 to 10 each. */
export const rating = (known) => ["readiness", "dread"].map((name) => dial(styled("rehearsalRate", name), name, {
  min: 0, max: 10, value: known?.[name] ?? 5, said: (value) => figure(value), low: "0", high: "10",
}));
export const rated = ({ readiness, dread }) => ({ readiness: Number(readiness), dread: Number(dread) });

export function play(rehearsal) {
  const { shown } = rehearsal;
  const log = h("ol", { class: "bare takes", "aria-live": "polite" });
  const status = h("p", { class: "hint", role: "status" });
  const words = h("textarea", { name: "text", rows: 2, autocomplete: "off", maxlength: 2000, dir: "auto", "aria-label": t("rehearsalYourTurn") });
  const sign = h("p", { class: "rehearsal-sign" });
  const buttons = {};
  let isPaused = false;

  const turn = (one, isOpen) => {
    const isMine = one.author === "person";
    const name = one.role === "other" ? rehearsal.shown.scene.who : t("rehearsalMe");
    const own = isMine ? [
      isOpen ? h("button", { class: "plain", onclick: () => act("/replay", { turn: one.id }, one.text) }, t("rehearsalReplay")) : null,
    ] : [];
    return h("li", { "data-role": one.role, "data-author": one.author },
      h("p", { class: "turn-name" }, h("bdi", {}, name)), h("p", { dir: "auto", class: "turn-words" }, one.text),
      h("div", { class: "row" }, own, h("button", { class: "plain", "aria-label": t("rehearsalForget", { who: name }), onclick: async () => {
        await rehearsal.drop(`/turns/${one.id}`);
        draw();
      } }, "×")));
  };
  const draw = () => {
    const { turns, earlier, isSwapped, isOver, exchanges, scene } = rehearsal.shown;
    sign.textContent = t(isSwapped ? "rehearsalSignSwapped" : "rehearsalSign", { who: scene.who });
    fill(log, turns.map((one) => turn(one, true)));
    fill(past, earlier.length ? [h("summary", {}, t("rehearsalEarlier")), h("ol", { class: "bare takes" }, earlier.map((one) => turn(one, false)))] : null);
    past.hidden = !earlier.length;
    speak.hidden = isOver || isPaused;
    buttons.pause.textContent = t(isPaused ? "rehearsalGoOn" : "rehearsalPause");
    buttons.pause.hidden = buttons.end.hidden = isOver;
    status.textContent = rehearsal.notice ?? (isOver ? t("rehearsalOver") : isPaused ? t("rehearsalPaused") : t("rehearsalCount", { count: figure(exchanges) }));
    rehearsal.parts.after?.debrief?.();
  };
  const act = async (path, body, typed) => {
    await rehearsal.send(path, body);
    isPaused = false;
    draw();
    if (typed && !words.value) words.value = typed;
    if (!speak.hidden) words.focus();
  };
  const speak = form(async (typed, asked) => {
    if (!words.value.trim()) return formError(asked, t("fieldMissing"), words);
    status.textContent = t("rehearsalWaits");
    words.readOnly = true;
    try {
      await rehearsal.send("/turns", { text: words.value });
      words.value = "";
    } finally {
      words.readOnly = false;
      draw();
    }
    if (speak.isConnected && !speak.hidden) words.focus();
  }, h("div", { class: "field" }, words), submit(t("rehearsalSay")));
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    speak.requestSubmit();
  });
  const button = (name, label, run) => (buttons[name] = h("button", { class: "outline", "data-do": name, onclick: run }, t(label)));
  const past = h("details", {});
  const stage = h("div", { class: "stage", hidden: !shown.turns.length && !shown.earlier.length }, sign, log, speak, status,
    h("div", { class: "row" },
      button("pause", "rehearsalPause", () => {
        isPaused = !isPaused;
        draw();
        buttons.pause.focus();
      }),
      button("swap", "rehearsalSwap", () => act("/replay", { exchange: true })),
      button("again", "rehearsalAgain", () => act("/replay", {})),
      button("end", "rehearsalEnd", async () => {
        await rehearsal.change({ ends: true });
        draw();
        document.querySelector("#after-title")?.focus();
      })), past);
  draw();
  return room(t("rehearsalPlay"), form(async (typed) => {
    await rehearsal.change({ style: typed.style, difficulty: Number(typed.difficulty), before: rated(typed) });
    stage.hidden = false;
    draw();
    words.focus();
  },
  choices(t("rehearsalStyle"), "style", styles, shown.style, (one) => styled("rehearsalStyle", one)),
  choices(t("rehearsalDegree"), "difficulty", ["1", "2", "3"], String(shown.difficulty), (one) => t(`rehearsalDegree${one}`)),
  rating(shown.before), submit(t("rehearsalStart"))), stage);
}
