// What is typed and not said yet, kept by the house for each conversation. The browser keeps none of it.

import { get, put } from "../frame/api.js";

const quiet = 700;
const parting = 60_000; // What a browser still sends when the page goes away.

export class Draft {
  timer = 0;
  /** What the house has; `null` while that is not known: an empty box then says nothing. */
  kept = null;
  /** What is on its way there; the page may go away before it has arrived. */
  sent = null;
  /** One after the other, so that an older text never comes last. */
  line = Promise.resolve();
  /** What went off when a conversation was left. */
  leaving = null;

  constructor(box) {
    this.box = box;
    addEventListener("pagehide", () => this.part());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.part());
  }

  get path() {
    return `/api/threads/${this.thread}/draft`;
  }

  /** Goes over to another conversation; `place` gets what was typed there, in the same step as it is known. */
  async open(thread, place) {
    this.part();
    this.thread = thread;
    this.kept = null;
    await Promise.all([this.line, this.leaving]);
    const found = await get(this.path).catch(() => null);
    if (this.thread !== thread || !found) return;
    this.kept = found.text ?? "";
    if (this.kept) place(this.kept);
  }

  get isTold() {
    return !this.thread || this.box.value === this.kept || (this.kept === null && !this.box.value);
  }

  /** Something was typed. */
  typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), quiet);
  }

  async keep() {
    clearTimeout(this.timer);
    if (this.isTold || this.box.value === this.sent) return;
    const text = this.box.value;
    const { path, thread } = this;
    this.sent = text;
    const send = async () => {
      await put(path, { text });
      if (this.thread === thread) this.kept = text;
    };
    this.line = this.line.then(send).catch(() => {}).then(() => {
      if (this.sent === text) this.sent = null;
    });
    await this.line;
  }

  /** What was typed in a conversation that is not shown any more was said. */
  forget(thread) {
    put(`/api/threads/${thread}/draft`, { text: "" }).catch(() => {});
  }

  /**
   * The page goes away, or the conversation: what was typed goes to the house without waiting, also what was sent
   * already and is not known to have arrived: a page that goes takes its requests along.
   */
  part() {
    clearTimeout(this.timer);
    const text = this.box.value;
    if (this.isTold || text.length > parting) return;
    const { thread } = this;
    this.leaving = fetch(this.path, {
      method: "PUT", keepalive: true, credentials: "same-origin", body: JSON.stringify({ text }),
      headers: { "Content-Type": "application/json", "X-Fidelio": "1" },
    }).then((answer) => {
      if (answer.ok && this.thread === thread) this.kept = text;
    }).catch(() => {});
  }
}
