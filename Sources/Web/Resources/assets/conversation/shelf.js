// The shelf at the side: conversations by date, companions to begin one with, and, on narrow screens, a drawer.

import { get, post } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { $, fill, h, portrait } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { shelved } from "./days.js";
import { later } from "./later.js";

const atOnce = 60; // Rows drawn at once; the rest follows when the page has been painted.
const narrow = matchMedia("(max-width: 54rem)");

// Where one is: `/#t=thread&m=message`. Only the newest place stands in the history, so that leaving quickly
// leaves nothing to go back to.
const isID = /^[0-9a-f]{32}$/;

export const placeOf = (thread, message) => `/#t=${thread}${message ? `&m=${message}` : ""}`;

/** The thread and message that the address names. */
export function place() {
  const named = new URLSearchParams(location.hash.slice(1));
  const known = (key) => (isID.test(named.get(key) ?? "") ? named.get(key) : null);
  return { thread: known("t"), message: known("m") };
}

export const goTo = (thread) => history.replaceState(null, "", `${location.pathname}${location.search}#t=${thread}`);

export const titleOf = (thread) => thread.title || t(thread.private ? "privateConversation" : "untitled");

function row(thread, shelf) {
  const title = titleOf(thread);
  const more = h("button", {
    class: "icon", "aria-label": t("more", { title }), "aria-haspopup": "menu", onclick: () => openMenu(thread, more, shelf),
  }, "⋯");
  return h("li", { class: "thread", "data-id": thread.id, "data-private": thread.private === true },
    h("button", { class: "open", title, onclick: () => shelf.select(thread) },
      thread.private ? h("span", { class: "sign", role: "img", "aria-label": t("privateMark") }, "◐") : null,
      h("span", { dir: "auto" }, title)), more);
}

const openMenu = (...what) => later(import("./rowmenu.js")).then(({ menu }) => menu(...what)).catch(({ message }) => banner(message));

export class Shelf {
  companions = [];
  threads = [];
  current = null;
  /** Rows as they stand, by thread, with what they were drawn from. */
  rows = new Map();

  /** `open(thread, companion, message)` shows a conversation, `jump(message)` a place in it. */
  constructor({ open, jump, language }) {
    Object.assign(this, { open, jump, language });
    $("#new-thread").addEventListener("click", () => this.start(this.companionOf(this.current)));
    $("#new-private").addEventListener("click", () => this.start(this.companionOf(this.current), true));
    $("#shelf-open").addEventListener("click", () => this.slide(true));
    $("#shelf-close").addEventListener("click", () => this.slide(false));
    $("#veil").addEventListener("click", () => this.slide(false));
    $("#archived").addEventListener("toggle", () => this.drawArchived());
    narrow.addEventListener("change", () => this.slide(false));
    addEventListener("hashchange", () => this.follow());
    addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || !this.isDrawn) return;
      event.preventDefault();
      this.slide(false);
    });
  }

  get isDrawn() {
    return $("#house").dataset.shelf === "open";
  }

  /** The drawer: while it is open nothing else on the page can be reached. */
  slide(open) {
    const isOpen = open && narrow.matches;
    if (isOpen === this.isDrawn) return;
    $("#house").dataset.shelf = isOpen ? "open" : "";
    $("#shelf-open").setAttribute("aria-expanded", String(isOpen));
    for (const other of document.querySelectorAll(".skip, .bar, #remote, .room")) other.inert = isOpen;
    const shelf = $("#shelf");
    if (isOpen) shelf.setAttribute("role", "dialog");
    else shelf.removeAttribute("role");
    shelf.toggleAttribute("aria-modal", isOpen);
    if (isOpen) $("#shelf-close").focus();
    else if (narrow.matches) $("#shelf-open").focus();
  }

  async load() {
    [this.companions, this.threads] = await Promise.all([get("/api/companions"), get("/api/threads")]);
    if (!this.companions.length) {
      const first = { name: "Fidelio", portrait: { glyph: "F", hue: 160 }, language: this.language() };
      this.companions = [await post("/api/companions", first)];
    }
    this.draw();
    await this.go(place());
  }

  /** Shows the place that the address names, else the newest conversation. */
  async go({ thread: id, message }) {
    const thread = this.threads.find((one) => one.id === id);
    if (id && !thread) banner(t("deviceElsewhere"));
    const newest = shelved(this.threads.filter((one) => !one.private && !one.pinned))[0]?.[1][0]
      ?? this.threads.find((one) => !one.archived);
    if (thread ?? newest) await this.select(thread ?? newest, thread ? message : null);
    else await this.start(this.companions[0]);
  }

  /** The address was changed, by a link or by hand. */
  async follow() {
    const { thread, message } = place();
    if (!thread) return;
    if (thread !== this.current?.id) return this.go({ thread, message });
    goTo(thread);
    if (message) await this.jump(message);
  }

  async refresh() {
    this.threads = await get("/api/threads");
    this.current = this.threads.find((thread) => thread.id === this.current?.id) ?? this.current;
    this.draw();
  }

  companionOf(thread) {
    return this.companions.find((companion) => companion.id === thread?.companion) ?? this.companions[0];
  }

  async start(companion, isPrivate = false) {
    if (!companion) return;
    try {
      const blank = this.threads.find((thread) => !thread.leaf && !thread.title && !thread.archived
        && thread.companion === companion.id && (thread.private === true) === isPrivate);
      const thread = blank ?? (await post(`/api/companions/${companion.id}/threads`, isPrivate ? { private: true } : {}));
      if (!blank) this.threads.unshift(thread);
      await this.select(thread);
      $("#say").focus();
    } catch (error) {
      banner(error.message);
    }
  }

  async select(thread, message) {
    this.current = thread;
    this.slide(false);
    goTo(thread.id);
    if (this.rows.has(thread.id)) this.mark();
    else this.draw();
    await this.open(thread, this.companionOf(thread), message);
  }

  /** A thread is no more: another one takes its place, after a private one a private one. */
  async gone(id) {
    const thread = this.threads.find((one) => one.id === id);
    this.threads = (await get("/api/threads")).filter((one) => one.id !== id);
    this.draw();
    if (this.current?.id !== id) return;
    if (thread?.private) await this.start(this.companionOf(thread), true);
    else await this.go({});
  }

  // Drawing.

  draw() {
    cancelIdle(this.later);
    const groups = shelved(this.threads);
    const count = groups.reduce((sum, [, threads]) => sum + threads.length, 0);
    this.fillGroups(groups, atOnce);
    if (count > atOnce) this.later = whenIdle(() => this.fillGroups(groups, count));
    this.drawArchived();
    this.drawCompanions();
    const ids = new Set(this.threads.map((thread) => thread.id));
    for (const id of this.rows.keys()) if (!ids.has(id)) this.rows.delete(id);
  }

  fillGroups(groups, room) {
    if ($("#threads form.rename:not([data-over])")) return;
    const lists = [];
    for (const [label, threads] of groups) {
      if (room <= 0) break;
      lists.push(h("h2", {}, label), h("ul", { class: "bare" }, threads.slice(0, room).map((one) => this.row(one))));
      room -= threads.length;
    }
    fill($("#threads"), lists.length ? lists : h("p", { class: "hint" }, t("noThreads")));
    this.mark();
  }

  row(thread) {
    const { id, title, pinned, archived } = thread;
    const facts = JSON.stringify([title, pinned, archived]);
    const known = this.rows.get(id);
    if (known?.facts === facts && known.element.firstChild?.matches("button")) {
      known.thread = Object.assign(known.thread, thread);
      return known.element;
    }
    const element = row(thread, this);
    this.rows.set(id, { facts, element, thread });
    return element;
  }

  mark() {
    for (const { element, thread } of this.rows.values()) {
      const isCurrent = thread.id === this.current?.id;
      if (isCurrent === element.hasAttribute("data-current")) continue;
      element.toggleAttribute("data-current", isCurrent);
      const open = element.querySelector(".open");
      if (isCurrent) open?.setAttribute("aria-current", "page");
      else open?.removeAttribute("aria-current");
    }
  }

  drawArchived() {
    const folded = $("#archived");
    const archived = this.threads.filter((thread) => thread.archived);
    folded.hidden = !archived.length;
    $("#archived-count").textContent = t("archivedCount", { count: archived.length });
    archived.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    fill($("#archived ul"), folded.open ? archived.map((thread) => this.row(thread)) : []);
    this.mark();
  }

  drawCompanions() {
    const facts = JSON.stringify(this.companions);
    if (facts === this.drawn) return;
    this.drawn = facts;
    fill($("#companions"), this.companions.map((companion) =>
      h("button", {
        class: "companion", "aria-label": t("talkWith", { name: companion.name }), title: t("talkWith", { name: companion.name }),
        onclick: () => this.start(companion),
      }, portrait(h("span", { class: "portrait", "aria-hidden": "true" }), companion),
      h("span", { dir: "auto" }, companion.name))));
  }
}

const whenIdle = (work) => (globalThis.requestIdleCallback ? requestIdleCallback(work, { timeout: 400 }) : setTimeout(work, 60));
const cancelIdle = (handle) => {
  if (handle) (globalThis.cancelIdleCallback ?? clearTimeout)(handle);
};
