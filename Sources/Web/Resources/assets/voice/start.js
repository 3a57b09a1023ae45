// The voice of one companion, `#c=ID`: each section is filled by a module of its own, fetched when the page stands.

import { get } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { t } from "../frame/words.js";
import { show } from "./voice.js";

start(async () => {
  const companions = await get("/api/companions");
  const plain = $("#page-title").textContent;

  async function draw() {
    const chosen = companions.find(({ id }) => location.hash === `#c=${id}`) ?? (companions.length === 1 ? companions[0] : null);
    for (const section of document.querySelectorAll("main > section")) section.hidden = true;
    $("#page-title").textContent = chosen ? t("voiceOf", { name: chosen.name }) : plain;
    fill($("#companions"), chosen && companions.length === 1 ? null : chosen ? h("p", {}, h("a", { href: "#" }, t("voiceOthers")))
      : h("ul", { class: "bare voices" }, companions.map(({ id, name }) => h("li", {},
        h("a", { class: "outline button", href: `#c=${id}`, dir: "auto" }, name)))));
    if (chosen) await show(chosen);
  }

  addEventListener("hashchange", () => draw().catch((error) => banner(error.message)));
  await draw();
});
