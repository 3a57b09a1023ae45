// The questions, one at a time or a whole part at once. Each answer is kept before the next question is shown; what was
// typed stays where it could not be kept. Danger stands above everything, and the question waits (C1, R24).

import { get, post, put } from "../frame/api.js";
import { $, fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { answered } from "./answers.js";
import { Draft } from "./draft.js";
import { alike, asked } from "./fields.js";
import { eased, seen } from "./seen.js";
import { showWatch, standing } from "./watch.js";

export class Questions {
  mayAsk = true;
  /** A whole part at once. */
  isWhole = false;
  /** The step whose answer is being changed. */
  edited = null;
  /** What stands in fields and is not kept, by step: no drawing anew takes it away. */
  typed = {};
  fields = [];
  draft = new Draft();

  /**
   * `changed(intake)` after each answer, `made(shelf)` after a bilan, `begun()` after a beginning, `over()` when a
   * questionnaire alone is closed.
   */
  constructor(place, { opening, changed, made, over, begun } = {}) {
    Object.assign(this, { place, opening, changed, made, over, begun });
    this.waits = h("p", { hidden: true }, t("careWaits"));
    place.before(this.waits);
    document.addEventListener("care-held", ({ detail }) => detail !== this && !this.isOver && this.hold(true));
    document.addEventListener("care-eased", () => !this.isOver && this.safe());
  }

  /** Nothing is kept any more, and nothing half-typed stays. */
  forget() {
    this.fields = [];
    this.typed = {};
    this.edited = null;
    this.draft.open(null);
  }

  hold(isHeld) {
    this.waits.hidden = !isHeld;
    this.place.hidden = isHeld;
  }

  remember() {
    for (const { step, read } of this.fields) {
      const value = read();
      if (value && !alike(value, step.value)) this.typed[step.question.step] = value;
    }
  }

  /** A step with its field, in which stands what was typed or else what is kept. */
  filled(step) {
    const name = step.question.step;
    const made = { step, ...asked({ ...step, value: this.typed[name] ?? step.value }) };
    if (step.kind === "words") made.element.append(this.draft.wire(name, made.element));
    return made;
  }

  show(intake, { focus = false } = {}) {
    this.remember();
    this.fields = [];
    // What was typed on a page that is gone, or on another device.
    if (intake && intake.id !== this.intake?.id) {
      this.draft.open(`/api/care/intakes/${intake.id}/draft`, intake.draft);
      this.typed = Object.fromEntries(Object.entries(intake.draft ?? {}).map(([step, [words]]) => [step, { kind: "words", words }]));
    }
    this.intake = intake;
    this.changed?.(intake);
    const content = !intake ? this.beginning() : this.edited ? this.editing() : this.standing();
    fill(this.place, content);
    if (focus) (this.place.querySelector(".care-now") ?? this.place).focus();
  }

  get address() {
    return `/api/care/intakes/${this.intake.id}`;
  }

  step(name) {
    return this.intake.steps.find(({ question }) => question.step === name);
  }

  // What stands where no question is put.

  beginning() {
    if (!this.mayAsk) return h("p", {}, t("careWaits"));
    return [h("p", {}, this.opening),
      h("div", { class: "row" }, h("button", { class: "primary", id: "begin", onclick: () => this.begin(false) }, t("careBegin")))];
  }

  standing() {
    const { position, pause, finishedAt, sentence, score } = this.intake;
    const said = sentence || score
      ? h("div", { class: "care-said", role: "status" }, sentence ? h("p", {}, sentence) : null, score ? h("p", {}, score) : null) : null;
    if (pause) return [said ?? h("p", {}, t(pause === "wished" ? "carePaused" : "careWaits")), this.resuming(pause), this.list()];
    if (!position) return [said, finishedAt ? this.finished() : null, this.list()];
    return [said, this.form(), this.list()];
  }

  resuming(pause) {
    if (pause === "care" && !this.mayAsk) return null;
    return h("div", { class: "row" }, h("button", { class: "primary care-now", id: "resume", onclick: () => this.resume() }, t("careResume")));
  }

  finished() {
    if (this.intake.sitting) return h("div", { class: "row" }, h("button", { class: "outline", onclick: () => this.close() }, t("careClose")));
    return [h("p", { class: "care-now", tabindex: -1 }, t("careFinished")), h("div", { class: "row" },
      h("button", { class: "primary", id: "make", onclick: () => this.make() }, t("careMake")),
      h("button", { class: "outline", id: "anew", onclick: () => this.begin(true) }, t("careAnew")))];
  }

  /** Another one stands in its place from now on. */
  retire() {
    this.isOver = true;
    this.waits.remove();
  }

  /** A questionnaire alone is done with. */
  close() {
    this.retire();
    this.over?.();
  }

  list() {
    return answered(this.intake, (step) => {
      this.edited = step;
      this.show(this.intake, { focus: true });
    });
  }

  // A question, or all of its part.

  form() {
    const present = this.step(this.intake.position);
    const steps = this.isWhole
      ? this.intake.steps.filter(({ question }) => question.section === present.question.section) : [present];
    const fields = steps.map((step) => this.filled(step));
    const { done, of } = this.intake.progress;
    const before = this.intake.steps[this.intake.steps.indexOf(present) - 1];
    const form = this.frame(fields, () => fields.map(({ step, read }) => ({ step, value: read() }))
      .filter(({ step, value }) => value && !alike(value, step.value)));
    form.prepend(
      h("p", { class: "step" }, t("careProgress", { part: present.sectionTitle, done, of })),
      h("progress", { class: "care-progress", max: of, value: done, "aria-label": t("careProgressName") }),
      present.question.instruction ? h("p", { class: "care-instruction" }, present.question.instruction) : null ?? "");
    if (this.isWhole) for (const { step, element } of fields) element.append(this.asides(step));
    else form.append(this.asides(present));
    form.append(h("div", { class: "row care-ways" },
      before?.value ? h("button", { class: "outline", id: "back", onclick: () => {
        this.edited = before;
        this.show(this.intake, { focus: true });
      } }, t("careBack")) : "",
      h("button", { class: "outline", id: "whole", onclick: () => {
        this.isWhole = !this.isWhole;
        this.show(this.intake, { focus: true });
      } }, t(this.isWhole ? "careOneByOne" : "careWhole")),
      h("button", { class: "outline", id: "pause", onclick: () => this.pause() }, t("careAnotherDay"))));
    return form;
  }

  editing() {
    const step = this.step(this.edited.question.step) ?? this.edited;
    const one = this.filled(step);
    const form = this.frame([one], () => [{ step, value: one.read() }].filter(({ value }) => value), t("careKeep"));
    form.append(this.asides(step), h("div", { class: "row" }, h("button", { class: "outline", id: "cancel", onclick: () => {
      this.fields = [];
      delete this.typed[step.question.step];
      this.draft.drop(step.question.step);
      this.edited = null;
      this.show(this.intake, { focus: true });
    } }, t("cancel"))));
    return form;
  }

  /** A form around the fields; `read()` gives what is to be sent. */
  frame(fields, read, label = t("careNext")) {
    const trouble = h("p", { class: "form-error", role: "alert", hidden: true });
    const form = h("form", { class: "care-form care-now", method: "post", novalidate: true, tabindex: -1, "aria-label": fields[0].step.question.text },
      fields.map(({ element }) => element), trouble, h("div", { class: "row" }, h("button", { type: "submit", class: "primary", id: "next" }, label)));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send(read(), trouble, form);
    });
    this.trouble = trouble;
    this.fields = fields;
    return form;
  }

  asides(step) {
    const { skip, unknown, declined } = this.intake.asides;
    const give = (kind, label) => h("button", { class: "plain", "data-aside": kind, onclick: () => this.send([{ step, value: { kind } }]) }, label);
    return h("div", { class: "row care-asides" },
      step.question.canBeSkipped ? give("skipped", skip) : give("declined", declined), give("unknown", unknown));
  }

  // What is asked of the house.

  async send(answers, trouble = this.trouble, form = this.place) {
    const say = (sentence) => {
      trouble.textContent = sentence;
      trouble.hidden = false;
    };
    if (!answers.length) return say(t("careNothing"));
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      const body = { version: this.intake.version, answers: answers.map(({ step, value }) => ({ step: step.question.step, value })) };
      const now = await this.draft.sending((stamp) => put(this.address, { ...body, ...stamp }));
      this.edited = null;
      this.remember();
      this.fields = [];
      const kept = new Set(now.steps.filter(({ value }) => value).map(({ question }) => question.step));
      for (const { step } of answers) {
        if (!kept.has(step.question.step)) continue;
        delete this.typed[step.question.step];
        this.draft.forget(step.question.step);
      }
      this.take(now);
    } catch (error) {
      // What was typed stays in its field.
      seen(error.body?.watch, this);
      say(error.code === "conflict" ? t("careElsewhere") : error.message);
    } finally {
      this.isBusy = false;
    }
    return form;
  }

  /** Danger first, then what the house says, then the next question. */
  take(now) {
    const isHeld = seen(now.watch, this);
    if (isHeld) this.mayAsk = false;
    else if (now.help) showWatch({ card: now.help });
    else if (this.hadHelp) fill($("#watch"), []);
    this.hadHelp = Boolean(now.help);
    this.show(now, { focus: !isHeld && !now.help });
  }

  async act(work) {
    try {
      this.take(await work());
    } catch (error) {
      fill(this.place, h("p", { class: "form-error", role: "alert" }, error.message), this.intake ? this.standing() : this.beginning());
    }
  }

  async begin(anew) {
    this.edited = null;
    await this.act(() => post("/api/care/intakes", { anew }));
    this.begun?.();
  }

  pause() {
    return this.act(() => post(`${this.address}/pause`));
  }

  async resume() {
    this.mayAsk = await standing(eased);
    return this.act(() => post(`${this.address}/resume`));
  }

  /** The person said that they are safe: what waited for it goes on, where the day allows it. */
  async safe() {
    const { mayExercise } = await get("/api/care/standing");
    this.mayAsk = mayExercise;
    this.hold(false);
    if (!this.intake) return this.show(null);
    if (mayExercise) return this.act(() => post(`${this.address}/resume`));
    return this.show(await get(this.address));
  }

  async make() {
    try {
      this.made?.(await post("/api/care/bilans"));
    } catch (error) {
      fill(this.place, h("p", { class: "form-error", role: "alert" }, error.message), this.standing());
    }
  }
}
