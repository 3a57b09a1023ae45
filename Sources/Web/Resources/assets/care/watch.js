// Danger that was seen in what was typed on a page of Care, and the house's own question afterwards. It stands above
// everything else; what was typed is kept, and nothing is locked.

import { get, post } from "../frame/api.js";
import { drawCard, showHelp } from "../frame/card.js";
import { $, fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";

const place = () => $("#watch");

const ways = () => h("div", { class: "row" },
  h("button", { class: "help-now", onclick: showHelp }, t("watchHelp")),
  h("a", { class: "button", href: "/plan" }, t("watchPlan")), h("a", { class: "button", href: "/" }, t("watchTalk")));

function question({ question, hint, answers }, onSafe) {
  const trouble = h("p", { class: "field-error", role: "alert", hidden: true });
  const choose = async (answer) => {
    try {
      const { sentence, card } = await post("/api/care/check-in", { answer });
      const said = h("p", { class: "check-in-said", role: "status" }, sentence);
      fill(place(), card ? drawCard(card) : null, h("section", { class: "how" }, said, answer === "safe" ? null : ways()));
      if (answer === "safe") await onSafe?.();
    } catch (error) {
      trouble.textContent = error.message;
      trouble.hidden = false;
    }
  };
  return h("section", { class: "how check-in", role: "group", "aria-labelledby": "how-question" },
    h("p", { id: "how-question" }, question),
    h("div", { class: "row" }, answers.map(({ value, label }) =>
      h("button", { class: "outline", "data-answer": value, onclick: () => choose(value) }, label))),
    trouble, h("p", { class: "hint" }, hint));
}

/**
 * Shows what the house made of what was typed; nothing where it is calm.
 * @param watch `{card, sentences, checkIn}` of an answer, or nothing.
 * @param onSafe called when the person said that they are safe.
 * @returns whether something is shown. Where the house is not sure (`isUnsure`) nothing is held back by it.
 */
export function showWatch(watch, onSafe) {
  if (!watch?.card) return false;
  fill(place(), drawCard(watch.card), (watch.sentences ?? []).map((sentence) => h("p", {}, sentence)), ways(),
    watch.checkIn ? question(watch.checkIn, onSafe) : null);
  place().scrollIntoView({ block: "start" });
  return true;
}

/**
 * Asks whether exercises may be offered now, and says why where they may not.
 * @returns whether they may.
 */
export async function standing(onSafe) {
  const { mayExercise, sentence, checkIn, card } = await get("/api/care/standing");
  if (mayExercise) return true;
  fill(place(), h("section", { class: "how", role: "status" }, h("p", {}, sentence), ways()),
    checkIn ? question(checkIn, onSafe) : null, card ? drawCard(card) : null);
  return false;
}
