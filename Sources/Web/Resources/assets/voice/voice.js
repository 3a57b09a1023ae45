// The sections of the page. A module's `show(root, companion)` fills its room; a section without content stays hidden.

import { banner } from "../frame/dialog.js";
import { $, fill } from "../frame/dom.js";
import { show as showEra } from "./era.js";

const modules = {
  era: () => ({ show: showEra }), persona: () => import("./persona.js"),
  manner: () => import("./manner.js"), measure: () => import("./measure.js"),
  changes: () => import("./changes.js"), kit: () => import("./kit.js"),
};

/** Fills every section for this companion; one that fails does not keep the others away. */
export async function show(companion) {
  await Promise.all(Object.entries(modules).map(async ([name, load]) => {
    const [section, room] = [$(`#${name}`), $(`#${name}-room`)];
    fill(room, null);
    try {
      const module = await load();
      await module.show(room, companion);
      section.hidden = !room.hasChildNodes();
    } catch (error) {
      banner(error.message);
    }
  }));
}
