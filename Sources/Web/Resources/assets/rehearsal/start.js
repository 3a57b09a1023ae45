// A delicate talk, rehearsed: the list of them, and the one that is open.

import { showWatch, standing } from "../care/watch.js";
import { get, patch, post, remove } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { $, fill, h, room } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { shortDate, t } from "../frame/words.js";
import { after } from "./after.js";
import { message } from "./message.js";
import { play } from "./play.js";
import { scene, screen, stopped } from "./scene.js";

/** The open rehearsal: what the house holds of it, and the parts of the page that show it. */
class Rehearsal {
  parts = {};

  constructor(shown) {
    this.shown = shown;
  }

  get path() {
    return `/api/rehearsals/${this.shown.id}`;
  }

  /** Takes over an answer of the house, which may carry what was seen in the words. */
  take(answer) {
    const before = this.shown;
    this.shown = answer.rehearsal ?? answer;
    this.notice = answer.notice;
    const isShown = showWatch(answer.watch, () => this.reload());
    if (Boolean(before.stopped) !== Boolean(this.shown.stopped) || before.mayPlay !== this.shown.mayPlay) this.draw();
    return isShown;
  }

  change = async (change) => this.take(await patch(this.path, change));
  send = async (path, body) => this.take(await post(this.path + path, body));
  drop = async (path) => this.take(await remove(this.path + path));

  async reload() {
    this.take(await get(this.path));
  }

  /** Shows what there is to do now; parts that stand keep what is typed in them. */
  draw() {
    const { shown } = this;
    const made = (name, make) => (this.parts[name] ??= make(this));
    const isClear = shown.screen && !shown.stopped;
    const focused = document.activeElement;
    if (shown.stopped) this.parts = { scene: this.parts.scene, screen: this.parts.screen };
    fill($("#rooms"),
      h("p", {}, h("button", { class: "plain", onclick: list }, t("rehearsalAll"))),
      shown.stopped ? stopped(shown.stopped) : null,
      made("scene", scene), made("screen", screen),
      isClear ? [made("message", message), shown.mayPlay ? [made("play", play), made("after", after)] : null] : null,
      this.ending());
    if (focused?.isConnected && focused !== document.body) focused.focus();
  }

  ending() {
    const act = (label, sure, run) => h("button", { class: "danger", onclick: async () => {
      if (await ask(t(sure), t(label))) await run();
    } }, t(label));
    return room(t("rehearsalDelete"), h("p", {}, t("rehearsalDeleteText")), h("div", { class: "row" },
      act("rehearsalDeleteTurns", "rehearsalDeleteTurnsSure", async () => {
        await this.drop("/turns");
        this.parts = {};
        this.draw();
      }),
      act("rehearsalDeleteAll", "rehearsalDeleteAllSure", async () => {
        await remove(this.path);
        await list();
      })));
  }
}

async function open(id) {
  const rehearsal = new Rehearsal(await get(`/api/rehearsals/${id}`));
  rehearsal.draw();
  $("#main").focus();
}

function begin() {
  const fresh = { shown: { scene: {} }, change: async ({ scene }) => {
    const answer = await post("/api/rehearsals", scene);
    const rehearsal = new Rehearsal(answer.rehearsal);
    rehearsal.take(answer);
    rehearsal.draw();
    if (!answer.watch) $("#screen-title")?.focus();
  } };
  fill($("#rooms"), h("p", {}, h("button", { class: "plain", onclick: list }, t("rehearsalAll"))), scene(fresh));
  $("[name=who]").focus();
}

async function list() {
  const { rehearsals } = await get("/api/rehearsals");
  const mayBegin = await standing(list);
  const row = ({ id, who, updatedAt, hasOutcome }) => h("li", {},
    h("button", { class: "outline", "data-rehearsal": id, onclick: () => open(id) }, h("bdi", {}, who)),
    h("span", { class: "hint" }, shortDate(updatedAt), hasOutcome ? t("rehearsalTold") : ""));
  fill($("#rooms"),
    room(t("rehearsalNew"), h("p", {}, t("rehearsalWhat")),
      mayBegin ? h("button", { class: "primary", id: "begin", onclick: begin }, t("rehearsalBegin")) : null),
    rehearsals.length ? room(t("rehearsalOnes"), h("ul", { class: "bare rehearsals" }, rehearsals.map(row))) : null);
}

start(list);
