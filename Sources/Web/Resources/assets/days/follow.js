// How the person wants to be asked after: on or off, when not, and how often at most.

import { patch } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { field, form, submit } from "../frame/form.js";
import { tick } from "../frame/choices.js";
import { t } from "../frame/words.js";
import { clock, minutes } from "./checkin.js";

const weekdays = () => Array.from({ length: 7 }, (_, day) =>
  // 5 January 1970 was a Monday.
  new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", timeZone: "UTC" }).format(new Date((4 + day) * 86400000)));

/** The form; `draw(state)` is called with what stands afterwards. */
export function follow(state, draw) {
  const now = state.settings;
  const time = (name, value) => h("input", { type: "time", name, autocomplete: "off", value: clock(value) });
  const count = (name, value, max) => h("input", { type: "number", name, autocomplete: "off", value, min: 0, max });
  const day = h("select", { name: "wellbeingWeekday", autocomplete: "off" }, weekdays().map((name, index) =>
    h("option", { value: index, selected: index === now.wellbeingWeekday }, name)));
  const status = h("p", { class: "hint", role: "status" });
  return form(async (typed) => {
    const kept = await patch("/api/care/follow-up", {
      isOn: typed.isOn === "on",
      quiet: { from: minutes(typed.quietFrom) ?? 0, to: minutes(typed.quietTo) ?? 0 },
      minute: minutes(typed.minute) ?? now.minute,
      capPerDay: Number(typed.capPerDay), capPerWeek: Number(typed.capPerWeek),
      wellbeingWeekday: Number(typed.wellbeingWeekday),
    });
    draw(kept);
    document.querySelector("#follow [role=status]").textContent = t("saved");
  },
  h("p", {}, t("daysFollowText")), tick(t("daysFollowOn"), "isOn", now.isOn, t("daysFollowOnHint")),
  h("div", { class: "pair" }, field(t("daysQuietFrom"), time("quietFrom", now.quiet.from)), field(t("daysQuietTo"), time("quietTo", now.quiet.to))),
  h("div", { class: "pair" }, field(t("daysMinute"), time("minute", now.minute), t("daysMinuteHint")), field(t("daysWeekday"), day)),
  h("div", { class: "pair" }, field(t("daysCapDay"), count("capPerDay", now.capPerDay, 3)), field(t("daysCapWeek"), count("capPerWeek", now.capPerWeek, 21))),
  h("p", { class: "hint" }, t("daysZone", { zone: now.zone })), submit(t("save"), "outline"), status);
}
