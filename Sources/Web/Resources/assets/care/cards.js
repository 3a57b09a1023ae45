// The cards: one for each problem, each with its own place on the page.

import { post, remove } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { Card } from "./card.js";

export class Cards {
  cards = [];
  hasAnswers = false;

  constructor(place) {
    this.list = h("div", { class: "care-cards" });
    this.trouble = h("p", { class: "form-error", role: "alert", hidden: true });
    this.ways = h("div", { class: "row" });
    fill(place, this.list, this.trouble, this.ways);
  }

  show(formulations, hasAnswers = this.hasAnswers) {
    this.hasAnswers = hasAnswers;
    this.cards = formulations.map((one) => this.card(one));
    this.draw();
  }

  /** There are answers now that a card can be made of. */
  answersCame() {
    this.hasAnswers = true;
    this.draw();
  }

  card(one) {
    return new Card(one, (id) => this.forget(id));
  }

  draw() {
    fill(this.list, this.cards.map(({ element }) => element));
    fill(this.ways,
      this.hasAnswers ? h("button", { class: "primary", id: "card-from-answers", onclick: () => this.add(true) }, t("careCardFromAnswers")) : null,
      h("button", { class: "outline", id: "card-blank", onclick: () => this.add(false) }, t("careCardBlank")));
    for (const card of this.cards) card.settle();
  }

  async add(fromAnswers) {
    this.trouble.hidden = true;
    try {
      const card = this.card(await post("/api/care/formulations", { fromAnswers }));
      this.cards.push(card);
      this.draw();
      card.element.querySelector("input").focus();
    } catch (error) {
      this.trouble.textContent = error.message;
      this.trouble.hidden = false;
    }
  }

  async forget(id) {
    if (!(await ask(t("careDeleteCardSure"), t("careDelete")))) return;
    await remove(`/api/care/formulations/${id}`);
    this.cards = this.cards.filter((card) => card.id !== id);
    this.draw();
    this.ways.querySelector("button").focus();
  }
}
