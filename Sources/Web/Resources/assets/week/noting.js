// A mood or a contact in one tap, with a few words if the person likes.

import { post } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { field, formError } from "../frame/form.js";
import { styled, t } from "../frame/words.js";

export const moods = ["heavy", "low", "even", "good", "bright"];
const contacts = ["together", "called", "wrote"];

/** The form; `done()` is called when something was noted. */
export function noting(done) {
  const words = h("input", { name: "note", autocomplete: "off", maxlength: 200 });
  const status = h("p", { class: "hint", role: "status" });
  const form = h("form", { method: "post", novalidate: true });
  const keep = (what) => async ({ currentTarget }) => {
    currentTarget.disabled = true;
    status.textContent = "";
    try {
      await post("/api/week/noted", { ...what, note: words.value });
      words.value = "";
      formError(form, null);
      status.textContent = t("weekNoted");
      await done();
    } catch (error) {
      formError(form, error.message, words);
    } finally {
      currentTarget.disabled = false;
    }
  };
  const tap = (prefix, key) => (value) =>
    h("button", { class: "outline", onclick: keep({ [key]: value }) }, styled(prefix, value));
  form.append(
    h("p", { class: "form-error", role: "alert", hidden: true }),
    field(t("weekWords"), words, t("weekWordsHint")),
    h("fieldset", {}, h("legend", {}, t("weekMood")), h("div", { class: "taps" }, moods.map(tap("mood", "mood")))),
    h("fieldset", {}, h("legend", {}, t("weekContact")),
      h("div", { class: "taps" }, contacts.map(tap("contact", "contact")))),
    status);
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}
