// The account: passphrase, recovery code, second factors, sessions, taking everything along, and the end of it all.

import { get, post, remove } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { $, fill, h, room } from "../frame/dom.js";
import { field, form, required, secret, submit, whose } from "../frame/form.js";
import { start } from "../frame/page.js";
import { showCode, wireSecret } from "../frame/secret.js";
import { t } from "../frame/words.js";
import { confirmed } from "./confirm.js";
import { factors } from "./factors.js";
import { sessions } from "./sessions.js";

function passphrase({ name }) {
  const fresh = secret("new", "new-password");
  const made = form(async (typed, form) => {
    if (!required(form, ["old", "new"])) return;
    await post("/api/me/passphrase", { old: typed.old, new: typed.new });
    form.reset();
    fresh.dispatchEvent(new Event("input"));
    banner(t("passphraseChanged"));
    document.dispatchEvent(new Event("sessions"));
  }, whose(name), field(t("oldPassphrase"), secret("old")), field(t("newPassphrase"), fresh, t("passphraseHint")),
  submit(t("changePassphrase"), "outline"));
  wireSecret(fresh, { isNew: true });
  return made;
}

function recovery(me) {
  const renew = async (passphrase, dialog) => {
    const { recoveryCode } = await post("/api/me/recovery-code", { passphrase });
    const place = h("div");
    $("form", dialog).replaceWith(h("p", {}, t("recoveryLead")), place);
    showCode(place, recoveryCode, { kept: t("recoveryKept"), goOn: t("close"), after: () => dialog.close() });
    return false;
  };
  const ask = () => confirmed(me, t("renewRecovery"), t("renewRecoveryHint"), t("renewRecovery"), renew);
  return [h("p", {}, t("recoveryText")), h("button", { class: "outline", onclick: ask }, t("renewRecovery"))];
}

function taking() {
  const fetchAll = async () => {
    try {
      // Asked first, so that a locked house asks for the passphrase here and not in a download.
      await get("/api/me");
      location.assign("/api/me/export");
    } catch (error) {
      banner(error.message);
    }
  };
  return [h("p", {}, t("exportText")), h("button", { class: "outline", onclick: fetchAll }, t("exportGo"))];
}

function erasing(me) {
  const erase = async (passphrase) => {
    await remove("/api/me", { passphrase });
    location.replace("/enter");
  };
  const ask = () =>
    confirmed(me, t("deleteAccount"), t("deleteAccountHint"), t("deleteAccountConfirm"), erase, "danger");
  return [h("p", {}, t("eraseText")), h("button", { class: "danger", onclick: ask }, t("deleteAccount"))];
}

const bringing = () => [h("p", {}, t("bringText")), h("a", { class: "button outline", href: "/import" }, t("bringGo"))];

start(async (me) => {
  const taken = room(t("exportTitle"), taking());
  taken.id = "export";
  fill($("#rooms"), room(t("changePassphrase"), passphrase(me)), room(t("recoveryCode"), recovery(me)),
    factors(me), room(t("sessions"), sessions()), taken, room(t("bringTitle"), bringing()), room(t("deleteAccount"), erasing(me)));
  if (location.hash === "#export") taken.scrollIntoView();
});
