// The week as a table: a bar beside each number, and the number itself for whoever hears it.

import { $, fill, h } from "../frame/dom.js";
import { figure, styled, t } from "../frame/words.js";

const dates = (options) => (day) =>
  new Intl.DateTimeFormat(document.documentElement.lang, { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));

const weekday = dates({ weekday: "long" });
const short = dates({ day: "numeric", month: "short" });
const long = dates({ day: "numeric", month: "long", year: "numeric" });

/** "1 h 05", "40 min". */
function span(minutes) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return hours ? t("weekHours", { hours, minutes: String(rest).padStart(2, "0") }) : t("weekMinutes", { minutes: rest });
}

function noted(one, unnote) {
  const name = one.mood ? styled("mood", one.mood) : styled("contact", one.contact);
  return h("li", {}, h("span", { class: one.mood ? "mood" : "person" }, name),
    one.note ? h("span", { dir: "auto", class: "noted-words" }, one.note) : null,
    h("button", { class: "plain", "aria-label": t("weekUnnote", { what: name }), onclick: () => unnote(one) }, "×"));
}

function row(day, most, unnote) {
  const { minutes, nightMinutes, noted: all } = day;
  const bar = h("meter", { class: "bar-of-day", min: 0, max: most, value: minutes, "aria-hidden": "true" });
  const night = nightMinutes ? h("span", { class: "hint" }, t("weekNight", { span: span(nightMinutes) })) : null;
  return h("tr", {},
    h("th", { scope: "row" }, weekday(day.day), " ", h("span", { class: "hint" }, short(day.day))),
    h("td", {}, bar, h("span", {}, minutes ? span(minutes) : t("weekNothing")), night),
    h("td", {}, all.length ? h("ul", { class: "bare noted" }, all.map((one) => noted(one, unnote))) : t("weekNothing")));
}

/** The week in a few sentences, for whoever does not read tables. */
function told(week) {
  const sum = (key) => week.days.reduce((all, day) => all + day[key], 0);
  const all = week.days.flatMap((day) => day.noted);
  const contacts = all.filter(({ contact }) => contact).length;
  const conversations = sum("conversations");
  const values = { span: span(sum("minutes")), count: figure(conversations) };
  const parts = [conversations === 1 ? t("weekToldOne", { span: values.span }) : t("weekTold", values)];
  const nights = week.days.filter(({ nightMinutes }) => nightMinutes > 0).length;
  if (nights) parts.push(nights === 1 ? t("weekOneNight") : t("weekNights", { count: nights }));
  if (contacts) parts.push(contacts === 1 ? t("weekOneContact") : t("weekContacts", { count: contacts }));
  return parts.join(" ");
}

/** Draws a week; `show(day)` leads to another one, `unnote(one)` takes something away. */
export function drawWeek(section, week, { show, unnote }) {
  const title = h("h2", { id: "week-title", tabindex: -1 }, t("weekOf", { day: long(week.monday) }));
  const to = (label, day) => h("button", { class: "outline", disabled: !day, onclick: async () => {
    await show(day);
    $("#week-title").focus();
  } }, label);
  const isEmpty = week.days.every((day) => day.turns === 0 && day.minutes === 0 && day.noted.length === 0);
  const most = Math.max(60, ...week.days.map(({ minutes }) => minutes));
  const head = ["weekDay", "weekTime", "weekNotes"].map((key) => h("th", { scope: "col" }, t(key)));
  fill(section, title,
    isEmpty ? h("p", {}, t("weekEmpty")) : [
      h("p", {}, told(week)),
      h("div", { class: "table-scroll" }, h("table", { class: "week" },
        h("caption", { class: "unseen" }, t("weekOf", { day: long(week.monday) })),
        h("thead", {}, h("tr", {}, head)),
        h("tbody", {}, week.days.map((day) => row(day, most, unnote))))),
    ],
    h("div", { class: "row" }, to(t("weekEarlier"), week.earlier), to(t("weekLater"), week.later)));
}
