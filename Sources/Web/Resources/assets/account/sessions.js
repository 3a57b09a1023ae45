// Where this account is open, and how to close it there.

import { get, remove } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { dayAndTime, t } from "../frame/words.js";

export function sessions() {
  const list = h("ul", { class: "bare lines-list" });

  const attempt = async (work) => {
    try {
      await work();
    } catch (error) {
      banner(error.message);
    }
  };
  const leave = (path) => attempt(async () => {
    await remove(path);
    location.replace("/enter");
  });

  const item = ({ id, device, startedAt, seenAt, current }) => h("li", {},
    h("div", {}, h("strong", {}, device || t("deviceUnknown")),
      current ? h("span", { class: "sign-in" }, t("sessionHere")) : null,
      h("p", { class: "hint" }, t("sessionTimes", { start: dayAndTime(startedAt), seen: dayAndTime(seenAt) }))),
    current ? null : h("button", {
      class: "outline", "aria-label": t("sessionEndOf", { device: device || t("deviceUnknown") }),
      onclick: () => attempt(async () => {
        await remove(`/api/sessions/${id}`);
        await load();
      }),
    }, t("sessionEnd")));

  async function load() {
    const all = await get("/api/sessions");
    all.sort((a, b) => b.current - a.current || b.seenAt.localeCompare(a.seenAt));
    fill(list, all.map(item));
  }

  document.addEventListener("sessions", () => attempt(load));
  attempt(load);
  return [list, h("div", { class: "row" },
    h("button", { class: "outline", onclick: () => leave("/api/session") }, t("signOutHere")),
    h("button", { class: "outline", onclick: () => leave("/api/sessions") }, t("signOutEverywhere")))];
}
