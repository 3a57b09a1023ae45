// Modules that are fetched when they are first needed, with the words and the looks of what they show.

import { Unreachable } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { loadWords } from "../frame/words.js";

let rest = null;

const looks = () => new Promise((resolve, reject) => {
  const href = `${document.documentElement.dataset.assets}/conversation/later.css`;
  document.head.append(h("link", { rel: "stylesheet", href, onload: resolve, onerror: reject }));
});

/** The module that is on its way, once all it needs is there. */
export async function later(module) {
  rest ??= Promise.all([looks(), loadWords("later")]);
  try {
    await rest;
    return await module;
  } catch {
    rest = null;
    throw new Unreachable();
  }
}
