// Draws what the house computed: elements made from values, like all of this page. The house sends shapes and no markup,
// and what is not named here is left out. The same numbers stand in a table under it.

import { h } from "../frame/dom.js";
import { t } from "../frame/words.js";

const space = "http://www.w3.org/2000/svg";
const shapes = new Set(["line", "polyline", "circle", "rect", "text"]);
const attributes = new Set([
  "class", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "points", "fill", "fill-opacity",
  "stroke", "text-anchor", "font-size",
]);

let count = 0;

function element(name, values, ...children) {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(values)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

function shape({ name, attributes: values, text }) {
  if (!shapes.has(name)) return null;
  const safe = Object.fromEntries(Object.entries(values).filter(([key]) => attributes.has(key)));
  return element(name, safe, ...(text ? [text] : []));
}

/** The numbers of a drawing, for whoever does not see it. */
export const plotTable = ({ caption, headers, rows }) => h("div", { class: "plot-table", tabindex: 0, role: "group", "aria-label": caption },
  h("table", {}, h("caption", {}, caption),
    h("thead", {}, h("tr", {}, headers.map((one) => h("th", { scope: "col" }, one)))),
    h("tbody", {}, rows.map(([first, ...cells]) =>
      h("tr", {}, h("th", { scope: "row" }, first), cells.map((cell) => h("td", {}, cell)))))));

/** `plot` as `ShownPlot` tells it: a figure with its drawing, its sentence and its table. */
export function drawPlot(plot) {
  const id = `plot-${(count += 1)}`;
  const [width, height] = plot.size;
  const svg = element("svg", {
    class: "plot", viewBox: `0 0 ${Number(width)} ${Number(height)}`, role: "img", "aria-labelledby": `${id}-title ${id}-desc`,
  }, ...plot.shapes.map(shape).filter(Boolean));
  return h("figure", { class: "plot-figure" },
    h("figcaption", {}, h("span", { class: "plot-title", id: `${id}-title` }, plot.title)),
    plot.shapes.length ? svg : null,
    h("p", { class: "hint", id: `${id}-desc` }, plot.description),
    plot.table.rows.length
      ? h("details", {}, h("summary", {}, t("plotNumbers")), plotTable(plot.table)) : null);
}
