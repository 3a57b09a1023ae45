// A sentence in a companion's tone, put together from the house's fragments; never asked of a model.

import { get } from "../frame/api.js";

const kept = new Map();

/** Gives what the sample answers, and a function from a tone to the sample, in that language. */
export async function samples(language) {
  if (!kept.has(language)) kept.set(language, await get(`/api/tone?lang=${language}`));
  const kit = kept.get(language);
  const speak = ({ style, verbosity = 0, address, ...dials }) => {
    const said = (dial) => kit[dial][(dials[dial] ?? 0) + 2];
    return [
      said("warmth"), said("directness"), verbosity > -2 ? kit.styles[style] : "", said("playfulness"),
      verbosity >= 0 || dials.enthusiasm ? said("enthusiasm") : "", ...kit.more.slice(0, Math.max(0, verbosity)), said("emoji"),
    ].filter(Boolean).join(" ").replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, ...forms) => forms[kit.address[address] ?? 0]);
  };
  const { asked } = kit;
  return { asked, speak };
}
