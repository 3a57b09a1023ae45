// What was written before: to be read, found, changed and taken away.

import { get, patch, post, remove } from "../frame/api.js";
import { ask, banner } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { field, form, formError, submit } from "../frame/form.js";
import { figure, shortDate, t } from "../frame/words.js";

const long = 1200;
const most = 80_000;

const dayName = (day) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "full", timeZone: "UTC" })
  .format(new Date(day * 86_400_000));

export class Entries {
  constructor(root, { entries, more, prompts }) {
    this.root = root;
    this.shown = entries;
    this.more = more;
    this.prompts = prompts;
    this.draw();
  }

  wire(search, said, after) {
    this.said = said;
    this.after = after;
    const words = h("input", { name: "text", type: "search", autocomplete: "off", maxlength: 500 });
    const all = h("button", { class: "plain", hidden: true, onclick: () => {
      words.value = "";
      all.hidden = true;
      said.textContent = "";
      this.draw();
    } }, t("journalSearchAll"));
    search.append(form(async () => {
      if (!words.value.trim()) return all.click();
      const hits = await post("/api/journal/search", { text: words.value });
      said.textContent = hits.length === 0 ? t("journalFoundNone")
        : hits.length === 1 ? t("journalFoundOne") : t("journalFound", { count: figure(hits.length) });
      all.hidden = false;
      fill(this.root, hits.map(({ entry, snippet }) => this.item(entry, snippet)));
    }, field(t("journalSearch"), words), h("div", { class: "row" }, submit(t("journalSearchGo"), "outline"), all)));
  }

  add(entry) {
    if (!this.shown.some(({ id }) => id === entry.id)) this.shown.unshift(entry);
    this.draw();
  }

  draw() {
    const earlier = h("button", { class: "outline", onclick: () => this.fetch() }, t("journalEarlier"));
    fill(this.root, this.shown.length ? this.shown.map((entry) => this.item(entry)) : h("p", {}, t("journalNone")),
      this.more ? earlier : null);
  }

  async fetch() {
    try {
      const { entries, more } = await get(`/api/journal?${new URLSearchParams({ before: this.shown.at(-1).id })}`);
      const first = this.shown.length;
      this.shown.push(...entries);
      this.more = more;
      this.draw();
      $("h3", this.root.children[first])?.focus();
    } catch (error) {
      banner(error.message);
    }
  }

  item(entry, snippet) {
    const box = h("article", { class: "journal-entry", "data-entry": entry.id });
    const prompt = this.prompts.find(({ id }) => id === entry.prompt);
    const words = h("p", { class: "journal-words", dir: "auto" });
    const isLong = entry.text.length > long;
    fill(words, isLong ? `${entry.text.slice(0, long)}…` : entry.text);
    const rest = isLong ? h("button", { class: "plain", onclick: ({ currentTarget }) => {
      fill(words, entry.text);
      currentTarget.remove();
    } }, t("journalMore")) : null;
    const found = snippet ? h("p", { class: "journal-found", dir: "auto" },
      snippet.map(({ text, hit }) => (hit ? h("mark", {}, text) : text))) : null;
    return fill(box, h("h3", { tabindex: -1 }, dayName(entry.day)),
      prompt ? h("p", { class: "hint" }, prompt.question) : null, found, words, rest,
      entry.reflection ? h("p", { class: "journal-given" },
        [entry.reflection.text, entry.reflection.question].filter(Boolean).join(" ")) : null,
      entry.editedAt ? h("p", { class: "hint" }, t("journalEdited", { day: shortDate(entry.editedAt) })) : null,
      h("div", { class: "row" },
        h("button", { class: "plain", "data-act": "edit", onclick: () => this.edit(entry, box) }, t("journalEdit")),
        h("button", { class: "plain", "data-act": "delete", onclick: () => this.remove(entry) }, t("delete"))));
  }

  edit(entry, box) {
    const words = h("textarea", { name: "text", rows: 8, autocomplete: "off", maxlength: most, dir: "auto", value: entry.text });
    const back = (shown) => {
      const item = this.item(shown);
      box.replaceWith(item);
      $("h3", item).focus();
    };
    fill(box, form(async (typed, made) => {
      if (!words.value.trim()) return formError(made, t("journalEmpty"), words);
      try {
        const answer = await patch(`/api/journal/${entry.id}`, { text: words.value });
        this.shown = this.shown.map((one) => (one.id === entry.id ? answer.entry : one));
        back(answer.entry);
        this.after(answer);
      } catch (error) {
        formError(made, t("journalNotKept", { why: error.message }), words);
      }
    }, field(t("journalText"), words), h("div", { class: "row end" },
      h("button", { class: "outline", onclick: () => back(entry) }, t("cancel")), submit(t("save")))));
    words.focus();
  }

  async remove(entry) {
    if (!(await ask(t("journalDeleteAsk"), t("delete")))) return;
    try {
      await remove(`/api/journal/${entry.id}`);
      this.shown = this.shown.filter(({ id }) => id !== entry.id);
      this.draw();
      this.said.textContent = t("journalDeleted");
      $("#pages-title").focus();
    } catch (error) {
      banner(error.message);
    }
  }
}
