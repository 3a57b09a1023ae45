// How the house is, in words.

import { get } from "../frame/api.js";
import { $, fill, h } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { styled, t } from "../frame/words.js";

const signs = { fine: "✓", note: "i", trouble: "!" };

// A command is told as one, alone or in the middle of a sentence.
const quoted = /(?:\u00ab\s|\u0022)((?:\.\/|--)[^\u00bb\u0022]+?)(?:\s\u00bb|\u0022)/;
const todo = (mend) => mend.startsWith("./") ? [t("houseRun"), " ", h("code", {}, mend)]
  : mend.split(quoted).map((part, place) => (place % 2 ? h("code", {}, part) : part));

const item = ({ state, title, sentence, mend }) => h("li", { class: "room-card check", "data-state": state },
  h("span", { class: "sign", role: "img", "aria-label": styled("house", state) }, signs[state] ?? "i"),
  h("div", {}, h("h2", {}, title), h("p", {}, sentence), mend ? h("p", { class: "mend" }, todo(mend)) : null));

start(async () => {
  const { items } = await get("/api/house");
  const troubles = items.filter(({ state }) => state === "trouble").length;
  const notes = items.some(({ state }) => state === "note");
  const lead = troubles === 0 ? t(notes ? "houseAlmost" : "houseWell")
    : troubles === 1 ? t("houseOneTrouble") : t("houseTroubles", { count: troubles });
  const order = ["trouble", "note", "fine"];
  const sorted = items.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  fill($("#rooms"), h("p", { class: "lead" }, lead), h("ul", { class: "bare" }, sorted.map(item)));
});
