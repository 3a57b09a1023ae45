// The way to the kit that a model is tuned with, and to the other forms in which a companion is taken along.

import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";

export function show(root, companion) {
  fill(root, h("p", {}, h("a", { href: `/companions#c=${companion.id}` }, t("voiceKitGo", { name: companion.name }))));
}
