// Where one writes: the box, what is attached, the draft, and the keys.

import { $ } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { newID } from "./deliver.js";
import { Draft } from "./draft.js";
import { later } from "./later.js";

const longText = 8000;
const manyLines = 200;

/** Whether a pasted text is better kept beside the message than in it. */
const isLong = (text) => text.length > longText || text.split("\n", manyLines + 1).length > manyLines;

export class Composer {
  /** Files that were attached and not said yet, by conversation. */
  waiting = new Map();
  thread = null;
  /** What is on its way, by conversation: said again with the same id as long as it is the same. */
  pending = new Map();

  /** `say()` sends; `stop()` ends what runs; `editLast()` and `toMessages()` leave the box upwards. */
  constructor({ say, stop, editLast, toMessages }) {
    Object.assign(this, { stop, editLast, toMessages });
    this.box = $("#say");
    this.draft = new Draft(this.box);
    $("#composer").addEventListener("submit", (event) => {
      event.preventDefault();
      say();
    });
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("input", () => {
      this.fit();
      this.draft.typed();
    });
    this.box.addEventListener("paste", (event) => this.paste(event));
    $("#stop").addEventListener("click", stop);
    const chooser = $("#file-choose");
    $("#attach").addEventListener("click", () => chooser.click());
    chooser.addEventListener("change", () => this.take([...chooser.files]).then(() => (chooser.value = "")));
    // A file that comes near brings what takes it.
    $(".room").addEventListener("dragenter", () => this.withFiles(), { once: true });
  }

  /** What was attached to the message so far. */
  get attached() {
    return this.waiting.get(this.thread) ?? [];
  }

  async withFiles(work) {
    this.files ??= later(import("./files.js")).then(({ Files }) => new Files({
      note: (sentence) => this.note(sentence), changed: (list) => this.waiting.set(this.thread, list),
      draft: this.draft,
    }));
    try {
      const files = await this.files;
      if (files.list !== this.attached) files.show(this.attached);
      await work?.(files);
    } catch {
      this.files = null;
      this.note(t("lostConnection"));
    }
  }

  take(list) {
    return this.withFiles((all) => all.take(list));
  }

  key(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      $("#composer").requestSubmit();
    } else if (event.key === "ArrowUp" && event.altKey) {
      event.preventDefault();
      this.toMessages();
    } else if (event.key === "ArrowUp" && !this.box.value && !event.shiftKey) {
      event.preventDefault();
      this.editLast();
    }
  }

  paste(event) {
    const { files } = event.clipboardData;
    const text = event.clipboardData.getData("text/plain");
    if (files.length && !text) {
      event.preventDefault();
      this.take([...files]);
    } else if (isLong(text)) {
      event.preventDefault();
      this.withFiles((all) => all.add(t("pastedName"), text.replaceAll("\r\n", "\n")));
    }
  }

  /** Goes over to a conversation, with what was typed there. */
  open(thread) {
    // What was typed before it came stands behind it.
    this.draft.open(thread, (text, files) => {
      if (text) this.write(this.box.value ? `${text}\n${this.box.value}` : text);
      if (files.length && !this.attached.length) this.withFiles((all) => all.found(files));
    });
    this.thread = thread;
    this.box.value = "";
    if (this.files) this.withFiles();
    this.note(null);
    this.fit();
  }

  write(text) {
    this.box.value = text;
    this.fit();
    this.draft.typed();
  }

  /** What would be said now; `null` when there is nothing to say. */
  get content() {
    const text = this.box.value.trim();
    const attachments = this.attached.map((file) => ({ name: file.name, text: file.text }));
    if (!text && !attachments.length) return null;
    const key = JSON.stringify([text, attachments]);
    if (this.pending.get(this.thread)?.key !== key) this.pending.set(this.thread, { key, id: newID() });
    const { id } = this.pending.get(this.thread);
    return attachments.length ? { id, text, attachments } : { id, text };
  }

  /** It was said: the box is free for what comes next. */
  said(thread) {
    this.pending.delete(thread);
    const had = this.waiting.get(thread)?.length;
    this.waiting.delete(thread);
    if (thread !== this.thread) return this.draft.forget(thread);
    this.box.value = "";
    if (this.files) this.withFiles(had && ((all) => all.keep([])));
    this.fit();
    this.draft.typed();
  }

  /** While something is on its way it can be read, not changed. */
  busy(isBusy) {
    this.box.readOnly = isBusy;
    $("#send").disabled = isBusy;
    $("#attach").disabled = isBusy;
  }

  note(sentence) {
    const note = $("#composer-note");
    note.textContent = sentence ?? "";
    note.hidden = !sentence;
    if (sentence) this.box.setAttribute("aria-invalid", "true");
    else this.box.removeAttribute("aria-invalid");
  }

  fit() {
    if (CSS.supports("field-sizing", "content")) return;
    this.box.style.setProperty("height", "auto");
    this.box.style.setProperty("height", `${this.box.scrollHeight}px`);
  }

  focus() {
    this.box.focus({ preventScroll: true });
  }
}
