// How the pages look: every change is seen at once and kept by itself.

import { patch } from "../frame/api.js";
import { show } from "../frame/appearance.js";
import { choices, dial, tick } from "../frame/choices.js";
import { h } from "../frame/dom.js";
import { changed } from "../frame/page.js";
import { styled, t } from "../frame/words.js";

export function appearance(me) {
  const looks = { theme: "system", contrast: false, textSize: 100, stillness: false, ...me.appearance };
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
  const status = h("p", { class: "hint", role: "status" });
  const form = h("form", { method: "post" },
    choices(t("theme"), "theme", ["system", "light", "dark"], looks.theme, (one) => styled("theme", one)),
    dial(t("textSize"), "textSize", {
      min: 90, max: 200, step: 10, value: looks.textSize, said: (size) => percent.format(size / 100),
    }),
    tick(t("contrast"), "contrast", looks.contrast, t("contrastHint")),
    tick(t("stillness"), "stillness", looks.stillness, t("stillnessHint")),
    status);
  let timer;
  form.addEventListener("input", () => {
    const typed = new FormData(form);
    const now = {
      theme: typed.get("theme"), contrast: typed.has("contrast"), textSize: Number(typed.get("textSize")),
      stillness: typed.has("stillness"),
    };
    show(now);
    status.textContent = "";
    clearTimeout(timer);
    timer = setTimeout(async () => {
      try {
        changed(await patch("/api/me", { appearance: now }));
        status.textContent = t("saved");
      } catch (error) {
        status.textContent = error.message;
      }
    }, 400);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}
