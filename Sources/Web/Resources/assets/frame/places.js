// Where somebody lives and what they speak, to be chosen: for the few pages that ask.

import { fill, h } from "./dom.js";
import { countryName } from "./words.js";

export async function fillCountries(select, chosen) {
  const codes = await (await fetch(`${document.documentElement.dataset.assets}/frame/countries.json`)).json();
  const lang = document.documentElement.lang;
  const named = codes.map((code) => [code, countryName(code)]);
  named.sort((a, b) => a[1].localeCompare(b[1], lang));
  fill(select, named.map(([code, name]) => h("option", { value: code }, name)));
  const guess = (chosen || navigator.language.split("-")[1] || (lang === "fr" ? "FR" : "US")).toUpperCase();
  select.value = codes.includes(guess) ? guess : "FR";
}

/** A choice of the languages of the house. */
export function languages(name, chosen) {
  const select = h("select", { name }, h("option", { value: "fr", lang: "fr" }, "Français"),
    h("option", { value: "en", lang: "en" }, "English"));
  select.value = chosen;
  return select;
}
