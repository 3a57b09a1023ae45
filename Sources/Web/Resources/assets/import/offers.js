// What exports bring beside talk: nothing of it is used before the person says so.

import { post, remove } from "../frame/api.js";
import { ask, banner } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { field, form, missing, submit } from "../frame/form.js";
import { figure, styled, t } from "../frame/words.js";

const told = ({ text, aboutPerson }) => [aboutPerson, text].filter(Boolean).join("\n\n");

// Nothing is chosen beforehand that would change a character: whoever is meant is named by the person.
function choice(companions, one) {
  const isMeant = companions.some(({ id }) => id === one.companion);
  return h("select", { name: "companion", autocomplete: "off" },
    isMeant ? h("option", { value: "" }, t("offerChoose")) : null,
    h("option", { value: "new" }, t("offerNew")),
    companions.map(({ id, name }) => h("option", { value: id }, name)));
}

function headline({ kind, name }) {
  if (kind === "former") return t("offerFormer", { name });
  return kind === "part" ? styled("offerPart", name) : name || styled("offer", kind);
}

// With these something leaves the house: what it is is said before.
const leaving = { consent: "offerLeavesConsent", webhook: "offerLeavesWebhook", webhookLocked: "offerLeavesWebhookLocked" };

// Of an export of one's own: taken as it stands, or not.
function part(one, settle, dismiss) {
  const leaves = Boolean(leaving[one.name]);
  const take = async () => {
    const yes = { danger: false, title: headline(one) };
    if (leaves && !(await ask(t(leaving[one.name], { text: one.text }), t("offerLeavesYes"), yes))) return;
    await settle(() => post(`/api/offers/${one.id}/accept`, leaves ? { leaves } : undefined)).catch((error) => banner(error.message));
  };
  return h("li", { class: "offer" }, h("h3", {}, headline(one)), h("p", { class: "told", dir: "auto" }, one.text),
    h("div", { class: "row" }, h("button", { class: "primary", onclick: take }, t("offerAccept")),
      h("button", { class: "outline", onclick: dismiss }, t("offerDismiss"))));
}

function offered(one, companions, done) {
  const isMemory = one.kind === "memory";
  const words = h("textarea", { name: "text", autocomplete: "off", dir: "auto", value: told(one), maxlength: isMemory ? 300 : 8000 });
  const settle = async (work) => {
    await work();
    await done();
    $("#offers-title").focus();
  };
  const dismiss = () => settle(() => remove(`/api/offers/${one.id}`)).catch((error) => banner(error.message));
  if (one.kind === "part") return part(one, settle, dismiss);
  const send = async ({ text, companion }, made) => {
    const answer = text === told(one) && isMemory ? {} : { text };
    if (companion === "") return missing(made, "companion", t("offerForMissing"));
    const had = companions.find(({ id }) => id === companion);
    if (had) answer.companion = companion;
    if (had?.persona && had.persona !== text) {
      const question = t("offerReplaceSure", { name: had.name, persona: had.persona });
      if (!(await ask(question, t("offerReplace")))) return;
      answer.replaces = true;
    }
    await settle(() => post(`/api/offers/${one.id}/accept`, answer));
  };
  return h("li", { class: "offer" },
    h("h3", { dir: "auto" }, headline(one)),
    form(send, field(t(isMemory ? "offerFact" : "offerCharacter"), words),
      isMemory ? null : field(t("offerFor"), choice(companions, one)),
      h("div", { class: "row" }, submit(t("offerAccept")),
        h("button", { class: "outline", onclick: dismiss }, t("offerDismiss")))));
}

/** Draws the offers; `done()` is called when one was answered. */
export function drawOffers(open, companions, imports, done) {
  // All at once for an export of one's own: every word of it was here before.
  const own = imports.filter(({ format, id }) => format === "fidelio" && open.some((one) => one.import === id && one.kind !== "former"));
  const takeAll = (id) => async () => {
    if (!(await ask(t("offerAllSure"), t("offerAll"), { danger: false }))) return;
    try {
      await post(`/api/imports/${id}/offers/accept`);
    } catch (error) {
      banner(error.message);
    }
    await done();
  };
  fill($("#offer-all"), own.map(({ id }) => h("button", { class: "outline", onclick: takeAll(id) }, t("offerAll"))));
  const shown = open.slice(0, 50);
  fill($("#offer-list"), shown.map((one) => offered(one, companions, done)),
    open.length > shown.length ? h("li", { class: "hint" }, t("offerMore", { count: figure(open.length - shown.length) })) : null);
}
