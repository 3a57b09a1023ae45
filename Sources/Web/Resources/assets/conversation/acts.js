// What the buttons under a message do, and the question before words leave this machine. Fetched when one of
// them is pressed for the first time.

import { post, remove as erase } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { $, h } from "../frame/dom.js";
import { refreshMe } from "../frame/page.js";
import { t } from "../frame/words.js";
import { newID } from "./deliver.js";

export async function regenerate(room, { message }) {
  const id = newID();
  const said = await room.sent(() => post(`/api/messages/${message.id}/regenerate`, { reply: id }));
  if (said) await room.load(null, said.reply);
}

/** Shows another version in the place of this one, which stays where it is in view. */
export async function choose(room, id, bubble) {
  const edge = Math.max(4, room.list.place(bubble.element.item));
  await post(`/api/messages/${id}/choose`);
  const page = await room.page({ around: id });
  if (!page) return;
  room.put(page);
  room.list.show(id, { edge })?.element.querySelector(".branch button:not(:disabled)")?.focus({ preventScroll: true });
}

export async function compare(room, bubble) {
  const chosen = await (await import("./compare.js")).compare(bubble.view);
  if (chosen) await choose(room, chosen, bubble);
}

export async function why(room, { message }) {
  await (await import("./why.js")).showWhy(message.id, room.companion.name);
}

export async function forget(room, { message }) {
  await (await import("./forget.js")).forget(room.thread, message.id);
}

export async function remove(room, { message }) {
  if (!(await ask(t("confirmDeleteMessage"), t("delete")))) return;
  await erase(`/api/messages/${message.id}`);
  await room.load();
  room.changed();
}

/** Asks whether words may go to that host. */
export async function consent(room, host) {
  const yes = await ask(t("consentText", { host }), t("consentYes"),
    { danger: false, title: t("consentTitle"), no: t("consentNo") });
  if (!yes) return false;
  await post("/api/me/consent", { host });
  await refreshMe();
  return true;
}

/** Opens the message to be said in other words; what followed the old ones stays on a branch of its own. */
export function edit(room, bubble) {
  if (bubble.form) return bubble.form.firstChild.focus();
  const box = h("textarea", { autocomplete: "off", "aria-label": t("editLabel"), value: bubble.message.text });
  const send = h("button", { type: "submit", class: "primary" }, t("saveEdit"));
  const cancel = new AbortController();
  const close = () => {
    cancel.abort();
    bubble.hold(null);
    bubble.element.focus({ preventScroll: true });
  };
  const form = h("form", { class: "edit", method: "post" }, box, h("p", { class: "hint" }, t("editHint")),
    h("div", { class: "row" }, h("button", { class: "outline", onclick: close }, t("cancel")), send));
  let id = newID();
  box.addEventListener("input", () => (id = newID()));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (send.disabled || !text) return;
    send.disabled = true;
    try {
      const said = await room.sent(() => post(`/api/messages/${bubble.message.id}/edit`, { text, id }), cancel.signal);
      if (!said) return;
      close();
      await room.load(null, said.reply);
    } catch (error) {
      room.refused(error, bubble.message.id);
    } finally {
      send.disabled = false;
    }
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target === box) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  bubble.hold(form);
  box.style.setProperty("height", `${Math.min(box.scrollHeight + 4, innerHeight / 2)}px`);
  box.focus({ preventScroll: true });
  box.setSelectionRange(box.value.length, box.value.length);
  form.scrollIntoView({ block: "nearest" });
}
