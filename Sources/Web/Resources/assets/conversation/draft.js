// What is typed and not said yet, kept by the house for each conversation. The browser keeps none of it.

import { get, put, Unreachable } from "../frame/api.js";
import { sleep } from "../frame/dom.js";
import { newID } from "./deliver.js";

const pace = 1000; // Milliseconds between two writings while somebody types.
const patience = 3000; // Until a house that did not answer is asked again.
// Bytes of text that a browser still sends when the page goes away: 64 KiB for all that is on its way, which may be
// one writing and, as the page goes, another.
const lasting = { going: 40_000, staying: 20_000 };

export class Draft {
  /** What the house has; `null` while that is not known: an empty box then says nothing. */
  kept = null;
  /** What is on its way there. */
  sent = null;
  /** Settles with all that is on its way. */
  line = null;
  isWriting = false;
  /** Tells the house which writing is the newest of this page. */
  page = newID();
  number = 0;

  constructor(box) {
    this.box = box;
    addEventListener("pagehide", this.part);
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.part());
  }

  get path() {
    return `/api/threads/${this.thread}/draft`;
  }

  /** Goes over to another conversation; `place` gets what was typed and attached there as soon as it is known. */
  async open(thread, place) {
    this.part();
    this.thread = thread;
    this.kept = this.sent = null;
    const opening = (this.opening = {});
    await this.line;
    const found = await this.found(opening);
    if (this.opening !== opening) return;
    const isOwn = found.text === this.sent;
    this.kept = found.text;
    this.sent = null;
    place(isOwn ? "" : found.text, found.files);
    this.typed();
  }

  /** What the house has, asked for until it answers. What it cannot read is written anew. */
  async found(opening) {
    const nothing = { text: "", files: [] };
    while (this.opening === opening) {
      try {
        return await get(this.path);
      } catch (error) {
        if (!(error instanceof Unreachable)) break;
        await sleep(patience);
      }
    }
    return nothing;
  }

  /** Something was typed: it goes to the house at once, and again as long as it changes. */
  async typed() {
    // Before the page is asked to go there is more time than when it goes.
    addEventListener("beforeunload", this.part);
    if (this.isWriting) return;
    this.isWriting = true;
    try {
      while (this.kept !== null && this.box.value !== this.kept) {
        if (this.box.value !== this.sent) await this.send();
        await sleep(pace);
      }
      if (this.kept !== null) removeEventListener("beforeunload", this.part);
    } catch (error) {
      if (error instanceof Unreachable) setTimeout(() => this.typed(), patience);
    } finally {
      this.isWriting = false;
    }
  }

  async send(isGoing = false) {
    const text = this.box.value;
    const { path, thread, kept } = this;
    this.sent = text;
    const keepalive = new Blob([text]).size < lasting[isGoing ? "going" : "staying"];
    const sending = this.write(path, text, kept === null, { keepalive, reopening: !isGoing });
    this.line = Promise.allSettled([this.line, sending]);
    try {
      await sending;
      if (this.thread !== thread || this.sent !== text || kept === null) return;
      this.kept = text;
      this.sent = null;
    } catch (error) {
      if (this.thread === thread && this.sent === text) this.sent = null;
      throw error;
    }
  }

  write(path, text, unread, options) {
    return put(path, { text, unread, page: this.page, number: (this.number += 1) }, options);
  }

  /** What was typed in a conversation that is not shown any more was said. */
  forget(thread) {
    this.write(`/api/threads/${thread}/draft`, "", false).catch(() => {});
  }

  /** The page goes away, or the conversation: what the house has not been sent goes to it without waiting. */
  part = () => {
    if (this.thread && this.box.value !== (this.sent ?? this.kept ?? "")) this.send(true).catch(() => {});
  };
}
