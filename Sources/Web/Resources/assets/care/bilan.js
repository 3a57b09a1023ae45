// The bilan on one screen: six parts in words, what the markers say also drawn, each part to be changed. Earlier ones stay
// below, and the one before is set beside it.

import { get, patch, post, remove } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { shortDate, t } from "../frame/words.js";
import { drawPlot } from "./plot.js";
import { seen } from "./seen.js";

export class Bilans {
  /** The part that is being changed. */
  edited = null;
  typed = "";

  /** `anew()` begins the questions again, `make()` makes a bilan, `advised(is)` shows ways to care near by. */
  constructor(place, { anew, make, advised }) {
    Object.assign(this, { place, anew, make, advised });
  }

  /** The questions changed: a bilan can be made of them, or made again. */
  answered(intake) {
    this.intake = intake;
    if (this.shelf && !this.edited) this.show(this.shelf);
  }

  show(shelf, focus = false) {
    this.shelf = shelf;
    const [newest, ...earlier] = shelf.bilans;
    this.advised(Boolean(newest?.suggestsSomeone));
    fill(this.place, newest ? [this.newest(newest), earlier.length ? this.earlier(earlier) : null] : this.none());
    if (focus) {
      const title = document.querySelector("#bilan-title");
      title.scrollIntoView({ block: "start" });
      title.focus();
    }
  }

  none() {
    const count = this.intake?.progress.done ?? 0;
    return [h("p", {}, t("careNoBilan")), count && !this.intake.finishedAt
      ? h("div", { class: "row" }, h("button", { class: "outline", id: "make-early", onclick: () => this.make() }, t("careMakeEarly"))) : null];
  }

  newest(one) {
    const isChanged = !one.isCurrent && this.intake?.progress.done > 0;
    return h("div", { class: "care-bilan" },
      h("p", { class: "hint" }, t("careBilanOf", { number: one.number, day: shortDate(one.at) })),
      one.missing ? h("p", { class: "notice" }, one.missing) : null,
      one.isDue ? h("div", { class: "row" }, h("p", {}, t("careDue")), h("button", { class: "primary", onclick: () => this.anew() }, t("careAnew"))) : null,
      isChanged ? h("div", { class: "row" }, h("p", {}, t("careChanged")),
        h("button", { class: "outline", id: "make-again", onclick: () => this.make() }, t("careMakeAgain"))) : null,
      one.comparison ? this.comparison(one.comparison) : null,
      one.blocks.map((block) => this.block(one, block)),
      this.decision(one),
      h("p", { class: "hint" }, t("careNextCheck", { day: shortDate(`${one.nextCheck}T12:00:00`) })),
      h("div", { class: "row" }, h("button", { class: "danger", "data-delete": one.id, onclick: () => this.forget(one) }, t("careDeleteBilan"))));
  }

  comparison({ number, at, sentences }) {
    return h("section", { class: "care-block", "data-block": "comparison" },
      h("h3", {}, t("careSince", { number, day: shortDate(at) })), sentences.map((sentence) => h("p", {}, sentence)));
  }

  block(one, block) {
    const { kind, title, sentences, former } = block;
    const isEdited = this.edited === kind;
    return h("section", { class: "care-block", "data-block": kind }, h("h3", {}, title),
      isEdited ? this.editor(one, block) : sentences.map((sentence) => h("p", { dir: "auto" }, sentence)),
      kind === "markers" ? h("div", { class: "care-plots" }, this.shelf.plots.map(drawPlot)) : null,
      former && !isEdited ? h("details", {}, h("summary", {}, t("careWritten")), former.map((sentence) => h("p", {}, sentence))) : null,
      isEdited ? null : h("button", { class: "plain", "data-change": kind, "aria-label": t("careEditPart", { part: title }), onclick: () => {
        this.edited = kind;
        this.typed = sentences.join("\n");
        this.show(this.shelf);
        this.place.querySelector("textarea").focus();
      } }, t("careEdit")));
  }

  editor(one, { kind, title }) {
    const box = h("textarea", {
      rows: 6, autocomplete: "off", maxlength: 4000, dir: "auto", "aria-label": title, value: this.typed,
      oninput: () => (this.typed = box.value),
    });
    const trouble = h("p", { class: "form-error", role: "alert", hidden: true });
    const keep = () => this.change(one, { block: kind, text: box.value }, trouble);
    return h("div", { class: "care-editor" }, box, trouble, h("div", { class: "row" },
      h("button", { class: "primary", "data-keep": kind, onclick: keep }, t("careKeep")),
      h("button", { class: "outline", onclick: () => this.closed(kind) }, t("cancel"))));
  }

  closed(kind) {
    this.edited = null;
    this.show(this.shelf);
    this.place.querySelector(`[data-change=${kind}]`)?.focus();
  }

  decision(one) {
    const trouble = h("p", { class: "form-error", role: "alert", hidden: true });
    const decide = (decision) => () => this.change(one, { decision }, trouble);
    const said = one.decision === "accepted" ? t("careAccepted", { day: shortDate(one.acceptedAt) }) : one.decision ? t("careNotNowSaid") : null;
    return h("div", { class: "care-decision" }, said ? h("p", { role: "status" }, said) : h("p", {}, t("careDecide")), trouble,
      h("div", { class: "row" },
        one.decision === "accepted" ? null : h("button", { class: "primary", id: "accept", onclick: decide("accepted") }, t("careAccept")),
        one.decision === "notNow" ? null : h("button", { class: "outline", id: "not-now", onclick: decide("notNow") }, t("careNotNow"))),
      one.decision === "accepted" && one.exercises.length
        ? h("ul", { class: "bare care-exercises" }, one.exercises.map(({ name, label }) =>
          h("li", {}, h("a", { class: "button outline", href: `/exercises#${name}` }, label[0].toUpperCase() + label.slice(1))))) : null);
  }

  async change(one, what, trouble) {
    try {
      const shelf = await patch(`/api/care/bilans/${one.id}`, { version: one.version, ...what });
      const kind = this.edited;
      this.edited = null;
      this.show(shelf);
      if (!seen(shelf.watch, this)) this.place.querySelector(kind ? `[data-change=${kind}]` : ".care-decision button")?.focus();
    } catch (error) {
      seen(error.body?.watch, this);
      trouble.textContent = error.code === "conflict" ? t("careElsewhere") : error.message;
      trouble.hidden = false;
    }
  }

  earlier(bilans) {
    return h("div", { class: "care-earlier" }, h("h3", {}, t("careEarlier")), bilans.map((one) => h("details", { "data-number": one.number },
      h("summary", {}, t("careBilanOf", { number: one.number, day: shortDate(one.at) })),
      one.blocks.map(({ title, sentences }) => [h("h4", {}, title), sentences.map((sentence) => h("p", { dir: "auto" }, sentence))]),
      one.comparison ? this.comparison(one.comparison) : null,
      h("button", { class: "danger", "data-delete": one.id, onclick: () => this.forget(one) }, t("careDeleteBilan")))));
  }

  async forget(one) {
    if (!(await ask(t("careDeleteBilanSure"), t("careDelete")))) return;
    await remove(`/api/care/bilans/${one.id}`);
    this.show(await get("/api/care/bilans"), true);
  }
}
