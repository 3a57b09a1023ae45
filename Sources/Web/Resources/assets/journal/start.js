// The journal: a page to write on, what comes after it, and what was written before.

import { get } from "../frame/api.js";
import { banner } from "../frame/dialog.js";
import { $, fill, h } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { t } from "../frame/words.js";
import { standing } from "../care/watch.js";
import { after } from "./after.js";
import { Entries } from "./entries.js";
import { writing } from "./writing.js";

/** Asked first, so that a locked house asks for the passphrase here and not in a download. */
const take = (as) => async () => {
  try {
    await get("/api/me");
    location.assign(`/api/journal/file?as=${as}`);
  } catch (error) {
    banner(error.message);
  }
};

start(async () => {
  const page = await get("/api/journal");
  const entries = new Entries($("#entries"), page);
  const kept = (answer) => {
    entries.add(answer.entry);
    after($("#after"), answer);
  };
  $("#writing").append(writing(page, kept));
  entries.wire($("#journal-search"), $("#journal-said"), (answer) => after($("#after"), answer));
  fill($("#take"), h("button", { class: "outline", onclick: take("pdf") }, t("journalPDF")),
    h("button", { class: "outline", onclick: take("md") }, t("journalMarkdown")));
  await standing();
});
