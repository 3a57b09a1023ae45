// One message on the page: who says it, its words, its files, and what can be done with it.

import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { chipLine, clock, longDay } from "./days.js";
import { Blocks, blocksOf, copied } from "./nodes.js";

const states = { stopped: "stateStopped", interrupted: "stateInterrupted", failed: "stateFailed" };

export class Bubble {
  /** Whether it must outlive its time in the document: it grows, or is being edited. */
  isHeld = false;

  constructor(view, companion, acts) {
    this.companion = companion;
    this.acts = acts;
    this.day = h("p", { class: "day", hidden: true });
    this.above = h("div", { class: "above", hidden: true });
    this.words = h("div", { class: "words" });
    this.files = h("ul", { class: "files bare", hidden: true });
    this.note = h("p", { class: "state", hidden: true });
    this.tools = h("div", { class: "tools" });
    this.element = h("article", { class: "message", tabindex: -1 },
      this.day, this.above, this.words, this.files, this.note, this.tools);
    this.blocks = new Blocks(this.words);
    this.update(view);
  }

  get message() {
    return this.view.message;
  }

  get isPerson() {
    return this.message.role === "person";
  }

  update(view) {
    this.view = view;
    const { id, role, at, attachments = [] } = view.message;
    Object.assign(this.element.dataset, { id, role });
    const speaker = this.isPerson ? t("you") : this.companion.name;
    this.element.setAttribute("aria-label", `${speaker}, ${clock(at)}`);
    fill(this.files, attachments.map((file) => h("li", {}, h("a", {
      class: "file", href: `/api/attachments/${file.id}`, download: file.name,
    }, chipLine(file))))).hidden = !attachments.length;
    this.words.dir = "auto";
    const card = this.acts.cardOf(view);
    if (card) this.warn(card);
    this.settle(view.message.state);
  }

  /** A line with the day stands over the first message of each. */
  follows(before, isKnown = true) {
    const day = new Date(this.message.at).toDateString();
    const isNew = isKnown && (!before || new Date(before.message.at).toDateString() !== day);
    if (isNew === !this.day.hidden) return;
    this.day.hidden = !isNew;
    this.day.textContent = isNew ? longDay(this.message.at) : "";
  }

  /** The whole of it so far; only what changed is drawn. A person's words stand as they were typed. */
  write(text, blocks) {
    this.view.message.text = text;
    this.view.blocks = blocks;
    const shown = blocksOf(text, this.isPerson ? null : blocks);
    this.blocks.show(shown);
    const isWaiting = this.message.state === "growing" && shown.length === 0;
    this.words.hidden = shown.length === 0;
    if (isWaiting === Boolean(this.dots)) return;
    if (isWaiting) {
      this.dots = h("span", { class: "waiting", role: "img", "aria-label": t("writing", { name: this.companion.name }) },
        h("i"), h("i"), h("i"));
      this.words.before(this.dots);
    } else {
      this.dots.remove();
      this.dots = null;
    }
  }

  settle(state, sentence) {
    this.message.state = state;
    this.isHeld = state === "growing" || Boolean(this.form);
    this.element.dataset.state = state;
    this.write(this.message.text, this.view.blocks);
    const note = sentence ?? (states[state] ? t(states[state]) : "");
    this.note.textContent = note;
    this.note.hidden = !note;
    this.note.dataset.kind = sentence || state === "failed" ? "error" : "";
    this.drawTools();
  }

  /** The crisis card stands above the reply, before its first word. */
  warn(card) {
    fill(this.above, card).hidden = false;
  }

  drawTools() {
    const { state, at } = this.message;
    if (state === "growing") return fill(this.tools);
    const act = (label, run, more = {}) => h("button", { onclick: run, tabindex: this.isCurrent ? 0 : -1, ...more }, label);
    const acts = [
      act(t("copy"), ({ currentTarget }) => copied(currentTarget, this.message.text)),
      this.isPerson ? act(t("edit"), () => this.acts.act("edit", this), { class: "do-edit" })
        : act(t("again"), () => this.acts.act("regenerate", this), { class: "do-again" }),
      this.isPerson ? act(t("forget"), () => this.acts.act("forget", this), { class: "do-forget" })
        : act(t("why"), () => this.acts.act("why", this), { class: "do-why" }),
      act(t("delete"), () => this.acts.act("remove", this), { class: "do-delete" }),
    ];
    fill(this.tools, this.branch(act), h("div", { class: "acts" }, acts, h("time", { datetime: at }, clock(at))));
  }

  branch(act) {
    const { alternatives, message } = this.view;
    if (!(alternatives?.length > 1)) return null;
    const index = alternatives.indexOf(message.id);
    const step = (label, sign, to) => act(sign, () => this.acts.act("choose", alternatives[to], this), {
      "aria-label": label, disabled: to < 0 || to >= alternatives.length,
    });
    const place = { index: index + 1, count: alternatives.length };
    return h("span", { class: "branch", role: "group", "aria-label": t("versionOf", place) },
      step(t("previousVersion"), "‹", index - 1),
      h("span", { "aria-hidden": "true" }, `${place.index}/${place.count}`),
      step(t("nextVersion"), "›", index + 1),
      this.isPerson ? null : act(t("compare"), () => this.acts.act("compare", this), { class: "do-compare" }));
  }

  /** Its buttons can be reached with the Tab key only while it is the current message. */
  current(isCurrent) {
    this.isCurrent = isCurrent;
    const index = isCurrent ? 0 : -1;
    this.element.tabIndex = index;
    for (const button of this.tools.querySelectorAll("button")) button.tabIndex = index;
  }

  /** Lets this form stand in the place of the words; `null` takes it away. */
  hold(form) {
    this.form?.remove();
    this.form = form;
    this.isHeld = Boolean(form) || this.message.state === "growing";
    this.words.hidden = this.tools.hidden = Boolean(form);
    if (form) this.words.after(form);
  }
}
