// What exports bring beside talk: nothing of it is used before the person says so.

import { post, remove } from "../frame/api.js";
import { ask, banner } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { field, form, submit } from "../frame/form.js";
import { figure, styled, t } from "../frame/words.js";

const told = ({ text, aboutPerson }) => [aboutPerson, text].filter(Boolean).join("\n\n");

function choice(companions, chosen) {
  const options = companions.map(({ id, name }) => h("option", { value: id, selected: id === chosen }, name));
  return h("select", { name: "companion", autocomplete: "off" }, h("option", { value: "" }, t("offerNew")), options);
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
  const send = ({ text, companion }) => settle(() => {
    const answer = text === told(one) && isMemory ? {} : { text };
    if (companion) answer.companion = companion;
    return post(`/api/offers/${one.id}/accept`, answer);
  });
  return h("li", { class: "offer" },
    h("h3", { dir: "auto" }, one.name || styled("offer", one.kind)),
    form(send, field(t(isMemory ? "offerFact" : "offerCharacter"), words),
      isMemory ? null : field(t("offerFor"), choice(companions, one.companion)),
      h("div", { class: "row" }, submit(t("offerAccept")),
        h("button", { class: "outline", onclick: dismiss }, t("offerDismiss")))));
}

/** Draws the offers; `done()` is called when one was answered. */
export function drawOffers(open, companions, imports, done) {
  // All at once for an export of one's own: every word of it was here before.
  const own = imports.filter(({ format, id }) => format === "fidelio" && open.some((one) => one.import === id));
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
