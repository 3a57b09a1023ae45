// The only ways this page makes elements and shows words. Text goes in as text nodes: nothing anybody wrote is
// ever read as markup.

export const $ = (selector, root = document) => root.querySelector(selector);

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Makes an element; children are elements or plain text. Attributes named onX are listeners. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  if (name === "button") element.type = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "class") element.className = value;
    else if (key === "value") element.value = value;
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  for (const child of children.flat()) {
    if (child === undefined || child === null || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

export function fill(element, ...children) {
  element.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

export function portrait(element, face) {
  element.textContent = face?.glyph ?? "";
  element.style.setProperty("--hue", String(face?.hue ?? 160));
  return element;
}

let words = {};

export async function loadWords(address) {
  const answer = await fetch(address);
  words = await answer.json();
}

/** The sentence of that name, with {placeholders} filled in. */
export function t(key, values = {}) {
  const sentence = words[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

const language = () => document.documentElement.lang;

export const shortDate = (date) =>
  new Intl.DateTimeFormat(language(), { dateStyle: "long" }).format(new Date(date));

export const countryName = (code) => {
  try {
    return new Intl.DisplayNames([language()], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
};

let bannerTimer;

/** One line at the top: stays until replaced when `lasting`, else goes by itself. */
export function banner(sentence, lasting = false) {
  const element = $("#banner");
  clearTimeout(bannerTimer);
  element.textContent = sentence ?? "";
  element.hidden = !sentence;
  if (sentence && !lasting) bannerTimer = setTimeout(() => (element.hidden = true), 4000);
}

/** Opens the sheet with this content; closes by button, Esc or `done`. */
export function sheet(label, ...content) {
  const dialog = $("#dialog");
  const close = h("button", { class: "icon sheet-close", "aria-label": t("close") }, "×");
  close.addEventListener("click", () => dialog.close());
  fill(dialog, close, h("h2", { id: "dialog-title" }, label), ...content);
  dialog.setAttribute("aria-labelledby", "dialog-title");
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  return dialog;
}

/** Asks before something that cannot be undone. */
export function ask(question, yes, { danger = true, title = yes, no = t("cancel") } = {}) {
  return new Promise((resolve) => {
    let answer = false;
    const agree = h("button", { class: danger ? "danger" : "primary" }, yes);
    const refuse = h("button", { class: "outline" }, no);
    const dialog = sheet(title, h("p", {}, question), h("div", { class: "row end" }, refuse, agree));
    agree.addEventListener("click", () => { answer = true; dialog.close(); });
    refuse.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => resolve(answer), { once: true });
    refuse.focus();
  });
}

export function field(label, input, hint) {
  const id = input.id || `f-${Math.random().toString(36).slice(2)}`;
  input.id = id;
  const note = hint ? h("p", { class: "hint", id: `${id}-hint` }, hint) : null;
  if (note) input.setAttribute("aria-describedby", note.id);
  return h("div", { class: "field" }, h("label", { for: id }, label), input, note);
}

/** Says what is wrong at the top of a form, and beside the field when it is known. */
export function formError(form, sentence, input) {
  const note = $(".form-error", form);
  for (const wrong of form.querySelectorAll("[aria-invalid]")) wrong.removeAttribute("aria-invalid");
  note.textContent = sentence ?? "";
  note.hidden = !sentence;
  if (input) {
    input.setAttribute("aria-invalid", "true");
    input.focus();
  }
}
