// Markdown as the house sends it, `[kind, {attributes}?, child, …]`, to elements. Kinds that are not listed here
// become their plain text; what was written is never read as markup.

import { h } from "../frame/dom.js";
import { t } from "../frame/words.js";

const elements = {
  p: "p", ul: "ul", ol: "ol", li: "li", quote: "blockquote", rule: "hr", em: "em", strong: "strong", del: "del",
  br: "br", c: "code",
  // The page has headings of its own: those of a message stand below them.
  h1: "h3", h2: "h4", h3: "h5", h4: "h6", h5: "h6", h6: "h6",
};
const sides = ["left", "center", "right"];
const deepest = 50;

/** The element, or text node, of one node. */
export function draw(node, depth = 0) {
  if (!Array.isArray(node)) return document.createTextNode(typeof node === "string" ? node : "");
  if (depth > deepest) return document.createTextNode(plain(node));
  const [kind, attributes, children] = parts(node);
  switch (kind) {
    case "code": return code(children.map(plain).join(""), attributes.lang);
    case "table": return table(attributes.align, children, depth);
    case "a": return link(attributes.href, inner(children, depth));
    case "li": return h("li", {}, box(attributes.checked), inner(children, depth));
    case "ol": return h("ol", { start: Number.isInteger(attributes.start) ? attributes.start : null }, inner(children, depth));
    default:
      return Object.hasOwn(elements, kind) ? h(elements[kind], {}, inner(children, depth))
        : document.createTextNode(plain(node));
  }
}

function parts([kind, ...rest]) {
  const has = rest.length > 0 && typeof rest[0] === "object" && rest[0] !== null && !Array.isArray(rest[0]);
  return [kind, has ? rest[0] : {}, has ? rest.slice(1) : rest];
}

const inner = (children, depth) => children.map((child) => draw(child, depth + 1));

/** What a node says, without its looks. Walks without recursion: nobody knows how deep it goes. */
function plain(node) {
  const open = [node];
  let text = "";
  while (open.length) {
    const next = open.pop();
    if (typeof next === "string") text += next;
    else if (Array.isArray(next)) open.push(...parts(next)[2].reverse());
  }
  return text;
}

function link(href, children) {
  if (!/^(https?:\/\/|mailto:)/i.test(href ?? "")) return h("span", {}, children);
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, children);
}

const box = (checked) => typeof checked !== "boolean" ? null
  : h("span", { class: "box", role: "img", "aria-label": t(checked ? "boxDone" : "boxOpen") }, checked ? "☑" : "☐");

function code(text, lang) {
  const copy = h("button", { class: "copy-code", onclick: () => copied(copy, text) }, t("copy"));
  return h("div", { class: "code-block" },
    h("div", { class: "code-head" }, h("span", {}, lang ?? ""), copy),
    h("pre", { tabindex: 0, role: "region", "aria-label": t("codeBlock") }, h("code", {}, text)));
}

/** Puts the text on the clipboard and says so on the button. */
export async function copied(button, text) {
  await navigator.clipboard?.writeText(text);
  const label = button.dataset.label ??= button.textContent;
  button.textContent = t("copied");
  setTimeout(() => (button.textContent = label), 1500);
}

function table(align, rows, depth) {
  const cell = (node, column) => {
    const [kind, , children] = parts(node);
    const side = sides.includes(align?.[column]) ? align[column] : null;
    return h(kind === "th" ? "th" : "td", { "data-side": side, scope: kind === "th" ? "col" : null }, inner(children, depth));
  };
  const drawn = rows.filter(Array.isArray).map((row) => h("tr", {}, parts(row)[2].filter(Array.isArray).map(cell)));
  return h("div", { class: "table", tabindex: 0, role: "region", "aria-label": t("tableBlock") },
    h("table", {}, h("tbody", {}, drawn)));
}

/** Blocks in an element, of which only the changed end is ever drawn again. */
export class Blocks {
  constructor(element) {
    this.element = element;
    this.shown = [];
  }

  /** Shows these; those that stand and are the same are not touched. */
  show(blocks) {
    let from = 0;
    while (from < blocks.length && from < this.shown.length && same(blocks[from], this.shown[from])) from += 1;
    while (this.element.childNodes.length > from) this.element.lastChild.remove();
    this.element.append(...blocks.slice(from).map((block) => draw(block)));
    this.shown = blocks;
  }
}

const same = (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other);

// Directions and what cannot be seen would only serve to make a line look like another (T38).
const unseen = /[\u061c\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** The words of a message as blocks: as the house cut them, or the text as it is. */
export const blocksOf = (text, blocks) => blocks ?? (text ? [["p", text.replace(unseen, "")]] : []);
