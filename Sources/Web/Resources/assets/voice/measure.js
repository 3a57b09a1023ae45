// How near the voice comes: what was measured, a comparison on the same messages, and a blind game.

import { get, post } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { fill, h, sleep } from "../frame/dom.js";
import { field, form, submit } from "../frame/form.js";
import { figure, shortDate, t } from "../frame/words.js";
import { game } from "./game.js";

const name = ({ model, host, adapter }) => [model, adapter, host].filter(Boolean).join(" · ");

/** A length of time as one says it. */
function span(seconds) {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes < 90 ? t("measureMinutes", { count: figure(minutes) }) : t("measureHours", { count: figure(Math.round(minutes / 60)) });
}

/** The figures of one measure, words first. */
export function figures(fidelity) {
  const { voice, low, high, formatting, pairs, sentence, traits } = fidelity;
  return [
    h("p", { class: "verdict" }, sentence),
    h("p", {}, t("measureVoice", { voice, low, high, pairs: figure(pairs) })),
    h("p", {}, t("measureFormatting", { formatting })),
    h("p", { class: "hint" }, t("measureNull", { chance: fidelity.null })),
    traits.length ? [h("p", {}, t("measureTraits")), h("ul", {}, traits.map((trait) => h("li", {}, trait)))] : null,
  ];
}

function row(run, path, changed) {
  const { fidelity } = run;
  const gone = async () => {
    if (!(await ask(t("measureDeleteText"), t("measureDelete")))) return;
    await post(`${path}/run`, { run: run.id, act: "delete" });
    await changed();
  };
  return h("tr", {}, h("th", { scope: "row" }, shortDate(run.startedAt)),
    h("td", { dir: "auto" }, name(run), h("span", { class: "hint" }, ` ${t("measurePrompt", { prompt: run.prompt })}`)),
    h("td", { "data-label": t("measureScore") }, fidelity ? [h("meter", { min: 0, max: 100, value: fidelity.voice, "aria-hidden": "true" }),
      t("measureCell", fidelity)] : "–"),
    h("td", { "data-label": t("measureLayout") }, fidelity ? figure(fidelity.formatting) : "–"),
    h("td", { "data-label": t("measureMessages") }, figure(run.answered)),
    h("td", {}, h("button", { class: "plain", "aria-label": t("measureDeleteOf", { model: run.model, day: shortDate(run.startedAt) }), onclick: gone }, t("measureDelete"))));
}

const table = (caption, runs, path, changed) => h("div", { class: "table-scroll", role: "region", tabindex: 0, "aria-label": caption },
  h("table", { class: "measures" }, h("caption", {}, caption),
    h("thead", {}, h("tr", {}, [t("measureDay"), t("measureModel"), t("measureScore"), t("measureLayout"), t("measureMessages"), t("measureAct")]
      .map((label) => h("th", { scope: "col" }, label)))),
    h("tbody", {}, runs.map((run) => row(run, path, changed)))));

export async function show(root, companion) {
  const path = `/api/companions/${companion.id}/fidelity`;
  const [newest, progress, begin, history, play] = [0, 1, 2, 3, 4].map(() => h("div"));
  const status = h("p", { role: "status" });
  fill(root, h("p", {}, t("measureWhat")), newest, status, progress, begin, history, play,
    h("details", {}, h("summary", {}, t("measureNotTitle")), h("p", {}, t("measureNot"))));
  let watched = false;

  const act = (run, kind) => async () => {
    await post(`${path}/run`, { run: run.id, act: kind });
    await draw();
    progress.querySelector("button")?.focus();
  };

  async function watch() {
    if (watched) return;
    watched = true;
    while (root.isConnected && progress.isConnected) {
      await sleep(2000);
      if (!root.contains(progress)) return;
      const page = await get(path).catch(() => null);
      if (page && !drawProgress(page)) break;
    }
    watched = false;
    status.textContent = "";
    if (root.contains(progress)) await draw();
  }

  /** - Returns: whether one is being measured. */
  function drawProgress({ runs }) {
    const run = runs.find(({ state }) => state === "running" || state === "paused");
    if (!run) {
      fill(progress);
      return false;
    }
    const isOn = run.state === "running";
    const told = [t(isOn ? "measureRunning" : "measurePaused", { done: figure(run.answered), all: figure(run.asked), model: run.model }),
      isOn ? (run.secondsLeft ? t("measureLeft", { span: span(run.secondsLeft) }) : t("measureRest")) : "", run.trouble].filter(Boolean).join(" ");
    if (progress.dataset.told === `${run.state} ${told}`) return isOn;
    progress.dataset.told = `${run.state} ${told}`;
    const hadFocus = progress.contains(document.activeElement);
    fill(progress, h("p", {}, told), h("progress", { max: run.asked, value: run.answered, "aria-label": t("measureProgress") }),
      h("div", { class: "row" },
        h("button", { class: "outline", onclick: act(run, isOn ? "pause" : "resume") }, t(isOn ? "measurePause" : "measureResume")),
        h("button", { class: "plain", onclick: act(run, "delete") }, t("measureStop"))));
    if (hadFocus) progress.querySelector("button").focus();
    return isOn;
  }

  function drawBegin({ heldOut, fewest, most, model, runs }, voices) {
    const isBusy = runs.some(({ state }) => state === "running" || state === "paused");
    if (isBusy) return fill(begin);
    if (heldOut < fewest) return fill(begin, h("p", { class: "notice" }, t("measureFew", { count: figure(fewest - heldOut), fewest: figure(fewest), held: figure(heldOut) })));
    if (!model) return fill(begin, h("p", { class: "notice" }, t("measureNoModel")));
    const sizes = [fewest, 40, most].filter((count) => count <= Math.max(heldOut, fewest));
    const select = h("select", { name: "pairs" }, sizes.map((count) => h("option", { value: count }, t("measureCount", { count: figure(count) }))));
    select.value = sizes.includes(40) ? 40 : sizes[0];
    const before = voices.filter(({ missing, voice }) => !missing && (voice.model !== model.name || voice.host !== model.host));
    const which = h("select", { name: "step" }, h("option", { value: "" }, t("measureAtHand", { model: model.name })),
      before.map(({ id, voice, at }) => h("option", { value: id }, t("measureBefore", { model: voice.model, day: shortDate(at) }))));
    return fill(begin, form(async ({ pairs, step }) => {
      const { host: sends } = step ? before.find(({ id }) => id === step).voice : model;
      if (sends && !(await ask(t("measureSendText", { count: pairs, host: sends }), t("measureSendYes"), { danger: false }))) return;
      await post(path, { pairs: Number(pairs), sends, step: step || undefined });
      status.textContent = t("measureBegun");
      await draw();
    }, before.length ? field(t("measureWhich"), which) : null, field(t("measureHowMany"), select, model.host ? t("measureAway", { host: model.host }) : t("measureSlow")),
    h("div", { class: "row" }, submit(t(before.length ? "measureBeginThis" : "measureBegin", { model: model.name })))));
  }

  async function draw() {
    const page = await get(path);
    const done = page.runs.filter(({ fidelity }) => fidelity);
    fill(newest, done.length ? [h("h3", { dir: "auto" }, t("measureNewest", { model: done[0].model })), figures(done[0].fidelity)] : h("p", {}, t("measureNone")));
    delete progress.dataset.told;
    const isOn = drawProgress(page);
    drawBegin(page, (await get(`/api/companions/${companion.id}/voice/change`)).history);
    const failed = page.runs.filter(({ state }) => state === "failed");
    const samples = Map.groupBy(done, ({ sample }) => sample);
    fill(history, [...samples.values()].map((runs) => table(
      t(runs.length > 1 ? "measureCompared" : "measureHistory", { count: figure(runs[0].asked) }), runs, path, draw)),
    failed.map(({ trouble, startedAt }) => h("p", { class: "hint" }, `${shortDate(startedAt)} · ${trouble}`)));
    if (!play.hasChildNodes() && done.length) game(play, path, done[0]);
    if (!done.length) fill(play);
    if (isOn) watch();
  }

  await draw();
}
