// Texts that go with a message: dropped, chosen, or pasted and too long to be read in the box. Fetched with the
// first of them.

import { sheet } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { chipLine, number } from "./days.js";

const limit = 4 << 20;
const most = 10;
const shown = 100_000;

export class Files {
  list = [];

  /** `note(sentence)` says what was refused, `changed(list)` follows every change. */
  constructor({ note, changed }) {
    Object.assign(this, { shelf: $("#files"), note, changed });
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

  add(name, text) {
    const bytes = new Blob([...this.list.map((file) => file.text), text]).size;
    if (this.list.length >= most) return this.note(t("filesTooMany", { count: most }));
    if (bytes > limit) return this.note(t("filesTooLong"));
    if (!text.trim() || text.includes("\0")) return this.note(t("fileNoText", { name }));
    const taken = new Set(this.list.map((file) => file.name));
    const [, stem, end] = name.match(/^(.*?)(\.\w+)?$/s);
    let own = name;
    for (let count = 2; taken.has(own); count += 1) own = `${stem} ${count}${end ?? ""}`;
    const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
    this.show([...this.list, { name: own, text, lines, characters: text.length }]);
    this.note(null);
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
        onclick: () => this.show(this.list.filter((one) => one !== file)),
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
