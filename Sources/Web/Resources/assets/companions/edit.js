// The form where a companion gets its name, face, character and tone.

import { patch, post, remove } from "../frame/api.js";
import { choices } from "../frame/choices.js";
import { ask, banner } from "../frame/dialog.js";
import { $, fill, h, portrait, room } from "../frame/dom.js";
import { field, form, required, submit } from "../frame/form.js";
import { t } from "../frame/words.js";
import { heldPicture, pictureField } from "./picture.js";
import { toneFields } from "./tone.js";

const firstSign = (text) =>
  [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text.trim())][0]?.segment ?? "";

/** What is wanted seldom comes when the form stands. */
function later(companion) {
  const place = h("div");
  import("./take.js").then(({ taking }) => fill(place, taking(companion)), () => {});
  return place;
}

/** `again()` draws the page anew, `leave()` goes back to the list. */
export function companionForm(companion, { again, leave }) {
  const isNew = !companion.id;
  const face = companion.portrait ?? { glyph: "", hue: Math.floor(Math.random() * 360) };
  const name = h("input", { name: "name", value: companion.name ?? "", maxlength: 80, autocomplete: "off" });
  const glyph = h("input", { name: "glyph", value: face.glyph, autocomplete: "off" });
  const hue = h("input", { type: "range", name: "hue", min: 0, max: 359, value: face.hue });
  const persona = h("textarea", { name: "persona", autocomplete: "off", rows: 7, maxlength: 8000, value: companion.persona ?? "" });
  const shown = h("span", { class: "portrait large", "aria-hidden": "true" });
  const held = isNew ? heldPicture({ changed: () => paint() }) : null;
  const paint = () => held?.draw(shown) || portrait(shown, {
    ...companion,
    portrait: { glyph: firstSign(glyph.value) || firstSign(name.value), hue: Number(hue.value) },
  });
  const language = () => made.elements.language?.value ?? companion.language;

  async function save(typed, form) {
    if (!required(form, ["name"])) return;
    const draft = {
      name: typed.name, persona: typed.persona, language: typed.language,
      portrait: { glyph: firstSign(typed.glyph) || firstSign(typed.name) || "F", hue: Number(typed.hue) },
      tone: tone.read(typed),
    };
    let trouble = null;
    if (isNew) {
      const saved = await post("/api/companions", draft);
      history.replaceState(null, "", `#c=${saved.id}`);
      trouble = await held.send(saved.id);
    } else {
      await patch(`/api/companions/${companion.id}`, draft);
    }
    await again();
    // The companion stands, whatever became of its picture.
    banner(trouble ?? t("saved"), Boolean(trouble));
  }

  async function erase() {
    if (!(await ask(t("confirmDeleteCompanion", { name: companion.name }), t("delete")))) return;
    try {
      await remove(`/api/companions/${companion.id}`);
      leave();
    } catch (error) {
      banner(error.message);
    }
  }

  const tone = toneFields(companion.tone, { language, name: () => name.value, more: t("moreTone") });
  const made = form(save,
    h("div", { class: "face" }, shown, h("div", {}, field(t("companionName"), name),
      h("div", { class: "pair" }, field(t("companionGlyph"), glyph), field(t("companionColour"), hue)))),
    isNew ? held.element : pictureField(companion, { changed: again }),
    field(t("persona"), persona, t("personaHint")),
    isNew ? null : h("p", {}, h("a", { href: `/voice#c=${companion.id}` }, t("companionVoice", { name: companion.name }))),
    choices(t("companionLanguage"), "language", ["fr", "en"], companion.language,
      (code) => (code === "fr" ? "Français" : "English")),
    tone.fields, h("div", { class: "row" }, submit(t(isNew ? "createCompanion" : "save"))));
  for (const input of [name, glyph, hue]) input.addEventListener("input", paint);
  paint();
  tone.begin(made);
  return h("div", {}, h("div", { class: "room-card" }, made),
    isNew ? null : later(companion),
    isNew ? null : room(t("deleteCompanion"), h("p", {}, t("deleteCompanionText", { name: companion.name })),
      h("button", { class: "danger", onclick: erase }, t("deleteCompanion"))));
}
