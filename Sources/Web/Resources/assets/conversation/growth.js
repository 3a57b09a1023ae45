// A reply on its way from the house to its bubble. What comes between two paints is drawn at once, so that a
// quick model never makes the page fall behind.

import { h } from "../frame/dom.js";
import "../frame/own.js";
import { later } from "./later.js";
import { speaker } from "./speak.js";
import { follow } from "./stream.js";

/**
 * Follows the reply of this bubble. `card(card)` comes first of all, if there is one; `checkIn(question)` when the
 * reply is over, if the house asks how the person is.
 * - Returns: what ends the listening, and what resolves when there is nothing more to hear.
 */
export function grow(bubble, { card, checkIn, lost, found, reopen }) {
  const listening = new AbortController();
  const speaks = speaker();
  let text = "";
  let blocks = null;
  let isDue = false;
  let question = null;
  // Of a reply that was under way already the page knows a part: it is told again, and shown when there is more.
  let known = bubble.message.text.length;

  const paint = () => {
    if (!isDue) return;
    isDue = false;
    if (text.length < known) return;
    bubble.write(text, blocks);
    speaks.grown(text);
  };
  // A hidden page gets no animation frames: the timer sees to it that the text is there on return.
  const soon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(paint);
    setTimeout(paint, 120);
  };
  const cut = (from, changed) => (blocks = changed ? [...(blocks ?? []).slice(0, from ?? 0), ...changed] : null);

  const ended = follow(bubble.message.id, {
    on: {
      card,
      "check-in": (asked) => (question = asked),
      notice: ({ sentence, kind }) => {
        bubble.above.append(h("p", { class: "hint" }, sentence));
        bubble.above.hidden = false;
        speaks.tell(sentence);
        if (kind === "asksFirst") later(import("./changed.js")).then(({ choose }) => choose(bubble)).catch(() => {});
      },
      delta: (more) => {
        text += more.text;
        cut(more.from, more.blocks);
        soon();
      },
      replace: (whole) => {
        text = whole.text;
        known = 0;
        cut(0, whole.blocks);
        speaks.replaced(text);
        soon();
      },
      done: (end) => {
        isDue = false;
        const state = end.message.state === "growing" ? "interrupted" : end.message.state;
        Object.assign(bubble.view, { message: { ...end.message, state }, blocks: end.blocks ?? blocks });
        bubble.update(bubble.view);
        speaks.finished(end.message.text);
          },
      error: ({ sentence }) => {
        isDue = false;
        bubble.write(text, blocks);
        bubble.settle(text ? "interrupted" : "failed", sentence);
        speaks.finished(`${text} ${sentence}`);
          },
    },
    reopen, lost, found, signal: listening.signal,
  });
  ended.then(() => question && !listening.signal.aborted && checkIn(question));
  return { bubble, ended, stop: () => listening.abort() };
}
