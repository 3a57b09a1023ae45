// The line under the bar: words leave this machine, or the model is not there yet. It stands on every page.

import { $ } from "./dom.js";
import { t } from "./words.js";

const troubles = { missing: "modelNone", starting: "modelStarting", failed: "modelFailed" };

export function showModel({ state, isRemote, host } = {}) {
  const line = $("#remote");
  const trouble = troubles[state];
  line.textContent = trouble ? t(trouble) : isRemote ? t("remoteSign", { host: host ?? "" }) : "";
  line.dataset.kind = trouble ? "state" : "remote";
  line.hidden = !trouble && !isRemote;
}
