// The sentences of the page, in its language. They lie in lists beside the scripts, never in them.

let words = {};

/** Adds a list of words to those that are there: the page's own first of all. */
export async function loadWords(list = document.documentElement.dataset.page) {
  const { lang, dataset: { assets } } = document.documentElement;
  const more = await (await fetch(`${assets}/words/${list}.${lang}.json`)).json();
  words = { ...words, ...more };
}

/** The sentence of that name, with {placeholders} filled in. */
export function t(key, values = {}) {
  const sentence = words[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

const language = () => document.documentElement.lang;

/** For names built from a value: `styled("style", "calm")` is the sentence `styleCalm`. */
export const styled = (prefix, value) => t(prefix + value[0].toUpperCase() + value.slice(1));

export const shortDate = (date) =>
  new Intl.DateTimeFormat(language(), { dateStyle: "long" }).format(new Date(date));

export const dayAndTime = (date) =>
  new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(date));

/** Bytes as a person says them, in steps of 1,000. */
export function size(bytes) {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const step = Math.min(3, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
  return new Intl.NumberFormat(language(), {
    style: "unit", unit: units[step], unitDisplay: "short", maximumFractionDigits: step === 3 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}

export const figure = (number) => new Intl.NumberFormat(language()).format(number);

const named = (type) => (code) => {
  try {
    return new Intl.DisplayNames([language()], { type }).of(code) ?? code;
  } catch {
    return code;
  }
};

export const countryName = named("region");
export const languageName = named("language");
