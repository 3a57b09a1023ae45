// The message, line by line, with a light beside each line: why, and something to try.

import { choices } from "../frame/choices.js";
import { fill, h, room } from "../frame/dom.js";
import { field, form, formError, submit } from "../frame/form.js";
import { dayAndTime, styled, t } from "../frame/words.js";

const methods = {
  nvc: ["observation", "feeling", "need", "request"],
  dearMan: ["describe", "express", "assert", "reinforce", "stayCentred", "negotiate"],
};

function light({ colour, why, idea, quote }) {
  return h("div", { class: "line-light", "data-colour": colour },
    h("p", {}, h("span", { class: "light-sign", "aria-hidden": "true" }, "●"), h("strong", {}, styled("rehearsalLight", colour)), " ", why),
    quote ? h("p", { class: "hint" }, h("q", { dir: "auto" }, quote)) : null, idea ? h("p", { class: "light-idea" }, idea) : null);
}

export function message(rehearsal) {
  const newest = rehearsal.shown.scripts[0];
  const texts = Object.fromEntries((newest?.lines ?? []).map(({ part, text }) => [part, text]));
  let method = newest?.method ?? "nvc";
  const places = {};
  const fields = h("div", {});
  const status = h("p", { class: "hint", role: "status" });
  const older = h("details", { class: "versions", hidden: true });

  const draw = () => fill(fields, method === "dearMan" ? h("p", {}, t("rehearsalConfident")) : null,
    methods[method].map((part) => {
      const input = h("textarea", {
        name: part, rows: 2, autocomplete: "off", maxlength: 600, dir: "auto", value: texts[part] ?? "",
        oninput: ({ target }) => (texts[part] = target.value),
      });
      places[part] = h("div", { "aria-live": "polite" });
      const box = field(styled("rehearsalPart", part), input, styled("rehearsalHint", part));
      box.append(places[part]);
      return box;
    }));
  const lights = () => {
    for (const { part, light: one } of rehearsal.shown.scripts[0]?.lines ?? []) {
      if (places[part]) fill(places[part], light(one));
    }
  };
  const versions = () => {
    const { scripts } = rehearsal.shown;
    older.hidden = scripts.length < 2;
    fill(older, h("summary", {}, t("rehearsalVersions")), h("ul", { class: "bare" }, scripts.slice(1).map((script) => h("li", {},
      h("p", { class: "hint" }, dayAndTime(script.at)),
      script.lines.map(({ part, text }) => h("p", { dir: "auto" }, styled("rehearsalPart", part), " ", h("q", {}, text))),
      h("div", { class: "row" },
        h("button", { class: "outline", onclick: () => {
          method = script.method;
          for (const { part, text } of script.lines) texts[part] = text;
          made.querySelector(`[name=method][value=${method}]`).checked = true;
          draw();
          fields.querySelector("textarea").focus();
        } }, t("rehearsalTakeUp")),
        h("button", { class: "plain", onclick: async () => {
          await rehearsal.drop(`/scripts/${script.id}`);
          versions();
        } }, t("delete")))))));
  };
  const made = room("", h("p", {}, t("rehearsalMessageWhy")), form(async (typed, asked) => {
    const lines = methods[method].map((part) => ({ part, text: texts[part] ?? "" }));
    if (!lines.some(({ text }) => text.trim())) return formError(asked, t("rehearsalNoLine"), asked.elements[methods[method][0]]);
    await rehearsal.change({ script: { method, lines } });
    for (const part of Object.keys(places)) fill(places[part]);
    lights();
    versions();
    status.textContent = t("rehearsalLooked");
  },
  choices(t("rehearsalMethod"), "method", Object.keys(methods), method, (one) => styled("rehearsalMethod", one)),
  fields, submit(t("rehearsalLook")), status), older);
  made.firstChild.replaceWith(h("h2", { id: "message-title", tabindex: -1 }, t("rehearsalMessage")));
  for (const choice of made.querySelectorAll("[name=method]")) {
    choice.addEventListener("change", () => {
      method = choice.value;
      draw();
    });
  }
  draw();
  lights();
  versions();
  return made;
}
