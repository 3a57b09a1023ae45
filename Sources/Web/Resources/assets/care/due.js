// What is due, with the person's own plan quoted; answered or put away, never insisted on.

import { get, post } from "../frame/api.js";
import { $, fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { standing } from "./watch.js";

// Where each kind is answered.
const places = {
  act: "/exercises", bilan: "/care#bilan-title", phq: "/care#sitting=PHQ-9", gad: "/care#sitting=GAD-7",
  wellbeing: "/care#sitting=WHO-5", mood: "/days#check-in", care: "/",
};

function one({ key, kind, sentence }, section) {
  const trouble = h("p", { class: "field-error", role: "alert", hidden: true });
  const answer = (said) => async () => {
    try {
      draw(section, await post(`/api/care/due/${encodeURIComponent(key)}`, { answer: said }));
      ($("#due-title") ?? section).focus();
    } catch (error) {
      trouble.textContent = error.message;
      trouble.hidden = false;
    }
  };
  const go = kind === "safety"
    ? h("button", { class: "outline", onclick: async () => (await standing(answer("done"))) && answer("done")() }, t("dueAnswer"))
    : places[kind] ? h("a", { class: "button outline", href: places[kind] }, t("dueGo")) : null;
  return h("li", { "data-kind": kind }, h("p", { dir: "auto" }, sentence),
    h("div", { class: "row" }, go,
      kind === "act" ? h("button", { class: "outline", "data-answer": "done", onclick: answer("done") }, t("dueDone")) : null,
      h("button", { class: "plain", "data-answer": "later", onclick: answer("later") }, t("dueLater"))),
    trouble);
}

function draw(section, { due, notes }) {
  const title = $("#due-title", section) ?? h("h2", { id: "due-title" }, t("dueTitle"));
  title.tabIndex = -1;
  fill(section, title, notes.map((note) => h("p", { class: "notice" }, note)),
    due.length ? h("ul", { class: "bare due" }, due.map((what) => one(what, section))) : null);
  section.hidden = !due.length && !notes.length;
}

/** Fills `section` with what is due; hides it when nothing is. */
export async function showDue(section) {
  draw(section, await get("/api/care/due"));
}
