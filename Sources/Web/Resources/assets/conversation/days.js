// Days and numbers as the person's language writes them, and conversations sorted by day.

import { h } from "../frame/dom.js";
import { t } from "../frame/words.js";

const formats = new Map();

function format(key, make) {
  if (!formats.has(key)) formats.set(key, make(document.documentElement.lang));
  return formats.get(key);
}

const dates = (key, options) => (date) =>
  format(key, (lang) => new Intl.DateTimeFormat(lang, options)).format(new Date(date));

export const clock = dates("clock", { hour: "2-digit", minute: "2-digit" });
export const longDay = dates("day", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const month = dates("month", { month: "long", year: "numeric" });

export const number = (value) => format("number", (lang) => new Intl.NumberFormat(lang)).format(value);

/** A file's name and how much there is of it. */
export const chipLine = ({ name, lines, characters }) => [
  h("span", { class: "file-name" }, name),
  h("span", { class: "file-size" }, t(lines === 1 ? "fileSizeLine" : "fileSize",
    { lines: number(lines), characters: number(characters) })),
];

const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Groups of `[label, threads]`: private ones, pinned ones, then by day and month, newest first. Without archived ones. */
export function shelved(threads, now = new Date()) {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const before = (days) => new Date(today.getFullYear(), today.getMonth(), today.getDate() - days);
  const groups = new Map();
  const label = (thread) => {
    if (thread.private) return t("groupPrivate");
    if (thread.pinned) return t("groupPinned");
    const at = new Date(thread.updatedAt);
    if (at >= today) return t("today");
    if (at >= before(1)) return t("yesterday");
    if (at >= before(6)) return t("thisWeek");
    return upper(month(at));
  };
  const rank = (thread) => (thread.private ? 2 : thread.pinned ? 1 : 0);
  const sorted = threads.filter((thread) => !thread.archived)
    .sort((a, b) => rank(b) - rank(a) || (a.updatedAt < b.updatedAt ? 1 : -1));
  for (const thread of sorted) {
    const name = label(thread);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(thread);
  }
  return [...groups];
}
