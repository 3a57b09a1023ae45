// The tone of one conversation: what is different here from how the companion usually speaks.

import { get, patch } from "../frame/api.js";
import { banner, sheet } from "../frame/dialog.js";
import { h } from "../frame/dom.js";
import { field, form, submit } from "../frame/form.js";
import { loadWords, styled, t } from "../frame/words.js";

export async function toneHere({ id }) {
  const [threads, companions] = await Promise.all([
    get("/api/threads"), get("/api/companions"), loadWords("persona"), loadWords("tone"),
  ]);
  const { tone = {}, companion } = threads.find((one) => one.id === id);
  const { name, tone: usual } = companions.find((one) => one.id === companion);
  // The first choice of each is the usual one.
  const choice = (key, all) => {
    const value = all.find(([value]) => value === usual[key])[1];
    const select = h("select", { name: key }, [["", t("asUsual", { value })], ...all].map(([value, title]) =>
      h("option", { value }, title)));
    select.value = tone[key] ?? "";
    return field(t(key), select);
  };
  const made = form(
    async (typed) => {
      const tone = {};
      for (const [key, value] of Object.entries(typed)) if (value) tone[key] = key === "style" ? value : Number(value);
      await patch(`/api/threads/${id}`, { tone });
      dialog.close();
      banner(t("toneKept"));
    },
    h("div", { class: "tone-here" },
      choice("style", t("styles").split("|").map((one) => [one, styled("style", one)])),
      t("dials").split("|").map((dial) =>
        choice(dial, styled("notches", dial).split("|").map((title, place) => [place - 2, title])))),
    h("div", { class: "row end" },
      h("button", { class: "outline", onclick: () => made.requestSubmit(made.reset()) }, t("toneBack")), submit(t("save"))));
  const dialog = sheet(t("toneHere"), h("p", { class: "hint" }, t("toneHereText", { name })), made);
}
