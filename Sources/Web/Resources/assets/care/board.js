// Where the five parts of a card lie, and the arrows between them. Places are hundredths of the board, as the house keeps
// them; without one a part lies where the loop puts it. On a narrow window there is no board but a list.

import { fill, h } from "../frame/dom.js";
import { t } from "../frame/words.js";

const space = "http://www.w3.org/2000/svg";
const step = 4;
const pause = 500;
// Around a circle, the situation at the top: hundredths of what is left beside the box itself.
const usual = { situation: { x: 50, y: 0 }, thoughts: { x: 100, y: 34 }, emotions: { x: 88, y: 100 }, body: { x: 12, y: 100 }, behaviours: { x: 0, y: 34 } };
const ways = { left: [-step, 0], right: [step, 0], up: [0, -step], down: [0, step] };
const keys = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const within = (value) => Math.min(100, Math.max(0, Math.round(value)));

export class Board {
  parts = [];
  timers = {};

  /** `moved(place, part)` keeps a place. */
  constructor(moved) {
    this.moved = moved;
    this.lines = document.createElementNS(space, "svg");
    this.lines.setAttribute("class", "care-lines");
    this.lines.setAttribute("aria-hidden", "true");
    this.element = h("div", { class: "care-board" });
    this.watcher = new ResizeObserver(() => this.lay());
  }

  show(parts) {
    this.parts = parts.map(({ part, box }) => ({ name: part.part, box, place: part.place ?? usual[part.part] }));
    fill(this.element, this.lines, this.parts.map(({ box }) => box));
  }

  settle() {
    this.watcher.disconnect();
    this.watcher.observe(this.element);
    this.lay();
  }

  get isList() {
    return getComputedStyle(this.element).display === "grid";
  }

  lay() {
    const { clientWidth: width, clientHeight: height } = this.element;
    for (const { box, place } of this.parts) {
      box.style.left = this.isList ? "" : `${(width - box.offsetWidth) * place.x / 100}px`;
      box.style.top = this.isList ? "" : `${Math.max(0, height - box.offsetHeight) * place.y / 100}px`;
    }
    this.draw(width, height);
  }

  /** From each part to the next, and from the last back to the first. */
  draw(width, height) {
    this.lines.setAttribute("viewBox", `0 0 ${width || 1} ${height || 1}`);
    this.lines.replaceChildren();
    if (this.isList) return;
    const centre = ({ box }) => [box.offsetLeft + box.offsetWidth / 2, box.offsetTop + box.offsetHeight / 2];
    this.parts.forEach((part, index) => {
      const isReturn = index === this.parts.length - 1;
      const next = this.parts[(index + 1) % this.parts.length];
      this.arrow(this.edge(part, centre(next)), this.edge(next, centre(part)), isReturn);
    });
  }

  /** Where the line to that point leaves the box. */
  edge({ box }, [x, y]) {
    const [halfWidth, halfHeight] = [box.offsetWidth / 2 + 6, box.offsetHeight / 2 + 6];
    const [cx, cy] = [box.offsetLeft + box.offsetWidth / 2, box.offsetTop + box.offsetHeight / 2];
    const [dx, dy] = [x - cx, y - cy];
    const scale = 1 / Math.max(Math.abs(dx) / halfWidth, Math.abs(dy) / halfHeight, 1);
    return [cx + dx * scale, cy + dy * scale];
  }

  arrow([x1, y1], [x2, y2], isReturn) {
    const angle = Math.atan2(y2 - y1, x2 - x1);
    const tip = (turn) => `${x2 - 11 * Math.cos(angle + turn)},${y2 - 11 * Math.sin(angle + turn)}`;
    const draw = (name, values) => {
      const made = document.createElementNS(space, name);
      for (const [key, value] of Object.entries(values)) made.setAttribute(key, String(value));
      this.lines.append(made);
    };
    draw("line", { class: isReturn ? "care-line back" : "care-line", x1, y1, x2, y2, stroke: "currentColor" });
    draw("polyline", { class: "care-tip", points: `${tip(0.45)} ${x2},${y2} ${tip(-0.45)}`, fill: "none", stroke: "currentColor" });
  }

  // Moving: by hand, by arrow keys on the handle, or by its four buttons.

  handle(name, title) {
    const buttons = h("div", { class: "care-moves", role: "group", "aria-label": t("careMoveOf", { part: title }), hidden: true },
      this.button(name, "left", "←", t("careLeft")), this.button(name, "up", "↑", t("careUpwards")),
      this.button(name, "down", "↓", t("careDownwards")), this.button(name, "right", "→", t("careRight")));
    const grip = h("button", {
      class: "plain care-grip", "data-move": name, "aria-expanded": "false", "aria-label": t("careMoveOf", { part: title }),
      onclick: () => {
        buttons.hidden = !buttons.hidden;
        grip.setAttribute("aria-expanded", String(!buttons.hidden));
        this.lay();
      },
      onkeydown: (event) => {
        if (!(event.key in keys)) return;
        event.preventDefault();
        this.nudge(name, keys[event.key]);
      },
      onpointerdown: (event) => this.drag(event, name, grip),
    }, t("careMove"));
    return [grip, buttons];
  }

  button(name, way, sign, label) {
    return h("button", { class: "icon", "data-way": way, "aria-label": label, onclick: () => this.nudge(name, way) }, sign);
  }

  nudge(name, way) {
    const part = this.parts.find((one) => one.name === name);
    const [dx, dy] = ways[way];
    this.put(part, { x: part.place.x + dx, y: part.place.y + dy });
    clearTimeout(this.timers[name]);
    this.timers[name] = setTimeout(() => this.moved(part.place, name), pause);
  }

  put(part, { x, y }) {
    part.place = { x: within(x), y: within(y) };
    this.lay();
  }

  drag(event, name, grip) {
    if (event.button !== 0 || this.isList) return;
    const part = this.parts.find((one) => one.name === name);
    const { x, y } = part.place;
    const room = { x: this.element.clientWidth - part.box.offsetWidth, y: this.element.clientHeight - part.box.offsetHeight };
    let hasMoved = false;
    const move = ({ clientX, clientY }) => {
      const [dx, dy] = [clientX - event.clientX, clientY - event.clientY];
      hasMoved ||= Math.hypot(dx, dy) > 6;
      if (hasMoved) this.put(part, { x: x + (room.x > 0 ? dx * 100 / room.x : 0), y: y + (room.y > 0 ? dy * 100 / room.y : 0) });
    };
    const end = () => {
      grip.removeEventListener("pointermove", move);
      if (!hasMoved) return;
      // The press that ends a drag opens no buttons.
      grip.addEventListener("click", (click) => click.stopImmediatePropagation(), { capture: true, once: true });
      this.moved(part.place, name);
    };
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener("pointermove", move);
    grip.addEventListener("pointerup", end, { once: true });
    grip.addEventListener("pointercancel", end, { once: true });
  }
}
