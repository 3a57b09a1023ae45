// Passkeys: from the house's JSON to the browser and back. Nothing here speaks with the house or shows anything.
//
// What the browser refuses comes as it is, a DOMException, to be told apart by its name: "NotAllowedError" when the
// person gave up or the time was over, "InvalidStateError" when this device holds a passkey of the account already,
// "SecurityError" when the page's address is not one that passkeys can be made for, "AbortError" after `signal`.

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** Whether this browser, on this page, can use passkeys at all. */
export const available = () => window.isSecureContext && "PublicKeyCredential" in window;

const named = (list = []) => list.map((one) => ({ ...one, id: bytes(one.id) }));

function extended(extensions) {
  if (!extensions?.prf) return {};
  return { extensions: { prf: { eval: { first: bytes(extensions.prf.eval.first) } } } };
}

function told(credential, fields) {
  const response = {};
  for (const field of fields) {
    if (credential.response[field]) response[field] = text(credential.response[field]);
  }
  const answer = { credential: { id: text(credential.rawId), type: credential.type, response } };
  const secret = credential.getClientExtensionResults().prf?.results?.first;
  if (secret) answer.prf = text(secret);
  return answer;
}

/**
 * Asks a passkey that exists. Takes the `publicKey` of `POST /api/session/passkey/options`, or the `passkey` of an
 * answer `needsSecondFactor`; gives `{credential, prf?}` as the house takes them beside the ticket.
 */
export async function use(publicKey, { signal } = {}) {
  const credential = await navigator.credentials.get({
    signal,
    publicKey: {
      ...publicKey, challenge: bytes(publicKey.challenge), allowCredentials: named(publicKey.allowCredentials),
      extensions: undefined, ...extended(publicKey.extensions),
    },
  });
  return told(credential, ["clientDataJSON", "authenticatorData", "signature", "userHandle"]);
}

/**
 * Makes a passkey. Takes the `publicKey` of `POST /api/me/passkeys/options`; gives `{credential, prf?}` as
 * `POST /api/me/passkeys` takes them beside ticket and name.
 *
 * Many authenticators tell their secret only when they are used, not when they are made: then the person is asked a
 * second time at once, unless they would rather not, in which case the passkey is a second factor.
 */
export async function make(publicKey, { signal } = {}) {
  const credential = await navigator.credentials.create({
    signal,
    publicKey: {
      ...publicKey, challenge: bytes(publicKey.challenge),
      user: { ...publicKey.user, id: bytes(publicKey.user.id) },
      excludeCredentials: named(publicKey.excludeCredentials),
      extensions: undefined, ...extended(publicKey.extensions),
    },
  });
  const answer = told(credential, ["clientDataJSON", "attestationObject"]);
  if (answer.prf || !credential.getClientExtensionResults().prf?.enabled) return answer;
  try {
    // The house does not see this answer, only the secret: any challenge does.
    const again = await use({
      challenge: text(crypto.getRandomValues(new Uint8Array(32))), rpId: publicKey.rp.id,
      userVerification: "required", extensions: publicKey.extensions,
      allowCredentials: [{ type: "public-key", id: answer.credential.id }],
    }, { signal });
    if (again.prf) answer.prf = again.prf;
  } catch (error) {
    if (error.name !== "NotAllowedError") throw error;
  }
  return answer;
}
