// The person's days: noted in twenty seconds, seen as curves, and how they want to be asked after.

import { get, patch, remove } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { t } from "../frame/words.js";
import { showDue } from "../care/due.js";
import { standing } from "../care/watch.js";
import { checkIn } from "./checkin.js";
import { calendar, hook } from "./delivery.js";
import { follow } from "./follow.js";
import { later } from "./later.js";
import { drawSeen } from "./seen.js";

let form = null;
let shown = { view: "month", day: "" };

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const asked = (view, day) => get(`/api/care/days?${new URLSearchParams(day ? { view, day } : { view })}`);

/** Shows the week or month of that day; without one the present one. */
async function show(view = shown.view, day = shown.day) {
  const page = await asked(view, day);
  shown = { view, day };
  const again = async (...where) => {
    await show(...where);
    $("#seen-title").focus();
  };
  drawSeen($("#seen"), page, {
    show: again,
    change: (noted) => form.take(noted),
    forget: async ({ day: gone }) => {
      await remove(`/api/care/days/${gone}`);
      await again();
    },
  });
  fill($("#links"), page.links.length ? page.links.map((link) => h("p", {}, link)) : h("p", { class: "hint" }, t("daysNoLinks")));
  return page;
}

async function known() {
  let settings = await get("/api/care/follow-up");
  // Where the person is now, as their device says it.
  if (zone() && settings.settings.zone !== zone()) {
    settings = await patch("/api/care/follow-up", { zone: zone() }).catch(() => settings);
  }
  return settings;
}

// Each part draws itself anew alone: what is typed in another one and not saved yet stays.
const drawHook = (state) => fill($("#hook"), hook(state, drawHook));
const drawCalendar = (state) => fill($("#calendar"), calendar(state, drawCalendar));

function drawFollow(state, former = state) {
  fill($("#follow"), follow(state, (kept) => drawFollow(kept, state)));
  if (state.settings.isOn === former.settings.isOn) return;
  drawHook(state);
  drawCalendar(state);
}

async function forget() {
  if (!(await ask(t("daysForgetSure"), t("daysForgetAll"), { title: t("daysForgetAsk") }))) return;
  await remove("/api/care/days");
  await show();
}

start(async () => {
  const state = await known();
  drawFollow(state);
  drawHook(state);
  drawCalendar(state);
  fill($("#later"), later(state));
  const page = await show();
  form = checkIn(page, async () => {
    await show();
    await showDue($("#due"));
  });
  $("#check-in").append(form.element);
  $("#forget").addEventListener("click", forget);
  await showDue($("#due"));
  await standing(() => showDue($("#due")));
  if (location.hash) $(`#${CSS.escape(location.hash.slice(1))}`)?.scrollIntoView();
});
