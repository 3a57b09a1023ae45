// Tells a screen reader what is being written, sentence by sentence rather than letter by letter.

import { $, h } from "../frame/dom.js";

const end = /[.!?…]+["»”)]*\s+|\n+/g;

export function speaker() {
  const region = $("#spoken");
  let said = 0;
  const say = (text) => {
    const words = text.trim();
    if (!words) return;
    region.append(h("p", {}, words));
    while (region.childElementCount > 20) region.firstElementChild.remove();
  };
  return {
    /** A line of the house's own. */
    tell: say,
    /** The whole text so far: what became whole sentences since the last call is said. */
    grown(text) {
      const fresh = text.slice(said);
      let cut = 0;
      for (const match of fresh.matchAll(end)) cut = match.index + match[0].length;
      if (cut) say(fresh.slice(0, cut));
      said += cut;
    },
    replaced(text) {
      said = Math.min(said, text.length);
    },
    finished(text) {
      say(text.slice(said));
      said = text.length;
    },
  };
}
