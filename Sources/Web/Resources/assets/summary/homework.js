// Homework that a professional gave: typed in, planned, and asked after with the other acts.

import { get, post, remove } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { field, form, missing, required, submit } from "../frame/form.js";
import { t } from "../frame/words.js";
import { showWatch } from "../care/watch.js";

const moment = ({ day, time }) => {
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "full", timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
  return `${date}, ${time}`;
};

export function homework(root, summary, shown) {
  const list = h("ul", { class: "bare homework-list" });
  const status = h("p", { class: "hint", role: "status" });
  const draw = (all) => fill(list, all.map((one) => h("li", { "data-homework": one.id },
    h("p", { class: "homework-what", dir: "auto" }, one.text),
    h("p", { class: "hint" }, [moment(one), one.from && t("summaryHomeworkBy", { from: one.from }),
      one.isAnswered && t("summaryHomeworkAnswered")].filter(Boolean).join(" · ")),
    h("button", { class: "plain", "aria-label": t("summaryHomeworkRemove", { what: one.text }), onclick: () => drop(one) }, "×"))));

  async function drop(one) {
    try {
      await remove(`/api/summary/homework/${one.id}`);
      const next = await get("/api/summary");
      draw(next.homework);
      shown(next);
    } catch (error) {
      banner(error.message);
    }
  }

  const input = (name, label, more = {}) => field(t(label), h("input", { name, autocomplete: "off", ...more }));
  const made = form(async (typed, asked) => {
    if (!required(asked, ["text", "day", "time"])) return;
    try {
      const { summary: next, watch } = await post("/api/summary/homework", typed);
      asked.reset();
      draw(next.homework);
      shown(next);
      status.textContent = t("summaryHomeworkAdded");
      showWatch(watch);
    } catch (error) {
      if (error.body?.field !== "day") throw error;
      missing(asked, "day", t("summaryHomeworkDayUnfit"));
    }
  }, input("text", "summaryHomeworkWhat", { maxlength: 400 }), input("from", "summaryHomeworkFrom", { maxlength: 80 }),
  h("div", { class: "pair" }, input("day", "summaryHomeworkDay", { type: "date" }), input("time", "summaryHomeworkTime", { type: "time", value: "18:00" })),
  submit(t("summaryHomeworkAdd"), "outline"), status);
  draw(summary.homework);
  fill(root, $("h2", root), $(".hint", root), list, made);
}
