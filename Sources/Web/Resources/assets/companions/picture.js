// A companion's picture. The house draws it anew, without what the file tells beside the picture.

import { put, remove } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { t } from "../frame/words.js";

const kinds = ["image/png", "image/jpeg", "image/webp", "image/gif"];
const mostBytes = 8 * 1_048_576;

export function pictureField({ id, picture }, { changed }) {
  const path = `/api/companions/${id}/portrait`;
  const input = h("input", { type: "file", id: "picture", accept: kinds.join(","), class: "unseen" });
  const note = h("p", { class: "field-error", role: "alert", hidden: true });
  const say = (sentence) => {
    note.textContent = sentence;
    note.hidden = !sentence;
  };
  const attempt = async (work) => {
    say("");
    try {
      await work();
      await changed();
    } catch (error) {
      say(error.message);
    }
  };
  const drop = () => attempt(() => remove(path));
  input.addEventListener("change", () => {
    const file = input.files[0];
    if (!file) return;
    if (!kinds.includes(file.type)) return say(t("pictureKind"));
    if (file.size > mostBytes) return say(t("pictureLarge"));
    attempt(() => put(path, file));
  });
  return h("div", { class: "field" },
    h("div", { class: "row" },
      input, h("label", { for: "picture", class: "outline button" }, t(picture ? "pictureChange" : "pictureAdd")),
      picture ? h("button", { class: "plain", onclick: drop }, t("pictureRemove")) : null),
    h("p", { class: "hint" }, t("pictureHint")), note);
}
