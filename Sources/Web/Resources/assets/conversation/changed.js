// Another voice stands behind the companion: the reply waits for the person's word.

import { post } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { placeOf } from "./shelf.js";

export function choose(bubble) {
  const { companion, acts } = bubble;
  const button = (label, choice) => h("button", {
    class: "outline", "data-choice": choice,
    onclick: async () => {
      try {
        const { thread } = await post(`/api/companions/${companion.id}/voice/change`, { choice });
        if (thread) location.assign(placeOf(thread));
        else acts.act("regenerate", bubble);
      } catch (error) {
        banner(error.message);
      }
    },
  }, label);
  bubble.above.append(h("div", { class: "row", role: "group", "aria-label": t("waitChoose") },
    button(t("waitFormer"), "former"), button(t("waitTry"), "try"), button(t("waitAccept"), "accept"),
    h("a", { href: `/voice#c=${companion.id}` }, t("waitMore"))));
}
