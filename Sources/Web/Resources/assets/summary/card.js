// A card as it stands on paper: five parts in a loop and the arrow back. On a narrow window the parts stand one below the
// other; the sentence under them says what the arrows say.

import { h } from "../frame/dom.js";
import { plotTable } from "../care/plot.js";

const part = ({ part: name, title, text }) => h("div", { class: "loop-part", "data-part": name },
  h("h5", {}, title), h("p", { dir: "auto" }, text || "–"));

const ways = ["out", "down", "left", "up", "back"];

export const drawCard = ({ title, description, loop, back, more }) => h("figure", { class: "loop" },
  title ? h("figcaption", { dir: "auto" }, title) : null,
  h("div", { class: "loop-board" }, loop.map(part), part(back),
    ways.map((way) => h("span", { class: `loop-way loop-${way}`, "aria-hidden": "true" }))),
  h("p", { class: "hint" }, description),
  more.rows.length ? plotTable(more) : null);
