// Forgetting what was noted of danger. What it is is never shown: it chooses what the house shows, and says nothing
// about anybody.

import { remove } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { h, room } from "../frame/dom.js";
import { t } from "../frame/words.js";

export function noted() {
  const state = h("p", { class: "hint", role: "status" });
  const forget = async () => {
    if (!(await ask(t("notedAsk"), t("notedForget")))) return;
    try {
      await remove("/api/me/danger");
      state.textContent = t("notedGone");
    } catch (error) {
      state.textContent = error.message;
    }
  };
  return room(t("notedTitle"), h("p", {}, t("notedText")),
    h("div", { class: "row" }, h("button", { class: "outline", id: "forget-danger", onclick: forget }, t("notedForget"))),
    state);
}
