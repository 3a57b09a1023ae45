// The facts, by what is looked for, and what is done with one of them.

import { get, patch, post, remove } from "../frame/api.js";
import { ask, banner, sheet } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { formError } from "../frame/form.js";
import { t } from "../frame/words.js";
import { edit, merge, option } from "./edit.js";
import { factCard, kinds } from "./fact.js";

const atOnce = 20;
const most = 100; // What the house gives at once.
const mostMerged = 20;
const pause = 250;
const uses = { used: "memoryUsed", unconfirmed: "memoryToCheck", aside: "memoryAside" };

export class FactList {
  shown = [];
  chosen = new Map();
  asked = 0;

  /** `changed()` hears that the picture is another one. */
  constructor(companions, changed) {
    Object.assign(this, { companions, changed });
    this.names = new Map(companions.map(({ id, name }) => [id, name]));
    fill($("#memory-kind"), option("", t("memoryAllKinds")), Object.entries(kinds).map(([kind, key]) => option(kind, t(key))));
    fill($("#memory-use"), option("", t("memoryAllUses")), Object.entries(uses).map(([use, key]) => option(use, t(key))));
    fill($("#memory-person"), option("", t("memoryEveryone")));
    let timer;
    const form = $("#memory-form");
    form.addEventListener("input", ({ target }) => {
      clearTimeout(timer);
      timer = setTimeout(() => this.load(), target.type === "search" ? pause : 0);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      this.load();
    });
    $("#memory-more").addEventListener("click", () => this.more());
    $("#fact-new").addEventListener("click", () => edit(null, companions, (kept) => this.kept(kept)));
  }

  get filter() {
    const typed = Object.fromEntries(new FormData($("#memory-form")));
    return Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim()));
  }

  /** Shows what fits the filter, from the beginning. */
  async load(limit = atOnce) {
    const turn = (this.asked += 1);
    const filter = this.filter;
    try {
      const page = await post("/api/memory/search", { ...filter, limit });
      if (turn !== this.asked) return;
      formError($("#memory-form"), null);
      this.draw(page, Object.keys(filter).length > 0);
    } catch (error) {
      if (turn === this.asked) formError($("#memory-form"), error.message, $("#memory-form").elements[error.body?.field]);
    }
  }

  async more() {
    const turn = this.asked;
    const before = this.shown.length;
    try {
      const page = await post("/api/memory/search", { ...this.filter, limit: atOnce, after: this.next });
      if (turn !== this.asked) return;
      this.draw({ ...page, facts: [...this.shown, ...page.facts] }, true);
      this.focus(this.shown[before]?.id);
    } catch (error) {
      // What the page ended with is gone by now.
      if (error.status === 404) await this.load();
      else banner(error.message);
    }
  }

  /** The same once more, as far as it was shown. */
  again() {
    return this.load(Math.min(most, Math.max(atOnce, this.shown.length)));
  }

  draw({ facts, count, next, people, total }, isFiltered) {
    this.shown = facts;
    this.next = next;
    fill($("#facts"), facts.map((fact) => h("li", {}, this.card(fact, this.chosen))));
    $("#memory-more").hidden = !next;
    $("#memory-form").hidden = total === 0;
    $("#memory-status").textContent = total === 0 ? t("memoryEmpty") : count === 0 && isFiltered ? t("memoryNone")
      : count === 1 ? t("memoryCountOne") : t("memoryCount", { count });
    const select = $("#memory-person");
    const { value } = select;
    const names = value && !people.includes(value) ? [...people, value] : people;
    fill(select, option("", t("memoryEveryone")), names.map((name) => option(name, name)));
    select.value = value;
    this.drawChoosing();
  }

  card(fact, chosen) {
    return factCard(fact, { names: this.names, acts: this, chosen });
  }

  focus(id) {
    const place = id && $(`#facts [data-fact="${id}"] .fact-text`);
    (place ?? $("#facts-title")).focus();
  }

  /** What is known of somebody. */
  async about(name) {
    $("#memory-form").reset();
    const select = $("#memory-person");
    if (![...select.options].some(({ value }) => value === name)) select.append(option(name, name));
    select.value = name;
    await this.load();
    $("#facts-title").focus();
  }

  /** One fact on a sheet of its own, wherever in the list it is. */
  async open(id) {
    try {
      const fact = await get(`/api/memory/${id}`);
      const dialog = sheet(t("memorySee"), this.card(fact, null));
      // A passage leads to its place: the sheet is in the way then.
      dialog.querySelectorAll("a.said").forEach((link) => link.addEventListener("click", () => dialog.close()));
    } catch (error) {
      banner(error.message);
    }
  }

  // What the buttons ask for.

  async kept(fact, sentence = t("memoryKept")) {
    const dialog = $("#dialog");
    if (dialog.open) dialog.close();
    await Promise.all([this.again(), this.changed()]);
    banner(sentence);
    this.focus(fact?.id);
  }

  async told(work) {
    try {
      await work();
    } catch (error) {
      banner(error.message);
      // Changed or deleted on another device.
      if (error.status === 404 || error.status === 409) await Promise.all([this.again(), this.changed()]);
    }
  }

  change = (fact, change) => this.told(async () => this.kept(await patch(`/api/memory/${fact.id}`, change)));

  edit = (fact) => edit(fact, this.companions, (kept) => this.kept(kept));

  remove = (fact) => this.told(async () => {
    if (!(await ask(t("memoryDeleteSure", { text: fact.text }), t("delete"), { title: t("memoryDeleteAsk") }))) return;
    await remove(`/api/memory/${fact.id}`);
    this.chosen.delete(fact.id);
    await this.kept(null, t("memoryDeleted"));
  });

  choose(fact, isChosen) {
    if (isChosen) this.chosen.set(fact.id, fact);
    else this.chosen.delete(fact.id);
    this.drawChoosing();
  }

  drawChoosing() {
    const place = $("#choosing");
    const count = this.chosen.size;
    place.hidden = count === 0;
    const clear = () => {
      this.chosen.clear();
      for (const box of document.querySelectorAll("#facts .choose input")) box.checked = false;
      this.drawChoosing();
    };
    const told = count === 1 ? t("memoryChosenOne") : count > mostMerged ? t("memoryChosenMost", { count: mostMerged })
      : t("memoryChosen", { count });
    fill(place, h("p", { role: "status" }, told),
      h("div", { class: "row" },
        h("button", { class: "primary", disabled: count < 2 || count > mostMerged, onclick: () => merge([...this.chosen.values()], (kept) => {
          clear();
          return this.kept(kept);
        }) }, t("memoryMerge")),
        h("button", { class: "outline", onclick: () => { clear(); this.focus(); } }, t("memoryUnchoose"))));
  }
}
