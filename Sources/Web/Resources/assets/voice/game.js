// Two answers to one message, side by side: which one is yours? The house keeps which is which until the guess.

import { post } from "../frame/api.js";
import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";

export function game(root, path, run) {
  const status = h("p", { role: "status", class: "game-count" });
  const table = h("div");
  const begin = h("button", { class: "outline", onclick: () => next(true) }, t("gameBegin"));
  fill(root, h("h3", {}, t("gameTitle")), h("p", {}, t("gameText")), table, status, h("div", { class: "row" }, begin));

  async function next(anew = false) {
    const round = await post(`${path}/game`, { run: run.id, anew });
    begin.hidden = true;
    if (!round.round) {
      fill(table, h("p", {}, t("gameOver")));
      begin.textContent = t("gameAgain");
      begin.hidden = false;
      begin.focus();
      return;
    }
    const side = (text, kind, label) => h("div", { class: "side", role: "group", "aria-label": label }, h("p", { class: "side-name" }, label),
      h("p", { class: "written", dir: "auto" }, text),
      h("button", { class: "outline", "aria-label": t("gameThisOf", { side: label }), onclick: () => guess(round.round, kind) }, t("gameThis")));
    const asked = h("p", { class: "written", tabindex: -1, dir: "auto" }, t("gameAsked", { said: round.said }));
    fill(table, asked, h("div", { class: "sides" }, side(round.left, "left", t("gameLeft")), side(round.right, "right", t("gameRight"))),
      h("div", { class: "row" }, h("button", { class: "plain", onclick: () => next() }, t("gamePass"))));
    status.textContent = "";
    asked.focus();
  }

  async function guess(round, side) {
    const told = await post(`${path}/guess`, { round, side });
    for (const button of table.querySelectorAll("button")) button.disabled = true;
    const on = h("button", { class: "primary", onclick: () => next() }, t("gameNext"));
    fill(table.lastElementChild, on);
    const place = t(told.original === "left" ? "gameWasLeft" : "gameWasRight");
    status.textContent = `${t(told.isRight ? "gameRightly" : "gameWrongly")} ${place} ${told.sentence}`;
    on.focus();
  }
}
