// A farewell to the voice that was: one step at a time, each of which can be left.

import { get, post, put, remove } from "../frame/api.js";
import { drawCard } from "../frame/card.js";
import { banner } from "../frame/dialog.js";
import { fill, h } from "../frame/dom.js";
import { shortDate, t } from "../frame/words.js";

export async function farewell(root, companion) {
  const path = `/api/companions/${companion.id}/farewell`;
  const title = h("h3", { tabindex: -1 }, t("farewellTitle"));
  const room = h("div");
  const card = h("div", { role: "region", "aria-label": t("farewellHelp"), hidden: true });
  fill(root, title, card, room);
  let page = await get(path);

  const row = (...buttons) => h("div", { class: "row" }, buttons);
  const button = (label, kind, run) => h("button", {
    class: kind,
    onclick: () => Promise.resolve(run()).catch((error) => {
      if (error.body?.card) warn(error.body.card);
      banner(error.message);
    }),
  }, label);
  const turn = (...content) => {
    fill(room, content);
    title.focus();
  };

  function warn(shown) {
    card.hidden = !shown;
    fill(card, shown ? drawCard(shown) : null);
    if (shown) card.scrollIntoView({ block: "nearest" });
  }

  /** How it stands, without a question. */
  function rest(focus = true) {
    const forget = () => remove(path).then(async () => {
      page = await get(path);
      rest();
    });
    const content = [
      h("p", {}, page.saidAt ? t("farewellWasSaid", { day: shortDate(page.saidAt) }) : t("farewellText")),
      page.saidAt && page.text ? h("details", {}, h("summary", {}, t("farewellLetter")), h("p", { class: "written", dir: "auto" }, page.text)) : null,
      row(button(t(page.saidAt ? "farewellAgain" : page.text ? "farewellGoOn" : "farewellBegin"), "outline", page.lastExchange ? read : write),
        page.text || page.saidAt ? button(t("farewellForget"), "plain", forget) : null),
    ];
    if (focus) turn(content);
    else fill(room, content);
  }

  const leave = () => button(t("farewellLeave"), "plain", () => rest());

  function read() {
    const { said, reply, at } = page.lastExchange;
    const words = h("div", { class: "last-exchange", hidden: true }, h("p", { class: "hint" }, shortDate(at)),
      h("p", { class: "written", dir: "auto" }, said), h("blockquote", { class: "written", dir: "auto" }, reply));
    const shows = button(t("farewellRead"), "outline", () => {
      words.hidden = false;
      shows.hidden = true;
      words.tabIndex = -1;
      words.focus();
    });
    turn(h("p", {}, t("farewellReadText")), words, row(shows, button(t("farewellNext"), "outline", write), leave()));
  }

  function write() {
    const area = h("textarea", { id: "farewell-letter", rows: 8, maxlength: 20000, autocomplete: "off", value: page.text, dir: "auto" });
    const keep = async () => {
      page.text = area.value;
      const answer = await put(path, { text: area.value });
      warn(answer.card);
      return answer;
    };
    area.addEventListener("change", () => keep().catch((error) => banner(error.message)));
    const end = (keeps) => async () => {
      await keep();
      const { sentence, card: shown } = await post(path, { keep: keeps });
      page = await get(path);
      warn(shown);
      turn(h("p", { class: "verdict" }, sentence), row(button(t("farewellClose"), "outline", () => rest())));
    };
    turn(h("p", {}, t("farewellWriteText")), h("div", { class: "field" }, h("label", { for: "farewell-letter" }, t("farewellLetter")), area),
      row(button(t("farewellSayKeep"), "outline", end(true)), button(t("farewellSayLet"), "outline", end(false)),
        button(t("farewellLeave"), "plain", async () => {
          await keep();
          rest();
        })));
  }

  rest(false);
}
