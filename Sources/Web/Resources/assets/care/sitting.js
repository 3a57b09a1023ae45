// One questionnaire taken alone, as a reminder asks for it: `/care#sitting=PHQ-9` opens it.

import { get, post } from "../frame/api.js";
import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { Questions } from "./questions.js";

const names = { "PHQ-9": "careMood", "GAD-7": "careWorry", "WHO-5": "careWellbeing", "AUDIT-C": "careAlcohol" };

/** `done()` is called when one was closed. */
export function sittings(place, done) {
  const trouble = h("p", { class: "form-error", role: "alert", hidden: true });
  const offered = () => fill(place, h("div", { class: "row" }, Object.entries(names).map(([name, label]) =>
    h("button", { class: "outline", "data-sitting": name, onclick: () => take(name) }, t(label)))), trouble);

  let present = null;

  async function take(name) {
    try {
      const intake = await post("/api/care/intakes", { sitting: name });
      present?.retire();
      present = new Questions(place, { over: () => {
        offered();
        done();
      } });
      present.show(intake, { focus: true });
    } catch (error) {
      trouble.textContent = error.message;
      trouble.hidden = false;
    }
  }

  const named = () => new URLSearchParams(location.hash.slice(1)).get("sitting") ?? "";
  let waits = false;

  /** Offers them, or opens the one that the address names. */
  function open(mayAsk) {
    waits = !mayAsk;
    if (waits) return fill(place, h("p", {}, t("careWaits")));
    offered();
    return named() in names ? take(named()) : null;
  }

  addEventListener("hashchange", () => !waits && named() in names && take(named()));

  document.addEventListener("care-eased", async () => waits && open((await get("/api/care/standing")).mayExercise));
  return { open };
}
