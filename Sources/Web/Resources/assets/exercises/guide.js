// Breathing, muscles, senses: a line at a time with a calm shape, or all of it as text. Where less motion is wished for,
// the shape stays still; the words alone are enough.

import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";

export function guide(lines) {
  if (!lines?.length) return null;
  const shape = h("div", { class: "guide-shape", "aria-hidden": "true" });
  const words = h("p", { class: "guide-words", "aria-live": "polite" }, lines[0].text);
  const left = h("p", { class: "hint" });
  let timer = 0;
  let place = 0;
  const total = () => lines.slice(place).reduce((sum, { seconds }) => sum + seconds, 0);
  const show = () => {
    const line = lines[place];
    // A screen reader is not told each of thirty breaths.
    words.setAttribute("aria-live", place > 4 && line.breath ? "off" : "polite");
    words.textContent = line.text;
    shape.dataset.breath = line.breath ?? "still";
    shape.style.setProperty("--breath", `${line.seconds}s`);
    left.textContent = t("exercisesGuideLeft", { number: Math.ceil(total() / 60) });
    timer = setTimeout(() => {
      if (!shape.isConnected) return;
      place += 1;
      if (place < lines.length) return show();
      stop();
      left.textContent = t("exercisesGuideDone");
    }, line.seconds * 1000);
  };
  const stop = () => {
    clearTimeout(timer);
    timer = 0;
    shape.dataset.breath = "still";
    play.textContent = t("exercisesGuideStart");
  };
  const play = h("button", { class: "outline", onclick: () => {
    if (timer) return stop();
    if (place >= lines.length) place = 0;
    play.textContent = t("exercisesGuidePause");
    show();
  } }, t("exercisesGuideStart"));
  const seen = new Set();
  const once = lines.filter(({ text }) => !seen.has(text) && seen.add(text));
  const text = h("details", {}, h("summary", {}, t("exercisesGuideText")),
    h("ol", {}, once.map((line) => h("li", {}, t("exercisesGuideLine", { text: line.text, number: line.seconds })))));
  return fill(h("div", { class: "guide" }), shape, words, left, h("div", { class: "row" }, play), text);
}
