// A new passphrase and how strong it is; a recovery code and that it is kept.

import { fill, h } from "./dom.js";
import { t } from "./words.js";

/** From 0 (too short) to 4. A hint while typing; the house decides. */
export function strength(passphrase) {
  const variety = new Set(passphrase.toLowerCase()).size;
  if (passphrase.length < 10 || variety < 5) return 0;
  const words = passphrase.trim().split(/[\s\-_.]+/).filter((word) => word.length > 2).length;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\p{L}\d\s]/u].filter((kind) => kind.test(passphrase)).length;
  const score = passphrase.length / 7 + words * 0.7 + kinds * 0.4 + Math.min(variety, 14) / 10;
  return score < 4.1 ? 1 : score < 5.4 ? 2 : score < 7 ? 3 : 4;
}

/** Lets the passphrase be shown while it is typed; for a new one, says under it how strong it is. */
export function wireSecret(input, { isNew = false } = {}) {
  const reveal = h("button", {
    class: "plain reveal", "aria-pressed": "false", "aria-controls": input.id,
    onclick: () => {
      const shown = input.type === "password";
      input.type = shown ? "text" : "password";
      reveal.setAttribute("aria-pressed", String(shown));
      reveal.textContent = t(shown ? "hideSecret" : "showSecret");
    },
  }, t("showSecret"));
  const box = h("div", { class: "secret" });
  input.replaceWith(box);
  box.append(input, reveal);
  input.form?.addEventListener("submit", () => input.type === "text" && reveal.click(), { capture: true });
  if (!isNew) return;
  const meter = h("meter", {
    class: "strength", min: 0, max: 4, low: 2, high: 3, optimum: 4, value: 0, "aria-label": t("strength"),
  });
  const line = h("p", { class: "hint", "aria-live": "polite" });
  box.after(meter, line);
  input.addEventListener("input", () => {
    const level = strength(input.value);
    meter.value = input.value ? Math.max(level, 0.3) : 0;
    line.textContent = input.value ? t(`strength${level}`) : "";
  });
}

/** Shows a recovery code that is never shown again; goes on once the person says it is kept. */
export function showCode(place, code, { kept, goOn, after }) {
  const go = h("button", { class: "primary wide", disabled: true, onclick: () => { fill(place); after(); } }, goOn);
  const tick = h("input", { type: "checkbox", onchange: () => (go.disabled = !tick.checked) });
  const copy = h("button", {
    class: "outline",
    onclick: async () => {
      await navigator.clipboard?.writeText(code);
      copy.textContent = t("copied");
    },
  }, t("copy"));
  const output = h("output", { class: "code", tabindex: 0, "aria-label": t("recoveryCode") }, code);
  fill(place, output, h("p", { class: "row" }, copy), h("label", { class: "tick" }, tick, h("span", {}, kept)), go);
  output.focus({ preventScroll: true });
}
