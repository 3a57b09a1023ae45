// What every page does first: its words, who is there, the looks, help and the quick way out.

import { get, onClosed, Unreachable } from "./api.js";
import { keepExit, wear } from "./appearance.js";
import { guessedCountry, keepCard, keepOwn, wireHelp } from "./card.js";
import { banner } from "./dialog.js";
import { $, sleep } from "./dom.js";
import { wireExit } from "./exit.js";
import { showModel } from "./remote.js";
import { loadWords, t } from "./words.js";

let person = {};
let dialogue = null;

/** What the house says of the person who is signed in. */
export const me = () => person;

/** Asks for the passphrase over the page; `kind` is `locked` or `ended`. */
export async function reopen(kind) {
  // Fetched when it is needed: a house that says it is closed is there to give it.
  dialogue ??= import("./unlock.js").then(({ wireUnlock }) => wireUnlock(me));
  let ask;
  try {
    ask = await dialogue;
  } catch {
    dialogue = null;
    throw new Unreachable();
  }
  // Nobody sees the person's own lines while the house is locked.
  keepOwn(null);
  await ask(kind);
  ownLines();
}

/** What the page can do without until it stands. */
const keepOffline = (...wish) => import("./offline.js").then((worker) => worker.keepOffline(...wish)).catch(() => {});

/** Fetched once the page stands: their own lines are on the card behind the button. */
export const ownLines = () => import("./own.js").then(({ fetchOwn }) => fetchOwn()).catch(() => {});

const whoIsIn = () => get("/api/me", { reopening: false });

function know(answer) {
  person = answer;
  wear(person.appearance);
  keepExit(person.quickExit);
  showModel(person.model);
  keepOffline(person.country, true, person.isMinor);
  if (person.model?.state === "starting") setTimeout(refreshMe, 4000);
  return person;
}

/** Asks again who is there: after a change to the person or the model. */
export const refreshMe = async () => know(await whoIsIn().catch(() => person));

/** Takes over what the house answered to a change of the person. */
export const changed = know;

async function wireFrame() {
  await loadWords();
  wireHelp();
  wireExit();
}

const show = () => (document.documentElement.dataset.state = "ready");

async function wait(ready) {
  show();
  try {
    await ready;
  } catch (error) {
    banner(error.message, true);
  }
}

/** Starts a page that is open to everybody. */
export async function open(ready) {
  await wireFrame();
  keepCard(null);
  await wait(ready());
  keepOffline(guessedCountry(), false);
}

/** The place to come back to after signing in; the house's own pages only. */
export function cameFrom() {
  const from = new URLSearchParams(location.hash.slice(1)).get("from") ?? "/";
  return /^\/(?![/\\])/.test(from) && !from.startsWith("/enter") ? from : "/";
}

/** Starts a page of somebody who is signed in; `ready(me)` fills it. */
export async function start(ready) {
  await wireFrame();
  keepCard(null);
  onClosed(reopen);
  for (let pause = 500; ; pause = Math.min(8000, pause * 2)) {
    try {
      know(await whoIsIn());
      break;
    } catch (error) {
      if (error.status === 423) {
        await reopen("locked");
        // The shell came in the browser's language: from now on it is the person's.
        if (!/[?&]lang=/.test(location.search)) return location.reload();
      } else if (error.code === "notSignedIn") {
        const here = location.pathname + location.search + location.hash;
        return location.replace(here === "/" ? "/enter" : `/enter#from=${encodeURIComponent(here)}`);
      } else {
        banner(error instanceof Unreachable ? t("houseSilent") : error.message, true);
        await sleep(pause);
      }
    }
  }
  banner(null);
  keepCard(person.country, person.isMinor);
  await wait(ready(person));
  ownLines();
}
