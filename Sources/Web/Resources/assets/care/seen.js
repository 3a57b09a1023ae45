// Danger that was seen in one part of the page holds the questions in all of it back (R24); what stands half-typed in them
// is only hidden, and comes back with the person's own word.

import { showWatch } from "./watch.js";

/** Tells every part that the person said they are safe. */
export const eased = () => document.dispatchEvent(new Event("care-eased"));

/** Shows what the house made of what was typed, and tells the other parts. @returns whether something is shown. */
export function seen(watch, by) {
  if (!showWatch(watch, eased)) return false;
  if (!watch.isUnsure) document.dispatchEvent(new CustomEvent("care-held", { detail: by }));
  return true;
}
