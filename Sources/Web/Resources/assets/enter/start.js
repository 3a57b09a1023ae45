// The way in for somebody who lives here: passphrase, second step, passkey, or the recovery code.

import { post } from "../frame/api.js";
import { $ } from "../frame/dom.js";
import { formError, required, wireForm } from "../frame/form.js";
import { cameFrom, open } from "../frame/page.js";
import { available, passkeyAlone, said, secondStep } from "../frame/second.js";
import { showCode, wireSecret } from "../frame/secret.js";
import { t } from "../frame/words.js";

const closed = { reopening: false };
const place = cameFrom();
const goOn = () => location.replace(place);

function show(name) {
  for (const section of document.querySelectorAll("main > section")) section.hidden = section.id !== name;
  $(`#${name} input`)?.focus({ preventScroll: true });
}

const follow = () => show(location.hash === "#recover" ? "recover" : "sign-in");

async function second(form, body) {
  show("second");
  const { again } = await secondStep($("#second-step"), body);
  if (again === undefined) return goOn();
  show("sign-in");
  form.elements.passphrase.value = "";
  formError(form, again);
}

open(async () => {
  const signIn = $("#sign-in-form");
  wireSecret($("#passphrase"));
  wireForm(signIn, async ({ name, passphrase }) => {
    if (!required(signIn, ["name", "passphrase"])) return;
    try {
      await post("/api/session", { name, passphrase }, closed);
    } catch (error) {
      if (error.code !== "needsSecondFactor") throw error;
      return second(signIn, error.body);
    }
    goOn();
  });

  const passkey = $("#passkey");
  passkey.hidden = !available();
  passkey.addEventListener("click", async () => {
    if (!required(signIn, ["name"])) return;
    passkey.disabled = true;
    try {
      await passkeyAlone(signIn.elements.name.value);
      goOn();
    } catch (error) {
      formError(signIn, said(error));
    } finally {
      passkey.disabled = false;
    }
  });

  wireSecret($("#recover-passphrase"), { isNew: true });
  wireForm($("#recover-form"), async (typed, form) => {
    if (!required(form, ["name", "recoveryCode", "newPassphrase"])) return;
    const { recoveryCode, sentence } = await post("/api/session/recover", typed, closed);
    form.reset();
    removeEventListener("hashchange", follow);
    show("recovery");
    $("#second-off").textContent = sentence ?? "";
    showCode($("#recovery-code"), recoveryCode, { kept: t("recoveryKept"), goOn: t("continue"), after: goOn });
  });

  addEventListener("hashchange", follow);
  follow();
});
