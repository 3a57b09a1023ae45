// A companion's picture. The house draws it anew, without what the file tells beside the picture.

import { put, remove } from "../frame/api.js";
import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";

const kinds = ["image/png", "image/jpeg", "image/webp", "image/gif"];
const mostBytes = 8 * 1_048_576;
const edge = 512;
const pathOf = (id) => `/api/companions/${id}/portrait`;

/** A button for a file; `take(file, say)` gets one that may be a picture, `drop` takes away what is there. */
function chooser({ has, dropped, take, drop }) {
  const input = h("input", { type: "file", id: "picture", accept: kinds.join(","), class: "unseen" });
  const note = h("p", { class: "field-error", role: "alert", hidden: true });
  const say = (sentence) => {
    note.textContent = sentence ?? "";
    note.hidden = !sentence;
  };
  const label = h("label", { for: "picture", class: "outline button" });
  const away = h("button", { class: "plain", onclick: () => drop(say) }, t(dropped));
  const show = (has) => {
    label.textContent = t(has ? "pictureChange" : "pictureAdd");
    away.hidden = !has;
  };
  input.addEventListener("change", () => {
    const file = input.files[0];
    if (!file) return;
    say(kinds.includes(file.type) ? file.size > mostBytes ? t("pictureLarge") : null : t("pictureKind"));
    if (note.hidden) take(file, say);
  });
  show(has);
  const element = h("div", { class: "field" }, h("div", { class: "row" }, input, label, away),
    h("p", { class: "hint" }, t("pictureHint")), note);
  return { element, show, empty: () => (input.value = "") };
}

/** Of a companion that stands: changed at once. */
export function pictureField({ id, picture }, { changed }) {
  const attempt = async (work, say) => {
    say(null);
    try {
      await work();
      await changed();
    } catch (error) {
      say(error.message);
    }
  };
  return chooser({
    has: picture, dropped: "pictureRemove", take: (file, say) => attempt(() => put(pathOf(id), file), say),
    drop: (say) => attempt(() => remove(pathOf(id)), say),
  }).element;
}

/** The middle of a picture, as the house will cut it. */
async function drawn(file) {
  const picture = await createImageBitmap(file);
  const side = Math.min(picture.width, picture.height);
  const canvas = h("canvas", { width: edge, height: edge });
  canvas.getContext("2d").drawImage(picture, (picture.width - side) / 2, (picture.height - side) / 2, side, side,
    0, 0, edge, edge);
  return canvas;
}

/**
 * Of a companion that is being made: held here until it stands. `changed()` draws the face anew. Gives the field,
 * `draw(face)`, which is false without a picture, and `send(id)`, which gives the sentence of a refusal.
 */
export function heldPicture({ changed }) {
  let file = null;
  let canvas = null;
  const hold = (one, picture) => {
    [file, canvas] = [one, picture];
    field.show(Boolean(one));
    changed();
  };
  const field = chooser({
    has: false, dropped: "pictureDrop",
    take: async (one, say) => {
      try {
        hold(one, await drawn(one));
      } catch {
        say(t("pictureKind"));
      }
    },
    drop: () => {
      field.empty();
      hold(null, null);
    },
  });
  return {
    element: field.element,
    draw: (face) => Boolean(canvas && fill(face, canvas)),
    send: async (id) => file ? put(pathOf(id), file).then(() => null, (error) => error.message) : null,
  };
}
