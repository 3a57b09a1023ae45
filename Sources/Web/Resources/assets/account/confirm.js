// What changes who may come in asks for the passphrase once more.

import { sheet } from "../frame/dialog.js";
import { h } from "../frame/dom.js";
import { field, form, required, secret, submit, whose } from "../frame/form.js";
import { t } from "../frame/words.js";

/**
 * Asks for the passphrase in a sheet and runs `work(passphrase, dialog, typed)`; what it refuses stands beside the
 * field. The sheet closes unless the work gives false. `fields` stand above the passphrase.
 */
export function confirmed({ name }, title, text, label, work, kind = "primary", fields = []) {
  const made = form(async (typed, form) => {
    if (!required(form, [...fields.map((one) => one.querySelector("input").name), "passphrase"])) return;
    if ((await work(typed.passphrase, dialog, typed)) !== false) dialog.close();
  }, whose(name), text ? h("p", {}, text) : null, fields, field(t("passphrase"), secret("passphrase")),
  h("div", { class: "row end" }, submit(label, kind)));
  const dialog = sheet(title, made);
  made.querySelector("input:not([hidden])").focus();
  return dialog;
}
