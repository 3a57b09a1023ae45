// "Do not remember this": a message or a whole conversation stays where it is, and nothing of it is remembered.

import { post, remove } from "../frame/api.js";
import { banner, sheet } from "../frame/dialog.js";
import { h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { titleOf } from "./shelf.js";

/** Without a message the whole conversation is meant. */
export async function forget(thread, message) {
  if (thread.private) return banner(t("forgetPrivate"));
  const mark = await post("/api/forgotten", message ? { message } : { thread: thread.id });
  const undo = h("button", { class: "outline", onclick: async () => {
    try {
      await remove(`/api/forgotten/${mark.id}`);
      banner(t("forgetUndone"));
    } catch (error) {
      banner(error.message);
    }
    dialog.close();
  } }, t("forgetUndo"));
  const close = h("button", { class: "primary", onclick: () => dialog.close() }, t("close"));
  const done = message ? t("forgetMessageDone") : t("forgetThreadDone", { title: titleOf(thread) });
  const dialog = sheet(t("forgetTitle"), h("p", {}, done), h("div", { class: "row end" }, undo, close));
  close.focus();
}
