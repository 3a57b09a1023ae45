// The quick way out: its key and where it leads.

import { patch } from "../frame/api.js";
import { tick } from "../frame/choices.js";
import { h } from "../frame/dom.js";
import { usual } from "../frame/exit.js";
import { field, form, submit } from "../frame/form.js";
import { changed } from "../frame/page.js";
import { t } from "../frame/words.js";

export function quickExit(me) {
  const places = me.quickExits ?? [usual];
  const choice = { key: true, url: places[0], ...me.quickExit };
  const place = h("select", { name: "url" },
    places.map((url) => h("option", { value: url }, url.replace(/^https:\/\/(www\.)?|\/$/g, ""))));
  place.value = places.includes(choice.url) ? choice.url : places[0];
  const status = h("p", { class: "hint", role: "status" });
  return form(async (typed) => {
    status.textContent = "";
    changed(await patch("/api/me", { quickExit: { key: typed.key === "on", url: typed.url } }));
    status.textContent = t("saved");
  },
  h("p", {}, t("exitText")), field(t("exitPlace"), place), tick(t("exitKey"), "key", choice.key),
  h("p", { class: "hint" }, t("exitLimit")), h("div", { class: "row" }, submit(t("save"), "outline")), status);
}
