// Which language model answers, and whether words leave this machine for it. The host of the house may change it.

import { get, post, Refusal } from "../frame/api.js";
import { ask } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { field, form, missing, required, submit } from "../frame/form.js";
import { refreshMe } from "../frame/page.js";
import { figure, languageName, size, t } from "../frame/words.js";

const troubles = { missing: "modelNone", starting: "modelStarting", failed: "modelFailed" };

function current({ name, host, remote, state }) {
  if (!name || state === "missing") return h("p", {}, t("modelNone"));
  return h("div", { class: "model-now" },
    h("p", { class: "model-name" }, name,
      h("span", { class: remote ? "sign-out" : "sign-in" }, t(remote ? "modelOutside" : "modelInside", { host }))),
    h("p", {}, t(remote ? "remoteMeans" : "localMeans", { host })),
    troubles[state] ? h("p", { class: "hint" }, t(troubles[state])) : null);
}

export function models(me) {
  const now = h("div", { "aria-live": "polite" });
  const place = h("div");
  const note = h("p", { class: "form-error", role: "alert", hidden: true });
  // Beside what is drawn anew while a model comes, so that nothing typed is lost.
  const other = connect();
  other.hidden = true;
  const box = h("div", {}, note, now, place, other);
  let told = null;

  /** Told again only when it changed: a screen reader reads it out. */
  function tell(model) {
    const facts = JSON.stringify(model);
    if (facts === told) return;
    told = facts;
    fill(now, current(model));
  }

  /** What was reached with the keyboard stays reached. */
  function draw(...content) {
    const named = (button) => button.closest("li")?.firstChild.textContent + button.textContent;
    const had = place.contains(document.activeElement) ? named(document.activeElement) : null;
    fill(place, content);
    if (had) [...place.querySelectorAll("button")].find((one) => named(one) === had)?.focus({ preventScroll: true });
  }

  async function load() {
    let answer;
    try {
      answer = await get("/api/models");
    } catch (error) {
      // Somebody who may not see the shelf still sees what answers.
      if (!(error instanceof Refusal)) return say(error);
      const { name, host, isRemote, state } = me.model ?? {};
      return tell({ name, host, remote: isRemote, state });
    }
    tell(answer.current);
    draw(answer.mayChange ? shelf(answer) : null);
    other.hidden = !answer.mayChange;
    if (answer.shelf?.some(({ fetching }) => fetching) && box.isConnected) setTimeout(load, 1500);
  }

  function say(error) {
    note.textContent = error.message;
    note.hidden = false;
  }

  async function change(path, body) {
    note.hidden = true;
    try {
      await post(`/api/models/${path}`, body);
    } catch (error) {
      say(error);
    }
    await Promise.all([load(), refreshMe()]);
  }

  const act = (label, run, kind = "outline") => h("button", {
    class: kind,
    onclick: async ({ currentTarget: button }) => {
      button.disabled = true;
      await run();
      button.disabled = false;
    },
  }, label);

  const coming = ({ bytes, of }) => h("label", { class: "fetching" }, t("fetching"),
    h("progress", of ? { max: of, value: bytes } : {}), of ? `${size(bytes)} / ${size(of)}` : size(bytes));

  function entry(one) {
    const { name, title, bytes, licence, languages, contextTokens, advice, installed, fetching, trouble } = one;
    const isCurrent = one.current;
    const facts = [size(bytes), licence, languages?.map(languageName).join(", "),
      contextTokens && t("contextOf", { count: figure(contextTokens) })];
    const drop = async () => {
      const agreed = await ask(t("modelRemoveAsk", { title: title ?? name }), t("modelRemove"));
      if (agreed) await change("remove", { name });
    };
    const acts = fetching ? coming(fetching)
      : h("div", { class: "row" },
        isCurrent ? h("span", { class: "hint" }, t("modelInUse"))
          : installed ? act(t("modelUse"), () => change("use", { name })) : null,
        installed ? null : act(t("modelFetch", { size: size(bytes) }), () => change("fetch", { name })),
        installed && !isCurrent ? act(t("modelRemove"), drop, "plain") : null);
    return h("li", {}, h("p", { class: "model-name" }, title ?? name),
      h("p", { class: "hint" }, facts.filter(Boolean).join(" · ")), advice ? h("p", {}, advice) : null,
      trouble ? h("p", { class: "form-error" }, trouble) : null, acts);
  }

  const found = ({ program, url, models, needsKey }) => h("li", {},
    h("p", { class: "model-name" }, program, h("span", { class: "hint" }, url)),
    needsKey ? h("p", { class: "hint" }, t("foundKey")) : h("div", { class: "row" }, models.map((model) =>
      act(model, () => change("connect", { base: url, model })))));

  function connect() {
    const input = (name, more) => h("input", { name, autocomplete: "off", spellcheck: "false", ...more });
    const list = h("datalist", { id: "models-offered" });
    const made = form(async (typed, form) => {
      if (!required(form, ["base"])) return;
      const server = { base: typed.base.trim(), contextTokens: Number(typed.contextTokens) || 0 };
      if (typed.model.trim()) server.model = typed.model.trim();
      if (typed.key) server.key = typed.key;
      const { connected, models: offered } = await post("/api/models/connect", server);
      if (connected) return Promise.all([load(), refreshMe()]);
      fill(list, offered.map((value) => h("option", { value })));
      missing(form, "model", t("connectChoose", { names: offered.slice(0, 8).join(", ") }));
    }, h("p", {}, t("connectText")),
    field(t("connectBase"), input("base", { type: "url", placeholder: "https://" }), t("connectBaseHint")),
    field(t("connectName"), input("model", { list: "models-offered" }), t("connectNameHint")), list,
    h("div", { class: "pair" }, field(t("connectKey"), input("key", { type: "password" }), t("connectKeyHint")),
      field(t("connectContext"), input("contextTokens", { inputmode: "numeric", value: 8192 }))),
    submit(t("connect"), "outline"));
    return h("details", {}, h("summary", {}, t("connectOther")), made);
  }

  function shelf(answer) {
    return [
      answer.shelf?.length ? [h("h3", {}, t("shelfTitle")),
        h("ul", { class: "bare models" }, answer.shelf.map(entry))] : null,
      answer.found?.length ? [h("h3", {}, t("foundTitle")), h("p", { class: "hint" }, t("foundText")),
        h("ul", { class: "bare models" }, answer.found.map(found))] : null,
      answer.formers?.length ? [h("h3", {}, t("modelFormers")), h("p", { class: "hint" }, t("modelFormersText")),
        h("ul", { class: "bare models" }, answer.formers.map(({ name, host }) => h("li", {}, h("p", { class: "model-name" }, name,
          h("span", { class: "hint" }, host)), h("div", { class: "row" }, act(t("modelForgetFormer"), () => change("remove", { name }), "plain")))))] : null,
    ];
  }

  load();
  return box;
}
