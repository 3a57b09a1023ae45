// What comes after a page: safety first, then one thought given back and at most one question, then perhaps a closer look
// at a sentence. All of it can be left.

import { post } from "../frame/api.js";
import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { showWatch } from "../care/watch.js";

function offered(root, { sentences, question }) {
  const trouble = h("p", { class: "field-error", role: "alert", hidden: true });
  const box = h("div", { class: "journal-offer", role: "group", "aria-labelledby": "journal-offer-title" });
  const look = (thought) => async ({ currentTarget }) => {
    currentTarget.disabled = true;
    try {
      const made = await post("/api/exercises", { kind: "thoughtRecord", thought });
      if (!made.exercise) throw new Error(made.sentence);
      location.assign(`/exercises#${made.exercise.id}`);
    } catch (error) {
      trouble.textContent = t("journalRecordFailed", { why: error.message });
      trouble.hidden = false;
      currentTarget.disabled = false;
    }
  };
  fill(box, h("p", { id: "journal-offer-title" }, question),
    h("ul", { class: "bare" }, sentences.map((sentence) => h("li", {},
      h("blockquote", { dir: "auto" }, sentence),
      h("button", { class: "outline", onclick: look(sentence) }, t("journalRecord"))))),
    trouble, h("button", { class: "plain", "data-act": "leave", onclick: () => box.remove() }, t("journalNoThanks")));
  root.append(box);
}

/** Shows what came of a page in `root`. */
export async function after(root, { entry, watch, offer }) {
  showWatch(watch);
  const said = h("div", { class: "journal-said" }, h("p", { class: "hint" }, t("journalReflecting")));
  const room = h("section", { class: "room-card", "aria-labelledby": "after-title" },
    h("h2", { id: "after-title" }, t("journalAfter")), said);
  fill(root, room);
  try {
    const { text, question } = await post(`/api/journal/${entry.id}/reflection`);
    fill(said, h("p", {}, text), question ? h("p", { class: "journal-asked" }, question) : null);
  } catch (error) {
    fill(said, h("p", {}, t("journalKept")));
  }
  if (offer) offered(room, offer);
}
