// One exercise, one step at a time: what stays in sight, the question, a way out at every moment, and all that was
// answered, to go back to.

import { get, patch, post, put, remove } from "../frame/api.js";
import { ask, sheet } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { field, form, missing, submit } from "../frame/form.js";
import { t } from "../frame/words.js";
import { Draft } from "../care/draft.js";
import { showWatch } from "../care/watch.js";
import { dayOf, saidDay } from "./days.js";
import { guide } from "./guide.js";
import { input, isTapped, options } from "./inputs.js";

const place = () => $("#exercise");

export class Walk {
  draft = new Draft();

  constructor(leave) {
    this.leave = leave;
  }

  async open(id) {
    this.show(await get(`/api/exercises/${id}`));
  }

  get path() {
    return `/api/exercises/${this.exercise.id}`;
  }

  /** Shows what an answer came to; danger stands above everything. */
  show({ exercise, watch, cards, draft }) {
    this.exercise = exercise;
    this.draft.open(`${this.path}/draft`, draft);
    this.cards = cards ?? [];
    history.replaceState(null, "", `#${exercise.id}`);
    this.draw();
    if (!showWatch(watch, () => this.send(() => post(`${this.path}/resume`)))) {
      (place().querySelector("[data-question] textarea, [data-question] input, [data-question] button")
        ?? place().querySelector("h2")).focus({ preventScroll: true });
      place().scrollIntoView({ block: "start" });
    }
  }

  /** One at a time: a second tap on the same question is not a second answer. */
  async send(work, trouble) {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      this.show(await work());
    } catch (error) {
      if (!trouble) throw error;
      trouble.textContent = error.message;
      trouble.hidden = false;
    } finally {
      this.isBusy = false;
    }
  }

  draw() {
    const { exercise } = this;
    fill(place(), h("section", { class: "room-card exercise", "data-state": exercise.state, "data-kind": exercise.kind },
      h("h2", { tabindex: "-1" }, exercise.name), this.head(), exercise.sentence ? h("p", { class: "exercise-said", role: "status" }, exercise.sentence) : null,
      this.now(), this.ladder(), this.rounds(), this.answered(), this.card(), this.bottom()));
  }

  /** Where it stands, the way out, and what stays in sight: above what is asked, where they cover nothing that is to be pressed. */
  head() {
    const { state, done, of } = this.exercise;
    const trouble = h("p", { class: "field-error", role: "alert", hidden: true });
    const isOver = state === "done" || state === "stopped";
    const stop = h("button", { class: "outline", "data-act": "stop", onclick: async () => {
      try {
        if (state === "open") await post(`${this.path}/rest`);
        this.close();
      } catch (error) {
        trouble.textContent = error.message;
        trouble.hidden = false;
      }
    } }, t(isOver ? "exercisesClose" : "exercisesStop"));
    return [h("div", { class: "exercise-head" },
      h("div", { class: "exercise-way" }, h("p", { class: "step" }, t("exercisesStep", { done, of })), stop), this.sight()), trouble];
  }

  sight() {
    const { sight } = this.exercise;
    return sight.length ? h("dl", { class: "sight" }, sight.map(({ label, text }) =>
      [h("dt", {}, label), h("dd", { dir: "auto" }, text)])) : null;
  }

  now() {
    const { question: asked, state } = this.exercise;
    if (asked) return this.asking(asked);
    const go = (label) => h("div", { class: "row" }, h("button", {
      class: "primary", "data-act": "resume", onclick: ({ currentTarget }) => this.send(
        () => post(`${this.path}/resume`), currentTarget.parentElement.nextElementSibling),
    }, t(label)));
    const trouble = h("p", { class: "field-error", role: "alert", hidden: true });
    if (state === "waiting") return [go("exercisesTaken"), trouble];
    if (state === "resting") return [go("exercisesResume"), trouble];
    if (state === "done" && this.exercise.follows) {
      return h("div", { class: "row" }, h("button", { class: "primary", "data-act": "follow", onclick: () =>
        this.leave({ begin: { kind: this.exercise.follows, from: this.exercise.id } }) },
      t("exercisesFollow", { name: this.exercise.followsName })));
    }
    return null;
  }

  asking(asked) {
    const { question, kind, pending } = asked;
    const { step } = question;
    const answer = (value) => this.draft.sending(
      (stamp) => post(`${this.path}/answer`, { fields: { [step]: value }, ...stamp }));
    const skip = question.canBeSkipped ? h("button", { class: "plain", "data-act": "skip", onclick: () =>
      this.send(() => answer({ kind: "skipped" }), trouble) }, t("exercisesSkip")) : null;
    const trouble = h("p", { class: "field-error", role: "alert", hidden: true });
    const hint = question.hint ? h("p", { class: "hint" }, question.hint) : null;
    if (isTapped(kind)) {
      return h("div", { "data-question": step, role: "group", "aria-labelledby": "exercise-question" },
        h("p", { class: "exercise-question", id: "exercise-question" }, question.text),
        guide(this.exercise.guide),
        options(asked, (value) => this.send(() => answer(value), trouble)), hint, trouble,
        h("div", { class: "row" }, skip));
    }
    const made = input(asked, pending, this.exercise);
    const group = h("div", { role: made.ownsLabel ? null : "group" }, made.node);
    const state = this.draft.wire(step, group, made.grow);
    const sheetForm = form(async () => {
      const value = made.read();
      if (!value) {
        trouble.textContent = t("exercisesMissing");
        trouble.hidden = false;
        return;
      }
      this.show(await answer(value));
    }, made.ownsLabel ? null : h("p", { class: "exercise-question", id: "exercise-question" }, question.text),
    group, hint, trouble, h("div", { class: "row" }, submit(t("continue")), skip), state);
    if (!made.ownsLabel) group.setAttribute("aria-labelledby", "exercise-question");
    sheetForm.dataset.question = step;
    return sheetForm;
  }

  ladder() {
    const { ladder } = this.exercise;
    if (!ladder.length) return null;
    return [h("h3", {}, t("exercisesLadder")), h("ol", { class: "ladder" }, [...ladder].reverse().map((rung) =>
      h("li", { "aria-current": rung.isHere ? "step" : null },
        h("span", { dir: "auto" }, rung.text),
        h("meter", { min: 0, max: 100, value: rung.fear, "aria-label": t("exercisesFearOf", { number: rung.fear }) }),
        h("span", { class: "hint" }, t("exercisesFearOf", { number: rung.fear }),
          rung.times ? ` · ${t("exercisesTimes", { number: rung.times })}` : null))))];
  }

  rounds() {
    const { rounds, adds } = this.exercise;
    const addable = adds.map((kind) => h("button", { class: "outline", "data-add": kind, onclick: () => this.add(kind) },
      t({ activity: "exercisesAddActivity", worry: "exercisesAddWorry", night: "exercisesAddNight" }[kind])));
    const list = rounds.length ? h("ul", { class: "bare rounds" }, [...rounds].reverse().map((round) =>
      h("li", {}, h("p", { class: "hint" }, saidDay(round.day)), this.list(round.fields, round.id),
        h("button", { class: "plain", onclick: () => this.drop(round) }, t("exercisesDropRound"))))) : null;
    return list || addable.length ? [
      list ? h("details", {}, h("summary", {}, t("exercisesRounds", { number: rounds.length })), list) : null,
      h("div", { class: "row" }, addable)] : null;
  }

  answered() {
    const { fields } = this.exercise;
    return fields.length ? h("details", { open: this.exercise.state === "done" },
      h("summary", {}, t("exercisesAnswered")), this.list(fields)) : null;
  }

  /** The card of a problem that a finished record belongs to. */
  card() {
    if (!this.cards.length) return null;
    const trouble = h("p", { class: "field-error", role: "alert", hidden: true });
    const choice = h("select", { name: "card", onchange: () => this.send(
      () => put(`${this.path}/formulation`, { formulation: choice.value || undefined }), trouble) },
    h("option", { value: "" }, t("exercisesNoCard")),
    this.cards.map(({ id, title }) => h("option", { value: id, selected: id === this.exercise.formulation }, title || t("exercisesUntitled"))));
    return [field(t("exercisesCard"), choice), trouble];
  }

  list(fields, round) {
    return h("dl", { class: "answered" }, fields.map((one) => [h("dt", {}, one.title),
      h("dd", {}, h("span", { dir: "auto", class: "answer" }, one.text), one.question
        ? h("button", { class: "plain", "data-edit": one.step, "aria-label": t("exercisesEditOf", { title: one.title }),
          onclick: () => this.edit(one, round) }, t("exercisesEdit")) : null)]));
  }

  edit(one, round) {
    const asked = { kind: one.kind, question: one.question };
    const place = round ? `${one.step}/change/${round}` : `${one.step}/change`;
    const change = async (value) => {
      const answer = await this.draft.sending((stamp) => patch(this.path, { step: one.step, value, round, ...stamp }));
      dialog.close();
      this.show(answer);
    };
    if (isTapped(one.kind)) {
      const trouble = h("p", { class: "field-error", role: "alert", hidden: true });
      const dialog = sheet(one.title, h("p", {}, one.question.text), options(asked, async (value) => {
        try {
          const answer = await patch(this.path, { step: one.step, value, round });
          dialog.close();
          this.show(answer);
        } catch (error) {
          trouble.textContent = error.message;
          trouble.hidden = false;
        }
      }), trouble);
      return;
    }
    const made = input(asked, one.value, this.exercise);
    const group = h("div", {}, made.node);
    const state = this.draft.wire(place, group, made.grow);
    const edited = form(async (_, form) => {
      const value = made.read();
      if (!value) return missing(form, "words", t("exercisesMissing"));
      await change(value);
    }, made.ownsLabel ? null : h("p", {}, one.question.text), group, h("div", { class: "row end" }, submit(t("save"))), state);
    const dialog = sheet(one.title, edited);
    // Closed by the person: what stood there before stands.
    dialog.addEventListener("close", () => this.draft.drop(place), { once: true });
    edited.querySelector("textarea, input")?.focus();
  }

  /** A night, an activity or a worry at once. */
  add(kind) {
    const steps = { activity: ["activity", "pleasure", "mastery", "moodThen"], worry: ["worry"], night: ["nightBed", "night", "nightQuality"] }[kind];
    const kinds = { activity: "words", worry: "words", nightBed: "bed", night: "night" };
    const asks = {
      activity: "exercisesActivity", pleasure: "exercisesPleasure", mastery: "exercisesMastery", moodThen: "exercisesMoodThen",
      worry: "exercisesWorry", nightBed: "exercisesBed", night: "exercisesNight", nightQuality: "exercisesQuality",
    };
    const made = steps.map((step) => [step, input(
      { kind: kinds[step] ?? "ten", question: { text: t(asks[step]), options: [] } }, null, this.exercise)]);
    const day = kind === "worry" ? null : h("input", { type: "date", name: "day", autocomplete: "off" });
    const group = h("div", {}, made.map(([, { node }]) => node));
    const place = `${kind}/addition`;
    const state = this.draft.wire(place, group);
    const added = form(async (typed, form) => {
      const fields = Object.fromEntries(made.map(([step, { read }]) => [step, read()]).filter(([, value]) => value));
      if (!fields[steps[0]]) return missing(form, "words", t("exercisesMissing"));
      const on = typed.day ? dayOf(typed.day) : undefined;
      const answer = await this.draft.sending((stamp) => post(`${this.path}/rounds`, { kind, day: on, fields, ...stamp }));
      dialog.close();
      this.show(answer);
    }, group, day ? h("div", { class: "field" },
      h("label", { for: "round-day" }, t("exercisesDayOf")), Object.assign(day, { id: "round-day" })) : null,
    h("div", { class: "row end" }, submit(t("save"))), state);
    const title = { activity: "exercisesAddActivity", worry: "exercisesAddWorry", night: "exercisesAddNight" }[kind];
    const dialog = sheet(t(title), added);
    dialog.addEventListener("close", () => this.draft.drop(place), { once: true });
    added.querySelector("textarea, input")?.focus();
  }

  async drop(round) {
    if (!(await ask(t("exercisesDropRoundAsk"), t("delete")))) return;
    this.show(await remove(`${this.path}/rounds/${round.id}`));
  }

  bottom() {
    return h("div", { class: "row end" }, h("button", { class: "plain", "data-act": "delete", onclick: async () => {
      if (!(await ask(t("exercisesDeleteAsk"), t("delete")))) return;
      await remove(this.path);
      this.close();
    } }, t("exercisesDelete")));
  }

  close() {
    this.draft.open(null);
    history.replaceState(null, "", location.pathname);
    fill(place());
    this.leave({});
  }
}
