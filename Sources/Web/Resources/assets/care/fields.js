// The field of a question, by the kind of its answer; each says what was given, as the house takes it.

import { h } from "../frame/dom.js";
import { field } from "../frame/form.js";
import { t } from "../frame/words.js";

let count = 0;

const clock = (minutes) => minutes === undefined ? "" : [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

function minutes(input) {
  const [hours, rest] = input.value.split(":").map(Number);
  return input.value && Number.isFinite(hours) && Number.isFinite(rest) ? hours * 60 + rest : undefined;
}

const whole = (input) => input.value.trim() === "" ? undefined : Math.round(Number(input.value));

function words({ question, value }) {
  const box = h("textarea", {
    rows: 4, autocomplete: "off", maxlength: 100_000, dir: "auto", class: "care-words", value: value?.words ?? "",
    "aria-label": question.text,
  });
  return { element: box, read: () => (box.value.trim() ? { kind: "words", words: box.value } : null), focus: () => box.focus() };
}

function radios(options, chosen, kind) {
  const name = `answer-${(count += 1)}`;
  const inputs = options.map(({ value }) => h("input", { type: "radio", name, checked: alike(value, chosen) }));
  const element = h("div", { class: `care-options ${kind}` },
    options.map(({ label }, index) => h("label", {}, inputs[index], h("span", {}, label))));
  const read = () => options[inputs.findIndex(({ checked }) => checked)]?.value ?? null;
  return { element, read, focus: () => (inputs.find(({ checked }) => checked) ?? inputs[0]).focus() };
}

/** Whether two answers say the same, whatever the order of their fields. */
export function alike(one, other) {
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => alike(one[key], other[key]));
}

function choice({ question: { options }, value }) {
  return radios(options, value, "listed");
}

function scale({ value }) {
  const options = Array.from({ length: 11 }, (_, number) => ({ label: String(number), value: { kind: "scale", number } }));
  return radios(options, value, "scaled");
}

const number = (value, max) => h("input", { type: "number", inputmode: "numeric", min: 0, max, step: 1, autocomplete: "off", value: value ?? "" });
const time = (value) => h("input", { type: "time", autocomplete: "off", value: clock(value) });

function times(parts, value) {
  const inputs = parts.map(([key, kind]) => (kind === "time" ? time(value?.sleep?.[key]) : number(value?.sleep?.[key], kind)));
  const element = h("div", { class: "care-times" }, parts.map(([, , label], index) => field(label, inputs[index])));
  const read = () => {
    const told = parts.map(([key, kind], index) => [key, kind === "time" ? minutes(inputs[index]) : whole(inputs[index])]);
    const sleep = Object.fromEntries(told.filter(([, one]) => one !== undefined));
    return Object.keys(sleep).length ? { kind: "sleep", sleep } : null;
  };
  return { element, read, focus: () => inputs[0].focus() };
}

const night = ({ value }) => times(
  [["latency", 1440, t("careLatency")], ["wakes", 50, t("careWakes")], ["up", "time", t("careUp")]], value);
const bed = ({ value }) => times([["bed", "time", t("careBed")], ["awake", 1440, t("careAwake")]], value);

const makers = { words, choice, item: choice, scale, night, bed };

/** `{element, read, focus}` for a step; `read()` gives null where nothing was given. */
export const answerField = (step) => makers[step.kind](step);

/** A question with its field, as a group of its own. */
export function asked(step) {
  const { question } = step;
  const made = answerField(step);
  const element = h("fieldset", { class: "care-question", "data-step": question.step },
    h("legend", {}, question.text), made.element,
    question.caution ? h("p", { class: "hint care-caution" }, question.caution) : null,
    question.credit ? h("p", { class: "hint", lang: "en" }, question.credit) : null);
  return { ...made, element };
}

/** An answer in words. */
export function answerText({ kind, value, label }) {
  if (!value) return "";
  if (value.kind === "words") return value.words;
  if (value.kind !== "sleep") return label ?? "";
  const { latency, wakes, up, bed: to, awake } = value.sleep;
  const told = [
    latency === undefined ? null : t("careToldLatency", { minutes: latency }),
    wakes === undefined ? null : t("careToldWakes", { count: wakes }),
    up === undefined ? null : t("careToldUp", { time: clock(up) }),
    to === undefined ? null : t("careToldBed", { time: clock(to) }),
    awake === undefined ? null : t("careToldAwake", { minutes: awake }),
  ];
  return kind === "night" || kind === "bed" ? told.filter(Boolean).join(" · ") : "";
}
