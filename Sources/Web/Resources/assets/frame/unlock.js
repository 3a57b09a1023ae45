// The passphrase, asked over the page when the house locked itself or the session is over. All requests that
// met the closed door wait for the same answer, then go on.

import { onClosed, post, remove } from "./api.js";
import { $ } from "./dom.js";
import { exitButton } from "./exit.js";
import { formError, required, wireForm } from "./form.js";
import { loadWords, t } from "./words.js";

const closed = { reopening: false };
let asking = null;

/** The second step with its words, fetched when it is needed. */
const second = async () => (await Promise.all([import("./second.js"), loadWords("second")]))[0];

/** `whoami()` is what is known of the person. Gives `reopen(kind)`, with the kind `locked` or `ended`. */
export function wireUnlock(whoami) {
  const dialog = $("#unlock");
  const form = $("#unlock-form");
  const place = $("#unlock-second");
  let kind = "locked";
  let settle = null;
  dialog.prepend(exitButton());
  dialog.addEventListener("cancel", (event) => event.preventDefault());

  function present(next) {
    kind = next;
    place.hidden = true;
    form.hidden = false;
    $("#unlock-lead").textContent = t(kind === "locked" ? "lockedLead" : "sessionLead");
    $("#unlock-name-field").hidden = kind === "locked";
    if (kind === "ended") $("#unlock-name").value = whoami().name ?? "";
  }

  /** Runs the request, and after it the second step where the account asks for one. `null` to begin again. */
  async function through(request) {
    try {
      return await request();
    } catch (error) {
      if (error.code === "notSignedIn") present("ended");
      if (error.code !== "needsSecondFactor") throw error;
      const { secondStep } = await second();
      form.hidden = true;
      const answer = await secondStep(place, error.body);
      present(kind);
      if (answer.again === undefined) return answer;
      formError(form, answer.again);
      return null;
    }
  }

  function done(answer) {
    if (!answer) return;
    if (whoami().account && answer.account !== whoami().account) return location.replace("/");
    form.reset();
    dialog.close();
    settle();
    asking = null;
  }

  wireForm(form, async ({ name, passphrase }) => {
    if (!required(form, kind === "ended" ? ["name", "passphrase"] : ["passphrase"])) return;
    done(await through(() => (kind === "locked" ? post("/api/session/unlock", { passphrase }, closed)
      : post("/api/session", { name, passphrase }, closed))));
  });

  $("#unlock-passkey").addEventListener("click", async ({ currentTarget: button }) => {
    if (kind === "ended" && !required(form, ["name"])) return;
    const { passkeyAlone, said } = await second();
    button.disabled = true;
    try {
      done(await through(() => passkeyAlone(kind === "ended" ? form.elements.name.value : null)));
    } catch (error) {
      formError(form, said(error));
    } finally {
      button.disabled = false;
    }
  });

  $("#unlock-out").addEventListener("click", async () => {
    try {
      await remove("/api/session", undefined, closed);
      location.replace("/enter");
    } catch (error) {
      formError(form, error.message);
    }
  });

  const reopen = (next) => {
    asking ??= new Promise((resolve) => {
      settle = resolve;
      present(next);
      $("#unlock-passkey").hidden = !(window.isSecureContext && "PublicKeyCredential" in window);
      if ($("#dialog").open) $("#dialog").close();
      if (!dialog.open) dialog.showModal();
      $("#unlock-passphrase").focus();
    });
    return asking;
  };
  onClosed(reopen);
  return reopen;
}
