// Which time the voice is taken from: how many replies of each model in each month, and what of it is chosen.

import { get, put } from "../frame/api.js";
import { tick } from "../frame/choices.js";
import { $, fill, h } from "../frame/dom.js";
import { field, form, missing, submit } from "../frame/form.js";
import { figure, t } from "../frame/words.js";

/** A month of the calendar, whatever the hour where the person is. */
const monthName = (month) => new Intl.DateTimeFormat(document.documentElement.lang, { month: "long", year: "numeric", timeZone: "UTC" })
  .format(new Date(`${month}-15T12:00:00Z`));

const modelName = (name) => name || t("voiceUnknownModel");

/** Whether a month lies in a choice; `null` at either end is open. */
const isIn = (month, { from, to }) => (!from || month >= from) && (!to || month <= to);

function count({ months, models }, chosen) {
  let sum = 0;
  for (const model of models) {
    if (chosen.models.length && !chosen.models.includes(model.name)) continue;
    months.forEach((month, at) => { if (isIn(month, chosen)) sum += model.counts[at]; });
  }
  return sum;
}

function told(histogram, choice) {
  const { months } = histogram;
  return t("voiceEraTold", {
    models: choice.models.map(modelName).join(", ") || t("voiceAllModels"),
    from: monthName(choice.from ?? months[0]), to: monthName(choice.to ?? months[months.length - 1]),
    count: figure(count(histogram, choice)),
  });
}

/** A row for each month, with a bar for each model that answered in it. */
function table({ months, models }) {
  const most = Math.max(...models.flatMap(({ counts }) => counts));
  const bar = (model, at) => {
    const line = h("span", { class: "share", "aria-hidden": "true" });
    line.style.setProperty("--share", `${(100 * model.counts[at]) / most}%`);
    return h("li", { "data-model": model.name }, line, h("span", { dir: "auto" }, modelName(model.name)), " ",
      h("span", { class: "figure" }, figure(model.counts[at])));
  };
  return h("table", { class: "era" }, h("caption", { class: "unseen" }, t("voiceTable")),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("voiceMonth")), h("th", { scope: "col" }, t("voiceReplies")))),
    h("tbody", {}, months.map((month, at) => h("tr", { "data-month": month }, h("th", { scope: "row" }, monthName(month)),
      h("td", {}, h("ul", { class: "bare" }, models.filter(({ counts }) => counts[at]).map((model) => bar(model, at))))))));
}

export async function show(root, companion) {
  const path = `/api/companions/${companion.id}/era`;
  const { histogram, sources, isHomeGrown, proposed, chosen } = await get(path);
  const { months, models } = histogram;
  if (!models.length) return fill(root, h("p", {}, t("voiceNoReplies")));
  const rows = table(histogram);
  const sum = h("p", { class: "hint", role: "status", id: "era-sum" });
  const done = h("p", { class: "hint", role: "status", id: "era-done" });

  const select = (name, ends) => h("select", { name, autocomplete: "off" }, h("option", { value: "" }, t(ends)),
    months.map((month) => h("option", { value: month }, monthName(month))));
  const boxes = models.map(({ name, replies }) => tick(t("voiceModelCount", { name: modelName(name), count: figure(replies) }), "model", false));
  const inputs = boxes.map((box) => $("input", box));
  inputs.forEach((input, at) => (input.value = models[at].name));

  const made = form(async (typed, asked) => {
    const choice = read();
    if (!choice.models.length) return missing(asked, "model", t("voiceModelMissing"));
    if (choice.from && choice.to && choice.to < choice.from) return missing(asked, "to", t("voiceMonthsTurned"));
    await put(path, choice);
    done.textContent = t("voiceEraKept");
    dispatchEvent(new Event("voice-era"));
  },
  h("fieldset", { class: "models" }, h("legend", {}, t("voiceModels")), boxes),
  h("div", { class: "pair" }, field(t("voiceFrom"), select("from", "voiceBeginning")), field(t("voiceTo"), select("to", "voiceEnd"))),
  sum, h("div", { class: "row" }, submit(t("voiceEraUse")),
    h("button", { class: "outline", id: "era-proposed", onclick: () => { set(proposed); mark(); } }, t("voiceEraProposed"))), done);

  const read = () => ({
    models: inputs.filter(({ checked }) => checked).map(({ value }) => value),
    from: made.elements.from.value || null, to: made.elements.to.value || null,
  });
  const set = (choice) => {
    for (const input of inputs) input.checked = !choice.models.length || choice.models.includes(input.value);
    made.elements.from.value = months.includes(choice.from) ? choice.from : "";
    made.elements.to.value = months.includes(choice.to) ? choice.to : "";
  };
  const mark = () => {
    const choice = read();
    sum.textContent = t("voiceChosenReplies", { count: figure(choice.models.length ? count(histogram, choice) : 0) });
    done.textContent = "";
    for (const row of rows.tBodies[0].rows) {
      const isInside = isIn(row.dataset.month, choice);
      for (const item of row.querySelectorAll("li")) item.dataset.aside = !isInside || !choice.models.includes(item.dataset.model);
    }
  };
  made.addEventListener("input", mark);

  const from = [...sources, isHomeGrown ? t("voiceHere") : null].filter(Boolean).join(", ");
  fill(root, h("p", {}, t("voiceEraText")), h("p", { class: "hint" }, t("voiceSources", { sources: from })),
    h("p", { class: "hint", id: "era-proposal" }, t(chosen ? "voiceEraChosen" : "voiceEraNow", { era: told(histogram, chosen ?? proposed) })),
    h("details", { class: "months", open: months.length <= 24 }, h("summary", {}, t("voiceByMonth")), rows), made);
  set(chosen ?? proposed);
  mark();
}
