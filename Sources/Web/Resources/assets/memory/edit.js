// Writing, correcting and merging facts, on a sheet.

import { patch, post } from "../frame/api.js";
import { tick } from "../frame/choices.js";
import { sheet } from "../frame/dialog.js";
import { $, h } from "../frame/dom.js";
import { field, form, required, submit } from "../frame/form.js";
import { t } from "../frame/words.js";
import { kinds } from "./fact.js";

export const option = (value, label) => h("option", { value }, label);

function select(name, options, chosen) {
  const made = h("select", { name }, options);
  made.value = chosen;
  return made;
}

const sentence = (value, more = {}) => h("textarea", { name: "text", rows: 3, maxlength: 300, autocomplete: "off", value, ...more });

/** Opens the sheet; `done(fact)` is told what was kept. */
export function edit(fact, companions, done) {
  const input = (name, value, more = {}) => h("input", { name, value: value ?? "", autocomplete: "off", maxlength: 80, ...more });
  const made = form(async (typed, asked) => {
    if (!required(asked, ["text"])) return;
    const subjects = typed.subjects.split(",").map((one) => one.trim()).filter(Boolean);
    const scope = typed.companion ? { companion: typed.companion } : { shared: true };
    const body = { ...typed, ...scope, subjects, pinned: typed.pinned === "on" };
    if (!typed.companion) delete body.companion;
    if (!fact) delete body.shared;
    const kept = fact ? await patch(`/api/memory/${fact.id}`, body) : await post("/api/memory", body);
    dialog.close();
    await done(kept);
  },
  field(t("memoryText"), sentence(fact?.text ?? "", { lang: fact?.language }), fact ? null : t("memoryTextHint")),
  field(t("memoryKindOf"), select("kind", Object.entries(kinds).map(([kind, key]) => option(kind, t(key))), fact?.kind ?? "state")),
  field(t("memorySubjects"), input("subjects", fact?.subjects.join(", "), { maxlength: 600 }), t("memorySubjectsHint")),
  field(t("memoryRelation"), input("relation", fact?.relation), t("memoryRelationHint")),
  h("div", { class: "pair" }, field(t("memoryFirstDay"), input("from", fact?.from, { type: "date" })),
    field(t("memoryLastDay"), input("to", fact?.to, { type: "date" }))),
  field(t("memoryScope"), select("companion", [option("", t("memoryShared")),
    companions.map(({ id, name }) => option(id, name))], fact?.companion ?? "")),
  tick(t("memoryPinTick"), "pinned", fact?.pinned, t("memoryPinHint")),
  h("div", { class: "row end" }, submit(t("save"))));
  const dialog = sheet(t(fact ? "memoryEdit" : "memoryNew"), made);
  $("[name=text]", made).focus();
}

/** One sentence for several facts. */
export function merge(facts, done) {
  const made = form(async (typed, asked) => {
    if (!required(asked, ["text"])) return;
    const kept = await post("/api/memory/merge", { facts: facts.map(({ id }) => id), text: typed.text });
    dialog.close();
    await done(kept);
  },
  field(t("memoryText"), sentence(facts.map(({ text }) => text).join(" ").slice(0, 300), { rows: 5 }), t("memoryMergeHint")),
  h("div", { class: "row end" }, submit(t("memoryMerge"))));
  const dialog = sheet(t("memoryMerge"), made);
  $("[name=text]", made).focus();
}
