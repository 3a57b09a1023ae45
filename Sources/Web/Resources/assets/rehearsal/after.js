// What is kept of it: three points that held, one to change, a sentence of one's own, a day, and how it went.

import { fill, h, room } from "../frame/dom.js";
import { field, form, formError, missing, submit } from "../frame/form.js";
import { t } from "../frame/words.js";
import { rated, rating } from "./play.js";

const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

export function after(rehearsal) {
  const { shown } = rehearsal;
  const told = h("div", { id: "debrief" });
  const sentence = h("textarea", { name: "sentence", rows: 2, autocomplete: "off", maxlength: 1000, dir: "auto", value: shown.kept?.sentence ?? "" });
  const area = (name, value, rows = 2) => h("textarea", { name, rows, autocomplete: "off", maxlength: 1000, dir: "auto", value: value ?? "" });
  const saved = () => h("p", { class: "hint", role: "status" });

  const point = ({ sentence: says, quote }) => h("li", {}, h("p", {}, says), quote ? h("p", { class: "hint" }, h("q", { dir: "auto" }, quote)) : null);
  const debrief = () => {
    const { debrief: one } = rehearsal.shown;
    fill(told, one ? [
      h("h3", {}, t("rehearsalHeld")), h("ul", { class: "held" }, one.held.map(point)),
      h("h3", {}, t("rehearsalToChange")), h("ul", { class: "to-change" }, point(one.change)),
      one.sentences.length ? [h("h3", {}, t("rehearsalPick")), h("ul", { class: "bare picks" }, one.sentences.map((text) =>
        h("li", {}, h("button", { class: "outline", onclick: () => {
          sentence.value = text;
          sentence.focus();
        } }, h("bdi", {}, text)))))] : null,
    ] : h("p", {}, t("rehearsalNotYet")));
  };
  const keptSaved = saved();
  const kept = form(async (typed) => {
    keptSaved.textContent = "";
    const { planB, exitLine } = typed;
    await rehearsal.change({ kept: { sentence: typed.sentence, planB, exitLine }, after: rated(typed) });
    keptSaved.textContent = t("saved");
  },
  field(t("rehearsalSentence"), sentence, t("rehearsalSentenceHint")),
  field(t("rehearsalPlanB"), area("planB", shown.kept?.planB), t("rehearsalPlanBHint")),
  field(t("rehearsalExit"), area("exitLine", shown.kept?.exitLine), t("rehearsalExitHint")),
  rating(shown.after), submit(t("save")), keptSaved);

  const dateSaved = saved();
  const drop = h("button", { class: "plain", hidden: !shown.date, onclick: async () => {
    await rehearsal.change({ dropsDate: true });
    drop.hidden = true;
    dateSaved.textContent = t("rehearsalNoDate");
  } }, t("rehearsalDropDate"));
  const date = form(async ({ day, hour }, asked) => {
    if (!day) return missing(asked, "day");
    if (!hour) return missing(asked, "hour");
    const [hours, minutes] = hour.split(":").map(Number);
    await rehearsal.change({ date: { day, minute: hours * 60 + minutes } });
    drop.hidden = false;
    dateSaved.textContent = t("rehearsalDated");
  },
  h("div", { class: "pair" },
    field(t("rehearsalDay"), h("input", { type: "date", name: "day", autocomplete: "off", value: shown.date?.day ?? "" })),
    field(t("rehearsalHour"), h("input", { type: "time", name: "hour", autocomplete: "off", value: shown.date ? clock(shown.date.minute) : "" }))),
  submit(t("save"), "outline"), drop, dateSaved);

  const outcomeSaved = saved();
  const outcome = form(async ({ happened, keeps }, asked) => {
    if (!happened.trim() && !keeps.trim()) return formError(asked, t("fieldMissing"), asked.elements.happened);
    await rehearsal.change({ outcome: { happened, keeps } });
    outcomeSaved.textContent = t("saved");
  },
  field(t("rehearsalHappened"), area("happened", shown.outcome?.happened, 3)),
  field(t("rehearsalKeeps"), area("keeps", shown.outcome?.keeps)), submit(t("save"), "outline"), outcomeSaved);

  debrief();
  const made = room("", told, kept, h("h3", {}, t("rehearsalDate")), h("p", { class: "hint" }, t("rehearsalDateHint")), date,
    h("h3", {}, t("rehearsalAfter")), outcome);
  made.firstChild.replaceWith(h("h2", { id: "after-title", tabindex: -1 }, t("rehearsalDebrief")));
  made.debrief = debrief;
  return made;
}
