// The keyboard among the messages. One message at a time is the current one: it has the focus, and its buttons
// can be reached with Tab. Letters work only there, never while somebody writes.

import { banner } from "../frame/dialog.js";
import { later } from "./later.js";

export class Keys {
  /** `toBox()` goes back to where one writes. */
  constructor(list, { toBox }) {
    Object.assign(this, { list, toBox, current: null });
    list.element.addEventListener("focusin", (event) => this.choose(event.target.closest(".message")?.item));
    list.scroller.addEventListener("keydown", (event) => this.key(event));
  }

  choose(item) {
    if (!item || item.bubble === this.current) return;
    this.current?.current(false);
    this.current = item.bubble;
    this.current.current(true);
  }

  /** The newest is current as long as nobody chose another one that is there. */
  settle() {
    if (this.current?.element.isConnected && this.current.element.contains(document.activeElement)) return;
    if (!this.list.newer && this.list.newest?.bubble) this.choose(this.list.newest);
    else if (!this.current?.element.isConnected) this.choose(this.list.shown[0]);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const { target, key } = event;
    if (target.closest("form, input, textarea")) return;
    const message = target.closest(".message");
    const isArrow = key === "ArrowDown" || key === "ArrowUp";
    // Code and tables scroll with the arrows, and so does the list itself.
    if (isArrow && target !== message && !target.closest(".tools")) return;
    const deed = {
      j: () => this.step(1), ArrowDown: () => this.step(1), k: () => this.step(-1), ArrowUp: () => this.step(-1),
      End: () => this.toBox(), c: () => this.press(".acts > button"), e: () => this.press(".do-edit"),
      r: () => this.press(".do-again"), w: () => this.press(".do-why"), "?": () => showKeys(),
    }[key];
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  press(selector) {
    this.current?.element.contains(document.activeElement) && this.current.tools.querySelector(selector)?.click();
  }

  step(by) {
    const { items } = this.list;
    const from = items.findIndex((item) => item.bubble && item.bubble === this.current);
    const hasFocus = this.current?.element.contains(document.activeElement);
    if (hasFocus && from + by >= items.length) return this.toBox();
    const next = hasFocus ? items[from + by] : this.list.pin?.item ?? this.list.newest;
    if (next) this.focus(next);
  }

  focus(item) {
    const bubble = this.list.show(item.id, { near: true });
    bubble?.element.focus({ preventScroll: true });
  }

  /** From the box up to the newest message. */
  enter() {
    const { newest } = this.list;
    if (newest) this.focus(newest);
  }
}

/** The keys, in a sheet. */
export const showKeys = () =>
  later(import("./keylist.js")).then((module) => module.showKeys()).catch((error) => banner(error.message));
