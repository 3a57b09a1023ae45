// The shelf at the side: conversations by date, companions, and the ways to make, rename and delete them.

import { get, patch, post, remove } from "./api.js";
import { editCompanion } from "./companion.js";
import { $, ask, field, fill, h, portrait, sheet, t } from "./dom.js";

export class Shelf {
  companions = [];
  threads = [];
  current = null;

  /** `open(thread)` shows a conversation. */
  constructor({ open, language }) {
    this.open = open;
    this.language = language;
    $("#new-thread").addEventListener("click", () => this.start(this.companionOf(this.current)));
    $("#new-companion").addEventListener("click", () => this.addCompanion());
    $("#shelf-open").addEventListener("click", () => this.slide(true));
    $("#shelf-close").addEventListener("click", () => this.slide(false));
    $(".room").addEventListener("click", (event) => {
      if ($("#house").dataset.shelf === "open" && !event.target.closest("#shelf-open")) this.slide(false);
    });
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && $("#house").dataset.shelf === "open") this.slide(false);
    });
  }

  slide(open) {
    $("#house").dataset.shelf = open ? "open" : "";
    $("#shelf-open").setAttribute("aria-expanded", String(open));
    if (open) $("#shelf-close").focus();
    else if (document.activeElement?.closest("#shelf")) $("#shelf-open").focus();
  }

  async load() {
    [this.companions, this.threads] = await Promise.all([get("/api/companions"), get("/api/threads")]);
    if (!this.companions.length) {
      const first = { name: t("firstCompanion"), portrait: { glyph: "F", hue: 160 }, language: this.language() };
      this.companions = [await post("/api/companions", first)];
    }
    this.draw();
    if (this.threads.length) await this.select(this.threads[0]);
    else await this.start(this.companions[0]);
  }

  async refresh() {
    this.threads = await get("/api/threads");
    this.draw();
  }

  companionOf(thread) {
    return this.companions.find((companion) => companion.id === thread?.companion) ?? this.companions[0];
  }

  async start(companion) {
    if (!companion) return;
    const blank = this.threads.find((thread) => !thread.leaf && !thread.title && thread.companion === companion.id);
    const thread = blank ?? (await post(`/api/companions/${companion.id}/threads`));
    if (!blank) this.threads.unshift(thread);
    await this.select(thread);
    $("#say").focus();
  }

  async select(thread) {
    this.current = thread;
    this.draw();
    this.slide(false);
    await this.open(thread, this.companionOf(thread));
  }

  async gone(id) {
    this.threads = this.threads.filter((thread) => thread.id !== id);
    if (this.current?.id !== id) return this.draw();
    if (this.threads.length) await this.select(this.threads[0]);
    else await this.start(this.companions[0]);
  }

  draw() {
    const now = Date.now();
    const shelves = [[t("today"), []], [t("thisWeek"), []], [t("earlier"), []]];
    for (const thread of this.threads) {
      const age = now - Date.parse(thread.updatedAt);
      shelves[age < 86_400_000 ? 0 : age < 604_800_000 ? 1 : 2][1].push(thread);
    }
    const filled = shelves.filter(([, threads]) => threads.length);
    fill($("#threads"), filled.length
      ? filled.flatMap(([label, threads]) => [h("h2", {}, label), h("ul", {}, threads.map((one) => this.row(one)))])
      : h("p", { class: "hint" }, t("noThreads")));
    fill($("#companions"), this.companions.map((companion) =>
      h("button", {
        class: "companion", "aria-label": t("companionSettings", { name: companion.name }),
        onclick: () => this.editCompanion(companion),
      }, portrait(h("span", { class: "portrait", "aria-hidden": "true" }), companion.portrait),
      h("span", {}, companion.name))));
  }

  row(thread) {
    const title = thread.title || t("untitled");
    const isCurrent = thread.id === this.current?.id;
    return h("li", { class: "thread", "data-current": isCurrent },
      h("button", {
        class: "open", "aria-current": isCurrent ? "page" : null, title,
        onclick: () => this.select(thread),
      }, title),
      h("button", {
        class: "icon", "aria-label": t("more", { title }), onclick: () => this.options(thread),
      }, "⋯"));
  }

  options(thread) {
    const input = h("input", { value: thread.title, maxlength: 120, autocomplete: "off" });
    const form = h("form", { method: "post" }, field(t("threadTitle"), input),
      h("div", { class: "row" }, h("button", { type: "submit", class: "primary" }, t("rename")),
        h("button", { class: "danger", onclick: () => this.deleteThread(thread) }, t("delete"))));
    const dialog = sheet(t("conversationOptions"), form);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      Object.assign(thread, await patch(`/api/threads/${thread.id}`, { title: input.value }));
      dialog.close();
      this.draw();
    });
    input.focus();
  }

  async deleteThread(thread) {
    const title = thread.title || t("untitled");
    if (!(await ask(t("confirmDeleteThread", { title }), t("delete")))) return;
    await remove(`/api/threads/${thread.id}`);
    await this.gone(thread.id);
  }

  async addCompanion() {
    const made = await editCompanion({ language: this.language() });
    if (!made?.companion) return;
    this.companions.push(made.companion);
    await this.start(made.companion);
  }

  async editCompanion(companion) {
    const outcome = await editCompanion(companion);
    if (outcome?.companion) {
      Object.assign(companion, outcome.companion);
      this.draw();
      if (this.current?.companion === companion.id) await this.open(this.current, companion);
    } else if (outcome?.deleted) {
      this.current = null;
      await this.load();
    }
  }
}
