// Texts that go with a message: dropped, chosen, or pasted and too long to be read in the box. Fetched with the
// first of them.

import { put } from "../frame/api.js";
import { sheet } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { chipLine, number } from "./days.js";
import { deliver } from "./deliver.js";

const limit = 4 << 20;
const most = 10;
const shown = 100_000;
const lasting = 5000; // Bytes that are sent also when the page goes away; more is the draft's.

const noted = (name, text) =>
  ({ name, text, lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0), characters: text.length });

export class Files {
  list = [];

  /** One after the other, so that an older list never comes last. */
  line = Promise.resolve();

  /**
   * `note(sentence)` says what was refused, `changed(list)` follows every change; `draft` is what the files are kept
   * with.
   */
  constructor({ note, changed, draft }) {
    Object.assign(this, { shelf: $("#files"), note, changed, draft });
    this.wireDrop($(".room"));
  }

  wireDrop(room) {
    const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
    const over = (isOver) => room.toggleAttribute("data-drop", isOver);
    room.addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      over(true);
    });
    room.addEventListener("dragleave", (event) => room.contains(event.relatedTarget) || over(false));
    room.addEventListener("drop", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      over(false);
      this.take([...event.dataTransfer.files]);
    });
  }

  /** Puts these in place of what was there. */
  show(list) {
    this.list = list;
    fill(this.shelf, list.map((file) => this.chip(file))).hidden = !list.length;
    this.changed(list);
  }

  /** The same, and the house keeps them until they are said. */
  keep(list) {
    this.show(list);
    const { draft, draft: { path, thread } } = this;
    const files = list.map(({ name, text }) => ({ name, text }));
    const keepalive = new Blob(files.map(({ text }) => text)).size < lasting;
    const silent = { lost() {}, found() {} };
    const sending = () => deliver(() => put(`${path}/files`, { files }, { keepalive }), silent);
    this.line = this.line.then(sending).catch((error) => draft.thread === thread && this.note(error.message));
    draft.line = Promise.allSettled([draft.line, this.line]);
  }

  /** Those that the house kept. */
  found(files) {
    this.show(files.map(({ name, text }) => noted(name, text)));
  }

  add(name, text) {
    const bytes = new Blob([...this.list.map((file) => file.text), text]).size;
    if (this.list.length >= most) return this.note(t("filesTooMany", { count: most }));
    if (bytes > limit) return this.note(t("filesTooLong"));
    if (!text.trim() || text.includes("\0")) return this.note(t("fileNoText", { name }));
    const taken = new Set(this.list.map((file) => file.name));
    const [, stem, end] = name.match(/^(.*?)(\.\w+)?$/s);
    let own = name;
    for (let count = 2; taken.has(own); count += 1) own = `${stem} ${count}${end ?? ""}`;
    this.note(null);
    this.keep([...this.list, noted(own, text)]);
  }

  async take(files) {
    for (const file of files) {
      const isText = /\.(txt|md|markdown)$/i.test(file.name) || /^text\/(plain|markdown)$/.test(file.type);
      if (!isText) this.note(t("fileNoText", { name: file.name }));
      else if (file.size > limit) this.note(t("filesTooLong"));
      else this.add(file.name, await file.text());
    }
  }

  chip(file) {
    return h("li", { class: "chip" },
      h("button", { class: "file", title: t("fileOpen"), onclick: () => this.open(file) }, chipLine(file)),
      h("button", {
        class: "icon", "aria-label": t("fileRemove", { name: file.name }),
        onclick: () => this.keep(this.list.filter((one) => one !== file)),
      }, "×"));
  }

  open(file) {
    const isCut = file.text.length > shown;
    const dialog = sheet(file.name,
      h("pre", { class: "file-text", tabindex: 0, role: "region", "aria-label": file.name }, isCut ? file.text.slice(0, shown) : file.text),
      isCut ? h("p", { class: "hint" }, t("fileCut", { count: number(shown) })) : null);
    dialog.classList.add("broad");
    dialog.addEventListener("close", () => dialog.classList.remove("broad"), { once: true });
  }
}
