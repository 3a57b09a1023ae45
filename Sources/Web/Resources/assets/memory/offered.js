// Names and shared stories that a companion's card offers: each becomes a fact only when the person says so.

import { get, post } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { form, required, submit } from "../frame/form.js";
import { shortDate, t } from "../frame/words.js";

const quote = ({ message, thread, text, at }) => h("li", {}, h("blockquote", { dir: "auto" }, text),
  h("a", { class: "said", href: `/#t=${thread}&m=${message}` }, t("memorySaidOn", { day: shortDate(at) })));

/** Draws what waits; `taken()` hears of each new fact. */
export async function drawOffered(taken) {
  const section = $("#offered");
  const status = h("p", { class: "hint", role: "status" });

  async function draw(said = "") {
    const offered = await get("/api/memory/offered");
    section.hidden = !offered.length && !said;
    const names = [...new Set(offered.map(({ name }) => name))];
    fill(section, h("h2", { id: "offered-title", tabindex: -1 }, t("memoryOffered")),
      names.map((name) => [h("p", { dir: "auto" }, t("memoryOfferedText", { name })),
        h("ul", { class: "bare" }, offered.filter((one) => one.name === name).map(item))]), status);
    status.textContent = said;
  }

  function item(one) {
    const path = `/api/companions/${one.companion}/persona/lines/${one.line}/memory`;
    const settle = async (answer, said) => {
      await post(path, answer);
      await draw(said);
      $("#offered-title").focus();
    };
    const leave = () => settle({ remember: false }, t("memoryOfferLeft")).catch((error) => banner(error.message));
    const words = h("textarea", { name: "text", rows: 3, maxlength: 300, autocomplete: "off", dir: "auto", lang: one.language, "aria-label": t("memoryText"), value: one.text });
    return h("li", { class: "fact", "data-offered": one.line },
      form(async ({ text }, made) => {
        if (!required(made, ["text"])) return;
        await settle({ remember: true, text }, t("memoryOfferTaken"));
        await taken();
      }, h("div", { class: "field" }, words), h("ul", { class: "bare quotes" }, one.quotes.slice(0, 2).map(quote)),
      h("div", { class: "row" }, submit(t("memoryRemember"), "outline"), h("button", { class: "plain", "data-do": "leave", onclick: leave }, t("memoryNotRemember")))));
  }

  await draw();
  if (location.hash === "#offered") $("#offered-title").focus();
}
