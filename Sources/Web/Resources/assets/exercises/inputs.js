// A field for each kind of step: it shows a value and reads one. `read()` gives nothing where nothing fits yet.

import { dial } from "../frame/choices.js";
import { fill, h } from "../frame/dom.js";
import { field } from "../frame/form.js";
import { t } from "../frame/words.js";
import { dateOf, dayOf, minuteOf, timeOf } from "./days.js";

const box = (name, value, rows, label, hint) => field(label, h("textarea", {
  name, rows, maxlength: 40_000, autocomplete: "off", dir: "auto", value: value ?? "",
}), hint);

const time = (name, label, minute) => field(label, h("input", {
  type: "time", name, autocomplete: "off", value: minute === undefined ? "" : timeOf(minute),
}));

const whole = (name, label, value, max) => field(label, h("input", {
  name, type: "number", min: 0, max, step: 1, inputmode: "numeric", autocomplete: "off", value: value ?? "",
}));

const lines = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

function number(kind, max, value, label) {
  const made = dial(label, "number", { min: 0, max, value: value?.number ?? max / 2, said: String, low: "0", high: String(max) });
  return { node: made, read: () => ({ kind, number: Number(made.querySelector("input").value) }) };
}

/** Rows of a name and a number that grow; empty ones are left out. */
function rows(list, { name, least, most, label, mark, scale }) {
  const body = h("div", { class: "exercise-rows" });
  const add = (text = "", strength = "") => {
    const place = { number: body.children.length + 1 };
    body.append(h("div", { class: "exercise-row" },
      h("input", { "aria-label": t(label, place), autocomplete: "off", maxlength: 400, dir: "auto", value: text }),
      h("input", {
        type: "number", min: 0, max: 100, step: 1, inputmode: "numeric", autocomplete: "off",
        "aria-label": t(scale, place), placeholder: "0–100", value: strength,
      })));
  };
  list.forEach((one) => add(one[name], one[mark]));
  while (body.children.length < least) add();
  const more = h("button", { class: "outline", onclick: () => {
    if (body.children.length >= most) return;
    add();
    body.lastElementChild.querySelector("input").focus();
  } }, t("exercisesRow"));
  const read = () => [...body.children].map((row) => {
    const [text, strength] = row.querySelectorAll("input");
    return { text: text.value.trim(), strength: strength.value === "" ? NaN : Number(strength.value) };
  }).filter(({ text }) => text);
  const grow = (fields) => {
    while (body.children.length * 2 < fields && body.children.length < most) add();
  };
  return { node: [body, h("div", { class: "row" }, more)], read, grow };
}

const isStrength = ({ strength }) => Number.isInteger(strength) && strength >= 0 && strength <= 100;

const makers = {
  words: ({ question }, value) => {
    const node = box("words", value?.words, 4, question.text);
    return { node, ownsLabel: true, read: () => {
      const words = node.querySelector("textarea").value;
      return words.trim() ? { kind: "words", words } : null;
    } };
  },
  lines: ({ question }, value) => {
    const hint = question.least > 1 ? t("exercisesLeast", { number: question.least }) : t("exercisesLines");
    const node = box("lines", (value?.lines ?? []).join("\n"), 6, question.text, hint);
    return { node, ownsLabel: true, read: () => {
      const found = lines(node.querySelector("textarea").value);
      return found.length ? { kind: "lines", lines: found.slice(0, question.most) } : null;
    } };
  },
  percent: ({ question }, value) => ({ ...number("percent", 100, value, question.text), ownsLabel: true }),
  ten: ({ question }, value) => ({ ...number("ten", 10, value, question.text), ownsLabel: true }),
  felt: (_, value, exercise) => {
    const before = exercise.fields?.find(({ step }) => step === "emotions")?.value.felt ?? [];
    const list = value?.felt ?? before.map(({ name }) => ({ name }));
    const made = rows(list, {
      name: "name", mark: "strength", least: Math.max(2, list.length), most: 8, label: "exercisesEmotion", scale: "exercisesStrength",
    });
    return { ...made, read: () => {
      const felt = made.read();
      return felt.length && felt.every(isStrength)
        ? { kind: "felt", felt: felt.map(({ text, strength }) => ({ name: text, strength })) } : null;
    } };
  },
  rungs: ({ question }, value) => {
    const made = rows(value?.rungs ?? [], {
      name: "text", mark: "fear", least: question.least, most: question.most, label: "exercisesRung", scale: "exercisesFear",
    });
    return { ...made, read: () => {
      const rungs = made.read();
      return rungs.length && rungs.every(isStrength)
        ? { kind: "rungs", rungs: rungs.map(({ text, strength }) => ({ text, fear: strength })) } : null;
    } };
  },
  several: ({ question }, value) => {
    const chosen = new Set(value?.several ?? []);
    const node = h("div", { class: "exercise-ticks" }, question.options.map((option) => {
      const [name] = option.value.several;
      return h("label", { class: "tick" },
        h("input", { type: "checkbox", value: name, checked: chosen.has(name) }), h("span", {}, option.label));
    }));
    // "None of these" and the others exclude each other.
    node.addEventListener("change", ({ target }) => {
      if (!target.checked) return;
      const none = node.querySelector("[value=noneOfThese]");
      if (target === none) for (const input of node.querySelectorAll("input")) input.checked = input === none;
      else if (none) none.checked = false;
    });
    return { node, read: () => {
      const several = [...node.querySelectorAll("input:checked")].map((input) => input.value);
      return several.length ? { kind: "several", several } : null;
    } };
  },
  moment: (_, value) => {
    const date = field(t("exercisesDay"), h("input", {
      type: "date", name: "day", autocomplete: "off", value: value?.day === undefined ? "" : dateOf(value.day),
    }));
    const clock = time("minute", t("exercisesHour"), value?.minute);
    return { node: h("div", { class: "pair" }, date, clock), read: () => {
      const [day, minute] = [date, clock].map((one) => one.querySelector("input").value);
      return day && minute ? { kind: "moment", day: dayOf(day), minute: minuteOf(minute) } : null;
    } };
  },
  clock: ({ question }, value) => {
    const node = time("minute", question.text, value?.minute);
    return { node, ownsLabel: true, read: () => {
      const minute = node.querySelector("input").value;
      return minute ? { kind: "clock", minute: minuteOf(minute) } : null;
    } };
  },
  bed: (_, value) => {
    const bed = time("bed", t("exercisesBed"), value?.sleep?.bed);
    const awake = whole("awake", t("exercisesAwake"), value?.sleep?.awake, 1_440);
    return { node: h("div", { class: "pair" }, bed, awake), read: () => night({ bed, awake }) };
  },
  night: (_, value) => {
    const latency = whole("latency", t("exercisesLatency"), value?.sleep?.latency, 300);
    const wakes = whole("wakes", t("exercisesWakes"), value?.sleep?.wakes, 50);
    const up = time("up", t("exercisesUp"), value?.sleep?.up);
    return { node: h("div", { class: "pair" }, latency, wakes, up), read: () => night({ latency, wakes, up }) };
  },
};

function night(fields) {
  const sleep = {};
  for (const [name, node] of Object.entries(fields)) {
    const input = node.querySelector("input");
    if (input.value === "") continue;
    sleep[name] = input.type === "time" ? minuteOf(input.value) : Number(input.value);
  }
  return Object.keys(sleep).length ? { kind: "sleep", sleep } : null;
}

/** What is chosen with one tap: `choose(value)` gets it. */
export function options({ question, all }, choose) {
  const draw = (list) => list.map((option) => h("button", { class: "outline exercise-option", onclick: () => choose(option.value) },
    h("span", {}, option.label), option.line ? h("span", { class: "hint" }, option.line) : null));
  const node = h("div", { class: "exercise-options" }, draw(question.options));
  const more = all ? h("button", { class: "plain", onclick: () => {
    fill(node, draw([...all, question.options.at(-1)]));
    node.querySelector("button").focus();
  } }, t("exercisesAllTraps")) : null;
  return [node, more];
}

export const isTapped = (kind) => ["choice", "traps", "rung", "idea"].includes(kind);

/** The field of a step, with `read()`; its label is the question where `ownsLabel`. */
export const input = (asked, value, exercise) => makers[asked.kind]?.(asked, value, exercise);
