// The first run in three screens: what this is and the code, the person, the first companion. Somebody who was
// invited goes the same way with an invitation.

import { get, post } from "../frame/api.js";
import { $ } from "../frame/dom.js";
import { formError, missing, required, wireForm } from "../frame/form.js";
import { open } from "../frame/page.js";
import { fillCountries } from "../frame/places.js";
import { showCode, wireSecret } from "../frame/secret.js";
import { t } from "../frame/words.js";
import { firstCompanion } from "./companion.js";

const closed = { reopening: false };
const isFirst = document.documentElement.dataset.firstRun !== undefined;
const codeName = isFirst ? "setupCode" : "invitation";
const steps = { start: 1, you: 2, recovery: 2, companion: 3 };

function show(name) {
  for (const section of document.querySelectorAll("main > section")) section.hidden = section.id !== name;
  $("#step").textContent = t("stepOf", { step: steps[name] });
  $(".languages").hidden = name !== "start";
  scrollTo(0, 0);
  $(`#${name} input:not([type=radio])`)?.focus({ preventScroll: true });
}

/** The screens before the account is made stand in the history, so that Back goes back. */
function follow() {
  const isYou = location.hash === "#you" && $("#start-form").elements[codeName].value.trim() !== "";
  show(isYou ? "you" : "start");
}

function wireStart() {
  const form = $("#start-form");
  for (const place of document.querySelectorAll("[data-admission]")) {
    place.hidden = (place.dataset.admission === "setup") !== isFirst;
  }
  if (!isFirst) $("#start-title").textContent = t("invitationTitle");
  form.elements[codeName].value = new URLSearchParams(location.hash.slice(1)).get(codeName) ?? "";
  wireForm(form, async () => {
    if (!required(form, [codeName])) return;
    // After a reload the address may say so already.
    if (location.hash === "#you") follow();
    else location.hash = "#you";
  });
}

function wireYou() {
  const form = $("#you-form");
  wireSecret($("#new-passphrase"), { isNew: true });
  wireForm(form, async (typed) => {
    if (!required(form, ["name", "passphrase"])) return;
    if (!typed.adult) return missing(form, "adult", t("adultMissing"));
    const code = $("#start-form").elements[codeName];
    try {
      const account = { ...typed, [codeName]: code.value.trim(), adult: true };
      const { recoveryCode } = await post("/api/accounts", account, closed);
      removeEventListener("hashchange", follow);
      form.reset();
      show("recovery");
      showCode($("#recovery-code"), recoveryCode, { kept: t("recoveryKept"), goOn: t("continue"), after: meet });
    } catch (error) {
      if (error.code !== "badSetupCode" && error.code !== "badInvitation") throw error;
      history.replaceState(null, "", location.pathname + location.search);
      show("start");
      formError($("#start-form"), error.message, code);
    }
  });
}

/** From here on the page speaks the person's language, which it may not have been read in. */
function meet() {
  history.replaceState(null, "", "/welcome#companion");
  location.reload();
}

open(async () => {
  if (location.hash === "#companion" && !isFirst) {
    const me = await get("/api/me", closed).catch(() => null);
    if (!me) return location.replace("/enter");
    show("companion");
    return firstCompanion($("#companion-form"), me);
  }
  wireStart();
  wireYou();
  addEventListener("hashchange", follow);
  follow();
  await fillCountries($("#new-country"));
});
