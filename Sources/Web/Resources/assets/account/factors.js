// The second step of signing in, by six digits, and passkeys.

import { get, post, remove } from "../frame/api.js";
import { banner, sheet } from "../frame/dialog.js";
import { fill, h, room } from "../frame/dom.js";
import { field, form, required, submit } from "../frame/form.js";
import { available, said } from "../frame/second.js";
import { shortDate, t } from "../frame/words.js";
import { confirmed } from "./confirm.js";
import { make } from "./passkey.js";
import { drawQR } from "./qr.js";

export function factors(me) {
  const codes = h("div");
  const passkeys = h("div");

  async function load() {
    const { totp, passkeys: list } = await get("/api/me/factors");
    fill(codes, totp ? isOn() : isOff());
    fill(passkeys, keys(list));
    document.dispatchEvent(new Event("sessions"));
  }

  /** Shows the new secret, and counts it once its first code was typed. */
  function showSecret(dialog, { secret, uri }) {
    const grouped = secret.match(/.{1,4}/g).join(" ");
    const code = h("input", { name: "code", inputmode: "numeric", autocomplete: "one-time-code", maxlength: 7 });
    const confirm = form(async (typed, form) => {
      if (!required(form, ["code"])) return;
      await post("/api/me/totp/confirm", { code: typed.code.replace(/\s/g, "") });
      dialog.close();
      banner(t("totpDone"));
      await load();
    }, field(t("code"), code, t("totpFirst")), h("div", { class: "row end" }, submit(t("totpConfirm"))));
    sheet(t("totpTitle"), h("p", {}, t("totpScan")), drawQR(uri, t("totpQR")),
      h("p", { class: "hint" }, t("totpText")), h("output", { class: "code", tabindex: 0 }, grouped),
      h("p", {}, h("a", { href: uri }, t("totpOpen"))), confirm);
    code.focus();
  }

  const isOff = () => [
    h("p", {}, t("totpWhat")),
    h("button", {
      class: "outline",
      onclick: () => confirmed(me, t("totpTitle"), t("totpAsk"), t("continue"), async (passphrase, dialog) => {
        showSecret(dialog, await post("/api/me/totp", { passphrase }));
        return false;
      }),
    }, t("totpSet")),
  ];

  const isOn = () => [
    h("p", {}, h("span", { class: "sign-in" }, t("totpOn")), ` ${t("totpOnText")}`),
    h("button", {
      class: "outline",
      onclick: () => confirmed(me, t("totpRemove"), t("totpRemoveText"), t("totpRemove"), async (passphrase) => {
        await remove("/api/me/totp", { passphrase });
        await load();
      }, "danger"),
    }, t("totpRemove")),
  ];

  function addPasskey() {
    const name = h("input", { name: "name", maxlength: 80, autocomplete: "off", value: t("passkeyNameFirst") });
    const adding = async (passphrase, dialog, typed) => {
      const { publicKey, ticket } = await post("/api/me/passkeys/options", { passphrase });
      const made = await make(publicKey).catch((error) => Promise.reject(new Error(said(error))));
      const { opens } = await post("/api/me/passkeys", { ticket, name: typed.name, ...made });
      banner(t(opens ? "passkeyOpens" : "passkeySecond"));
      await load();
    };
    confirmed(me, t("passkeyAdd"), t("passkeyAsk"), t("continue"), adding, "primary",
      [field(t("passkeyName"), name, t("passkeyNameHint"))]);
    name.select();
  }

  function key({ id, name, createdAt, opens }) {
    const drop = async (passphrase) => {
      await remove(`/api/me/passkeys/${id}`, { passphrase });
      await load();
    };
    const ask = () =>
      confirmed(me, t("passkeyRemove"), t("passkeyRemoveText", { name }), t("passkeyRemove"), drop, "danger");
    return h("li", {},
      h("div", {}, h("strong", {}, name), h("p", { class: "hint" },
        t("passkeyMade", { date: shortDate(createdAt) }), " ", t(opens ? "passkeyOpens" : "passkeySecond"))),
      h("button", { class: "outline", "aria-label": t("passkeyRemoveOf", { name }), onclick: ask },
        t("passkeyRemove")));
  }

  const keys = (list) => [
    h("p", {}, t("passkeyWhat")), h("ul", { class: "bare lines-list" }, list.map(key)),
    available() ? h("button", { class: "outline", onclick: addPasskey }, t("passkeyAdd"))
      : h("p", { class: "hint" }, t("passkeyNotHere")),
  ];

  load().catch((error) => fill(codes, h("p", { class: "form-error" }, error.message)));
  return [room(t("totpTitle"), codes), room(t("passkeys"), passkeys)];
}
