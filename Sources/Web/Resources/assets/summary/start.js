// A sheet for a professional: ticked, looked at and taken along by the person. Nothing is sent from here.

import { get } from "../frame/api.js";
import { $ } from "../frame/dom.js";
import { start } from "../frame/page.js";
import { standing } from "../care/watch.js";
import { choosing } from "./choosing.js";
import { homework } from "./homework.js";
import { preview } from "./preview.js";

start(async () => {
  const summary = await get("/api/summary");
  preview($("#preview"), $("#preview-acts"), summary);
  const shown = (next) => preview($("#preview"), $("#preview-acts"), next);
  choosing($("#choosing"), summary, shown);
  homework($("#homework"), summary, shown);
  await standing();
});
