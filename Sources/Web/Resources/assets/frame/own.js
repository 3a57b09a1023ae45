// What the person wrote down for a moment of danger, on their crisis card: it stands there first. Fetched after the
// page, held in memory only, and dropped when the house locks.

import { get } from "./api.js";
import { keepOwn, placing } from "./card.js";
import { h } from "./dom.js";

const isCall = /^tel:\+?\d+$/;
const isText = /^sms:\+?\d+$/;

const titled = (title, items) => (items.length
  ? [h("p", { class: "lines-title" }, title), h("ul", { class: "lines" }, items)] : []);

function someone({ contact, name, relation, phone, phoneLink, textLink }, labels) {
  const call = isCall.test(phoneLink ?? "") ? h("a", { href: phoneLink }, `${labels.call} ${phone}`) : null;
  const text = isText.test(textLink ?? "") ? h("a", { href: textLink, class: "soft" }, labels.text) : null;
  const write = contact ? h("a", { href: `/plan#write=${contact}`, class: "soft" }, labels.write) : null;
  return h("li", {}, h("p", { class: "line-name", dir: "auto" }, name),
    relation ? h("p", { class: "line-facts", dir: "auto" }, relation) : null,
    call || text || write ? h("div", { class: "reach" }, call, text, write) : null);
}

const said = (text) => h("li", { dir: "auto" }, text);

/** Puts them before the first line of the card; where the body is in danger, after the emergency numbers. */
function put(section, { coping, people, safety, labels }) {
  const plan = h("p", { class: "own-plan" }, h("a", { href: "/plan" }, labels.plan));
  const lists = section.querySelectorAll(":scope > .lines");
  if (!lists.length || !(coping.length || people.length || safety.length)) {
    section.append(plan);
    return;
  }
  const own = h("div", { class: "own" }, h("p", { class: "lines-title" }, labels.title),
    titled(labels.coping, coping.map(said)), titled(labels.people, people.map((one) => someone(one, labels))),
    titled(labels.safety, safety.map(said)), plan);
  const isLineFirst = lists[0].previousElementSibling?.className !== "lines-title";
  lists[isLineFirst ? 0 : 1].before(own);
}

placing(put);

/** Asks the house for them; nothing when nobody is signed in or it is locked. */
export async function fetchOwn() {
  keepOwn(await get("/api/plan/card", { reopening: false }).catch(() => null));
}
