// What is not to be remembered: topics, messages, conversations.

import { get, post, remove } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { formError, required, wireForm } from "../frame/form.js";
import { shortDate, t } from "../frame/words.js";

/** A mark in words; a message or a conversation leads to its place. */
function what(mark) {
  if (mark.topic) return mark.topic;
  const title = mark.title || t("untitled");
  return mark.message ? t("memoryMarkMessage", { title }) : t("memoryMarkThread", { title });
}

export class Topics {
  /** `changed()` hears that facts went. */
  constructor(changed) {
    this.changed = changed;
    wireForm($("#topic-form"), async (typed, form) => {
      if (!required(form, ["topic"])) return;
      const topic = typed.topic.trim();
      const yes = await ask(t("memoryTopicSure"), t("memoryTopicAdd"), { title: t("memoryTopicAsk", { topic }) });
      if (!yes) return;
      await post("/api/forgotten", { topic });
      form.reset();
      await Promise.all([this.load(), this.changed()]);
      this.say(t("memoryTopicDone"));
      $("#topic").focus();
    });
  }

  say(sentence) {
    $("#topic-status").textContent = sentence;
  }

  async load() {
    const marks = await get("/api/forgotten");
    fill($("#marks"), marks.map((mark) => this.item(mark)));
    if (!marks.length) this.say(t("memoryTopicNone"));
  }

  item(mark) {
    const place = mark.thread ? `/#t=${mark.thread}${mark.message ? `&m=${mark.message}` : ""}` : null;
    const name = what(mark);
    return h("li", { "data-mark": mark.id }, h("p", { dir: "auto" }, place ? h("a", { href: place }, name) : name,
      h("span", { class: "hint" }, ` · ${shortDate(mark.at)}`)),
    h("button", { class: "plain", "aria-label": t("memoryUnmarkWhat", { what: name }), onclick: () => this.unmark(mark) }, t("memoryUnmark")));
  }

  async unmark(mark) {
    try {
      await remove(`/api/forgotten/${mark.id}`);
      await this.load();
      this.say(t("memoryUnmarked"));
      $("#topics-title").focus();
    } catch (error) {
      formError($("#topic-form"), error.message);
    }
  }
}
