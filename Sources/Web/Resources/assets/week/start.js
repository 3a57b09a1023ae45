// The person's own week: what was noted, how much time went by, and what they want to be reminded of.

import { get, remove } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { $, fill } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { t } from "../frame/words.js";
import { limits } from "./limits.js";
import { noting } from "./noting.js";
import { drawWeek } from "./table.js";

let shown = null;

/** Shows the week of that day; without one the present week. */
async function show(day) {
  const week = await get(`/api/week${day ? `?${new URLSearchParams({ day })}` : ""}`);
  shown = week.monday;
  const unnote = async (one) => {
    await remove(`/api/week/noted/${one.id}`);
    await show(shown);
    $("#week-title").focus();
  };
  drawWeek($("#week"), week, { show, unnote });
}

async function forget() {
  if (!(await ask(t("weekForgetSure"), t("weekForgetAll"), { title: t("weekForgetAsk") }))) return;
  await remove("/api/week");
  await show();
}

start(async (me) => {
  $("#note").append(noting(() => show()));
  fill($("#limits"), limits(me));
  $("#forget").addEventListener("click", forget);
  await show();
});
