// A look at the goal, and the plan for when it comes back, in the person's own words.

import { post, put } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { field, form, submit } from "../frame/form.js";
import { t } from "../frame/words.js";
import { showWatch } from "../care/watch.js";

const lines = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

function goal(words, taper) {
  if (!words) return null;
  const status = h("p", { class: "hint", role: "status" });
  const say = (isGoalMet) => async () => {
    try {
      const { isTapering } = await post("/api/care/reviews", { isGoalMet });
      status.textContent = t("saved");
      taper(isTapering);
    } catch (error) {
      status.textContent = error.message;
    }
  };
  return h("div", { class: "goal" }, h("p", {}, t("daysGoal")), h("blockquote", { dir: "auto" }, words),
    h("div", { class: "row" }, h("button", { class: "outline", onclick: say(true) }, t("daysGoalMet")),
      h("button", { class: "outline", onclick: say(false) }, t("daysGoalNot"))), status);
}

/** The plan for later; open where two looks back were good or something is written. */
export function later(state) {
  const standing = state.relapse;
  const isEmpty = !standing.signs.length && !standing.helps.length && !standing.people.length;
  const first = isEmpty && state.isTapering && state.proposal ? state.proposal : standing;
  const area = (name) => h("textarea", { name, rows: 3, autocomplete: "off", maxlength: 4900, value: first[name].join("\n") });
  const status = h("p", { class: "hint", role: "status" });
  const made = form(async (typed) => {
    status.textContent = "";
    try {
      const plan = { signs: lines(typed.signs), helps: lines(typed.helps), people: lines(typed.people) };
      const { watch } = await put("/api/care/relapse", plan);
      showWatch(watch);
      status.textContent = t("saved");
    } catch (error) {
      showWatch({ card: error.body?.card });
      throw error;
    }
  },
  field(t("daysSigns"), area("signs"), t("daysLines")), field(t("daysHelps"), area("helps"), t("daysLines")),
  field(t("daysPeople"), area("people"), t("daysLines")), submit(t("save"), "outline"), status);
  const lead = h("p", {});
  const box = h("details", { class: "relapse" }, h("summary", {}, t("daysLaterOpen")), made);
  // What is typed stays when the goal is looked at.
  const taper = (isTapering) => {
    lead.textContent = t(isTapering ? "daysLaterNow" : "daysLaterText");
    box.open ||= isTapering || !isEmpty;
  };
  taper(state.isTapering);
  return [goal(state.goal, taper), lead, first === standing ? null : h("p", { class: "hint" }, t("daysLaterFrom")), box];
}
