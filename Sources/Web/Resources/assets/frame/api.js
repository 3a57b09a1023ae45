// Every request to the house goes through here: its headers, its errors, and what happens when the house is
// locked or the session is over.

import { t } from "./words.js";

export class Refusal extends Error {
  constructor(status, body) {
    super(body.sentence ?? t("doorInternal"));
    this.status = status;
    this.code = body.error ?? "";
    this.body = body;
  }
}

/** The house did not answer at all. Whether it got the request is unknown. */
export class Unreachable extends Error {
  constructor() {
    super(t("lostConnection"));
  }
}

// What to do on 423 and 401, set once by `unlock.js`. Resolves when the request may be tried again.
let reopen = null;
export const onClosed = (handler) => (reopen = handler);

async function once(method, path, body, keepalive) {
  const headers = { Accept: "application/json", "Accept-Language": document.documentElement.lang };
  if (method !== "GET") headers["X-Fidelio"] = "1";
  const isRaw = body instanceof Blob;
  if (isRaw) headers["Content-Type"] = body.type || "application/octet-stream";
  else if (body !== undefined) headers["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch(path, {
      method, headers, credentials: "same-origin", cache: "no-store", redirect: "error", keepalive,
      body: isRaw ? body : JSON.stringify(body),
    });
  } catch {
    throw new Unreachable();
  }
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(answer.status, content);
  return content;
}

/**
 * Asks the house; a locked house asks the person for the passphrase and the request goes on by itself, unless it is
 * not `reopening`. With `keepalive` it goes on when the page goes away; the browser takes little of that.
 */
export async function api(method, path, body, { reopening = true, keepalive = false } = {}) {
  for (;;) {
    try {
      return await once(method, path, body, keepalive);
    } catch (error) {
      const closed = error instanceof Refusal && (error.status === 423 || error.code === "notSignedIn");
      if (!closed || !reopening || !reopen) throw error;
      await reopen(error.status === 423 ? "locked" : "ended");
    }
  }
}

export const get = (path, options) => api("GET", path, undefined, options);
export const post = (path, body = {}, options) => api("POST", path, body, options);
/** `body` may be a file: its bytes are sent as they are. */
export const put = (path, body, options) => api("PUT", path, body, options);
export const patch = (path, body, options) => api("PATCH", path, body, options);
export const remove = (path, body, options) => api("DELETE", path, body, options);
