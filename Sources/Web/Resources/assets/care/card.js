// One card: five parts with the arrow that leads back, each written in place, moved by hand, by buttons or by arrow keys
// (WCAG 2.5.7); a list where there is no room to lay them out. What is typed stays until it is kept.

import { patch } from "../frame/api.js";
import { fill, h } from "../frame/dom.js";
import { field } from "../frame/form.js";
import { t } from "../frame/words.js";
import { Board } from "./board.js";
import { seen } from "./seen.js";

const feltLimit = 8;

export class Card {
  /** The part that is being written. */
  edited = null;
  /** One after the other: each is made from the version before it. */
  line = Promise.resolve();

  constructor(card, forget) {
    this.card = card;
    this.forget = forget;
    this.element = h("article", { class: "care-card", "data-card": card.id, "aria-label": t("careCard") });
    this.state = h("p", { class: "hint", role: "status" });
    this.trouble = h("p", { class: "form-error", role: "alert", hidden: true });
    this.board = new Board((place, part) => this.keep({ places: { [part]: place } }));
    this.draw();
  }

  get id() {
    return this.card.id;
  }

  part(name) {
    return this.card.parts.find(({ part }) => part === name);
  }

  /** Once it stands on the page: arrows can be laid between its parts. */
  settle() {
    this.board.settle();
  }

  draw() {
    const { title, parts, records } = this.card;
    const name = h("input", { name: "title", maxlength: 120, autocomplete: "off", value: title, dir: "auto",
      onchange: () => name.value !== this.card.title && this.keep({ title: name.value }, false) });
    const loop = parts.filter(({ isInLoop }) => isInLoop);
    const deeper = parts.filter(({ isDeeper }) => isDeeper);
    const others = parts.filter(({ isInLoop, isDeeper, part }) => !isInLoop && !isDeeper && part !== "keepsGoing");
    const isOpen = this.element.querySelector("details.deeper")?.open ?? false;
    this.board.show(loop.map((part) => ({ part, box: this.box(part, true) })));
    fill(this.element, field(t("careCardTitle"), name), this.state, this.trouble,
      this.board.element,
      h("p", { class: "care-return", "aria-hidden": "true" }, "↩ ", t("careReturn")),
      this.box(this.part("keepsGoing")),
      others.map((part) => this.box(part)),
      h("details", { class: "deeper", open: isOpen || deeper.some(({ part }) => part === this.edited) }, h("summary", {}, t("careDeeper")), deeper.map((part) => this.box(part))),
      records.length ? [h("h3", {}, t("careRecords")), h("ul", { class: "bare care-records" }, records.map((id, index) => this.record(id, index + 1)))] : null,
      h("div", { class: "row" }, h("button", { class: "outline", "data-act": "tidy", onclick: () => this.keep({ tidies: true }) }, t("careTidy")),
        h("button", { class: "danger", "data-act": "delete", onclick: () => this.forget(this.id) }, t("careDeleteCard"))));
    if (this.element.isConnected) this.settle();
  }

  record(id, number) {
    return h("li", {}, h("a", { href: `/exercises#${id}` }, t("careRecord", { number })), " ",
      h("button", { class: "plain", "aria-label": t("careUnlinkOf", { number }), onclick: () => this.keep({ unlink: id }) }, t("careUnlink")));
  }

  box(part, isMovable = false) {
    const { part: name, title, hint, text, prefilled } = part;
    const isEdited = this.edited === name;
    const box = h("section", { class: "care-part", "data-part": name },
      h("h3", {}, title), isEdited ? this.editor(part) : h("p", { class: text ? "care-text" : "hint", dir: "auto" }, text || hint),
      isEdited ? null : this.more(name), prefilled && !isEdited ? h("p", { class: "hint" }, prefilled) : null,
      isEdited ? null : h("div", { class: "care-acts" },
        h("button", { class: "plain", "data-edit": name, "aria-label": t("careEditPart", { part: title }), onclick: () => this.open(name) }, t("careEdit")),
        isMovable ? this.board.handle(name, title) : null));
    return box;
  }

  /** What a part says beside its words: how strong what is felt is, and how much the thought is believed. */
  more(name) {
    const { felt, belief } = this.card;
    if (name === "emotions" && felt.length) {
      return h("ul", { class: "bare care-felt" }, felt.map(({ name: one, strength }) => h("li", {}, t("careFeltSaid", { name: one, strength }))));
    }
    return name === "thoughts" && belief !== undefined ? h("p", {}, t("careBeliefSaid", { belief })) : null;
  }

  open(name) {
    this.edited = name;
    this.draw();
    this.element.querySelector(`[data-part=${name}] textarea`).focus();
  }

  close(name) {
    this.edited = null;
    this.draw();
    this.element.querySelector(`[data-part=${name}] [data-edit]`)?.focus();
  }

  editor({ part: name, title, hint, text }) {
    const box = h("textarea", { rows: 4, autocomplete: "off", maxlength: 2000, dir: "auto", "aria-label": title, placeholder: hint, value: text });
    const felt = name === "emotions" ? this.feltFields() : null;
    const belief = name === "thoughts" ? h("input", { type: "number", min: 0, max: 100, step: 5, autocomplete: "off", value: this.card.belief ?? "" }) : null;
    const save = async () => {
      const change = { texts: { [name]: box.value } };
      if (felt) change.felt = felt.read();
      if (belief) change.belief = belief.value.trim() === "" ? -1 : Math.round(Number(belief.value));
      if (await this.keep(change, false)) this.close(name);
    };
    return h("div", { class: "care-editor" }, box, felt?.element, belief ? field(t("careBelief"), belief) : null,
      h("div", { class: "row" }, h("button", { class: "primary", "data-keep": name, onclick: save }, t("careKeep")),
        h("button", { class: "outline", onclick: () => this.close(name) }, t("cancel"))));
  }

  feltFields() {
    const rows = h("div", { class: "care-felts" });
    const add = ({ name, strength } = { name: "", strength: "" }) => {
      const place = { number: rows.children.length + 1 };
      rows.append(h("div", { class: "care-felt-row" },
        h("input", { autocomplete: "off", maxlength: 120, value: name, "aria-label": t("careFeltName", place), placeholder: t("careFeltExample"), dir: "auto" }),
        h("input", { type: "number", min: 0, max: 100, step: 5, autocomplete: "off", value: strength, "aria-label": t("careFeltStrength", place), placeholder: "0–100" })));
    };
    for (const one of this.card.felt) add(one);
    if (!this.card.felt.length) add();
    const more = h("button", { class: "plain", onclick: () => rows.children.length < feltLimit && add() }, t("careFeltAdd"));
    const read = () => [...rows.children].map((row) => [...row.querySelectorAll("input")].map(({ value }) => value.trim()))
      .filter(([name]) => name).map(([name, strength]) => ({ name, strength: Math.round(Number(strength) || 0) }));
    return { element: h("div", {}, rows, more), read };
  }

  /** @returns whether it was kept; else what was typed stays, and the sentence says why. */
  keep(change, draws = true) {
    this.line = this.line.then(() => this.send(change, draws));
    return this.line;
  }

  async send(change, draws) {
    this.trouble.hidden = true;
    try {
      const { watch, ...card } = await patch(`/api/care/formulations/${this.id}`, { version: this.card.version, ...change });
      this.card = card;
      seen(watch, this);
      this.state.textContent = t("saved");
      if (draws && !this.edited && !change.places) this.draw();
      return true;
    } catch (error) {
      seen(error.body?.watch, this);
      this.trouble.textContent = error.code === "conflict" ? t("careElsewhere") : error.message;
      this.trouble.hidden = false;
      return false;
    }
  }
}
