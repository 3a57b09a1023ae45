// The conversation: shows a stretch of a thread, sends what is said, and follows the reply as it grows.

import { get, post, remove, Unreachable } from "./api.js";
import { Bubble } from "./bubble.js";
import { drawCard } from "./card.js";
import { $, ask, banner, fill, h, portrait, sleep, t } from "./dom.js";
import { speaker } from "./speak.js";
import { follow } from "./stream.js";

const nearEnd = 80;

export class Conversation {
  thread = null;
  companion = null;
  bubbles = [];
  drafts = new Map();
  growing = null;

  /**
   * `reopen(kind)` asks for the passphrase; `changed()` tells the shelf; `gone(id)` that the thread is gone;
   * `model()` is what is known of the model, `consented()` that the person agreed to it.
   */
  constructor({ reopen, changed, gone, consented, model }) {
    Object.assign(this, { reopen, changed, gone, consented, model });
    this.scroller = $("#main");
    this.list = $("#messages");
    this.box = $("#say");
    this.wire();
  }

  wire() {
    $("#composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.say();
    });
    this.box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.say();
    });
    this.box.addEventListener("input", () => this.fitBox());
    $("#stop").addEventListener("click", () => this.stop());
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.growing && !document.querySelector("dialog[open]")) this.stop();
    });
    $("#older button").addEventListener("click", () => this.showOlder());
    $("#to-end").addEventListener("click", () => this.toEnd());
    this.scroller.addEventListener("scroll", () => {
      const rest = this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight;
      this.sticks = rest < nearEnd;
      $("#to-end").hidden = this.sticks;
    }, { passive: true });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.catchUp();
    });
    addEventListener("online", () => this.catchUp());
  }

  async open(thread, companion) {
    this.leave();
    this.thread = thread;
    this.companion = companion;
    $("#head-title").textContent = companion.name;
    portrait($("#head-portrait"), companion.portrait);
    portrait($("#empty-portrait"), companion.portrait);
    $("#empty-title").textContent = t("emptyTitle", { name: companion.name });
    this.box.value = this.drafts.get(thread.id) ?? "";
    this.fitBox();
    this.note(null);
    fill(this.list);
    this.bubbles = [];
    await this.reload();
  }

  leave() {
    if (this.thread) this.drafts.set(this.thread.id, this.box.value);
    this.growing?.listening.abort();
    this.growing = null;
    this.showGrowing();
  }

  /** Reads the newest page again and follows a reply that is growing, or `reply`: its card is an event only. */
  async reload(reply) {
    const thread = this.thread;
    let page;
    try {
      page = await get(`/api/threads/${thread.id}/messages`);
    } catch (error) {
      if (error.status === 404) {
        banner(t("deviceElsewhere"));
        return this.gone(thread.id);
      }
      return banner(error.message, error instanceof Unreachable);
    }
    if (thread !== this.thread) return;
    this.growing?.listening.abort();
    this.growing = null;
    this.bubbles = page.messages.map((view) => this.bubble(view));
    fill(this.list, this.bubbles.map((bubble) => bubble.element));
    $("#older").hidden = !page.older;
    if (page.damaged) banner(t("damagedRows", { count: page.damaged }));
    this.showEmpty();
    this.toEnd();
    const last = this.bubbles.at(-1);
    if (last && (last.message.state === "growing" || last.message.id === reply)) this.listen(last);
    else this.showGrowing();
  }

  /** After sleep or on coming back: is there something this page has not seen? */
  async catchUp() {
    if (!this.thread || this.growing || document.querySelector("form.edit")) return;
    const thread = this.thread;
    const page = await get(`/api/threads/${thread.id}/messages`).catch(() => null);
    if (!page || thread !== this.thread || this.growing) return;
    const last = page.messages.at(-1)?.message;
    const shown = this.bubbles.at(-1)?.message;
    if (last?.id !== shown?.id || last?.state !== shown?.state || last?.text !== shown?.text) await this.reload();
  }

  bubble(view) {
    return new Bubble(view, this.companion, this);
  }

  showEmpty() {
    $("#empty").hidden = this.bubbles.length > 0;
  }

  async showOlder() {
    const first = this.bubbles[0];
    if (!first) return;
    const button = $("#older button");
    button.disabled = true;
    try {
      const page = await get(`/api/threads/${this.thread.id}/messages?before=${first.message.id}`);
      const fresh = page.messages.map((view) => this.bubble(view));
      const height = this.scroller.scrollHeight - this.scroller.scrollTop;
      this.bubbles.unshift(...fresh);
      this.list.prepend(...fresh.map((bubble) => bubble.element));
      $("#older").hidden = !page.older;
      this.scroller.scrollTop = this.scroller.scrollHeight - height;
    } catch (error) {
      banner(error.message);
    } finally {
      button.disabled = false;
    }
  }

  /** Sends what is in the box. It leaves the box only when the house has it. */
  async say() {
    const text = this.box.value.trim();
    if (!text || this.growing || this.sending) return;
    const thread = this.thread;
    const known = this.bubbles.at(-1)?.message.id;
    this.sending = true;
    this.note(null);
    $("#send").disabled = true;
    try {
      const said = await this.consenting(() => post(`/api/threads/${thread.id}/messages`, { text }));
      if (!said) return;
      this.drafts.delete(thread.id);
      if (thread !== this.thread) return;
      this.box.value = "";
      this.fitBox();
      this.show(text, said, known);
    } catch (error) {
      if (error instanceof Unreachable) await this.wasItSent(text, known);
      else this.refused(error);
    } finally {
      this.sending = false;
      $("#send").disabled = false;
    }
  }

  show(text, { message, reply }, previous) {
    const at = new Date().toISOString();
    const person = { id: message, role: "person", text, state: "whole", previous, at };
    const companion = { id: reply, role: "companion", text: "", state: "growing", previous: message, at };
    const fresh = [person, companion].map((one) => this.bubble({ message: one, alternatives: [one.id] }));
    this.bubbles.push(...fresh);
    this.list.append(...fresh.map((bubble) => bubble.element));
    this.showEmpty();
    this.toEnd();
    this.listen(fresh[1]);
  }

  /** The connection broke while sending: the thread itself tells whether the message arrived. */
  async wasItSent(text, known) {
    banner(t("lostConnection"), true);
    const thread = this.thread;
    for (let wait = 500; wait < 30_000; wait *= 2) {
      await sleep(wait);
      if (thread !== this.thread) return;
      const page = await get(`/api/threads/${thread.id}/messages`).catch(() => null);
      if (!page) continue;
      banner(t("backOnline"));
      const mine = page.messages.map((view) => view.message).findLast((message) => message.role === "person");
      const arrived = mine && mine.text === text && mine.previous === (known ?? null)
        && !this.bubbles.some((bubble) => bubble.message.id === mine.id);
      if (!arrived) return this.note(t("notSent"));
      this.box.value = "";
      this.fitBox();
      return this.reload(page.messages.at(-1).message.id);
    }
    this.note(t("notSent"));
  }

  /** Runs the request; when the model is elsewhere, asks for consent first. `null` when it was refused. */
  async consenting(request) {
    const { isRemote, consented, host } = this.model() ?? {};
    if (isRemote && !consented && !(await this.agreed(host))) return null;
    try {
      return await request();
    } catch (error) {
      if (error.code !== "needsConsent") throw error;
      return (await this.agreed(error.body.host)) ? request() : null;
    }
  }

  async agreed(host) {
    const yes = await ask(t("consentText", { host }), t("consentYes", { host }),
      { danger: false, title: t("consentTitle"), no: t("consentNo") });
    if (!yes) return false;
    await post("/api/me/consent", { host });
    await this.consented();
    return true;
  }

  listen(bubble) {
    this.growing?.listening.abort();
    const growing = { bubble, listening: new AbortController(), text: "", speaks: speaker(), due: false };
    this.growing = growing;
    this.showGrowing();
    const paint = () => {
      if (!growing.due) return;
      growing.due = false;
      bubble.write(growing.text);
      growing.speaks.grown(growing.text);
      if (this.sticks) this.toEnd();
    };
    // A hidden page gets no animation frames: the timer sees to it that the text is there on return.
    const soon = () => {
      if (growing.due) return;
      growing.due = true;
      requestAnimationFrame(paint);
      setTimeout(paint, 120);
    };
    const on = {
      card: (card) => this.warn(bubble, card),
      delta: ({ text }) => { growing.text += text; soon(); },
      replace: ({ text }) => { growing.text = text; growing.speaks.replaced(text); soon(); },
      done: ({ message }) => {
        growing.due = false;
        if (message.state === "growing") message.state = "interrupted";
        bubble.update({ message, alternatives: bubble.view.alternatives });
        growing.speaks.finished(message.text);
      },
      error: ({ sentence }) => {
        bubble.write(growing.text);
        bubble.settle(growing.text ? "interrupted" : "failed", sentence);
        growing.speaks.finished(`${growing.text} ${sentence}`);
      },
    };
    follow(bubble.message.id, {
      on, reopen: this.reopen, signal: growing.listening.signal,
      lost: () => banner(t("lostConnection"), true), found: () => banner(t("backOnline")),
    }).then(() => this.came(growing));
  }

  /** The card takes the place in view: its first number must be there without scrolling. */
  warn(bubble, card) {
    const drawn = drawCard(card);
    bubble.warn(drawn);
    this.sticks = false;
    drawn.scrollIntoView({ block: "start" });
  }

  /** The reply came to its end, or is not to be had any more. */
  async came(growing) {
    if (this.growing !== growing) return;
    this.growing = null;
    this.showGrowing();
    if (this.sticks) this.toEnd();
    if (growing.bubble.message.state === "growing") {
      await sleep(1000);
      if (!this.growing && this.bubbles.includes(growing.bubble)) await this.reload();
    }
    await this.changed();
  }

  showGrowing() {
    const isGrowing = Boolean(this.growing);
    $("#stop").hidden = !isGrowing;
    $("#send").hidden = isGrowing;
  }

  async stop() {
    const reply = this.growing?.bubble.message.id;
    if (reply) await post(`/api/replies/${reply}/stop`).catch((error) => banner(error.message));
  }

  // What the buttons under a message do.

  async regenerate({ message }) {
    await this.attempt(() => post(`/api/messages/${message.id}/regenerate`));
  }

  async edit({ message }, text) {
    return this.attempt(() => post(`/api/messages/${message.id}/edit`, { text }), message.id);
  }

  async choose(id) {
    await this.attempt(() => post(`/api/messages/${id}/choose`));
  }

  async remove({ message }) {
    if (!(await ask(t("confirmDeleteMessage"), t("delete")))) return;
    await this.attempt(() => remove(`/api/messages/${message.id}`));
  }

  async attempt(request, said) {
    try {
      const answer = await this.consenting(request);
      if (answer === null) return false;
      await this.reload(answer.reply);
      return true;
    } catch (error) {
      this.refused(error, said);
      return false;
    }
  }

  /** Nothing was kept. A card that came with the refusal stands above that message, or where it would stand. */
  refused({ message, body }, said) {
    this.note(message);
    if (!body?.card) return;
    $("#refused")?.remove();
    const end = { warn: (card) => this.list.append(h("li", { id: "refused" }, card)) };
    this.warn(this.bubbles.find((bubble) => bubble.message.id === said) ?? end, body.card);
  }

  note(sentence) {
    $("#composer-note").textContent = sentence ?? "";
    $("#composer-note").hidden = !sentence;
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.sticks = true;
    $("#to-end").hidden = true;
  }

  fitBox() {
    this.box.style.setProperty("height", "auto");
    this.box.style.setProperty("height", `${this.box.scrollHeight}px`);
  }
}
