// The versions of a reply side by side, and the choice of one.

import { get } from "../frame/api.js";
import { sheet } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { dayAndTime, t } from "../frame/words.js";
import { Blocks, blocksOf } from "./nodes.js";

/** Shows all versions of the message in this view. Gives the id of the one that was chosen, or `null`. */
export function compare({ message, alternatives }) {
  return new Promise((resolve) => {
    let chosen = null;
    let dialog = null;
    const columns = alternatives.map((id, index) => {
      const place = t("versionOf", { index: index + 1, count: alternatives.length });
      const words = h("div", { class: "words" }, t("loading"));
      const facts = h("p", { class: "hint" });
      const isShown = id === message.id;
      const keep = h("button", {
        class: isShown ? "outline" : "primary", "aria-label": `${t(isShown ? "versionKeep" : "versionChoose")}, ${place}`,
        onclick: () => {
          chosen = id;
          dialog.close();
        },
      }, t(isShown ? "versionKeep" : "versionChoose"));
      const title = h("h3", { id: `version-${index}` }, place);
      read(id, words, facts);
      return h("section", { class: "version", "data-shown": isShown, "aria-labelledby": title.id },
        title, facts, h("div", { class: "row" }, keep), words);
    });
    dialog = sheet(t("compareTitle"), h("div", { class: "versions" }, columns));
    dialog.classList.add("broadest");
    dialog.addEventListener("close", () => {
      dialog.classList.remove("broadest");
      resolve(chosen === message.id ? null : chosen);
    }, { once: true });
  });
}

async function read(id, words, facts) {
  try {
    const { message, blocks } = await get(`/api/messages/${id}`);
    fill(words);
    new Blocks(words).show(blocksOf(message.text || t("stateFailed"), message.text ? blocks : null));
    facts.textContent = [dayAndTime(message.at), message.model].filter(Boolean).join(" · ");
  } catch (error) {
    words.textContent = error.message;
  }
}
