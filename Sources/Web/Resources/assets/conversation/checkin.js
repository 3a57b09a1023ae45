// The house's own question to somebody who was in danger: how are you now? Three plain buttons under the last
// message; it goes when something else is said.

import { post, remove } from "../frame/api.js";
import { drawCard, showHelp } from "../frame/card.js";
import { $, fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";

const place = () => $("#refused");

/** Shows what the house says to the answer; for somebody in danger the card first. */
function answered(thread, answer, { sentence, card }) {
  const note = h("p", { class: "check-in-said", role: "status" }, sentence);
  const more = h("div", { class: "row" },
    answer === "unsure" ? h("button", { class: "help-now", onclick: showHelp }, t("checkInHelp")) : null,
    answer === "safe" ? null : h("a", { href: "/plan" }, t("checkInPlan")),
    answer === "safe" ? h("button", { class: "plain", onclick: ({ currentTarget }) => forget(thread, note, currentTarget) },
      t("checkInForget")) : null);
  fill(place(), card ? h("div", {}, drawCard(card)) : null, h("section", { class: "check-in" }, note, more));
  place().scrollIntoView({ block: card ? "start" : "nearest" });
}

async function forget(thread, note, button) {
  try {
    await remove(`/api/threads/${thread}/danger`);
    note.textContent = t("checkInForgotten");
    button.remove();
  } catch (error) {
    note.textContent = error.message;
  }
}

export function askHow(thread, { question, hint, answers }) {
  const trouble = h("p", { class: "field-error", role: "alert", hidden: true });
  const choose = async (answer) => {
    try {
      answered(thread, answer, await post(`/api/threads/${thread}/check-in`, { answer }));
    } catch (error) {
      trouble.textContent = error.message;
      trouble.hidden = false;
    }
  };
  place().setAttribute("aria-live", "polite");
  fill(place(), h("section", { class: "check-in", role: "group", "aria-labelledby": "check-in-question" },
    h("p", { id: "check-in-question" }, question),
    h("div", { class: "row" }, answers.map(({ value, label }) =>
      h("button", { class: "outline", "data-answer": value, onclick: () => choose(value) }, label))),
    trouble, h("p", { class: "hint" }, hint)));
  place().scrollIntoView({ block: "nearest" });
}
