// The first page of Care: the questions, what is made of them, the cards, and how all of it is forgotten.

import { get } from "../frame/api.js";
import { $, fill, h } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { localPaths } from "../plan/paths.js";
import { t } from "../frame/words.js";
import { Bilans } from "./bilan.js";
import { showDue } from "./due.js";
import { drawKept } from "./kept.js";
import { Questions } from "./questions.js";
import { eased } from "./seen.js";
import { sittings } from "./sitting.js";
import { standing } from "./watch.js";

start(async (me) => {
  const desk = await get("/api/care");
  const drawAll = (sheets) => drawKept($("#kept"), sheets, refresh);
  const questions = new Questions($("#questions"), {
    opening: desk.opening, changed: (intake) => bilans.answered(intake), made: (shelf) => bilans.show(shelf, true),
    begun: async () => {
      drawAll((await get("/api/care")).sheets);
      cards?.answersCame();
    },
  });
  const bilans = new Bilans($("#bilan"), {
    anew: () => questions.begin(true), make: () => questions.make(),
    advised: (isSuggested) => fill($("#paths"), isSuggested ? [localPaths(me.country), toSummary()] : null),
  });
  let cards = null;
  const alone = sittings($("#sitting"), () => refresh());

  async function refresh(isAll = false) {
    const now = await get("/api/care");
    if (isAll) {
      questions.forget();
      cards?.show(now.formulations, false);
      alone.open(questions.mayAsk);
    }
    questions.show(now.intake);
    bilans.show(now.shelf);
    drawAll(now.sheets);
  }

  bilans.answered(desk.intake);
  bilans.show(desk.shelf);
  drawAll(desk.sheets);
  // Safety stands above: what was said elsewhere holds the questions back here too, until the person's own word.
  questions.mayAsk = await standing(eased);
  questions.show(desk.intake);
  alone.open(questions.mayAsk);
  await showDue($("#due"));
  // Fetched when the rest stands: the cards lie below it.
  const { Cards } = await import("./cards.js");
  cards = new Cards($("#cards"));
  cards.show(desk.formulations, Boolean(questions.intake));
});

const toSummary = () => h("p", { class: "row" }, h("a", { class: "button outline", href: "/summary" }, t("careToSummary")));
