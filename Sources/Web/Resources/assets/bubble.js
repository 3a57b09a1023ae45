// One message on the page. Its words are a single text node: whatever was written stays inert text.

import { $, fill, h, t } from "./dom.js";

const states = { stopped: "stateStopped", interrupted: "stateInterrupted", failed: "stateFailed" };

export class Bubble {
  constructor(view, companion, acts) {
    this.companion = companion;
    this.acts = acts;
    this.text = document.createTextNode("");
    this.words = h("div", { class: "words" });
    this.words.append(this.text);
    this.above = h("div", { class: "above", hidden: true });
    this.note = h("p", { class: "state", hidden: true });
    this.tools = h("div", { class: "tools" });
    this.element = h("li", { class: "message" }, this.above, this.words, this.note, this.tools);
    this.update(view);
  }

  get message() {
    return this.view.message;
  }

  update(view) {
    this.view = view;
    const { id, role, text, state } = view.message;
    const speaker = role === "person" ? t("you") : this.companion.name;
    this.element.dataset.id = id ?? "";
    this.element.dataset.role = role;
    this.element.dataset.state = state;
    this.words.setAttribute("role", "group");
    this.words.setAttribute("aria-label", speaker);
    this.write(text);
    this.settle(state);
  }

  /** The whole text so far. Only what is new is added when it goes on from what stands. */
  write(text) {
    const stands = this.text.data;
    if (text.startsWith(stands)) {
      if (text.length > stands.length) this.text.appendData(text.slice(stands.length));
    } else {
      this.text.data = text;
    }
    const isWaiting = this.message.role === "companion" && this.message.state === "growing" && text === "";
    if (isWaiting === Boolean(this.dots)) return;
    if (isWaiting) {
      this.dots = h("span", { class: "waiting", role: "img", "aria-label": t("writing", { name: this.companion.name }) },
        h("i"), h("i"), h("i"));
      this.words.before(this.dots);
    } else {
      this.dots.remove();
      this.dots = null;
    }
    this.words.hidden = isWaiting;
  }

  settle(state, sentence) {
    this.message.state = state;
    this.element.dataset.state = state;
    this.write(this.text.data);
    const note = sentence ?? (states[state] ? t(states[state]) : "");
    this.note.textContent = note;
    this.note.hidden = !note;
    this.note.dataset.kind = sentence || state === "failed" ? "error" : "";
    this.drawTools();
  }

  /** The crisis card stands above the reply, before its first word. */
  warn(card) {
    fill(this.above, card).hidden = false;
  }

  drawTools() {
    const { role, state, id } = this.message;
    if (!id || state === "growing") return fill(this.tools);
    const act = (label, run) => h("button", { onclick: run }, label);
    const list = [
      act(t("copy"), ({ currentTarget }) => this.copy(currentTarget)),
      role === "companion" ? act(t("again"), () => this.acts.regenerate(this)) : act(t("edit"), () => this.edit()),
      act(t("delete"), () => this.acts.remove(this)),
    ];
    fill(this.tools, this.branch(), h("div", { class: "acts" }, list));
  }

  branch() {
    const { alternatives, message } = this.view;
    if (alternatives.length < 2) return null;
    const index = alternatives.indexOf(message.id);
    const step = (label, sign, to) => h("button", {
      "aria-label": label, disabled: to < 0 || to >= alternatives.length,
      onclick: () => this.acts.choose(alternatives[to]),
    }, sign);
    const place = { index: index + 1, count: alternatives.length };
    return h("span", { class: "branch" }, step(t("previousVersion"), "‹", index - 1),
      h("span", { "aria-label": t("versionOf", place) }, `${place.index}/${place.count}`),
      step(t("nextVersion"), "›", index + 1));
  }

  async copy(button) {
    await navigator.clipboard?.writeText(this.message.text);
    button.textContent = t("copied");
    setTimeout(() => (button.textContent = t("copy")), 1500);
  }

  edit() {
    const box = h("textarea", { "aria-label": t("yourMessage"), value: this.message.text });
    const close = () => {
      form.remove();
      this.words.hidden = false;
      this.tools.hidden = false;
    };
    const form = h("form", { class: "edit", method: "post" }, box, h("div", { class: "row" },
      h("button", { class: "outline", onclick: close }, t("cancel")),
      h("button", { type: "submit", class: "primary" }, t("saveEdit"))));
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = $("button[type=submit]", form);
      button.disabled = true;
      if (await this.acts.edit(this, box.value)) close();
      else button.disabled = false;
    });
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    });
    this.words.hidden = true;
    this.tools.hidden = true;
    this.words.after(form);
    box.focus();
  }
}
