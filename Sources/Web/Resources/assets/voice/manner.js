// Whether the companion talks in its own manner, and what of it stands in every prompt.

import { get, put } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { figure, shortDate, t } from "../frame/words.js";

const example = ({ message, thread, at, said, text }) => h("li", {},
  h("blockquote", { dir: "auto" }, said), h("blockquote", { dir: "auto" }, text),
  h("a", { class: "said", href: `/#t=${thread}&m=${message}` }, shortDate(at)));

export async function show(root, companion) {
  const path = `/api/companions/${companion.id}/voice`;
  const status = h("p", { role: "status", id: "manner-status" });
  const place = h("div", {});
  const { name } = companion;

  async function turn(on) {
    try {
      draw(await put(path, { on }));
      $("#manner-title").focus();
    } catch (error) {
      banner(error.message);
    }
  }

  function draw({ on, shown, heldOut, card, constants }) {
    status.textContent = on ? t("mannerIsOn", { name, shown: figure(shown), heldOut: figure(heldOut) }) : t("mannerIsOff", { name });
    fill(place,
      h("div", { class: "row" }, h("button", { class: on ? "outline" : "primary", id: "manner-turn", onclick: () => turn(!on) },
        t(on ? "mannerOff" : "mannerOn", { name }))),
      on && card ? [h("h3", {}, t("mannerCard")), h("p", { class: "written", dir: "auto" }, card)] : null,
      on && constants.length ? [h("h3", {}, t("mannerAlways")), h("ul", { class: "bare quotes" }, constants.map(example))] : null);
  }

  fill(root, h("p", {}, t("mannerText")), status, place);
  draw(await get(path));
}
