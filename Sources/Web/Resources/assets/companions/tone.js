// How a companion speaks: style, dials, tu or vous, and a sentence that shows it at once.

import { choices, dial } from "../frame/choices.js";
import { fill, h } from "../frame/dom.js";
import { styled, t } from "../frame/words.js";
import { samples } from "./sample.js";

const styles = ["default", "friendly", "direct", "calm", "playful", "formal"];
const signed = (number) => (number > 0 ? `+${number}` : String(number).replace("-", "−"));

const always = ["warmth", "enthusiasm"];
const further = ["directness", "playfulness", "verbosity", "emoji"];

/**
 * `language()` and `name()` give the companion's; `more` names the dials that a first companion does without. Gives the
 * fields, what to read them with, and `begin(form)`, which draws the sample once the fields stand in their form, and
 * whenever anything in it changes.
 */
export function toneFields(tone, { language, name, more = null }) {
  const chosen = { style: "default", address: "tu", ...tone };
  const dials = more ? [...always, ...further] : always;
  const range = (key) => dial(t(key), key, {
    min: -2, max: 2, value: chosen[key] ?? 0, low: t(`${key}Low`), high: t(`${key}High`),
    said: more ? (number) => styled("notches", key).split("|")[number + 2] : signed,
  });
  const caption = h("figcaption", { class: "hint" });
  const words = h("p", { class: "sample-words", "aria-live": "polite" });
  const sample = h("figure", { class: "sample", hidden: true }, caption, words);
  const addressing = choices(t("address"), "address", ["tu", "vous"], chosen.address, t);
  const fields = [
    choices(t("style"), "style", styles, chosen.style, (one) => styled("style", one)),
    ...always.map(range),
    more ? h("details", { class: "further", open: further.some((key) => chosen[key]) },
      h("summary", {}, more), ...further.map(range)) : null,
    addressing, sample,
  ].filter(Boolean);
  const read = (typed) => ({
    style: typed.style, address: typed.address,
    ...Object.fromEntries(dials.map((key) => [key, Number(typed[key])])),
  });

  function begin(form) {
    let turn = 0;
    const draw = async () => {
      const mine = (turn += 1);
      const spoken = language();
      addressing.hidden = spoken !== "fr";
      const found = await samples(spoken).catch(() => null);
      if (mine !== turn) return;
      sample.hidden = !found;
      words.lang = spoken;
      if (!found) return;
      caption.textContent = t("sampleTitle", { asked: found.asked, name: name() || t("firstCompanion") });
      const said = found.speak(read(Object.fromEntries(new FormData(form))));
      // A screen reader is told what changed, not what was merely drawn again.
      if (words.textContent !== said) fill(words, said);
    };
    form.addEventListener("input", draw);
    draw();
  }
  return { fields, read, begin };
}
