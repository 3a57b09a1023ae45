// What is planned, and how it went. Not done is an answer too.

import { post, remove } from "../frame/api.js";
import { choices } from "../frame/choices.js";
import { ask, sheet } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { field, form, missing, submit } from "../frame/form.js";
import { t } from "../frame/words.js";
import { showWatch } from "../care/watch.js";
import { dayOf, minuteOf, said } from "./days.js";

const outcomes = { done: "exercisesDone", partly: "exercisesPartly", missed: "exercisesMissed", declined: "exercisesDeclined" };

const rating = (name, label) => field(t(label), h("select", { name },
  h("option", { value: "" }, t("exercisesNoRating")),
  Array.from({ length: 11 }, (_, number) => h("option", { value: number }, String(number)))));

const ratings = { pleasure: "exercisesPleasure", mastery: "exercisesMastery", moodBefore: "exercisesMoodBefore", moodAfter: "exercisesMoodThen" };

export class Acts {
  constructor(changed) {
    this.changed = changed;
  }

  draw(acts) {
    const open = acts.filter(({ isAnswered }) => !isAnswered);
    const told = acts.filter(({ isAnswered }) => isAnswered).reverse().slice(0, 20);
    $("#acts").hidden = !acts.length;
    fill($("#acts-list"), [...open, ...told].map((act) => this.item(act)));
  }

  item(act) {
    const facts = [said(act.day, act.minute), act.place, act.company].filter(Boolean).join(" · ");
    const rated = [
      act.outcome ? t(outcomes[act.outcome]) : null,
      act.expectedPleasure === undefined || act.realPleasure === undefined ? null
        : t("exercisesCompared", { expected: act.expectedPleasure, real: act.realPleasure }),
    ].filter(Boolean).join(" · ");
    return h("li", { class: "act", "data-outcome": act.outcome ?? "open" },
      h("p", { class: "act-text", dir: "auto" }, act.text), h("p", { class: "hint", dir: "auto" }, facts),
      act.ifThen ? h("p", { class: "hint", dir: "auto" }, act.ifThen) : null,
      rated ? h("p", { class: "hint" }, rated) : null,
      h("div", { class: "row" },
        act.outcome ? null : h("button", { class: "outline", "data-tell": act.id, onclick: () => this.tell(act) }, t("exercisesHow")),
        h("button", { class: "plain", "aria-label": t("exercisesDropActOf", { text: act.text }), onclick: () => this.drop(act) }, t("delete"))));
  }

  tell(act) {
    const again = h("fieldset", { hidden: true }, h("legend", {}, t("exercisesAgain")),
      h("p", { class: "hint" }, t(act.missed >= 1 ? "exercisesHalf" : "exercisesAgainHint")),
      field(t("exercisesAgainText"), h("input", { name: "text", autocomplete: "off", maxlength: 400, dir: "auto", value: act.text })),
      h("div", { class: "pair" },
        field(t("exercisesDay"), h("input", { type: "date", name: "day", autocomplete: "off" })),
        field(t("exercisesHour"), h("input", { type: "time", name: "minute", autocomplete: "off" }))));
    const rates = h("div", { class: "pair" }, Object.entries(ratings).map(([name, label]) => rating(name, label)));
    const made = form(async (typed, form) => {
      if (!typed.outcome) return missing(form, "outcome", t("exercisesMissing"));
      const number = (name) => (typed[name] === "" || typed[name] === undefined ? undefined : Number(typed[name]));
      if (Boolean(typed.day) !== Boolean(typed.minute)) return missing(form, typed.day ? "minute" : "day");
      const answer = await post(`/api/acts/${act.id}`, {
        outcome: typed.outcome, note: typed.note,
        pleasure: number("pleasure"), mastery: number("mastery"), moodBefore: number("moodBefore"), moodAfter: number("moodAfter"),
        again: typed.outcome === "missed" && typed.day
          ? { day: dayOf(typed.day), minute: minuteOf(typed.minute), text: typed.text } : undefined,
      });
      dialog.close();
      await this.changed(answer.sentence);
      showWatch(answer.watch);
    },
    h("p", { dir: "auto" }, act.text),
    choices(t("exercisesHow"), "outcome", Object.keys(outcomes), null, (value) => t(outcomes[value]), t("exercisesHowHint")),
    rates, again,
    field(t("exercisesActNote"), h("textarea", { name: "note", rows: 3, maxlength: 40_000, autocomplete: "off", dir: "auto" })),
    h("div", { class: "row end" }, submit(t("save"))));
    made.addEventListener("change", () => {
      const { value } = made.elements.outcome;
      again.hidden = value !== "missed";
      rates.hidden = value === "missed" || value === "declined";
    });
    const dialog = sheet(t("exercisesHow"), made);
    made.querySelector("input").focus();
  }

  async drop(act) {
    if (!(await ask(t("exercisesDropActAsk"), t("delete")))) return;
    await remove(`/api/acts/${act.id}`);
    await this.changed();
  }
}
