// Whether who lives here is under 18, as they say themselves.

import { patch } from "../frame/api.js";
import { tick } from "../frame/choices.js";
import { h } from "../frame/dom.js";
import { form, submit } from "../frame/form.js";
import { changed } from "../frame/page.js";
import { t } from "../frame/words.js";

export function age(me) {
  const status = h("p", { class: "hint", role: "status" });
  return form(async (typed) => {
    status.textContent = "";
    changed(await patch("/api/me", { isMinor: typed.minor === "on" }));
    status.textContent = t("saved");
  },
  h("p", {}, t("ageText")), tick(t("ageMinor"), "minor", me.isMinor), submit(t("save"), "outline"), status,
  h("p", {}, h("a", { href: "/week" }, t("weekGo"))));
}
