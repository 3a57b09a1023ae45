// The room: shows a stretch of a conversation, sends what is said, follows the reply as it grows, and does what
// the buttons under a message ask for.

import { get, post, Unreachable } from "../frame/api.js";
import { drawCard } from "../frame/card.js";
import { banner } from "../frame/dialog.js";
import { $, fill, h, portrait, sleep } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { Bubble } from "./bubble.js";
import { Composer } from "./composer.js";
import { deliver } from "./deliver.js";
import { Keys, showKeys } from "./keys.js";
import { later } from "./later.js";
import { MessageList } from "./list.js";

const pageSize = 40;

/** What follows a reply; fetched while the first message is written. */
const growing = () => import("./growth.js").catch(() => Promise.reject(new Unreachable()));

export class Conversation {
  thread = null;
  companion = null;
  growing = null;
  /** Crisis cards that came with replies, by reply. */
  cards = new Map();

  /**
   * `reopen(kind)` asks for the passphrase; `changed()` tells the shelf; `gone(id)` that the thread is gone;
   * `model()` is what is known of the model.
   */
  constructor({ reopen, changed, gone, model }) {
    Object.assign(this, { reopen, changed, gone, model });
    this.list = new MessageList({
      scroller: $("#main"), element: $("#messages"), make: (view) => new Bubble(view, this.companion, this),
      more: (way) => this.more(way), moved: () => this.moved(),
    });
    this.composer = new Composer({
      say: () => this.say(), stop: () => this.stop(), editLast: () => this.editLast(),
      toMessages: () => this.keys.enter(),
    });
    this.keys = new Keys(this.list, { toBox: () => { this.toEnd(); this.composer.focus(); } });
    $("#to-end").addEventListener("click", () => { this.toEnd(); this.composer.focus(); });
    $("#show-keys").addEventListener("click", showKeys);
    this.composer.box.addEventListener("focus", () => growing().catch(() => {}), { once: true });
    addEventListener("keydown", (event) => {
      const isFree = !document.querySelector("dialog[open]") && $("#house").dataset.shelf !== "open";
      if (event.key === "Escape" && !event.defaultPrevented && isFree) this.stop();
    });
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.catchUp());
    addEventListener("online", () => { banner(null); this.catchUp(); });
    addEventListener("offline", () => this.lost());
  }

  lost = () => banner(t("lostConnection"), true);
  found = () => banner(t("backOnline"));

  async open(thread, companion, message) {
    this.leave();
    this.thread = thread;
    this.companion = companion;
    this.list.clear();
    $("#house").toggleAttribute("data-private", thread.private === true);
    $("#private-sign").hidden = thread.private !== true;
    $("#head-title").textContent = companion.name;
    portrait($("#head-portrait"), companion);
    portrait($("#empty-portrait"), companion);
    $("#empty-title").textContent = t("emptyTitle", { name: companion.name });
    $("#empty").hidden = true;
    $("#refused").replaceChildren();
    this.composer.open(thread.id);
    await this.load(message);
  }

  leave() {
    this.opened?.abort();
    this.opened = new AbortController();
    this.sending?.abort();
    this.sending = null;
    this.growing?.stop();
    this.grows(null);
    this.composer.busy(false);
  }

  /** A page of the thread, asked for until there is an answer; `null` when the thread was left meanwhile. */
  async page(query = {}) {
    const { thread, opened: { signal }, lost, found } = this;
    const path = `/api/threads/${thread.id}/messages?${new URLSearchParams({ limit: pageSize, ...query })}`;
    const page = await deliver(() => get(path), { signal, lost, found });
    if (signal.aborted || !page) return null;
    if (page.damaged) banner(t("damagedRows", { count: page.damaged }));
    return page;
  }

  /** Shows the end of the thread, or a message in the middle of it. */
  async load(message, reply) {
    const { thread } = this;
    try {
      const page = await this.page(message ? { around: message } : {});
      if (!page) return;
      this.put(page, reply);
      if (message) this.point(message);
      else if (!this.cards.has(reply)) this.list.toEnd();
    } catch (error) {
      if (thread !== this.thread) return;
      if (error.status !== 404) return banner(error.message, true);
      if (message) {
        banner(t("messageGone"));
        return this.load();
      }
      await this.left(thread);
    }
  }

  /** The thread is no more; what was being said in it is not lost. */
  async left(thread, text = "") {
    banner(t(thread.private ? "privateGone" : "deviceElsewhere"), Boolean(text));
    this.list.clear();
    await this.gone(thread.id);
    if (text && !this.composer.box.value) this.composer.write(text);
  }

  /** Shows a page, and follows a reply that grows at its end, or `reply`: its card is an event only. */
  put(page, reply) {
    this.growing?.stop();
    this.grows(null);
    this.list.set(page.messages, page);
    $("#empty").hidden = this.list.items.length > 0;
    const last = this.list.newest;
    const isLast = last && !this.list.newer;
    if (isLast && (last.view.message.state === "growing" || last.id === reply)) this.listen(last.id);
  }

  /** Goes to a message, wherever in the thread it is. */
  async jump(message) {
    if (this.list.item(message)) this.point(message);
    else await this.load(message);
  }

  point(message) {
    const bubble = this.list.show(message);
    if (!bubble) return;
    bubble.element.classList.add("pointed");
    setTimeout(() => bubble.element.classList.remove("pointed"), 2500);
    bubble.element.focus({ preventScroll: true });
  }

  async more(way) {
    if (this.fetching || !this.list.items.length) return;
    const { signal } = this.opened;
    const edge = way === "older" ? { before: this.list.items[0].id } : { after: this.list.newest.id };
    this.fetching = true;
    this.list.element.setAttribute("aria-busy", "true");
    try {
      const page = await this.page({ ...edge, limit: 80 });
      if (page) this.list.add(way, page.messages, page[way]);
    } catch (error) {
      if (signal.aborted) return;
      // Another branch is shown by now, on another device perhaps.
      if (error.status === 404 || error.status === 409) await this.load();
      else banner(error.message);
    } finally {
      this.fetching = false;
      this.list.element.removeAttribute("aria-busy");
    }
  }

  moved() {
    $("#to-end").hidden = !this.list.newer && this.list.rest < this.list.scroller.clientHeight / 2;
    this.keys.settle();
  }

  toEnd() {
    if (this.list.newer) return this.load();
    this.list.toEnd();
  }

  /** After sleep or on coming back: is there something this page has not seen? */
  async catchUp() {
    if (!this.thread || this.growing || this.sending || this.list.newer || $("form.edit")) return;
    const page = await this.page().catch(() => null);
    if (!page || this.growing || this.sending || this.list.newer) return;
    const [last, shown] = [page.messages.at(-1)?.message, this.list.newest?.view.message];
    if (last?.id === shown?.id && last?.state === shown?.state && last?.text === shown?.text) return;
    this.put(page);
  }

  // Saying something.

  /** Sends what is in the box. It leaves the box only when the house has it. */
  async say() {
    const { thread, opened, composer } = this;
    const content = composer.content;
    if (!content || this.growing || this.sending) return;
    const sending = (this.sending = new AbortController());
    composer.note(null);
    composer.busy(true);
    const slow = setTimeout(() => this.sending === sending && this.grows(null, true), 400);
    try {
      const said = await this.sent(() => post(`/api/threads/${thread.id}/messages`, content), sending.signal);
      if (!said) return;
      composer.said(thread.id);
      $("#refused").replaceChildren();
      if (opened.signal.aborted) return;
      if (content.attachments || this.list.newer) await this.load(null, said.reply);
      else this.show(content.text, said);
    } catch (error) {
      if (opened.signal.aborted) return;
      if (error.status === 404) await this.left(thread, content.text);
      else this.refused(error);
    } finally {
      clearTimeout(slow);
      if (this.sending === sending) {
        this.sending = null;
        composer.busy(false);
        this.grows(this.growing);
      }
    }
  }

  /** The house's answer, or `null` when the person said no or stopped waiting for it. */
  sent(request, signal = this.opened.signal) {
    const { lost, found } = this;
    return this.consenting(() => deliver(request, { signal, lost, found }));
  }

  show(text, { message, reply }) {
    const at = new Date().toISOString();
    const previous = this.list.newest?.id ?? null;
    this.list.append([
      { id: message, role: "person", text, state: "whole", previous, at },
      { id: reply, role: "companion", text: "", state: "growing", previous: message, at },
    ].map((one) => ({ message: one, alternatives: [one.id] })));
    $("#empty").hidden = true;
    this.list.toEnd();
    this.listen(reply);
  }

  /** Runs the request; when the model is elsewhere, asks for consent first. `null` when it was refused. */
  async consenting(request) {
    const { isRemote, consented, host } = this.model() ?? {};
    const asking = async (host) => (await later(import("./acts.js"))).consent(this, host);
    if (isRemote && !consented && !(await asking(host))) return null;
    try {
      return await request();
    } catch (error) {
      if (error.code !== "needsConsent") throw error;
      return (await asking(error.body.host)) ? request() : null;
    }
  }

  // The reply.

  async listen(reply) {
    this.growing?.stop();
    const { opened: { signal }, lost, found, reopen } = this;
    const bubble = this.list.bubble(reply);
    const coming = { bubble, stop: () => {} };
    this.grows(coming);
    const growth = await deliver(growing, { signal, lost, found });
    if (this.growing !== coming || !growth) return;
    const grown = growth.grow(bubble, {
      card: (card) => this.warn(bubble, card), lost, found, reopen,
      checkIn: (asked) => later(import("./checkin.js")).then(({ askHow }) => askHow(this.thread.id, asked)).catch(() => {}),
    });
    this.grows(grown);
    grown.ended.then(() => this.came(grown));
  }

  /** The card takes the place in view: its first number must be there without scrolling. */
  warn(bubble, card) {
    this.cards.set(bubble.message.id, card);
    bubble.warn(drawCard(card));
    this.list.show(bubble.message.id, { edge: 4 });
  }

  cardOf({ message: { id }, card }) {
    const shown = this.cards.get(id) ?? card;
    return shown && drawCard(shown);
  }

  /** The reply came to its end, or is not to be had any more. */
  async came(growing) {
    if (this.growing !== growing) return;
    this.grows(null);
    if (growing.bubble.message.state === "growing") {
      await sleep(1000);
      if (!this.growing && this.list.item(growing.bubble.message.id)) await this.load();
    }
    await this.changed();
  }

  grows(growing, isSending = false) {
    this.growing = growing;
    $("#stop").hidden = !growing && !isSending;
    $("#send").hidden = !$("#stop").hidden;
    $("#stop").textContent = t(isSending && !growing ? "cancelSending" : "stop");
  }

  async stop() {
    if (this.sending) {
      this.sending.abort();
      banner(null);
      return this.composer.note(t("notSent"));
    }
    const reply = this.growing?.bubble.message.id;
    if (reply) await post(`/api/replies/${reply}/stop`).catch((error) => banner(error.message));
  }

  /** Does what a button under a message asks for; all that can be done comes when it is first needed. */
  async act(name, ...what) {
    try {
      return (await (await later(import("./acts.js")))[name](this, ...what)) ?? true;
    } catch (error) {
      this.refused(error, error.said);
      return false;
    }
  }

  editLast() {
    const item = this.list.items.findLast(({ view }) => view.message.role === "person");
    if (!item || this.growing) return;
    this.act("edit", this.list.show(item.id, { near: true }));
  }

  /** Nothing was kept. A card that came with the refusal stands above that message, or where it would stand. */
  refused({ message, body }, said) {
    this.composer.note(message);
    if (!body?.card) return;
    const bubble = said && this.list.bubble(said);
    if (bubble) return this.warn(bubble, body.card);
    fill($("#refused"), h("div", {}, drawCard(body.card)));
    $("#refused").scrollIntoView({ block: "start" });
  }
}
