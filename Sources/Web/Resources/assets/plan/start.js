// The safety plan, the people to turn to, and what was noted of danger.

import { get } from "../frame/api.js";
import { $, fill } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { Contacts } from "./contacts.js";
import { noted } from "./noted.js";
import { Plan } from "./plan.js";
import { localPaths } from "./paths.js";

start(async (me) => {
  const [kept, contacts, wordings] = await Promise.all(
    [get("/api/plan"), get("/api/contacts"), get("/api/contacts/wordings")]);
  const plan = new Plan(kept, $("#plan-state"));
  const people = new Contacts(contacts, wordings);
  fill($("#rooms"), plan.rooms(), people.room("trusted"), people.room("professional"), localPaths(me.country), noted());
  $("#print").addEventListener("click", () => print());
  people.openNamed();
});
