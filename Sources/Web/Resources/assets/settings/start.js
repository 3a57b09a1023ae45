// The person's settings, and for the host whom to invite.

import { patch, post } from "../frame/api.js";
import { showHelp } from "../frame/card.js";
import { sheet } from "../frame/dialog.js";
import { $, fill, h, room } from "../frame/dom.js";
import { field, form, missing, submit } from "../frame/form.js";
import { start } from "../frame/page.js";
import { fillCountries, languages } from "../frame/places.js";
import { t } from "../frame/words.js";
import { age } from "./age.js";
import { appearance } from "./appearance.js";
import { quickExit } from "./exit.js";
import { models } from "./models.js";

function you(me) {
  const country = h("select", { name: "country" });
  fillCountries(country, me.country);
  return form(async (typed) => {
    await patch("/api/me", typed);
    location.replace("/settings");
  }, field(t("language"), languages("language", me.language), t("languageHint")),
  field(t("country"), country, t("linesText")),
  h("div", { class: "row" }, submit(t("save"), "outline"),
    h("button", { class: "plain", onclick: showHelp }, t("linesShow"))));
}

const privacy = () => [
  h("p", {}, t("privacySealed")), h("p", {}, t("privacyBrowser")),
  h("p", {}, h("a", { href: "/account#export" }, t("privacyExport"))),
];

function hosting() {
  const quota = h("input", { name: "quota", inputmode: "numeric", autocomplete: "off" });
  return form(async (typed, form) => {
    const megabytes = typed.quota.trim();
    if (megabytes && !/^[1-9]\d{0,8}$/.test(megabytes)) return missing(form, "quota", t("quotaUnfit"));
    const body = megabytes ? { quotaBytes: Number(megabytes) * 1_048_576 } : {};
    const { code } = await post("/api/invitations", body);
    const dialog = sheet(t("inviteCode"), h("p", {}, t("inviteHint")),
      h("output", { class: "code", tabindex: 0 }, code));
    dialog.append(h("div", { class: "row end" },
      h("button", { class: "primary", onclick: () => dialog.close() }, t("close"))));
  }, h("p", {}, t("hostingText")), field(t("inviteQuota"), quota), submit(t("invite"), "outline"));
}

start(async (me) => {
  fill($("#rooms"), room(t("looks"), appearance(me)), room(t("lines"), you(me)),
    room(t("age"), age(me)), room(t("exit"), quickExit(me)), room(t("model"), models(me)),
    room(t("privacy"), privacy()), me.isHost ? room(t("hosting"), hosting()) : null);
});
