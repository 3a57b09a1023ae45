// Which talk it is, and the two questions that come before everything else.

import { drawCard } from "../frame/card.js";
import { choices } from "../frame/choices.js";
import { h, room } from "../frame/dom.js";
import { field, form, required, submit } from "../frame/form.js";
import { styled, t } from "../frame/words.js";

const aims = ["objective", "relationship", "selfRespect"];

/** Three lists that always hold each aim once. */
function ranking(chosen) {
  const held = [...chosen];
  const lists = held.map((one, place) => {
    const list = h("select", { name: `aim${place}`, autocomplete: "off" },
      aims.map((aim) => h("option", { value: aim, selected: aim === one }, styled("rehearsalAim", aim))));
    list.addEventListener("change", () => {
      const other = held.indexOf(list.value);
      [held[place], held[other]] = [list.value, held[place]];
      lists[other].value = held[other];
    });
    return list;
  });
  const labels = ["rehearsalFirst", "rehearsalSecond", "rehearsalThird"];
  return [held, h("fieldset", {}, h("legend", {}, t("rehearsalAims")), h("p", { class: "hint" }, t("rehearsalAimsHint")),
    lists.map((list, place) => field(t(labels[place]), list)))];
}

export function scene(rehearsal) {
  const known = rehearsal.shown.scene;
  const line = (name, label, hint) => field(t(label), h("input", {
    name, autocomplete: "off", maxlength: 200, dir: "auto", value: known[name] ?? "",
  }), hint && t(hint));
  const text = (name, label) => field(t(label), h("textarea", {
    name, rows: 2, autocomplete: "off", maxlength: 2000, dir: "auto", value: known[name] ?? "",
  }));
  const [held, ranks] = ranking(known.aims ?? aims);
  const status = h("p", { class: "hint", role: "status" });
  const isFrench = document.documentElement.lang === "fr";
  return room(t("rehearsalScene"), form(async (typed, asked) => {
    if (!required(asked, ["who"])) return;
    status.textContent = "";
    const { who, relation, when, lastTime, goal, fear, address = known.address ?? "tu" } = typed;
    await rehearsal.change({ scene: { who, relation, when, lastTime, goal, fear, address, aims: held } });
    status.textContent = t("saved");
  },
  line("who", "rehearsalWho", "rehearsalWhoHint"), line("relation", "rehearsalRelation"), line("when", "rehearsalWhen"),
  text("lastTime", "rehearsalLast"), text("goal", "rehearsalGoal"), ranks, text("fear", "rehearsalFear"),
  isFrench ? choices(t("rehearsalAddress"), "address", ["tu", "vous"], known.address ?? "tu",
    (one) => t(one === "tu" ? "rehearsalTu" : "rehearsalVous")) : null,
  submit(t("continue")), status));
}

export function screen(rehearsal) {
  const known = rehearsal.shown.screen ?? {};
  const ask = (name, label) => choices(t(label), name, ["no", "yes", "unsure"], known[name], (one) => styled("rehearsalSays", one));
  const trouble = h("p", { class: "field-error", role: "alert", hidden: true }, t("rehearsalBoth"));
  const made = room("", h("p", {}, t("rehearsalScreenWhy")), form(async ({ hurt, afraid }) => {
    trouble.hidden = Boolean(hurt && afraid);
    if (!trouble.hidden) return;
    await rehearsal.change({ screen: { hurt, afraid } });
    const { stopped, screen } = rehearsal.shown;
    rehearsal.draw();
    (stopped ? document.querySelector("#stopped") : screen && document.querySelector("#message-title"))?.focus();
  }, ask("hurt", "rehearsalHurt"), ask("afraid", "rehearsalAfraid"), trouble, submit(t("continue"))));
  made.firstChild.replaceWith(h("h2", { id: "screen-title", tabindex: -1 }, t("rehearsalScreen")));
  return made;
}

/** Why nothing is rehearsed, and who can help. */
export const stopped = ({ sentences, card }) => h("section", { class: "room-card rehearsal-stop", id: "stopped", tabindex: -1 },
  h("h2", {}, t("rehearsalStopped")), sentences.map((sentence) => h("p", {}, sentence)), card ? drawCard(card) : null,
  h("div", { class: "row" }, h("a", { class: "button", href: "/plan" }, t("rehearsalPeople")),
    h("a", { class: "button", href: "/" }, t("rehearsalTalk"))));
