// What is known of the person: what it adds up to, each fact with the words it comes from, and what is not to be
// remembered.

import { get } from "../frame/api.js";
import { start } from "../frame/page.js";
import { FactList } from "./list.js";
import { drawPicture } from "./picture.js";
import { drawQuestions } from "./questions.js";
import { Topics } from "./topics.js";

start(async () => {
  const companions = await get("/api/companions");
  const list = new FactList(companions, paint);
  const topics = new Topics(() => Promise.all([list.again(), paint()]));

  async function paint() {
    const profile = await get("/api/memory/profile");
    drawQuestions(profile.questions, list);
    drawPicture(profile, list);
  }

  await Promise.all([list.load(), topics.load(), paint()]);
  // What else there is comes when the page stands.
  const { drawOffered } = await import("./offered.js");
  await drawOffered(() => Promise.all([list.again(), paint()]));
});
