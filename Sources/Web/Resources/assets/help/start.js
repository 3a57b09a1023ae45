// The crisis card as a page of its own.

import { drawCard, keepCard } from "../frame/card.js";
import { $, fill } from "../frame/dom.js";
import { fillCountries } from "../frame/form.js";
import { open } from "../frame/page.js";

open(async () => {
  const draw = async (country) => fill($("#card"), drawCard(await keepCard(country), "h1"));
  await draw(null);
  const select = $("#card-country");
  await fillCountries(select);
  select.addEventListener("change", () => draw(select.value));
});
