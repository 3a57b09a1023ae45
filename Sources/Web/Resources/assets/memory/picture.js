// What the facts add up to: the people around the person, and what is going on. The list of people is the picture: where
// there is room, its entries stand in a ring with lines between them.

import { $, fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";

const titles = {
  boundaries: "partBoundaries", goingOn: "partGoingOn", awaited: "partAwaited", helps: "partHelps", likes: "partLikes",
  places: "partPlaces", events: "partEvents",
};

const svg = (name, attributes, ...children) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
};

const line = (from, to, kind) => svg("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: kind });

function ring({ name, ties, bonds }, list) {
  const middle = { x: 50, y: 50 };
  const lines = svg("svg", { viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...ties.map((tie) => line(middle, tie, "tie-line")), ...bonds.map(({ one, other }) => line(ties[one], ties[other], "bond-line")));
  const people = ties.map((tie) => {
    const item = h("li", {}, h("button", { class: "outline", onclick: () => list.about(tie.name) },
      h("span", { dir: "auto" }, tie.name), tie.relation ? h("span", { class: "hint", dir: "auto" }, tie.relation) : null));
    item.style.setProperty("--x", `${tie.x}%`);
    item.style.setProperty("--y", `${tie.y}%`);
    return item;
  });
  const pairs = bonds.map(({ one, other }) => t("memoryPair", { one: ties[one].name, other: ties[other].name }));
  return [
    h("h3", { id: "around-title" }, t("memoryAround")), h("p", { class: "hint" }, t("memoryAroundHint")),
    h("div", { class: "around" }, h("div", { class: ties.length > 2 ? "ring" : "few" }, lines, h("p", { class: "middle", dir: "auto" }, name),
      h("ul", { class: "bare", "aria-labelledby": "around-title" }, people))),
    pairs.length ? h("p", { class: "hint" }, t("memoryTies", { pairs: pairs.join("; ") })) : null,
  ];
}

const entry = (one, list) => h("li", {}, h("button", {
  class: "known", "aria-description": t("memorySee"), onclick: () => list.open(one.fact),
}, h("span", { lang: one.language, dir: "auto" }, one.text)));

export function drawPicture(profile, list) {
  const { ties, parts, unconfirmed } = profile;
  $("#picture").hidden = !ties.length && !parts.length;
  fill($("#drawn"), ties.length ? ring(profile, list) : null,
    h("div", { class: "parts" }, parts.map(({ title, lines }) => h("section", { "data-part": title },
      h("h3", {}, t(titles[title])), h("ul", { class: "bare" }, lines.map((one) => entry(one, list)))))),
    unconfirmed ? h("p", { class: "hint" }, t("memoryUnchecked", { count: unconfirmed })) : null);
}
