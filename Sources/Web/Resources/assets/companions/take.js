// A companion to take away: its card, its conversations, and a kit to teach a model its voice.

import { get } from "../frame/api.js";
import { tick } from "../frame/choices.js";
import { banner } from "../frame/dialog.js";
import { fill, h, room } from "../frame/dom.js";
import { field } from "../frame/form.js";
import { figure, styled, t } from "../frame/words.js";

/** What a locked house or an unfit wish has to say is said here and not in a download. */
const tried = async (work) => {
  try {
    await work();
  } catch (error) {
    banner(error.message);
  }
};

const counted = (counts) => Object.entries(counts).filter(([, count]) => count > 0);

function numbers({ conversations, replies, pairs, leftOut, redacted }) {
  const found = counted(Object.fromEntries(Object.entries(redacted).map(([kind, { found }]) => [kind, found])));
  const list = (entries, prefix) =>
    entries.map(([name, count]) => `${styled(prefix, name)} (${figure(count)})`).join(", ");
  const out = counted(leftOut);
  return h("ul", {},
    h("li", {}, t("kitReplies", { train: figure(replies.train), validation: figure(replies.validation),
      heldOut: figure(replies["held-out"]), conversations: figure(conversations), pairs: figure(pairs) })),
    h("li", {}, found.length ? t("kitRedacted", { list: list(found, "kit") }) : t("kitNothingRedacted")),
    out.length ? h("li", {}, t("kitLeftOut", { list: list(out, "kitOut") })) : null);
}

export function taking({ id, name }) {
  const path = `/api/companions/${id}`;
  const fetched = (label, place) =>
    h("button", { class: "outline", onclick: () => tried(async () => {
      await get("/api/me");
      location.assign(place);
    }) }, label);

  const told = h("div", { role: "status" });
  const names = tick(t("kitKeepNames"), "names", false, t("kitKeepNamesHint"));
  const from = h("input", { type: "date", name: "from", autocomplete: "off" });
  const to = h("input", { type: "date", name: "to", autocomplete: "off" });
  const asked = () => {
    const query = new URLSearchParams();
    if (names.querySelector("input").checked) query.set("names", "keep");
    if (from.value) query.set("from", from.value);
    if (to.value) query.set("to", to.value);
    return query.size ? `?${query}` : "";
  };
  const look = () => tried(async () => {
    const query = asked();
    fill(told, h("p", {}, t("kitLooking")));
    try {
      const report = await get(`${path}/kit/report${query}`);
      fill(told, numbers(report), fetched(t("kitFetch"), `${path}/kit${query}`));
    } catch (error) {
      fill(told);
      throw error;
    }
  });
  for (const input of [names, from, to]) input.addEventListener("change", () => fill(told));

  return [
    room(t("takeAlong"), h("p", {}, t("takeAlongText", { name })), h("div", { class: "row" },
      fetched(t("takePNG"), `${path}/card?as=png`), fetched(t("takeCHARX"), `${path}/card?as=charx`),
      fetched(t("takeJSON"), `${path}/card?as=v3`), fetched(t("takeChats"), `${path}/chats`))),
    room(t("kitTitle"), h("p", {}, t("kitText", { name })), h("p", { class: "hint" }, t("kitTerms", { name })),
      h("div", { class: "pair" }, field(t("kitFrom"), from), field(t("kitTo"), to)), names,
      h("div", { class: "row" }, h("button", { class: "outline", onclick: look }, t("kitLook"))), told),
  ];
}
