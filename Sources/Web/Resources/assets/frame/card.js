// The crisis card: help lines of the person's country, drawn by the page and never by the model. It is fetched
// when the page loads and kept, so that it opens at once, also with the house gone.

import { $, fill, h } from "./dom.js";
import { exitButton, leave } from "./exit.js";
import { shortDate, t } from "./words.js";

let kept = null;
let own = null;
let place = null;

/** What puts the person's own lines on a card; `own.js` brings it. */
export const placing = (put) => (place = put);

// Somebody may be looking at the card already.
const redraw = () => $("#help")?.open && showHelp();

/** The person's own lines for the card behind the button; `null` while the house is locked. */
export function keepOwn(lines) {
  own = lines;
  redraw();
}

/** The country the browser's language names; empty when it names none. */
export function guessedCountry() {
  const guess = navigator.language.split("-")[1] ?? "";
  return /^[A-Za-z]{2}$/.test(guess) ? guess.toUpperCase() : "";
}

/** Fetches the card of the person's country, or of the browser's, and gives it. */
export async function keepCard(country, young) {
  const guess = country || guessedCountry();
  const query = new URLSearchParams({ language: document.documentElement.lang });
  if (guess) query.set("country", guess);
  if (young) query.set("young", 1);
  try {
    const answer = await fetch(`/api/card?${query}`, { cache: "no-store" });
    if (answer.ok) kept = await answer.json();
    redraw();
  } catch {
    // The card kept before, or the sentence with the emergency numbers, stands.
  }
  return kept;
}

function link(address, label, kind) {
  const isWeb = address.startsWith("https:");
  return h("a", {
    href: address, class: kind, target: isWeb ? "_blank" : null, rel: isWeb ? "noreferrer noopener" : null,
  }, label);
}

// A number never breaks over two lines.
const whole = (number) => number.replaceAll(" ", "\u00a0");

function reach(line) {
  const { phoneLink, textLink, chat } = line;
  const ways = [];
  if (/^tel:[\d*#+]+$/.test(phoneLink ?? "")) ways.push(link(phoneLink, t("call", { number: whole(line.phone) })));
  if (/^sms:\+?\d+(\?body=\w+)?$/.test(textLink ?? "")) {
    ways.push(link(textLink, t("text", { number: line.text }), "soft"));
  }
  if (/^https:\/\/[^\s"'<>]+$/.test(chat ?? "")) ways.push(link(chat, t("chat"), "soft"));
  return h("div", { class: "reach" }, ways);
}

function lineItem(line) {
  const checked = line.verifiedAt ? t("verifiedOn", { date: shortDate(line.verifiedAt) }) : null;
  const facts = [line.hours, checked].filter(Boolean).join(" · ");
  return h("li", {}, h("p", { class: "line-name" }, line.name), h("p", { class: "line-facts" }, facts), reach(line));
}

/** The card as a section to put anywhere. */
export function drawCard(card, heading = "h2", titleID) {
  if (!card) {
    return h("section", { class: "crisis" },
      h(heading, { id: titleID }, t("helpTitle")), h("p", {}, t("emergencyFallback")),
      h("div", { class: "reach" },
        ["112", "911"].map((number) => h("a", { href: `tel:${number}` }, t("call", { number })))));
  }
  const emergency = [h("p", { class: "lines-title" }, card.labels.emergency),
    h("ul", { class: "lines" }, card.emergency.map(lineItem))];
  const lines = h("ul", { class: "lines" }, card.lines.map(lineItem));
  const section = h("section", { class: "crisis" },
    h(heading, { id: titleID }, card.title), h("p", {}, card.intro),
    card.emergencyFirst ? [...emergency, lines] : [lines, ...emergency],
    h("p", {}, card.outro), card.discretion ? h("p", {}, card.discretion) : null,
    card.caution ? h("p", { class: "hint" }, card.caution) : null,
    // The sheet has the way out at its top.
    titleID ? null : h("button", { class: "outline", onclick: leave }, t("exit")));
  if (card.own) place?.(section, card.own);
  return section;
}

/** The card behind the button, with the person's own lines. */
export const ownCard = (card) => card && { ...card, own };

export function showHelp() {
  const dialog = $("#help");
  const close = h("button", { class: "icon help-close", "aria-label": t("close") }, "×");
  close.addEventListener("click", () => dialog.close());
  const card = drawCard(ownCard(kept), "h2", "help-title");
  card.prepend(close, exitButton());
  fill(dialog, card);
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

export function wireHelp() {
  for (const button of document.querySelectorAll("[data-help]")) button.addEventListener("click", showHelp);
}
