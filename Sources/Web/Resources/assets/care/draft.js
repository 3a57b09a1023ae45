// What is typed on a page of Care and answers nothing yet, kept by the house and by nothing in the browser. It goes there with
// the first letter and each moment while it changes, and once more before the page goes; the number it carries keeps an
// older writing from taking the place of a newer one, or from coming back behind its answer.

import { put, Unreachable } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { t } from "../frame/words.js";

const quiet = 800;
const patience = 3000; // Until a house that did not answer is asked again.
const parting = 60_000; // What a browser still sends when the page goes away.

const newID = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const typed = (node) => [...node.querySelectorAll("textarea, input:not([type=range], [type=checkbox], [type=radio])")];

export class Draft {
  texts = {};
  page = newID();
  number = 0;
  changes = 0;
  told = 0;
  timer = 0;

  constructor() {
    addEventListener("pagehide", () => this.part());
  }

  /** Goes over to what the house has for `path`: texts by place. */
  open(path, texts) {
    this.part();
    this.path = path;
    this.texts = { ...texts };
    this.told = this.changes;
    clearTimeout(this.timer);
  }

  /** Which writing this is: an answer carries it too. */
  stamp() {
    return { page: this.page, number: (this.number += 1) };
  }

  /** Sends an answer; no draft overtakes it. */
  async sending(work) {
    clearTimeout(this.timer);
    this.isSending = true;
    try {
      return await work(this.stamp());
    } finally {
      this.isSending = false;
      if (this.changes !== this.told) this.soon(quiet);
    }
  }

  /** What stands in the fields of a place now. */
  set(place, texts) {
    const isEmpty = !texts.some(Boolean);
    if (isEmpty && !(place in this.texts)) return;
    if (isEmpty) delete this.texts[place];
    else this.texts[place] = texts;
    this.changes += 1;
    this.soon(this.changes === this.told + 1 ? 0 : quiet);
  }

  soon(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), pause);
  }

  /** It was kept as an answer: the house has taken it away already. */
  forget(place) {
    delete this.texts[place];
  }

  /** It is not wanted any more. */
  drop(place) {
    this.set(place, []);
  }

  /**
   * Puts back what was typed into the fields of a place, and keeps what is typed from now on; `grow(count)` makes room for
   * so many fields. Returns the line that says how it stands.
   */
  wire(place, node, grow) {
    const said = h("p", { class: "hint draft-state", role: "status" });
    const kept = this.texts[place] ?? [];
    if (kept.length) {
      grow?.(kept.length);
      typed(node).forEach((field, index) => {
        if (kept[index]) field.value = kept[index];
      });
    }
    node.addEventListener("input", () => {
      this.said = said;
      this.set(place, typed(node).map(({ value }) => value));
    });
    return said;
  }

  async keep() {
    if (!this.path || this.isSending || this.changes === this.told) return;
    const { changes, path, said } = this;
    try {
      await put(path, { texts: this.texts, ...this.stamp() });
      if (path !== this.path) return;
      this.told = Math.max(this.told, changes);
      if (said && this.changes === changes) said.textContent = Object.keys(this.texts).length ? t("draftKept") : "";
    } catch (error) {
      if (said) said.textContent = t("draftLost");
      if (error instanceof Unreachable && path === this.path) this.soon(patience);
    }
  }

  /** The page goes away, or what it shows: what the house has not been sent goes to it without waiting. */
  part() {
    if (!this.path || this.isSending || this.changes === this.told) return;
    const body = { texts: this.texts, ...this.stamp() };
    if (new Blob([JSON.stringify(body)]).size > parting) return;
    put(this.path, body, { reopening: false, keepalive: true }).catch(() => {});
  }
}
