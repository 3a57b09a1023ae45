// Ways to care near by. General words, without numbers or prices that nobody verified.

import { h, room } from "../frame/dom.js";
import { t } from "../frame/words.js";

const french = [
  ["pathsDoctor", "pathsDoctorText"], ["pathsCentre", "pathsCentreText"], ["pathsSessions", "pathsSessionsText"],
];
const anywhere = [["pathsGeneral", "pathsGeneralText"], ["pathsLocal", "pathsLocalText"]];

export function localPaths(country) {
  const ways = country === "FR" ? french : anywhere;
  return room(t("pathsTitle"),
    h("dl", { class: "paths" }, ways.map(([title, text]) => [h("dt", {}, t(title)), h("dd", {}, t(text))])),
    h("p", { class: "hint" }, t("pathsUnverified")));
}
