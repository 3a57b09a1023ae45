// Settings: the person, the model, security, hosting.

import { patch, post, remove } from "./api.js";
import { fillCountries, wireForm } from "./doorstep.js";
import { $, ask, banner, field, h, sheet, t } from "./dom.js";

const error = () => h("p", { class: "form-error", role: "alert", hidden: true });
const submit = (label, kind = "outline") => h("button", { type: "submit", class: kind }, label);
const secret = (name, auto) => h("input", { type: "password", name, autocomplete: auto, required: true });

export function showCode(title, lead, code) {
  const output = h("output", { class: "code", tabindex: 0 }, code);
  const dialog = sheet(title, h("p", {}, lead), output);
  dialog.append(h("div", { class: "row end" }, h("button", {
    class: "primary", onclick: () => dialog.close(),
  }, t("recoveryKept"))));
}

function you(me) {
  const language = h("select", { name: "language" }, h("option", { value: "fr" }, "Français"),
    h("option", { value: "en" }, "English"));
  language.value = me.language;
  const country = h("select", { name: "country" });
  fillCountries(country, me.country);
  const form = h("form", { method: "post" }, error(),
    h("div", { class: "pair" }, field(t("language"), language), field(t("country"), country)),
    h("p", { class: "hint" }, t("countryHint")), h("div", { class: "row" }, submit(t("save"), "primary")));
  wireForm(form, async (typed) => {
    await patch("/api/me", typed);
    location.replace("/");
  });
  return form;
}

function model(me) {
  const { name, isRemote, host, state } = me.model ?? {};
  if (!name || state === "missing") return h("p", {}, t("modelNone"));
  return h("p", {}, isRemote ? t("modelRemote", { name, host }) : t("modelLocal", { name }));
}

function passphrase() {
  const form = h("form", { method: "post" }, error(), field(t("oldPassphrase"), secret("old", "current-password")),
    field(t("newPassphrase"), secret("new", "new-password"), t("passphraseHint")), submit(t("changePassphrase")));
  wireForm(form, async (typed) => {
    await post("/api/me/passphrase", { old: typed.old, new: typed.new });
    form.reset();
    $("#dialog").close();
    banner(t("passphraseChanged"));
  });
  return form;
}

function recovery() {
  const form = h("form", { method: "post" }, error(),
    field(t("passphrase"), secret("passphrase", "current-password"), t("renewRecoveryHint")),
    submit(t("renewRecovery")));
  wireForm(form, async (typed) => {
    const { recoveryCode } = await post("/api/me/recovery-code", typed);
    showCode(t("recoveryTitle"), t("recoveryLead"), recoveryCode);
  });
  return form;
}

function hosting() {
  const quota = h("input", { name: "quota", inputmode: "numeric", pattern: "[0-9]*", autocomplete: "off" });
  const form = h("form", { method: "post" }, error(), field(t("inviteQuota"), quota), submit(t("invite")));
  wireForm(form, async ({ quota }) => {
    const body = quota ? { quotaBytes: Math.round(Number(quota) * 1_048_576) } : {};
    const { code } = await post("/api/invitations", body);
    showCode(t("inviteCode"), t("inviteHint"), code);
  });
  return [h("h3", {}, t("hosting")), form];
}

async function leave(path) {
  await remove(path).catch(() => {});
  location.replace("/");
}

function erase() {
  const form = h("form", { method: "post" }, error(),
    field(t("passphrase"), secret("passphrase", "current-password"), t("deleteAccountHint")),
    submit(t("deleteAccount"), "danger"));
  wireForm(form, async (typed) => {
    if (!(await ask(t("deleteAccountHint"), t("deleteAccountConfirm")))) return;
    try {
      await remove("/api/me", { passphrase: typed.passphrase });
      location.replace("/");
    } catch (refusal) {
      banner(refusal.message);
    }
  });
  return form;
}

export function openSettings(me) {
  sheet(t("settings"),
    h("h3", {}, t("youSection")), you(me),
    h("h3", {}, t("model")), model(me),
    h("h3", {}, t("security")), passphrase(), recovery(),
    h("div", { class: "row" },
      h("button", { class: "outline", onclick: () => leave("/api/session") }, t("signOut")),
      h("button", { class: "outline", onclick: () => leave("/api/sessions") }, t("signOutEverywhere"))),
    ...(me.isHost ? hosting() : []),
    h("h3", {}, t("deleteAccount")), erase());
}
