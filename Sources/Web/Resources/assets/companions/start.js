// The companions: to look at, to set up, to part from. `#c=ID` and `#new` are the forms.

import { get } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { $, fill, h, portrait } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { shortDate, styled, t } from "../frame/words.js";
import { companionForm } from "./edit.js";

start(async (me) => {
  let companions = [];
  let moves = [];

  const card = (companion) => h("li", {}, h("a", { class: "room-card companion", href: `#c=${companion.id}` },
    portrait(h("span", { class: "portrait large", "aria-hidden": "true" }), companion),
    h("span", { class: "companion-lines" }, h("strong", {}, companion.name),
      h("span", { class: "hint" }, styled("style", companion.tone?.style ?? "default")),
      companion.persona ? h("span", { class: "hint persona-line" }, companion.persona) : null)));

  // Once a page and in words alone: nobody is called back for it.
  const reminder = ({ companion, model, date }) => h("p", { class: "hint" }, t("companionMove", { model, day: shortDate(`${date}T12:00`) }), " ",
    h("a", { href: `/voice#c=${companion}` }, t("companionMovePlan", { name: companions.find(({ id }) => id === companion)?.name ?? "" })));

  const list = () => [
    moves.map(reminder),
    h("ul", { class: "bare" }, companions.map(card)),
    h("p", {}, h("a", { class: "primary button", href: "#new" }, t("companionNew"))),
  ];

  async function draw() {
    [companions, moves] = await Promise.all([get("/api/companions"), get("/api/retirements")]);
    const { hash } = location;
    const chosen = companions.find(({ id }) => hash === `#c=${id}`);
    if (chosen || hash === "#new") {
      const companion = chosen ?? { language: me.language };
      fill($("#rooms"), h("p", {}, h("a", { href: "#" }, t("allCompanionsBack"))),
        companionForm(companion, { again: draw, leave: () => (location.hash = "") }));
      $("#page-title").textContent = chosen ? t("companionSettings", { name: chosen.name }) : t("companionNew");
    } else {
      $("#page-title").textContent = t("pageCompanions");
      fill($("#rooms"), list());
    }
    scrollTo(0, 0);
  }

  addEventListener("hashchange", () => draw().catch((error) => banner(error.message)));
  await draw();
});
