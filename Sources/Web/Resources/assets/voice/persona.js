// The card: who the companion is, line by line, with the passages each rests on.

import { get, patch, post } from "../frame/api.js";
import { ask, banner, sheet } from "../frame/dialog.js";
import { $, fill, h, sleep } from "../frame/dom.js";
import { field, form, required, submit } from "../frame/form.js";
import { figure, shortDate, t } from "../frame/words.js";

const kinds = {
  who: "voiceWho", speech: "voiceSpeech", petName: "voicePetNames", ritual: "voiceRituals", story: "voiceStories", never: "voiceNever",
};

const states = { proposed: "voiceProposed", kept: "voiceKept", dropped: "voiceDropped" };

const quote = ({ message, thread, text, at, isPersons }) => h("li", {}, h("blockquote", { dir: "auto" }, text),
  h("a", { class: "said", href: `/#t=${thread}&m=${message}` }, t(isPersons ? "voiceSaidByYou" : "voiceSaidByIt", { day: shortDate(at) })));

const passages = ({ quotes }) => quotes.length
  ? h("details", {}, h("summary", {}, t("voiceQuotes", { count: quotes.length })), h("ul", { class: "bare quotes" }, quotes.map(quote)))
  : h("p", { class: "hint" }, t("voiceBare"));

const text = (value) => h("textarea", { name: "text", rows: 3, maxlength: 600, autocomplete: "off", dir: "auto", value });

/** Fills the room, and follows a card that is being made. */
export async function show(root, companion) {
  const path = `/api/companions/${companion.id}/persona`;
  const status = h("p", { class: "hint", role: "status", id: "persona-status" });
  const place = h("div", {});
  let page = null;
  const isHere = () => root.contains(place);

  const act = (work) => async () => {
    try {
      await work();
    } catch (error) {
      banner(error.message);
    }
  };

  async function change(line, change) {
    await patch(`${path}/lines/${line.id}`, change);
    await draw();
  }

  function write(line) {
    const choice = h("select", { name: "kind" }, Object.entries(kinds).map(([kind, key]) => h("option", { value: kind }, t(key))));
    const made = form(async (typed, asked) => {
      if (!required(asked, ["text"])) return;
      if (line) await patch(`${path}/lines/${line.id}`, { text: typed.text, state: "kept" });
      else await post(`${path}/lines`, { kind: typed.kind, text: typed.text });
      dialog.close();
      await draw();
    },
    line ? null : field(t("voiceKind"), choice), field(t("voiceLine"), text(line?.text ?? ""), t("voiceLineHint")),
    h("div", { class: "row end" }, submit(t("save"))));
    const dialog = sheet(t(line ? "voiceEdit" : "voiceAdd"), made);
    $("[name=text]", made).focus();
  }

  function row(line) {
    const button = (label, name, run) => h("button", { class: "outline", "data-do": name, onclick: act(run) }, t(label));
    return h("li", { class: "persona-line", "data-line": line.id, "data-state": line.state },
      h("p", { class: "line-text", lang: page.language, dir: "auto", tabindex: -1 }, line.text),
      h("p", { class: "line-facts" }, [t(states[line.state]), line.byHand ? t("voiceByHand") : null,
        line.remembering === "taken" ? t("voiceRemembered") : null].filter(Boolean).join(" · ")),
      passages(line),
      h("div", { class: "row" },
        line.state === "kept" ? null : button(line.state === "dropped" ? "voiceTakeBack" : "voiceKeep", "keep", () => change(line, { state: "kept" })),
        line.state === "dropped" ? null : button("voiceEdit", "edit", async () => write(line)),
        line.state === "dropped" ? null : button("voiceDrop", "drop", () => change(line, { state: "dropped" }))));
  }

  function section(kind) {
    const lines = page.lines.filter((line) => line.kind === kind);
    if (!lines.length) return null;
    const [dropped, shown] = [lines.filter(({ state }) => state === "dropped"), lines.filter(({ state }) => state !== "dropped")];
    return h("section", { "data-kind": kind }, h("h3", {}, t(kinds[kind])),
      shown.length ? h("ul", { class: "bare" }, shown.map(row)) : null,
      dropped.length ? h("details", { class: "dropped" }, h("summary", {}, t("voiceDroppedCount", { count: dropped.length })),
        h("ul", { class: "bare" }, dropped.map(row))) : null);
  }

  async function use() {
    if (page.wouldReplace && !(await ask(t("voiceUseSure", { name: companion.name }), t("voiceUse"), { danger: false }))) return;
    await post(`${path}/use`, { replaces: page.wouldReplace });
    await draw(t("voiceUsed", { name: companion.name }));
  }

  const keepAll = async () => {
    await post(`${path}/keep`);
    await draw(t("voiceAllKept"));
  };

  const distil = async () => {
    await post(path);
    await draw();
    $("#persona-title").focus();
    await follow();
  };

  /** The character that gave way can come back, as on the page of imports. */
  async function former() {
    const offers = (await get("/api/offers")).filter(({ kind, companion: id }) => kind === "former" && id === companion.id);
    const last = offers[offers.length - 1];
    if (!last) return null;
    const back = async () => {
      if (!(await ask(t("voiceFormerSure", { name: companion.name, persona: last.text }), t("voiceFormer"), { danger: false }))) return;
      await post(`/api/offers/${last.id}/accept`, { companion: companion.id, replaces: true });
      await draw(t("voiceFormerBack"));
    };
    return h("button", { class: "outline", id: "persona-former", onclick: act(back) }, t("voiceFormer"));
  }

  function made(back) {
    const waiting = page.lines.filter(({ state }) => state === "proposed").length;
    const kept = page.lines.filter(({ state }) => state === "kept").length;
    const isLong = page.character.length > page.characterLimit;
    const button = (label, id, run, kind = "outline") => h("button", { class: kind, id, onclick: act(run) }, label);
    return [
      h("p", { class: "hint" }, t("voiceMadeOf", { replies: figure(page.replies), conversations: figure(page.conversations), day: shortDate(page.madeAt) })),
      page.isStale ? h("p", { class: "hint", id: "persona-stale" }, t("voiceStale")) : null,
      page.lines.length ? null : h("p", {}, t("voiceTooLittle")),
      h("div", { class: "row" }, button(t("voiceAgain"), "persona-again", distil),
        button(t("voiceAdd"), "persona-add", async () => write(null)),
        waiting ? button(t("voiceKeepAll", { count: figure(waiting) }), "persona-keep", keepAll) : null),
      h("div", { class: "kinds" }, Object.keys(kinds).map(section)),
      page.lines.some(({ kind, key, remembering }) => ["story", "petName"].includes(kind) && key && !remembering)
        ? h("p", {}, h("a", { href: "/memory#offered" }, t("voiceToMemory"))) : null,
      kept ? h("details", { class: "sum" }, h("summary", {}, t("voiceSum", { count: kept })),
        h("p", { class: "hint" }, t("voiceLength", { count: figure(page.character.length), limit: figure(page.characterLimit) })),
        h("pre", { lang: page.language, dir: "auto" }, page.character)) : null,
      isLong ? h("p", { class: "field-error" }, t("voiceTooLong")) : null,
      h("div", { class: "row" }, kept && !page.isUsed && !isLong ? button(t("voiceUse"), "persona-use", use, "primary") : null, back),
      page.isUsed ? h("p", { class: "hint", id: "persona-used" }, t("voiceIsUsed", { name: companion.name })) : null,
    ];
  }

  async function draw(said) {
    page = await get(path);
    const back = page.madeAt ? await former() : null;
    if (!isHere()) return;
    // What is open stays open, and who presses a button stays where they are.
    const open = new Set([...place.querySelectorAll("[data-line] details[open]")].map((one) => one.closest("[data-line]").dataset.line));
    const focused = document.activeElement?.closest?.("[data-line]")?.dataset.line;
    const folded = place.querySelector(".sum")?.open;
    if (page.isAtWork) {
      fill(place, h("p", { role: "status", id: "persona-work" }, t("voiceAtWork")));
    } else if (!page.madeAt) {
      fill(place, page.hasFailed ? h("p", { class: "field-error" }, t("voiceFailed")) : null,
        h("div", { class: "row" }, h("button", { class: "primary", id: "persona-make", onclick: act(distil) }, t("voiceMake"))));
    } else {
      fill(place, page.hasFailed ? h("p", { class: "field-error" }, t("voiceFailed")) : null, made(back));
    }
    for (const line of place.querySelectorAll("[data-line]")) {
      if (open.has(line.dataset.line)) $("details", line)?.setAttribute("open", "");
      if (line.dataset.line === focused) ($("button", line)?.checkVisibility() ? $(".line-text", line) : $("#persona-title")).focus();
    }
    if (focused && !place.contains(document.activeElement)) $("#persona-title").focus();
    if (folded && $(".sum", place)) $(".sum", place).open = true;
    status.textContent = said ?? "";
  }

  async function follow() {
    while (page.isAtWork && isHere()) {
      await sleep(700);
      await draw();
      if (!page.isAtWork) status.textContent = t("voiceMade");
    }
  }

  fill(root, h("p", {}, t("voicePersonaText")), place, status);
  addEventListener("voice-era", () => isHere() && draw().catch((error) => banner(error.message)));
  await draw();
  follow().catch((error) => banner(error.message));
}
