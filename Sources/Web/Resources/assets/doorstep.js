// Before somebody is in: first run, invitation, sign in, recovery; and the passphrase asked over the page when
// the house locked itself.

import { get, onClosed, post, remove } from "./api.js";
import { $, countryName, fill, formError, h, t } from "./dom.js";

const screens = ["first-run", "recovery", "sign-in", "recover"];

export function showScreen(name, { invited = false } = {}) {
  document.body.dataset.screen = name;
  $("#house").hidden = true;
  $("#doorstep").hidden = false;
  for (const screen of screens) $(`#${screen}`).hidden = screen !== name;
  const section = $(`#${name}`);
  if (name === "first-run") {
    $("[data-admission=setup]", section).hidden = invited;
    $("[data-admission=invitation]", section).hidden = !invited;
    $("[data-unless-first-run]", section).hidden = !invited;
    $("#first-run-title").textContent = t(invited ? "invitationTitle" : "firstRunTitle");
  }
  section.querySelector(".field:not([hidden]) input, output")?.focus({ preventScroll: true });
}

/** From 0 (too short) to 4. A hint while typing; the house decides. */
export function strength(passphrase) {
  const variety = new Set(passphrase.toLowerCase()).size;
  if (passphrase.length < 10 || variety < 5) return 0;
  const words = passphrase.trim().split(/[\s\-_.]+/).filter((word) => word.length > 2).length;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\p{L}\d\s]/u].filter((kind) => kind.test(passphrase)).length;
  const score = passphrase.length / 7 + words * 0.7 + kinds * 0.4 + Math.min(variety, 14) / 10;
  return score < 4.1 ? 1 : score < 5.4 ? 2 : score < 7 ? 3 : 4;
}

export async function fillCountries(select, chosen) {
  const codes = await (await fetch(document.documentElement.dataset.countries)).json();
  const lang = document.documentElement.lang;
  const named = codes.map((code) => [code, countryName(code)]);
  named.sort((a, b) => a[1].localeCompare(b[1], lang));
  fill(select, named.map(([code, name]) => h("option", { value: code }, name)));
  const guess = (chosen || navigator.language.split("-")[1] || (lang === "fr" ? "FR" : "US")).toUpperCase();
  select.value = codes.includes(guess) ? guess : "FR";
}

/** Sends a form once at a time and puts what is wrong at its top; what was typed stays. */
export function wireForm(form, send) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = $("button[type=submit]", form);
    if (button.disabled) return;
    button.disabled = true;
    formError(form, null);
    try {
      await send(Object.fromEntries(new FormData(form)), form);
    } catch (error) {
      formError(form, error.message, form.elements[error.body?.field ?? ""]);
    } finally {
      button.disabled = false;
    }
  });
}

function missing(form, name, sentence = t("fieldMissing")) {
  formError(form, sentence, form.elements[name]);
  return false;
}

function required(form, names) {
  for (const name of names) if (!form.elements[name].value) return missing(form, name);
  return true;
}

function showRecovery(code, after) {
  showScreen("recovery");
  const tick = $("#recovery-tick");
  const go = $("#recovery-go");
  $("#recovery-code").textContent = code;
  tick.checked = false;
  go.disabled = true;
  tick.onchange = () => (go.disabled = !tick.checked);
  go.onclick = () => {
    $("#recovery-code").textContent = "";
    after();
  };
  $("#recovery-copy").onclick = async ({ currentTarget }) => {
    await navigator.clipboard?.writeText(code);
    currentTarget.textContent = t("copied");
  };
}

/** The page again, in the person's own language. */
const enter = () => location.replace("/");

export function wireDoorstep() {
  const create = $("#first-run-form");
  const passphrase = $("#new-passphrase");
  passphrase.addEventListener("input", () => {
    const level = strength(passphrase.value);
    $("#new-passphrase-meter").value = passphrase.value ? Math.max(level, 0.3) : 0;
    $("#new-passphrase-strength").textContent = passphrase.value ? t(`strength${level}`) : "";
  });
  fillCountries($("#new-country"));
  wireForm(create, async (typed, form) => {
    const invited = $("[data-admission=setup]", form).hidden;
    const code = invited ? "invitation" : "setupCode";
    if (!required(form, [code, "name", "passphrase"])) return;
    if (typed.passphrase !== typed.again) return missing(form, "again", t("passphraseDiffers"));
    if (!typed.adult) return missing(form, "adult", t("adultMissing"));
    const account = {
      [code]: typed[code].trim(), name: typed.name, passphrase: typed.passphrase, language: typed.language,
      country: typed.country, adult: true,
    };
    const { recoveryCode } = await post("/api/accounts", account, { reopening: false });
    form.reset();
    showRecovery(recoveryCode, enter);
  });

  wireForm($("#sign-in-form"), async (typed, form) => {
    if (!required(form, ["name", "passphrase"])) return;
    await post("/api/session", { name: typed.name, passphrase: typed.passphrase }, { reopening: false });
    form.reset();
    enter();
  });

  wireForm($("#recover-form"), async (typed, form) => {
    if (!required(form, ["name", "recoveryCode", "newPassphrase"])) return;
    const { recoveryCode } = await post("/api/session/recover", typed, { reopening: false });
    form.reset();
    showRecovery(recoveryCode, enter);
  });

  for (const button of document.querySelectorAll("[data-go]")) {
    const goal = button.dataset.go;
    button.addEventListener("click", () =>
      goal === "invited" ? showScreen("first-run", { invited: true }) : showScreen(goal));
  }
}

let asking = null;

/** Asks for the passphrase over the page. All requests that met the closed door wait for the same answer. */
export function wireUnlock(whoami) {
  const dialog = $("#unlock");
  const form = $("#unlock-form");
  let kind = "locked";
  let settle = null;
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  wireForm(form, async (typed) => {
    if (!required(form, kind === "ended" ? ["name", "passphrase"] : ["passphrase"])) return;
    if (kind === "locked") {
      try {
        await post("/api/session/unlock", { passphrase: typed.passphrase }, { reopening: false });
      } catch (error) {
        if (error.code === "notSignedIn") present("ended");
        throw error;
      }
    } else {
      const { account } = await post("/api/session", { name: typed.name, passphrase: typed.passphrase },
        { reopening: false });
      if (whoami().account && account !== whoami().account) return enter();
    }
    form.reset();
    dialog.close();
    settle();
    asking = null;
  });
  $("#unlock-out").addEventListener("click", async () => {
    await remove("/api/session", undefined, { reopening: false }).catch(() => {});
    enter();
  });

  function present(next) {
    kind = next;
    $("#unlock-lead").textContent = t(kind === "locked" ? "lockedLead" : "sessionLead");
    $("#unlock-name-field").hidden = kind === "locked";
    if (kind === "ended") $("#unlock-name").value = whoami().name ?? "";
  }

  const reopen = (next) => {
    asking ??= new Promise((resolve) => {
      settle = resolve;
      present(next);
      if ($("#dialog").open) $("#dialog").close();
      if (!dialog.open) dialog.showModal();
      $("#unlock-passphrase").focus();
    });
    return asking;
  };
  onClosed(reopen);
  return reopen;
}

export const whoIsIn = () => get("/api/me", { reopening: false });
