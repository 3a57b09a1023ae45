// Starts the page: who is there, and which room to show.

import { keepCard, wireHelp } from "./card.js";
import { Conversation } from "./conversation.js";
import { $, banner, loadWords, sleep, t } from "./dom.js";
import { showScreen, whoIsIn, wireDoorstep, wireUnlock } from "./doorstep.js";
import { openSettings } from "./settings.js";
import { Shelf } from "./shelf.js";

let me = {};
let shelf = null;
let conversation = null;

function showModel() {
  const line = $("#remote");
  const { state, isRemote, host } = me.model ?? {};
  const troubles = { missing: "modelNone", starting: "modelStarting", failed: "modelFailed" };
  if (troubles[state]) line.textContent = t(troubles[state]);
  else if (isRemote) line.textContent = t("remoteSign", { host: host ?? "" });
  line.dataset.kind = troubles[state] ? "state" : "remote";
  line.hidden = !troubles[state] && !isRemote;
  if (state === "starting") setTimeout(refreshMe, 4000);
}

async function refreshMe() {
  me = await whoIsIn().catch(() => me);
  showModel();
}

function enterHouse(reopen) {
  document.body.dataset.screen = "house";
  $("#doorstep").hidden = true;
  $("#house").hidden = false;
  conversation = new Conversation({
    reopen, consented: refreshMe, model: () => me.model,
    changed: () => shelf.refresh().then(refreshMe).catch(() => {}),
    gone: (id) => shelf.gone(id),
  });
  shelf = new Shelf({ open: (thread, companion) => conversation.open(thread, companion), language: () => me.language });
  $("#open-settings").addEventListener("click", () => openSettings(me));
  showModel();
}

async function begin() {
  await loadWords(document.documentElement.dataset.words);
  wireHelp();
  keepCard(null);
  wireDoorstep();
  const reopen = wireUnlock(() => me);
  for (let wait = 500; ; wait = Math.min(8000, wait * 2)) {
    try {
      me = await whoIsIn();
      break;
    } catch (error) {
      if (error.status === 423) {
        document.body.dataset.screen = "locked";
        $("#house").hidden = false;
        await reopen("locked");
        return location.replace("/");
      } else if (error.code === "notSignedIn") {
        return showScreen(document.documentElement.dataset.firstRun === "true" ? "first-run" : "sign-in");
      } else {
        banner(error.message, true);
        await sleep(wait);
      }
    }
  }
  banner(null);
  keepCard(me.country);
  enterHouse(reopen);
  try {
    await shelf.load();
  } catch (error) {
    banner(error.message, true);
  }
}

begin();
