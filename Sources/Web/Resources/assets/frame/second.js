// The second step of coming in: six digits or a passkey, after the passphrase. And a passkey alone.

import { available, use } from "../account/passkey.js";
import { post, Refusal, Unreachable } from "./api.js";
import { $, fill, h } from "./dom.js";
import { field, form, formError, required, submit } from "./form.js";
import { t } from "./words.js";

const closed = { reopening: false };

export { available };

/** What to say of what the browser or the house refused. */
export function said(error) {
  if (error instanceof Refusal || error instanceof Unreachable) return error.message;
  if (error.name === "NotAllowedError" || error.name === "AbortError") return t("passkeyGivenUp");
  if (error.name === "InvalidStateError") return t("passkeyHere");
  return t("passkeyTrouble");
}

/**
 * Draws the second step into `place`. Resolves with the house's answer once the person is in; with `{again}`, a
 * sentence or nothing, when it must begin again with the passphrase.
 */
export function secondStep(place, { ticket, methods, passkey, sentence }) {
  return new Promise((resolve) => {
    const over = (error) => resolve({ again: said(error) });
    const code = h("input", { name: "code", inputmode: "numeric", autocomplete: "one-time-code", maxlength: 7 });
    const made = form(async (typed, form) => {
      if (!required(form, ["code"])) return;
      try {
        resolve(await post("/api/session/second", { ticket, code: typed.code.replace(/\s/g, "") }, closed));
      } catch (error) {
        if (error.code === "ticketOver") return over(error);
        code.select();
        throw error;
      }
    }, h("p", {}, sentence));
    const ask = async (button) => {
      button.disabled = true;
      try {
        const { credential } = await use(passkey);
        resolve(await post("/api/session/second", { ticket, credential }, closed));
      } catch (error) {
        button.disabled = false;
        // The house asks a question once: only what never reached it may be tried again.
        if (error instanceof Refusal) over(error);
        else formError(made, said(error));
      }
    };
    const takesCode = methods.includes("totp");
    if (takesCode) made.append(field(t("code"), code, t("codeHint")), submit(t("continue"), "primary wide"));
    if (passkey && available()) {
      made.append(h("button", {
        class: takesCode ? "outline wide" : "primary wide",
        onclick: ({ currentTarget }) => ask(currentTarget),
      }, t("usePasskey")));
    } else if (!takesCode) {
      made.append(h("p", { class: "hint" }, t("passkeyNotHere")));
    }
    const back = h("button", { class: "plain", onclick: () => resolve({ again: "" }) }, t("back"));
    made.append(h("p", { class: "aside" }, back));
    fill(place, made).hidden = false;
    $("input, .wide", made)?.focus();
  });
}

/** Opens with a passkey alone; without a name, the session that stands. */
export async function passkeyAlone(name) {
  const { publicKey, ticket } = await post("/api/session/passkey/options", name ? { name } : {}, closed);
  const { credential, prf } = await use(publicKey);
  return post("/api/session/passkey", { ticket, credential, prf: prf ?? "" }, closed);
}
