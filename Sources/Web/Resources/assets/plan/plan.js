// The six parts of the plan. What is typed is kept by itself a moment later, and the line at the top says so.

import { put } from "../frame/api.js";
import { fill, h, room } from "../frame/dom.js";
import { ownLines } from "../frame/page.js";
import { t } from "../frame/words.js";

const quiet = 600;
const parting = 60_000; // What a browser still sends when the page goes away.
const most = 20;

const parts = {
  signs: { title: "planSigns", why: "planSignsWhy", example: "planSignsExample" },
  coping: { title: "planCoping", why: "planCopingWhy", example: "planCopingExample" },
  distraction: { title: "planDistraction", why: "planDistractionWhy", example: "planDistractionExample", phone: true },
  people: { title: "planPeople", why: "planPeopleWhy", example: "planPeopleExample", phone: true },
  professionals: {
    title: "planProfessionals", why: "planProfessionalsWhy", example: "planProfessionalsExample", phone: true,
  },
  safety: { title: "planSafety", why: "planSafetyWhy", example: "planSafetyExample" },
};

const isNumber = (text) => !text.trim() || /^\+?[\d .()/-]+$/.test(text.trim());

export class Plan {
  timer = 0;
  /** One after the other: each is made from the version before it. */
  line = Promise.resolve();
  changes = 0;
  told = 0;

  constructor({ plan, version }, state) {
    this.version = version;
    this.state = state;
    this.lines = Object.fromEntries(Object.keys(parts).map((part) => [part, plan[part]?.length ? plan[part] : [{ text: "" }]]));
    addEventListener("pagehide", () => this.part());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.keep());
  }

  rooms() {
    return Object.entries(parts).map(([part, words], index) => {
      const list = h("ol", { class: "plan-lines bare", "data-part": part });
      this.draw(part, list);
      const more = h("button", { class: "outline", onclick: () => this.add(part, list) }, t("planAdd"));
      return room(t("planNumbered", { number: index + 1, title: t(words.title) }),
        h("p", { class: "hint" }, t(words.why)), list, h("div", { class: "row" }, more));
    });
  }

  draw(part, list) {
    fill(list, this.lines[part].map((line, index) => this.row(part, line, index, list)));
  }

  row(part, line, index, list) {
    const { title, example, phone } = parts[part];
    const place = { title: t(title), number: index + 1 };
    const words = h("textarea", {
      rows: 1, autocomplete: "off", maxlength: 400, "aria-label": t("planLine", place), placeholder: t(example),
      value: line.text, dir: "auto", oninput: ({ target }) => this.typed(line, "text", target),
    });
    const number = phone ? h("input", {
      type: "tel", autocomplete: "off", maxlength: 40, "aria-label": t("planPhone", place),
      placeholder: t("planPhoneExample"), value: line.phone ?? "",
      oninput: ({ target }) => this.typed(line, "phone", target),
    }) : null;
    const act = (label, sign, name, run, isOff = false) => h("button", {
      class: "icon", "aria-label": t(label, place), "data-act": name, disabled: isOff, onclick: run,
    }, sign);
    return h("li", {}, h("div", { class: "plan-fields" }, words, number), h("div", { class: "plan-acts" },
      act("planUp", "↑", "up", () => this.move(part, list, index, -1), index === 0),
      act("planDown", "↓", "down", () => this.move(part, list, index, 1), index === this.lines[part].length - 1),
      act("planRemove", "×", "remove", () => this.drop(part, list, index))));
  }

  typed(line, key, field) {
    line[key] = field.value;
    if (key === "phone") field.setAttribute("aria-invalid", String(!isNumber(field.value)));
    this.changed();
  }

  add(part, list) {
    if (this.lines[part].length >= most) return this.say(t("planFull"));
    this.lines[part].push({ text: "" });
    this.draw(part, list);
    list.lastElementChild.querySelector("textarea").focus();
  }

  move(part, list, index, step) {
    const lines = this.lines[part];
    lines.splice(index + step, 0, ...lines.splice(index, 1));
    this.draw(part, list);
    const row = list.children[index + step];
    (row.querySelector(`[data-act=${step < 0 ? "up" : "down"}]:enabled`) ?? row.querySelector("textarea")).focus();
    this.changed();
  }

  drop(part, list, index) {
    this.lines[part].splice(index, 1);
    this.draw(part, list);
    const next = list.children[Math.min(index, list.children.length - 1)];
    (next?.querySelector("textarea") ?? list.parentElement.querySelector(".outline")).focus();
    this.changed();
  }

  changed() {
    this.changes += 1;
    this.say(t("planUnsaved"));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), quiet);
  }

  get content() {
    return { version: this.version, plan: this.lines };
  }

  get isGood() {
    return Object.values(this.lines).flat().every(({ phone }) => isNumber(phone ?? ""));
  }

  keep() {
    clearTimeout(this.timer);
    this.line = this.line.then(() => this.send());
    return this.line;
  }

  async send() {
    const { changes } = this;
    if (changes === this.told) return;
    if (!this.isGood) return this.say(t("planPhoneUnfit"), true);
    try {
      const { version } = await put("/api/plan", this.content);
      this.version = version;
      this.told = changes;
      if (changes === this.changes) this.say(t("planSaved"));
      ownLines();
    } catch (error) {
      const isPhone = error.body?.field === "phone";
      this.say(isPhone ? t("planPhoneUnfit") : error.code === "conflict" ? t("planElsewhere") : error.message, true);
    }
  }

  say(sentence, isTrouble = false) {
    this.state.textContent = sentence;
    this.state.toggleAttribute("data-trouble", isTrouble);
  }

  /** The page goes away: what is not kept yet goes to the house without waiting. */
  part() {
    const body = JSON.stringify(this.content);
    if (this.changes === this.told || !this.isGood || body.length > parting) return;
    fetch("/api/plan", {
      method: "PUT", keepalive: true, credentials: "same-origin", body,
      headers: { "Content-Type": "application/json", "X-Fidelio": "1" },
    }).catch(() => {});
  }
}
