// Follows a reply as it grows. The house keeps the reply; this only listens, and after any break goes on from
// the last event it saw, so that no word is lost or doubled.

import { pause } from "./deliver.js";

const quietLimit = 40_000; // The house sends a comment every 15 s: longer silence means a dead connection.

/** Cuts server-sent events out of text that arrives in any pieces. */
export function parser(emit) {
  let pending = "";
  let event = { id: null, name: "message", data: [] };
  return (text) => {
    pending += text;
    let end;
    while ((end = pending.indexOf("\n")) >= 0) {
      const line = pending.slice(0, end).replace(/\r$/, "");
      pending = pending.slice(end + 1);
      if (line === "") {
        if (event.data.length) emit({ id: event.id, name: event.name, data: event.data.join("\n") });
        event = { id: null, name: "message", data: [] };
        continue;
      }
      if (line.startsWith(":")) continue;
      const colon = line.indexOf(":");
      const key = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
      if (key === "id") event.id = Number(value);
      else if (key === "event") event.name = value;
      else if (key === "data") event.data.push(value);
    }
  };
}

/**
 * Calls `on[name](data)` for each event of the reply until it is done.
 * `lost()` and `found()` tell of a break; `reopen(kind)` asks for the passphrase. Resolves when the reply has
 * come to its end, the reply is gone, or `signal` is aborted.
 */
export async function follow(reply, { on, lost, found, reopen, signal }) {
  let last = 0;
  let ended = false;
  let tries = 0;
  const emit = ({ id, name, data }) => {
    if (id !== null && id <= last) return;
    if (id !== null) last = id;
    if (name === "done" || name === "error") ended = true;
    let content;
    try {
      content = JSON.parse(data);
    } catch {
      return;
    }
    if (Object.hasOwn(on, name)) on[name](content);
  };
  while (!ended && !signal.aborted) {
    const connection = new AbortController();
    const stop = () => connection.abort();
    signal.addEventListener("abort", stop);
    let watchdog = setTimeout(stop, quietLimit);
    try {
      const headers = { Accept: "text/event-stream", "Accept-Language": document.documentElement.lang };
      if (last) headers["Last-Event-ID"] = String(last);
      const answer = await fetch(`/api/replies/${reply}/events`, {
        headers, credentials: "same-origin", cache: "no-store", signal: connection.signal,
      });
      if (answer.status === 423 || answer.status === 401) {
        await reopen(answer.status === 423 ? "locked" : "ended");
        continue;
      }
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) return;
      if (!answer.ok) throw new Error(String(answer.status));
      if (tries) found();
      tries = 0;
      const read = parser(emit);
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      while (!ended) {
        const { value, done } = await reader.read();
        clearTimeout(watchdog);
        if (done) break;
        watchdog = setTimeout(stop, quietLimit);
        read(value);
      }
      if (!ended) await pause(250, signal);
    } catch {
      if (signal.aborted || ended) break;
      tries += 1;
      if (tries > 1) lost();
      await pause(Math.min(8000, 400 * 2 ** tries), signal);
    } finally {
      clearTimeout(watchdog);
      signal.removeEventListener("abort", stop);
      connection.abort();
    }
  }
}
