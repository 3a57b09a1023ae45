// Searches everything that was said. What is searched for goes to the house only, never into an address.

import { get, post } from "../frame/api.js";
import { $, fill, h } from "../frame/dom.js";
import { formError } from "../frame/form.js";
import { start } from "../frame/page.js";
import { dayAndTime, t } from "../frame/words.js";

const limit = 50;
const pause = 250;
let asked = 0;
let names = new Map();

const snippet = (pieces) => pieces.map(({ text, hit }) => (hit ? h("mark", {}, text) : text));

function hitItem(hit) {
  const who = hit.role === "person" ? t("you") : names.get(hit.companion) ?? "";
  const facts = [who, dayAndTime(hit.at), hit.archived ? t("archived") : null].filter(Boolean).join(" · ");
  return h("li", {}, h("a", { class: "hit", href: `/#t=${hit.thread}&m=${hit.message}` },
    h("span", { class: "hit-title" }, hit.title || t("untitled")),
    h("span", { class: "hit-text" }, snippet(hit.snippet)),
    h("span", { class: "hit-facts" }, facts)));
}

const say = (sentence) => ($("#search-status").textContent = sentence);

/** Asks the house; while its index is being built, again a little later. */
async function search() {
  const text = $("#search-text").value.trim();
  const companion = $("#search-companion").value;
  const turn = (asked += 1);
  if (text.length < 2) {
    fill($("#hits"));
    return say("");
  }
  try {
    const { hits, ready } = await post("/api/search", { text, limit, ...(companion ? { companion } : {}) });
    if (turn !== asked) return;
    formError($("#search-form"), null);
    fill($("#hits"), hits.map(hitItem));
    const count = hits.length === 0 ? t("hitsNone") : hits.length === 1 ? t("hitsOne")
      : t(hits.length < limit ? "hitsMany" : "hitsMost", { count: hits.length });
    say(ready ? count : t("indexing", { count: hits.length }));
    if (!ready) setTimeout(() => turn === asked && search(), 1500);
  } catch (error) {
    if (turn === asked) formError($("#search-form"), error.message, $("#search-text"));
  }
}

start(async () => {
  const companions = await get("/api/companions");
  names = new Map(companions.map(({ id, name }) => [id, name]));
  const select = $("#search-companion");
  fill(select, h("option", { value: "" }, t("allCompanions")),
    companions.map(({ id, name }) => h("option", { value: id }, name)));
  select.closest(".field").hidden = companions.length < 2;
  let timer;
  $("#search-text").addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, pause);
  });
  select.addEventListener("change", search);
  $("#search-form").addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  $("#search-text").focus();
  search();
});
