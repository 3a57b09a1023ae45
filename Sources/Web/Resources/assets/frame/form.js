// Forms: what is wrong stands beside its field, and what was typed stays.

import { $, h } from "./dom.js";
import { t } from "./words.js";

let count = 0;

/** A field with its label, and a hint that is read with it. */
export function field(label, input, hint) {
  input.id ||= `field-${(count += 1)}`;
  const note = hint ? h("p", { class: "hint", id: `${input.id}-hint` }, hint) : null;
  if (note) input.setAttribute("aria-describedby", note.id);
  return h("div", { class: "field" }, h("label", { for: input.id }, label), input, note);
}

export const secret = (name, autocomplete = "current-password", more = {}) =>
  h("input", { type: "password", name, autocomplete, ...more });

/** Tells a password manager whose passphrase it is. */
export const whose = (name) =>
  h("input", { name: "whose", autocomplete: "username", value: name, hidden: true });

export const submit = (label, kind = "primary") => h("button", { type: "submit", class: kind }, label);

/** A form around these children; `send(typed, form)` gets what was typed. */
export function form(send, ...children) {
  const made = h("form", { method: "post", novalidate: true },
    h("p", { class: "form-error", role: "alert", hidden: true }), children);
  wireForm(made, send);
  return made;
}

function clearError(input) {
  const described = (input.getAttribute("aria-describedby") ?? "").split(" ");
  const ids = described.filter((id) => id && !id.endsWith("-error"));
  if (ids.length) input.setAttribute("aria-describedby", ids.join(" "));
  else input.removeAttribute("aria-describedby");
  input.removeAttribute("aria-invalid");
  document.getElementById(`${input.id}-error`)?.remove();
}

function clearErrors(form) {
  const note = $(".form-error", form);
  note.textContent = "";
  note.hidden = true;
  for (const input of form.querySelectorAll("[aria-invalid]")) clearError(input);
}

/** Says what is wrong beside the field, or at the top of the form when it is about none of them. */
export function formError(form, sentence, named) {
  clearErrors(form);
  if (!sentence) return;
  const input = named instanceof RadioNodeList ? named[0] : named;
  if (!input || !input.checkVisibility()) {
    const note = $(".form-error", form);
    note.textContent = sentence;
    note.hidden = false;
    note.scrollIntoView({ block: "nearest" });
    return;
  }
  input.id ||= `field-${(count += 1)}`;
  const note = h("p", { class: "field-error", id: `${input.id}-error` }, sentence);
  const box = input.closest(".field, fieldset");
  if (box) box.append(note);
  else input.closest("label").after(note);
  input.setAttribute("aria-invalid", "true");
  const described = input.getAttribute("aria-describedby");
  input.setAttribute("aria-describedby", described ? `${note.id} ${described}` : note.id);
  input.focus();
}

/** Sends a form once at a time and says what is wrong, until it is put right. */
export function wireForm(form, send) {
  form.addEventListener("input", ({ target }) => target.hasAttribute("aria-invalid") && clearError(target));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = $("button[type=submit]", form);
    if (button.disabled) return;
    button.disabled = true;
    clearErrors(form);
    try {
      await send(Object.fromEntries(new FormData(form)), form);
    } catch (error) {
      const says = error.body?.field ?? fields[error.code] ?? "";
      const isConfirming = error.code === "wrongNameOrPassphrase" && !$("[name=name]", form)?.checkVisibility();
      const kind = isConfirming ? "current-password" : error.code === "passphraseTooWeak" ? "new-password" : "";
      const input = kind ? $(`[autocomplete=${kind}]`, form) : form.elements[says];
      const sentence = isConfirming ? t("passphraseWrong") : input && error.code === "unfit" ? t("fieldUnfit") : null;
      formError(form, sentence ?? error.message, input);
    } finally {
      button.disabled = false;
    }
  });
}

// Refusals that are about one field without saying so.
const fields = {
  badSetupCode: "setupCode", badInvitation: "invitation", nameTaken: "name", wrongRecoveryCode: "recoveryCode",
  mustBeAdult: "adult", wrongCode: "code",
};

/** Says so beside the field and gives false: `return missing(…)`. */
export function missing(form, name, sentence = t("fieldMissing")) {
  formError(form, sentence, form.elements[name]);
  return false;
}

export function required(form, names) {
  for (const name of names) if (!form.elements[name].value.trim()) return missing(form, name);
  return true;
}
