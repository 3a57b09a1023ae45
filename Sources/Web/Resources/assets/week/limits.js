// What the person wants to be reminded of. Nothing is ever locked.

import { patch } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { field, form, missing, submit } from "../frame/form.js";
import { changed } from "../frame/page.js";
import { t } from "../frame/words.js";

export function limits(me) {
  const known = me.limits ?? {};
  const minutes = h("input", { name: "minutesADay", inputmode: "numeric", autocomplete: "off", value: known.minutesADay ?? "" });
  const clock = (name) => h("input", { type: "time", name, autocomplete: "off", value: known[name] ?? "" });
  const status = h("p", { class: "hint", role: "status" });
  return form(async (typed, form) => {
    status.textContent = "";
    const wish = typed.minutesADay.trim();
    const isFit = !wish || (/^\d{1,3}$/.test(wish) && wish >= 5 && wish <= 720);
    if (!isFit) return missing(form, "minutesADay", t("limitUnfit"));
    if (Boolean(typed.quietFrom) !== Boolean(typed.quietTo)) {
      return missing(form, typed.quietFrom ? "quietTo" : "quietFrom", t("limitBoth"));
    }
    changed(await patch("/api/me", {
      limits: { minutesADay: Number(wish), quietFrom: typed.quietFrom, quietTo: typed.quietTo },
    }));
    status.textContent = t("saved");
  },
  h("p", {}, t("limitText")), field(t("limitMinutes"), minutes, t("limitMinutesHint")),
  h("div", { class: "pair" }, field(t("limitFrom"), clock("quietFrom")), field(t("limitTo"), clock("quietTo"))),
  submit(t("save"), "outline"), status);
}
