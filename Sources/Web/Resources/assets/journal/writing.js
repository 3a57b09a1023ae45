// A page to write on. What is typed goes to the house with the first letter and each moment while it changes, and once
// more before the page goes; the number it carries keeps an older writing from taking the place of a newer one.

import { post, put } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { field, form, formError, submit } from "../frame/form.js";
import { t } from "../frame/words.js";

const quiet = 800;
const most = 80_000;
const parting = 60_000; // What a browser still sends when the page goes away.

const id = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The form; `kept(answer)` is called when a page was kept. */
export function writing({ today, prompts, draft }, kept) {
  const page = id();
  let number = 0;
  let told = 0;
  let changes = 0;
  let timer = 0;
  let entry = id();
  let isSending = false;

  const text = h("textarea", {
    name: "text", rows: 8, autocomplete: "off", maxlength: most, dir: "auto", class: "journal-text", value: draft?.text ?? "",
  });
  const choice = h("select", { name: "prompt", autocomplete: "off" },
    h("option", { value: "" }, t("journalFree")),
    prompts.map(({ id: name, name: label }) =>
      h("option", { value: name }, name === today.id ? t("journalToday", { name: label }) : label)));
  choice.value = draft ? draft.prompt ?? "" : today.id;
  const question = h("p", { class: "journal-question", "aria-live": "polite" });
  const ask = () => (question.textContent = prompts.find((one) => one.id === choice.value)?.question ?? "");
  ask();
  const state = h("p", { class: "hint", role: "status", id: "journal-state" });

  const content = () => ({ text: text.value, prompt: choice.value || undefined, page, number: (number += 1) });

  async function keepDraft() {
    clearTimeout(timer);
    if (isSending || changes === told) return;
    const now = changes;
    try {
      await put("/api/journal/draft", content());
      told = now;
      if (changes === now) state.textContent = text.value ? t("journalDraftKept") : "";
    } catch {
      state.textContent = t("journalDraftLost");
    }
  }

  function changed() {
    changes += 1;
    clearTimeout(timer);
    timer = setTimeout(keepDraft, changes === 1 ? 0 : quiet);
  }

  text.addEventListener("input", changed);
  choice.addEventListener("change", () => {
    ask();
    if (text.value) changed();
  });
  addEventListener("pagehide", () => {
    const body = JSON.stringify(content());
    if (changes === told || isSending || body.length > parting) return;
    put("/api/journal/draft", JSON.parse(body), { reopening: false, keepalive: true }).catch(() => {});
  });

  return form(async (typed, made) => {
    if (!text.value.trim()) return formError(made, t("journalEmpty"), text);
    clearTimeout(timer);
    isSending = true;
    const sent = text.value;
    try {
      const answer = await post("/api/journal", { ...content(), id: entry });
      entry = id();
      // What was typed while it went stays, as the beginning of the next page.
      text.value = text.value === sent ? "" : text.value.startsWith(sent) ? text.value.slice(sent.length).trimStart() : text.value;
      isSending = false;
      if (text.value) changed();
      else told = changes;
      state.textContent = t("journalKept");
      kept(answer);
    } catch (error) {
      formError(made, t("journalNotKept", { why: error.message }), text);
    } finally {
      isSending = false;
    }
  }, field(t("journalInvitation"), choice), question, field(t("journalText"), text), submit(t("journalKeep")), state);
}
