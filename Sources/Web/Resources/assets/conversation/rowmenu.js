// The menu of a conversation in the list, and its title renamed in place. Fetched when it is first opened.

import { patch, remove as erase } from "../frame/api.js";
import { ask, banner } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { titleOf } from "./shelf.js";

export function menu(thread, button, shelf) {
  const element = $("#thread-menu");
  const item = (label, run, kind) => h("button", {
    role: "menuitem", class: kind, tabindex: -1,
    onclick: () => {
      element.hidePopover();
      run();
    },
  }, label);
  fill(element, item(t("rename"), () => rename(thread, button.closest(".thread"), shelf)),
    thread.private ? null : [
      item(t(thread.pinned ? "unpin" : "pin"), () => told(change(thread, { pinned: !thread.pinned }, shelf))),
      item(t(thread.archived ? "unarchive" : "archive"), () => told(change(thread, { archived: !thread.archived }, shelf))),
      item(t("forgetThread"), () => told(import("./forget.js").then(({ forget }) => forget(thread)))),
    ],
    item(t("toneHere"), () => told(import("./tone.js").then(({ toneHere }) => toneHere(thread)))),
    item(t("delete"), () => told(remove(thread, shelf)), "grave"));
  element.showPopover();
  const { top, bottom, right } = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element;
  const left = Math.max(8, Math.min(right - offsetWidth, innerWidth - offsetWidth - 8));
  element.style.setProperty("left", `${left}px`);
  element.style.setProperty("top", `${bottom + offsetHeight > innerHeight - 8 ? top - offsetHeight : bottom}px`);
  element.firstChild.focus();
  element.onkeydown = (event) => {
    const items = [...element.children];
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) {
      if (event.key === "Tab") element.hidePopover();
      return;
    }
    event.preventDefault();
    items.at(to % items.length).focus();
  };
}

const told = (work) => work.catch(({ message }) => banner(message));

async function change(thread, change, shelf) {
  const standing = shelf.threads.find(({ id }) => id === thread.id) ?? thread;
  Object.assign(standing, await patch(`/api/threads/${thread.id}`, change));
  shelf.draw();
}

async function remove(thread, shelf) {
  if (!(await ask(t("confirmDeleteThread", { title: titleOf(thread) }), t("delete")))) return;
  await erase(`/api/threads/${thread.id}`);
  await shelf.gone(thread.id);
}

function rename(thread, place, shelf) {
  const input = h("input", {
    value: titleOf(thread), maxlength: 120, autocomplete: "off", "aria-label": t("threadTitle"), enterkeyhint: "done",
  });
  const wrong = h("p", { class: "field-error", id: "rename-error", role: "alert", hidden: true });
  const form = h("form", { class: "rename", method: "post" }, input, wrong);
  const shown = [...place.children];
  let isOver = false;
  const close = () => {
    isOver = true;
    fill(place, shown);
    shown[0].focus();
  };
  const send = async () => {
    const title = input.value.trim();
    if (isOver) return;
    if (!title || title === titleOf(thread)) return close();
    isOver = true;
    form.dataset.over = "";
    try {
      await change(thread, { title }, shelf);
      $(`.thread[data-id="${thread.id}"] .open`)?.focus();
    } catch (error) {
      isOver = false;
      delete form.dataset.over;
      wrong.textContent = error.message;
      wrong.hidden = false;
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", wrong.id);
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  input.addEventListener("blur", () => wrong.hidden && send());
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  });
  fill(place, form);
  input.focus();
  input.select();
}
