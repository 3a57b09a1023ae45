// The first companion: name and tone, with a sentence that shows how it would speak.

import { post } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { field, required, submit, wireForm } from "../frame/form.js";
import { t } from "../frame/words.js";
import { toneFields } from "../companions/tone.js";

const firstSign = (name) =>
  [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(name.trim())][0]?.segment ?? "F";

export function firstCompanion(form, me) {
  const name = h("input", { name: "name", value: t("firstCompanion"), maxlength: 80, autocomplete: "off" });
  const tone = toneFields({}, { language: () => me.language, name: () => name.value });
  form.append(field(t("companionName"), name, t("companionNameHint")), ...tone.fields,
    submit(t("meet"), "primary wide"), h("p", { class: "hint" }, t("changeLater")));
  wireForm(form, async (typed) => {
    if (!required(form, ["name"])) return;
    await post("/api/companions", {
      name: typed.name, language: me.language, tone: tone.read(typed),
      portrait: { glyph: firstSign(typed.name), hue: 160 },
    });
    location.replace("/");
  });
  tone.begin(form);
  name.select();
}
