// The crisis card as a page of its own; for somebody who is signed in, their own lines stand on it.

import { drawCard, keepCard, ownCard } from "../frame/card.js";
import { $, fill } from "../frame/dom.js";
import { fillCountries } from "../frame/places.js";
import { open, ownLines } from "../frame/page.js";

open(async () => {
  let shown = await keepCard(null);
  const draw = () => fill($("#card"), drawCard(ownCard(shown), "h1"));
  draw();
  ownLines().then(draw);
  const select = $("#card-country");
  await fillCountries(select);
  select.addEventListener("change", async () => {
    shown = await keepCard(select.value);
    draw();
  });
});
