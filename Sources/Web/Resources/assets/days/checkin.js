// Twenty seconds of one day; every part may be left out. What was typed stays where keeping fails.

import { get, put } from "../frame/api.js";
import { $, h } from "../frame/dom.js";
import { field, form, submit } from "../frame/form.js";
import { choices } from "../frame/choices.js";
import { t } from "../frame/words.js";
import { showWatch } from "../care/watch.js";

const most = 3;

/** `YYYY-MM-DD` where the person is. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** 23:30 to minutes after midnight and back. */
export const minutes = (clock) => (clock ? Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) : undefined);
export const clock = (count) =>
  count === undefined || count === null ? "" : `${String(Math.floor(count / 60)).padStart(2, "0")}:${String(count % 60).padStart(2, "0")}`;

const number = (typed) => (typed.trim() ? Number(typed.trim().replace(",", ".")) : undefined);

function feelings(emotions) {
  const boxes = emotions.map(({ value, label }) =>
    h("label", {}, h("input", { type: "checkbox", name: "emotion", value }), label));
  const group = h("fieldset", {}, h("legend", {}, t("daysEmotions")), h("div", { class: "choices" }, boxes));
  const hold = () => {
    const all = [...group.querySelectorAll("input")];
    const isFull = all.filter(({ checked }) => checked).length >= most;
    for (const one of all) one.disabled = isFull && !one.checked;
  };
  group.addEventListener("change", hold);
  return { group, hold };
}

function night() {
  const time = (name) => h("input", { type: "time", name, autocomplete: "off" });
  const count = (name) => h("input", { name, inputmode: "numeric", autocomplete: "off", maxlength: 4 });
  return h("details", { class: "night" }, h("summary", {}, t("daysNight")),
    h("p", { class: "hint" }, t("daysNightHint")),
    h("div", { class: "pair" }, field(t("daysBed"), time("bed")), field(t("daysUp"), time("up"))),
    h("div", { class: "pair" }, field(t("daysLatency"), count("latency")), field(t("daysWakes"), count("wakes"))),
    field(t("daysAwake"), count("awake")));
}

/** What stands in the form, as the house takes it. */
function noted(made) {
  const typed = Object.fromEntries(new FormData(made));
  return {
    day: typed.day,
    mood: typed.mood ? Number(typed.mood) : undefined,
    emotions: [...made.querySelectorAll("[name=emotion]:checked")].map(({ value }) => value),
    note: typed.note,
    sleep: {
      bed: minutes(typed.bed), up: minutes(typed.up), latency: number(typed.latency), wakes: number(typed.wakes),
      awake: number(typed.awake),
    },
    company: typed.company || undefined,
    activities: typed.activities.split(",").map((one) => one.trim()).filter(Boolean),
  };
}

/**
 * The form of a day. `take(day)` puts a day that is kept into it, to be changed.
 * @param done called when a day was kept.
 */
export function checkIn({ emotions, days }, done) {
  const day = h("input", { type: "date", name: "day", autocomplete: "off", value: today(), max: today() });
  const words = h("textarea", { name: "note", rows: 3, maxlength: 2000, autocomplete: "off" });
  const acts = h("input", { name: "activities", autocomplete: "off", maxlength: 970 });
  const status = h("p", { class: "hint", role: "status" });
  const { group, hold } = feelings(emotions);
  const ten = ["", ...Array.from({ length: 11 }, (_, mood) => String(mood))];
  const mood = choices(t("daysMood"), "mood", ten, "", (value) => value || t("daysUnsaid"), t("daysMoodHint"));
  mood.classList.add("scale");
  const people = { "": t("daysUnsaid"), nobody: t("daysNobody"), someone: t("daysSomeone"), several: t("daysSeveral") };
  const made = form(async () => {
    status.textContent = "";
    try {
      const { watch } = await put("/api/care/days", noted(made));
      status.textContent = t("daysKept");
      showWatch(watch);
    } catch (error) {
      showWatch({ card: error.body?.card });
      if (error.code === "empty") return void (status.textContent = t("daysEmpty"));
      throw error;
    }
    await done();
  },
  field(t("daysDay"), day), mood, group, field(t("daysNote"), words, t("daysNoteHint")), night(),
  choices(t("daysCompany"), "company", Object.keys(people), "", (value) => people[value]),
  field(t("daysActivities"), acts, t("daysActivitiesHint")), submit(t("daysKeep")), status);

  const take = (kept) => {
    const set = (name, value) => (made.elements[name].value = value ?? "");
    set("day", kept.day);
    set("mood", kept.mood === undefined || kept.mood === null ? "" : String(kept.mood));
    for (const box of group.querySelectorAll("input")) box.checked = (kept.emotions ?? []).includes(box.value);
    hold();
    set("note", kept.note);
    set("bed", clock(kept.sleep?.bed));
    set("up", clock(kept.sleep?.up));
    for (const name of ["latency", "wakes", "awake"]) set(name, kept.sleep?.[name]);
    set("company", kept.company);
    set("activities", (kept.activities ?? []).join(", "));
    $(".night", made).open = Boolean(kept.sleep);
  };
  const find = async (name) => {
    const page = await get(`/api/care/days?${new URLSearchParams({ view: "week", day: name })}`);
    return page.days.find((one) => one.day === name);
  };
  // Another day: what stands there is shown, so that nothing is written over unseen.
  day.addEventListener("change", async () => {
    if (!day.value) return;
    status.textContent = "";
    const kept = await find(day.value).catch(() => null);
    if (kept) take(kept);
    status.textContent = kept ? t("daysThere") : "";
  });
  const kept = days.find((one) => one.day === day.value);
  if (kept) take(kept);
  const change = (other) => {
    take(other);
    $("#check-in").scrollIntoView({ block: "start" });
    day.focus();
  };
  return { element: made, take: change };
}
