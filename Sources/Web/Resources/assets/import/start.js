// Bringing an export in: the file, how far it is, what became of it, and what it offers.

import { get, post } from "../frame/api.js";
import { $, fill, h, sleep } from "../frame/dom.js";
import { field, form, missing, submit } from "../frame/form.js";
import { start } from "../frame/page.js";
import { t } from "../frame/words.js";
import { drawImports } from "./imports.js";
import { drawOffers } from "./offers.js";

const isAtWork = ({ state }) => state === "waiting" || state === "running";

let following = false;

async function show() {
  const all = await get("/api/imports");
  $("#imports").hidden = all.length === 0;
  drawImports($("#import-list"), all, follow);
  return all;
}

async function offers() {
  const [open, companions, imports] = await Promise.all(["offers", "companions", "imports"].map((name) => get(`/api/${name}`)));
  $("#offers").hidden = open.length === 0;
  drawOffers(open, companions, imports, offers);
}

/** Shows how far everything is until nothing is at work. */
async function follow() {
  let all = await show();
  if (following) return;
  following = true;
  try {
    while (all.some(isAtWork)) {
      await sleep(1000);
      all = await show();
    }
    const { sentence } = all[0] ?? {};
    $("#import-status").textContent = all.length ? sentence ?? t("importDone") : "";
  } finally {
    following = false;
  }
  await offers();
}

function choosing() {
  const file = h("input", { type: "file", name: "file", autocomplete: "off" });
  const status = h("p", { class: "hint", role: "status" });
  return form(async (typed, made) => {
    const [chosen] = file.files;
    if (!chosen) return missing(made, "file", t("importNoFile"));
    status.textContent = t("importSending");
    try {
      await post(`/api/imports?${new URLSearchParams({ name: chosen.name })}`, chosen);
      file.value = "";
    } finally {
      status.textContent = "";
    }
    await show();
    $("#imports-title").focus();
    follow();
  }, field(t("importFile"), file, t("importFileHint")), submit(t("importGo")), status);
}

start(async () => {
  fill($("#choose"), choosing());
  await follow();
});
