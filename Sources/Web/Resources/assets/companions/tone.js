// How a companion speaks: style, warmth, enthusiasm, tu or vous, and a sentence that shows it at once.

import { choices, dial } from "../frame/choices.js";
import { fill, h } from "../frame/dom.js";
import { styled, t } from "../frame/words.js";
import { samples } from "./sample.js";

const styles = ["default", "friendly", "direct", "calm", "playful", "formal"];
const signed = (number) => (number > 0 ? `+${number}` : String(number).replace("-", "−"));

/**
 * `language()` and `name()` give the companion's. Gives the fields, what to read them with, and `begin(form)`, which
 * draws the sample once the fields stand in their form, and whenever anything in it changes.
 */
export function toneFields(tone, { language, name }) {
  const { style, warmth, enthusiasm, address } =
    { style: "default", warmth: 0, enthusiasm: 0, address: "tu", ...tone };
  const range = (key, value) => dial(t(key), key, {
    min: -2, max: 2, value, said: signed, low: t(`${key}Low`), high: t(`${key}High`),
  });
  const caption = h("figcaption", { class: "hint" });
  const words = h("p", { class: "sample-words", "aria-live": "polite" });
  const sample = h("figure", { class: "sample", hidden: true }, caption, words);
  const addressing = choices(t("address"), "address", ["tu", "vous"], address, t);
  const fields = [
    choices(t("style"), "style", styles, style, (one) => styled("style", one)),
    range("warmth", warmth), range("enthusiasm", enthusiasm), addressing, sample,
  ];
  const read = (typed) => ({
    style: typed.style, warmth: Number(typed.warmth), enthusiasm: Number(typed.enthusiasm), address: typed.address,
  });

  function begin(form) {
    let turn = 0;
    const draw = async () => {
      const mine = (turn += 1);
      const chosen = language();
      addressing.hidden = chosen !== "fr";
      const found = await samples(chosen).catch(() => null);
      if (mine !== turn) return;
      sample.hidden = !found;
      words.lang = chosen;
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
