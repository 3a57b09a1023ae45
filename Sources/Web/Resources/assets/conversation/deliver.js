// Requests that must arrive once: repeated until the house answers, always with the same id, so that nothing is
// lost on a broken connection and nothing is said twice.

import { Unreachable } from "../frame/api.js";

/** A new id, as the house makes them. */
export const newID = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const isPassing = (error) => error instanceof Unreachable || error.status === 502 || error.status === 504;

/** Waits; a connection that comes back or an aborted `signal` ends the wait. */
export const pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      removeEventListener("online", finish);
      signal?.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    addEventListener("online", finish);
    signal?.addEventListener("abort", finish);
  });

/**
 * Tries until there is an answer; `lost()` after the first miss, `found()` when it came after all.
 * - Returns: `null` when `signal` is aborted before.
 */
export async function deliver(request, { signal, lost, found }) {
  const over = new Promise((resolve) => signal?.addEventListener("abort", () => resolve(null), { once: true }));
  for (let tries = 0; ; tries += 1) {
    if (signal?.aborted) return null;
    try {
      const answer = await Promise.race([request(), over]);
      if (tries && answer) found();
      return answer;
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (!tries) lost();
      await pause(Math.min(6000, 300 * 2 ** tries), signal);
    }
  }
}
