// Exercises of self-help: choose one, go through it a step at a time, see what was done and what is planned.

import { get, post } from "../frame/api.js";
import { $, fill, h } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { shortDate, t } from "../frame/words.js";
import { standing } from "../care/watch.js";
import { Acts } from "./acts.js";
import { Walk } from "./walk.js";

const states = {
  open: "exercisesStateOpen", resting: "exercisesStateResting", waiting: "exercisesStateWaiting", held: "exercisesStateHeld",
  stopped: "exercisesStateStopped", done: "exercisesStateDone",
};

const say = (sentence) => {
  $("#exercises-said").textContent = sentence ?? "";
  $("#exercises-said").hidden = !sentence;
};

class Shelf {
  acts = new Acts(async (sentence) => {
    await this.load();
    say(sentence);
  });

  walk = new Walk(async ({ begin }) => {
    if (begin) return this.begin(begin.kind, begin.from);
    $("#rooms").hidden = false;
    await this.load();
    $("#main").focus();
  });

  async load() {
    const shelf = await get("/api/exercises");
    say(shelf.barred);
    this.mayBegin = !shelf.barred && (await standing(() => this.load()));
    this.acts.draw(shelf.acts);
    fill($("#choose-list"), shelf.choices.map((one) => h("li", { class: "exercise-choice" },
      h("div", {}, h("h3", {}, one.name), h("p", {}, one.purpose), h("p", { class: "hint" }, t("exercisesMinutes", { number: one.minutes }))),
      h("button", {
        class: "outline", "data-begin": one.kind, disabled: !this.mayBegin, "aria-label": t("exercisesBeginOf", { name: one.name }),
        onclick: () => this.begin(one.kind),
      }, t("exercisesBegin")))));
    $("#begun").hidden = !shelf.begun.length;
    fill($("#begun-list"), shelf.begun.map((one) => h("li", { class: "exercise-choice", "data-exercise": one.id },
      h("div", {}, h("h3", {}, one.name), one.about ? h("p", { dir: "auto" }, one.about) : null,
        h("p", { class: "hint" }, `${shortDate(one.startedAt)} · ${t(states[one.state])} · ${t("exercisesStep", one)}`)),
      h("button", { class: "outline", "data-open": one.id, "aria-label": t("exercisesOpenOf", { name: one.name }), onclick: () => this.open(one.id) },
        t("exercisesOpen")))));
  }

  async begin(kind, from) {
    try {
      const answer = await post("/api/exercises", { kind, from });
      if (!answer.exercise) return say(answer.sentence);
      say(null);
      $("#rooms").hidden = true;
      this.walk.show(answer);
    } catch (error) {
      say(error.message);
    }
  }

  async open(id) {
    try {
      await this.walk.open(id);
      $("#rooms").hidden = true;
      say(null);
    } catch (error) {
      say(error.message);
    }
  }
}

start(async () => {
  const shelf = new Shelf();
  await shelf.load();
  const named = location.hash.slice(1);
  if (/^[0-9a-f]{32}$/.test(named)) await shelf.open(named);
});
