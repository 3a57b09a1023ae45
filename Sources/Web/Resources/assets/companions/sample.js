// A sentence in a companion's tone, put together from the house's fragments; never asked of a model.

import { get } from "../frame/api.js";

const kept = new Map();

/** Gives what the sample answers, and a function from a tone to the sample, in that language. */
export async function samples(language) {
  if (!kept.has(language)) kept.set(language, await get(`/api/tone?lang=${language}`));
  const { asked, styles, warmth, enthusiasm, address } = kept.get(language);
  const speak = (tone) => {
    const dials = { warmth: warmth[tone.warmth + 2], enthusiasm: enthusiasm[tone.enthusiasm + 2] };
    return (styles[tone.style] ?? []).join(" ").replace(/\{(warmth|enthusiasm)\}/g, (_, dial) => dials[dial])
      .replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, ...forms) => forms[address[tone.address] ?? 0]);
  };
  return { asked, speak };
}
