// A week or a month: sentences, drawings with their numbers, and each day to be changed or deleted.

import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";
import { drawPlot } from "../care/plot.js";

const dates = (options) => (day) =>
  new Intl.DateTimeFormat(document.documentElement.lang, { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));

const long = dates({ weekday: "long", day: "numeric", month: "long" });
const whole = dates({ day: "numeric", month: "long", year: "numeric" });
const ofMonth = dates({ month: "long", year: "numeric" });

function told(day, labels) {
  const parts = [];
  if (day.mood !== undefined && day.mood !== null) parts.push(t("daysMoodOf", { mood: day.mood }));
  if (day.emotions.length) parts.push(day.emotions.map((one) => labels[one] ?? one).join(", "));
  if (day.activities.length) parts.push(day.activities.join(", "));
  return parts.join(" · ");
}

function row(day, labels, { change, forget }) {
  const name = long(day.day);
  return h("li", { "data-day": day.day },
    h("div", {}, h("strong", {}, name), " ", h("span", { dir: "auto" }, told(day, labels))),
    day.note ? h("p", { dir: "auto", class: "day-note" }, day.note) : null,
    h("div", { class: "row" },
      h("button", { class: "plain", "aria-label": t("daysChangeOf", { day: name }), onclick: () => change(day) }, t("daysChange")),
      h("button", { class: "plain", "aria-label": t("daysDeleteOf", { day: name }), onclick: () => forget(day) }, t("delete"))));
}

/** Draws the page of `GET /api/care/days`; `show(view, day)` leads to another. */
export function drawSeen(section, page, { show, change, forget }) {
  const labels = Object.fromEntries(page.emotions.map(({ value, label }) => [value, label]));
  const title = page.view === "week" ? t("daysWeekOf", { day: whole(page.from) }) : ofMonth(page.from);
  const view = (name, label) =>
    h("button", { class: "outline", "aria-pressed": String(page.view === name), onclick: () => show(name, page.days.at(-1)?.day ?? page.from) }, label);
  const to = (label, day) => h("button", { class: "outline", disabled: !day, onclick: () => show(page.view, day) }, label);
  fill(section, h("h2", { id: "seen-title", tabindex: -1 }, title),
    h("div", { class: "row" }, view("week", t("daysWeek")), view("month", t("daysMonth"))),
    page.sentences.map((sentence) => h("p", { dir: "auto" }, sentence)), page.plots.map(drawPlot),
    page.days.length ? h("details", { class: "each-day" }, h("summary", {}, t("daysEach")),
      h("ul", { class: "bare" }, page.days.map((day) => row(day, labels, { change, forget })))) : null,
    h("div", { class: "row" }, to(t("daysEarlier"), page.earlier), to(t("daysLaterOn"), page.later)),
    h("p", { class: "hint" }, t("daysExport")));
}
