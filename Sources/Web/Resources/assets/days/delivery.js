// What leaves the house, said before it does: a call to an address of the person's own, and a calendar.

import { get, post, put, remove } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { field, form, missing, submit } from "../frame/form.js";
import { tick } from "../frame/choices.js";
import { dayAndTime, t } from "../frame/words.js";

const fresh = () => get("/api/care/follow-up");

/** A button that says what went wrong beside it. */
function act(label, kind, work) {
  const trouble = h("p", { class: "field-error", role: "alert", hidden: true });
  const press = async ({ currentTarget }) => {
    currentTarget.disabled = true;
    trouble.hidden = true;
    try {
      await work();
    } catch (error) {
      trouble.textContent = error.message;
      trouble.hidden = false;
    } finally {
      currentTarget.disabled = false;
    }
  };
  return h("div", {}, h("button", { class: kind, onclick: press }, label), trouble);
}

/** The address that is told, or the form to give one. */
export function hook(state, draw) {
  const said = h("p", {}, t("daysHookText"));
  const body = h("p", {}, h("code", { class: "hook-body" }, '{"source":"fidelio","note":"something waits"}'));
  if (!state.settings.isOn) return [said, h("p", { class: "hint" }, t("daysOff"))];
  const standing = state.webhook;
  if (standing) {
    return [said, body,
      h("p", {}, t(standing.whileLocked ? "daysHookLocked" : "daysHookOpen", { host: standing.host })),
      standing.trouble ? h("p", { class: "field-error", role: "status" }, standing.trouble)
        : h("p", { class: "hint", role: "status" }, standing.arrivedAt ? t("daysHookArrived", { at: dayAndTime(standing.arrivedAt) }) : t("daysHookNever")),
      h("div", { class: "row" },
        act(t("daysHookTry"), "outline", async () => draw(await post("/api/care/webhook/try"))),
        act(t("daysHookDrop"), "danger", async () => {
          await remove("/api/care/webhook");
          draw(await fresh());
        }))];
  }
  const address = h("input", { type: "url", name: "address", autocomplete: "off", maxlength: 1000, placeholder: "https://" });
  return [said, body, form(async (typed, made) => {
    if (!typed.address.trim()) return missing(made, "address");
    if (typed.agreed !== "on") return missing(made, "agreed", t("daysHookAgreeFirst"));
    draw(await put("/api/care/webhook", { address: typed.address, whileLocked: typed.whileLocked === "on" }));
  },
  field(t("daysHookAddress"), address, t("daysHookAddressHint")), tick(t("daysHookAgree"), "agreed", false),
  tick(t("daysHookWhileLocked"), "whileLocked", false, t("daysHookWhileLockedHint")), submit(t("daysHookSet"), "outline"))];
}

/** The calendar's secret address: shown when it is made and never again. */
export function calendar(state, draw) {
  const said = [h("p", {}, t("daysCalendarText")), h("p", { class: "notice" }, t("daysCalendarLeaves"))];
  if (!state.settings.isOn) return [said, h("p", { class: "hint" }, t("daysOff"))];
  const given = h("div", { role: "status" });
  const make = async () => {
    if (state.hasCalendar && !(await ask(t("daysCalendarRenewSure"), t("daysCalendarRenew"), { title: t("daysCalendarRenewAsk") }))) return;
    const { path } = await post("/api/care/calendar");
    draw({ ...state, hasCalendar: true, path });
  };
  if (state.path) {
    const address = location.origin + state.path;
    const copied = h("span", { class: "hint", role: "status" });
    fill(given, h("p", {}, t("daysCalendarOnce")), h("output", { class: "code calendar-address" }, address),
      h("button", { class: "outline", onclick: async () => {
        await navigator.clipboard?.writeText(address);
        copied.textContent = t("copied");
      } }, t("copy")), copied);
  }
  return [said, given, h("p", { class: "hint" }, t(state.hasCalendar ? "daysCalendarIs" : "daysCalendarIsNot")),
    h("div", { class: "row" }, act(t(state.hasCalendar ? "daysCalendarRenew" : "daysCalendarMake"), "outline", make),
      state.hasCalendar ? act(t("daysCalendarDrop"), "danger", async () => {
        await remove("/api/care/calendar");
        draw(await fresh());
      }) : null)];
}
