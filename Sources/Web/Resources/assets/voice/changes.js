// Which voice answers, what it was before, a move that a vendor forces, and the farewell.

import { get, post, remove } from "../frame/api.js";
import { ask, banner } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { field, form, required, submit } from "../frame/form.js";
import { figure, shortDate, t } from "../frame/words.js";
import { farewell } from "./farewell.js";

const part = (kind) => ({ model: t("changeModel"), host: t("changeHost"), adapter: t("changeAdapter"), prompt: t("changePrompt") })[kind];
const how = (kind) => ({ first: t("changeFirst"), accepted: t("changeAccepted"), former: t("changeFormer"), back: t("changeBack"), edited: t("changeEdited") })[kind];
const step = (kind) => ({
  export: t("moveExport"), bringIn: t("moveBringIn"), era: t("moveEra"), measure: t("moveMeasure"), attempt: t("moveAttempt"),
  accept: t("moveAccept"), farewell: t("moveFarewell"),
})[kind];

const near = ({ fidelity }) => (fidelity ? t("changeNear", fidelity) : t("changeUnmeasured"));
const voice = (one) => [h("span", { dir: "auto" }, [one.model, one.adapter, one.host].filter(Boolean).join(" · ")),
  h("span", { class: "hint near" }, near(one))];

export async function show(root, companion) {
  const path = `/api/companions/${companion.id}`;
  const [now, layers, history, moves, parting] = [0, 1, 2, 3, 4].map(() => h("div"));
  const status = h("p", { role: "status" });
  fill(root, h("p", {}, t("changeWhat")), status, now, layers, history, moves, parting);

  const decide = (choice, said, more = {}) => async ({ currentTarget }) => {
    currentTarget.disabled = true;
    try {
      const { page, thread } = await post(`${path}/voice/change`, { choice, ...more });
      if (thread) return void location.assign(`/#t=${thread}`);
      draw(page);
      status.textContent = said;
      (now.querySelector("button") ?? status).focus();
    } catch (error) {
      banner(error.message);
      currentTarget.disabled = false;
    }
  };
  const button = (label, kind, ...rest) => h("button", { class: kind, onclick: decide(...rest) }, label);

  // Asks first, with how near both come; the former voice stays in the history.
  const layer = (one, standing) => async ({ currentTarget }) => {
    const told = (voice) => `${voice?.name ?? t("changeNoLayer")} (${near(voice ?? {})})`;
    const question = t("changeLayerSure", { name: companion.name, before: told(standing), after: told(one) });
    if (!(await ask(question, t("changeLayerUse"), { danger: false }))) return;
    await decide("adapter", t("changeLayerDone"), { adapter: one.name ?? "" })({ currentTarget });
  };

  function drawLayers({ adapters }) {
    const standing = adapters.find(({ current }) => current);
    fill(layers, adapters.length ? [h("h3", {}, t("changeLayers")), h("p", {}, t("changeLayersText")),
      h("ul", { class: "bare steps" }, adapters.map((one) => h("li", {},
        h("p", {}, h("span", { dir: "auto" }, one.name ?? t("changeNoLayer")), h("span", { class: "hint near" }, near(one))),
        one.current ? h("p", { class: "hint" }, t("changeLayerNow"))
          : h("button", {
            class: "outline", "aria-label": t("changeLayerUseOf", { adapter: one.name ?? t("changeNoLayer") }),
            onclick: layer(one, standing),
          }, t("changeLayerUse")))))] : null);
  }

  function draw(page) {
    drawLayers(page);
    const { asks, atHand, differs, waits, missing, switching, keepsFormer } = page;
    const accepted = page.history.find(({ current }) => current);
    fill(now,
      asks ? null : [h("p", {}, t("changeNotAsking")),
        h("div", { class: "row" }, button(t("changeAsk"), "outline", "ask", t("changeAsking")))],
      asks && !differs.length ? h("p", {}, t("changeSame")) : null,
      asks && differs.length ? [
        h("p", { class: waits ? "notice" : "" }, waits ? t("changeWaits", { name: companion.name }) : t("changeKept")),
        h("p", {}, t("changeDiffers", { parts: differs.map(part).join(", ") })),
        h("dl", { class: "voices-compared" },
          h("dt", {}, t("changeBefore")), h("dd", {}, accepted ? voice(accepted.voice) : "–"),
          h("dt", {}, t("changeNow")), h("dd", {}, atHand ? voice(atHand) : "–")),
        missing ? h("p", { class: "hint" }, missing) : switching ? h("p", { class: "hint" }, switching) : null,
        h("div", { class: "row" },
          missing || keepsFormer ? null : button(t("changeGoOn"), "primary", "former", t("changeGoesOn")),
          button(t("changeTry"), "outline", "try", ""), button(t("changeAccept"), "outline", "accept", t("changeDone"))),
        h("p", { class: "hint" }, t("changeUndo"))] : null,
      asks ? h("div", { class: "row" }, button(t("changeDontAsk"), "plain", "dontAsk", t("changeNotAsking"))) : null);
    fill(history, page.history.length > 1 ? h("details", {}, h("summary", {}, t("changeHistory")),
      h("ul", { class: "bare steps" }, page.history.map((one) => h("li", {}, h("p", {}, voice(one.voice)),
        h("p", { class: "hint" }, `${shortDate(one.at)} · ${how(one.how)}`),
        one.current ? h("p", { class: "hint" }, t("changeCurrent"))
          : one.missing ? h("p", { class: "hint" }, one.missing)
            : h("button", {
              class: "outline", "aria-label": t("changeTakeBackOf", { model: one.voice.model, day: shortDate(one.at) }),
              onclick: decide("back", t("changeGoesOn"), { step: one.id }),
            }, t("changeTakeBack")))))) : null);
  }

  function drawMoves(notices) {
    const again = async () => drawMoves(await get(`${path}/retirement`));
    fill(moves, h("h3", { tabindex: -1 }, t("moveTitle")), h("p", {}, t("moveText")),
      notices.map((one) => h("div", { class: "move" },
        h("h4", { dir: "auto" }, t("moveOf", { vendor: one.vendor, model: one.model, day: shortDate(`${one.date}T12:00`) })),
        h("p", {}, one.daysLeft > 1 ? t("moveLeft", { count: figure(one.daysLeft) }) : one.daysLeft >= 0 ? t("moveSoon") : t("movePast")),
        h("ol", {}, one.steps.map(({ step: kind, day, done }) => h("li", { "data-done": done }, step(kind), " ",
          h("span", { class: "hint" }, done ? t("moveDone") : t("moveBy", { day: shortDate(`${day}T12:00`) }))))),
        h("button", {
          class: "plain", "aria-label": t("moveForgetOf", { model: one.model }),
          onclick: async () => {
            await remove(`${path}/retirement`, { notice: one.id });
            await again();
            moves.querySelector("h3").focus();
          },
        }, t("moveForget")))),
      h("details", {}, h("summary", {}, t("moveEnter")), form(async ({ vendor, model, date }, typed) => {
        if (!required(typed, ["vendor", "model", "date"])) return;
        drawMoves(await post(`${path}/retirement`, { vendor, model, date }));
        moves.querySelector("h3").focus();
      }, field(t("moveVendor"), h("input", { name: "vendor", autocomplete: "off", maxlength: 120, required: true })),
      field(t("moveModel"), h("input", { name: "model", autocomplete: "off", maxlength: 120, required: true })),
      field(t("moveDate"), h("input", { name: "date", type: "date", autocomplete: "off", required: true })),
      h("div", { class: "row" }, submit(t("moveKeep"))))));
  }

  draw(await get(`${path}/voice/change`));
  drawMoves(await get(`${path}/retirement`));
  await farewell(parting, companion);
}
