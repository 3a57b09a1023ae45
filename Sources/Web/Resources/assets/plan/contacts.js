// People to turn to: noted here, called and written to by the person alone.

import { patch, post, remove } from "../frame/api.js";
import { choices, tick } from "../frame/choices.js";
import { ask, sheet } from "../frame/dialog.js";
import { $, fill, h, room } from "../frame/dom.js";
import { field, form, required, submit } from "../frame/form.js";
import { ownLines } from "../frame/page.js";
import { t } from "../frame/words.js";
import { handOff, links } from "./handoff.js";

const kinds = {
  trusted: { title: "peopleTrusted", why: "peopleTrustedWhy", add: "peopleAddTrusted" },
  professional: { title: "peopleProfessional", why: "peopleProfessionalWhy", add: "peopleAddProfessional" },
};

export class Contacts {
  lists = new Map();

  constructor(shown, wordings) {
    this.shown = shown;
    this.wordings = wordings;
  }

  room(kind) {
    const list = h("ul", { class: "contacts bare", "data-kind": kind });
    this.lists.set(kind, list);
    this.draw(kind);
    const add = h("button", { class: "outline", "data-add": kind, onclick: () => this.edit({ kind }) }, t(kinds[kind].add));
    return room(t(kinds[kind].title), h("p", { class: "hint" }, t(kinds[kind].why)), list, h("div", { class: "row" }, add));
  }

  draw(kind) {
    fill(this.lists.get(kind), this.shown.filter(({ contact }) => contact.kind === kind).map((one) => this.item(one)));
  }

  item(one) {
    const { contact } = one;
    const facts = [contact.relation, contact.phone, contact.mail].filter(Boolean).join(" · ");
    const act = (label, run, more) => h("button", { class: "plain", onclick: run, ...more }, t(label));
    return h("li", { "data-contact": contact.id },
      h("p", { class: "line-name", dir: "auto" }, contact.name),
      h("p", { class: "line-facts", dir: "auto" }, facts),
      contact.inCrisis ? h("p", { class: "hint" }, t("peopleOnCard")) : null,
      h("div", { class: "reach" }, links(one, "")),
      h("div", { class: "row" },
        act("peopleWrite", () => handOff(one, this.wordings), { class: "outline", "data-write": contact.id }),
        act("peopleEdit", () => this.edit(contact)), act("delete", () => this.remove(contact))));
  }

  edit(contact) {
    const input = (name, label, more = {}, hint) => field(t(label), h("input", {
      name, autocomplete: "off", maxlength: 80, value: contact[name] ?? "", ...more,
    }), hint && t(hint));
    const { kind } = contact;
    const made = form(async (typed, asked) => {
      if (!required(asked, ["name"])) return;
      const draft = { ...typed, kind, inCrisis: typed.inCrisis === "on" };
      const kept = contact.id ? await patch(`/api/contacts/${contact.id}`, draft) : await post("/api/contacts", draft);
      const before = this.shown.findIndex((one) => one.contact.id === kept.contact.id);
      if (before < 0) this.shown.push(kept);
      else this.shown[before] = kept;
      this.draw(kind);
      dialog.close();
      ownLines();
    },
    input("name", "peopleName"), input("relation", "peopleRelation", {}, "peopleRelationHint"),
    input("phone", "peoplePhone", { type: "tel", maxlength: 40 }, "peoplePhoneHint"),
    input("mail", "peopleMail", { type: "email", maxlength: 254 }),
    choices(t("peopleAddress"), "address", ["tu", "vous"], contact.address ?? (kind === "trusted" ? "tu" : "vous"),
      (one) => t(one === "tu" ? "sayTu" : "sayVous"), t("peopleAddressHint")),
    tick(t("peopleInCrisis"), "inCrisis", contact.inCrisis ?? kind === "trusted", t("peopleInCrisisHint")),
    h("div", { class: "row end" }, submit(t("save"))));
    const dialog = sheet(t(contact.id ? "peopleEdit" : kinds[kind].add), made);
    $("[name=name]", made).focus();
  }

  async remove(contact) {
    if (!(await ask(t("peopleRemoveAsk", { name: contact.name }), t("delete")))) return;
    await remove(`/api/contacts/${contact.id}`);
    this.shown = this.shown.filter((one) => one.contact.id !== contact.id);
    this.draw(contact.kind);
    ownLines();
  }

  /** The card leads here with the contact that a message is to be written to. */
  openNamed() {
    const id = new URLSearchParams(location.hash.slice(1)).get("write");
    const one = this.shown.find(({ contact }) => contact.id === id);
    if (one) handOff(one, this.wordings);
  }
}
