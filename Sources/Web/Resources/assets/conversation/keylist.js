// The keys of the conversation, to look up.

import { sheet } from "../frame/dialog.js";
import { h } from "../frame/dom.js";
import { t } from "../frame/words.js";

export function showKeys() {
  const keys = [
    [["keyEnter"], t("keySends")], [["keyShift", "keyEnter"], t("keyNewLine")], [["↑"], t("keyEditLast")],
    [["keyEscape"], t("keyStops")], [["Alt", "↑"], t("keyToMessages")], [["j", "k", "↑", "↓"], t("keyBetween")],
    [["c", "e", "r", "w"], t("keyActs")], [["keyEnd"], t("keyToBox")], [["keyEscape", "keyEscape"], t("keyExit")],
  ];
  const label = (key) => (key.startsWith("key") ? t(key) : key);
  sheet(t("keysTitle"), h("dl", { class: "keylist" }, keys.map(([names, does]) => h("div", {},
    h("dt", {}, names.map((name) => h("kbd", {}, label(name)))), h("dd", {}, does)))),
    h("p", { class: "hint" }, t("keysNote")));
}
