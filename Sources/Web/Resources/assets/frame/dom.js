// The only way this house makes elements. Text goes in as text nodes: nothing anybody wrote is ever read as
// markup.

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
  return children.length ? fill(element, children) : element;
}

/** Puts these children in place of what was there; nothing stands for what is null or false. */
export function fill(element, ...children) {
  const shown = children.flat(Infinity).filter((one) => one !== undefined && one !== null && one !== false);
  element.replaceChildren(...shown.map((one) => (one instanceof Node ? one : document.createTextNode(String(one)))));
  return element;
}

/** A part of a page, on a sheet of its own. */
export const room = (title, ...content) => h("section", { class: "room-card" }, h("h2", {}, title), content);

/** A companion's face: its picture when it has one, else its sign on its colour. */
export function portrait(element, { portrait: face, id, picture } = {}) {
  if (picture) {
    fill(element, h("img", { src: `/api/companions/${id}/portrait?${picture}`, alt: "", width: 512, height: 512 }));
  } else {
    element.textContent = face?.glyph ?? "";
    element.style.setProperty("--hue", String(face?.hue ?? 160));
  }
  return element;
}
