// A message to somebody of the person's own: written for them as a beginning, edited by them, sent by them from their
// phone or their mail. The house sends nothing.

import { choices } from "../frame/choices.js";
import { sheet } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { field } from "../frame/form.js";
import { languages } from "../frame/places.js";
import { t } from "../frame/words.js";

const coded = encodeURIComponent;
const isCall = /^tel:\+?\d+$/;
const isText = /^sms:\+?\d+$/;
const isMail = /^[A-Za-z0-9._+'-]+@[A-Za-z0-9.-]+$/;

/** Ways to reach a contact, with that text in them. */
export function links({ contact, phoneLink, textLink }, text) {
  const body = text ? `?body=${coded(text)}` : "";
  const ways = [];
  if (isCall.test(phoneLink ?? "")) ways.push(["call", phoneLink, t("handOffCall", { number: contact.phone })]);
  if (isText.test(textLink ?? "")) ways.push(["sms", textLink + body, t("handOffText")]);
  if (isMail.test(contact.mail)) {
    ways.push(["mail", `mailto:${coded(contact.mail).replaceAll("%40", "@")}${body}`, t("handOffMail")]);
  }
  return ways.map(([way, href, label]) => h("a", { href, "data-way": way, class: way === "call" ? null : "soft" }, label));
}

async function copy({ currentTarget: button }, box) {
  try {
    await navigator.clipboard.writeText(box.value);
    button.textContent = t("copied");
  } catch {
    box.select();
  }
}

const said = (address) => t(address === "tu" ? "sayTu" : "sayVous");

/** Opens the sheet: language, form of address, another wording, the text to edit, and the ways to send it. */
export function handOff(one, wordings) {
  const { contact } = one;
  const texts = wordings[contact.kind];
  let turn = 0;
  let written = "";
  const language = languages("language", contact.language);
  const address = choices(t("peopleAddress"), "handoff-address", ["tu", "vous"], contact.address, said);
  const box = h("textarea", { autocomplete: "off", rows: 6, maxlength: 1000, dir: "auto", class: "handoff-text" });
  const ways = h("div", { class: "reach" });
  const show = () => fill(ways, links(one, box.value.trim()));
  const offered = () => {
    const chosen = address.querySelector("input:checked").value;
    const all = language.value === "fr" ? texts.fr[chosen] : texts.en;
    return all[turn % all.length];
  };
  const offer = () => {
    // What the person changed is theirs: only an untouched wording makes room for another.
    if (box.value !== written) return;
    address.hidden = language.value !== "fr";
    box.value = written = offered();
    box.lang = language.value;
    show();
  };
  language.addEventListener("change", offer);
  address.addEventListener("change", offer);
  const other = h("button", { class: "outline", "data-act": "other", onclick: () => {
    turn += 1;
    offer();
  } }, t("handOffOther"));
  const copying = h("button", { class: "outline", "data-act": "copy", onclick: (event) => copy(event, box) }, t("copy"));
  box.addEventListener("input", () => {
    other.disabled = box.value !== written;
    show();
  });
  offer();
  sheet(t("handOffTitle", { name: contact.name }),
    h("p", { class: "hint" }, t("handOffNote")), field(t("handOffLanguage"), language), address,
    field(t("handOffMessage"), box), h("div", { class: "row" }, other, copying), ways);
  box.focus();
}
