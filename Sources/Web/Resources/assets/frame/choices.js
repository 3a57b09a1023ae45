// A choice among a few, a dial, and something to switch on: with their labels, ready for a form.

import { h } from "./dom.js";
import { field } from "./form.js";

let count = 0;

/** A group of radio buttons; `title(value)` names each. */
export function choices(legend, name, values, chosen, title, hint) {
  const note = hint ? h("p", { class: "hint", id: `choice-${(count += 1)}` }, hint) : null;
  return h("fieldset", { "aria-describedby": note?.id }, h("legend", {}, legend),
    h("div", { class: "choices" }, values.map((value) =>
      h("label", {}, h("input", { type: "radio", name, value, checked: value === chosen }), title(value)))), note);
}

/** A slider that says its value in words or figures, with what stands at its ends. */
export function dial(label, name, { min, max, step = 1, value, said, low, high }) {
  const input = h("input", { type: "range", name, min, max, step, value });
  const output = h("output", {}, said(value));
  const box = field(label, input);
  const say = () => {
    output.textContent = said(Number(input.value));
    input.setAttribute("aria-valuetext", output.textContent);
  };
  input.addEventListener("input", say);
  say();
  box.classList.add("dial");
  output.setAttribute("for", input.id);
  box.prepend(output);
  if (low) box.append(h("div", { class: "ends", "aria-hidden": "true" }, h("span", {}, low), h("span", {}, high)));
  return box;
}

/** A tick box with its sentence, and a hint under it. */
export function tick(label, name, checked, hint) {
  const input = h("input", { type: "checkbox", name, checked: checked === true });
  const note = hint ? h("span", { class: "hint", id: `choice-${(count += 1)}` }, hint) : null;
  if (note) input.setAttribute("aria-describedby", note.id);
  return h("label", { class: "tick" }, input, h("span", {}, label, note));
}
