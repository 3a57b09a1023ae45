// The sheet where a companion gets its name, face, character and tone.

import { patch, post, remove } from "./api.js";
import { ask, field, h, sheet, t } from "./dom.js";
import { wireForm } from "./doorstep.js";

const styles = ["default", "friendly", "direct", "calm", "playful", "formal"];
const label = (style) => t(`style${style[0].toUpperCase()}${style.slice(1)}`);

function dial(name, value, low, high) {
  const input = h("input", { type: "range", min: -2, max: 2, step: 1, name, value });
  const output = h("output", {}, signed(value));
  input.addEventListener("input", () => (output.textContent = signed(Number(input.value))));
  const box = field(t(name), input);
  box.classList.add("dial");
  output.setAttribute("for", input.id);
  box.prepend(output);
  box.append(h("div", { class: "ends", "aria-hidden": "true" }, h("span", {}, low), h("span", {}, high)));
  return box;
}

const signed = (number) => (number > 0 ? `+${number}` : String(number).replace("-", "−"));

function choices(legend, name, values, chosen, title) {
  return h("fieldset", {}, h("legend", {}, legend),
    h("div", { class: "choices" }, values.map((value) =>
      h("label", {}, h("input", { type: "radio", name, value, checked: value === chosen }), title(value)))));
}

const firstGrapheme = (text) =>
  [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text.trim())][0]?.segment ?? "";

/** Resolves with `{companion}` after a save, `{deleted: true}` after a deletion, `null` when put away. */
export function editCompanion(companion) {
  const isNew = !companion.id;
  const tone = companion.tone ?? { style: "default", warmth: 0, enthusiasm: 0, address: "tu" };
  const face = companion.portrait ?? { glyph: "", hue: Math.floor(Math.random() * 360) };
  const name = h("input", { name: "name", value: companion.name ?? "", maxlength: 80, autocomplete: "off" });
  const glyph = h("input", { name: "glyph", value: face.glyph, autocomplete: "off" });
  const hue = h("input", { type: "range", name: "hue", min: 0, max: 359, value: face.hue });
  const sample = h("span", { class: "portrait large", "aria-hidden": "true" });
  const paint = () => {
    sample.textContent = firstGrapheme(glyph.value) || firstGrapheme(name.value);
    sample.style.setProperty("--hue", hue.value);
  };
  for (const input of [name, glyph, hue]) input.addEventListener("input", paint);
  paint();
  const persona = h("textarea", { name: "persona", rows: 5, maxlength: 8000, value: companion.persona ?? "" });
  const form = h("form", { method: "post" },
    h("p", { class: "form-error", role: "alert", hidden: true }),
    h("div", { class: "row" }, sample), field(t("companionName"), name),
    h("div", { class: "pair" }, field(t("companionGlyph"), glyph), field(t("companionColour"), hue)),
    field(t("persona"), persona, t("personaHint")),
    choices(t("style"), "style", styles, tone.style, label),
    dial("warmth", tone.warmth, t("warmthLow"), t("warmthHigh")),
    dial("enthusiasm", tone.enthusiasm, t("enthusiasmLow"), t("enthusiasmHigh")),
    choices(t("address"), "address", ["tu", "vous"], tone.address, t),
    choices(t("companionLanguage"), "language", ["fr", "en"], companion.language,
      (code) => (code === "fr" ? "Français" : "English")));
  const submit = h("button", { type: "submit", class: "primary" }, t(isNew ? "createCompanion" : "save"));
  const row = h("div", { class: "row" }, submit);
  form.append(row);

  return new Promise((resolve) => {
    let outcome = null;
    const title = isNew ? t("companionNew") : t("companionSettings", { name: companion.name });
    const dialog = sheet(title, form);
    if (!isNew) {
      row.append(h("button", { class: "danger", onclick: erase }, t("deleteCompanion")));
    }
    const settle = () => resolve(outcome);
    dialog.addEventListener("close", settle, { once: true });
    name.focus();

    async function erase() {
      dialog.removeEventListener("close", settle);
      if (!(await ask(t("confirmDeleteCompanion", { name: companion.name }), t("delete")))) return resolve(null);
      await remove(`/api/companions/${companion.id}`);
      resolve({ deleted: true });
    }

    wireForm(form, async (typed) => {
      const draft = {
        name: typed.name, persona: typed.persona, language: typed.language,
        portrait: { glyph: firstGrapheme(typed.glyph) || firstGrapheme(typed.name) || "F", hue: Number(typed.hue) },
        tone: {
          style: typed.style, warmth: Number(typed.warmth), enthusiasm: Number(typed.enthusiasm),
          address: typed.address,
        },
      };
      const saved = isNew
        ? await post("/api/companions", draft)
        : await patch(`/api/companions/${companion.id}`, draft);
      outcome = { companion: saved };
      dialog.close();
    });
  });
}
