// A stretch of messages of which only those near the view stand in the document. The heights of the others are
// remembered, and what is in view stays where it is whatever comes or goes above it.

const most = 90; // Messages in the document at once.
const fewest = 24;
const ahead = 1300; // Pixels kept ready above and below the view.

export class MessageList {
  items = [];
  older = false;
  newer = false;
  /** Whether the view keeps to the end when something is added there. */
  sticks = true;
  first = 0;
  last = 0;

  /**
   * `make(view)` gives a message's bubble; `more(way)` fetches what is `older` or `newer`; `moved()` follows
   * every change of the view.
   */
  constructor({ scroller, element, make, more, moved }) {
    Object.assign(this, { scroller, element, make, more, moved });
    this.sizes = new ResizeObserver((entries) => this.resized(entries));
    this.sizes.observe(scroller);
    this.passed = 0;
    scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
  }

  /** Pixels under the view. */
  get rest() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight;
  }

  get newest() {
    return this.items.at(-1);
  }

  item(id) {
    return this.items.find((item) => item.id === id);
  }

  /** The bubble of a message, also of one that is not in the document. */
  bubble(id) {
    const item = this.item(id);
    return item && (item.bubble ??= this.make(item.view));
  }

  /** What is in the document, in order. */
  get shown() {
    return this.items.slice(this.first, this.last);
  }

  clear() {
    for (const item of this.shown) this.unmount(item);
    this.items = [];
    [this.first, this.last, this.older, this.newer, this.sticks, this.pin] = [0, 0, false, false, true, null];
    this.element.replaceChildren();
    this.pad(0, 0);
  }

  /** Shows these views; messages that stood before keep their bubbles and their place. */
  set(views, { older, newer = false }) {
    this.look();
    const known = new Map(this.items.map((item) => [item.id, item]));
    const start = views.length ? this.items.findIndex((item) => item.id === views[0].message.id) : -1;
    const head = start > 0 ? this.items.slice(0, start) : [];
    const items = [...head, ...views.map((view) => {
      const item = known.get(view.message.id);
      if (!item) return { id: view.message.id, view, height: 0 };
      item.view = view;
      item.bubble?.update(view);
      return item;
    })];
    const stays = new Set(items);
    for (const item of this.shown) if (!stays.has(item)) this.unmount(item);
    this.items = items;
    this.older = head.length ? this.older : older;
    this.newer = newer;
    if (this.pin && !stays.has(this.pin.item)) this.pin = null;
    this.draw(true);
  }

  append(views) {
    this.look();
    this.items.push(...views.map((view) => ({ id: view.message.id, view, height: 0 })));
    this.draw(true);
  }

  /** What `more` fetched. */
  add(way, views, goesOn) {
    this.look();
    const known = new Set(this.items.map((item) => item.id));
    const fresh = views.filter((view) => !known.has(view.message.id))
      .map((view) => ({ id: view.message.id, view, height: 0 }));
    if (way === "older") {
      this.items.unshift(...fresh);
      this.first += fresh.length;
      this.last += fresh.length;
      this.older = goesOn;
    } else {
      this.items.push(...fresh);
      this.newer = goesOn;
    }
    this.draw(true);
  }

  /** Brings a message into view: its head near the top, or just inside when it is `near`. */
  show(id, { near = false, edge = Math.min(72, this.scroller.clientHeight / 6) } = {}) {
    const index = this.items.findIndex((item) => item.id === id);
    if (index < 0) return null;
    const item = this.items[index];
    const height = this.scroller.clientHeight;
    if (near && item.bubble?.element.isConnected) {
      const top = this.place(item);
      const under = top + this.height(item);
      if (top >= 0 && under <= height) return item.bubble;
      this.pin = { item, top: top < 0 ? 8 : Math.max(8, height - this.height(item) - 8) };
    } else {
      this.pin = { item, top: edge };
    }
    this.sticks = false;
    this.scroller.scrollTop = this.top + this.above(index) - this.pin.top;
    this.draw(true);
    this.note();
    return item.bubble;
  }

  toEnd() {
    this.sticks = true;
    this.pin = null;
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.draw(true);
    this.moved();
  }

  // Where things are.

  /** A height that was measured, else one guessed from how much there is to read. */
  height(item) {
    if (item.height) return item.height;
    const { text, role } = item.view.message;
    return 92 + Math.ceil(text.length / (role === "person" ? 60 : 74)) * 27;
  }

  above(index) {
    let sum = 0;
    for (let i = 0; i < index; i += 1) sum += this.height(this.items[i]);
    return sum;
  }

  /** Where the list begins in what is scrolled. */
  get top() {
    return this.element.offsetTop;
  }

  /** How far under the upper edge of the view an element's item stands. */
  place(item) {
    return item.bubble.element.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top;
  }

  /** Remembers what stands at the upper edge, to hold it there. */
  note() {
    const edge = this.scroller.getBoundingClientRect().top;
    this.pin = null;
    for (const item of this.shown) {
      const { top, bottom } = item.bubble.element.getBoundingClientRect();
      if (bottom <= edge) continue;
      if (top - edge < this.scroller.clientHeight) this.pin = { item, top: top - edge };
      break;
    }
  }

  /** Sees a scroll of which no event has come yet. */
  look() {
    if (!this.sticks && Math.abs(this.scroller.scrollTop - this.passed) >= 1) this.note();
  }

  hold() {
    if (this.sticks && !this.newer) this.scroller.scrollTop = this.scroller.scrollHeight;
    else if (this.pin?.item.bubble?.element.isConnected) {
      const off = this.place(this.pin.item) - this.pin.top;
      if (Math.abs(off) >= 1) this.scroller.scrollTop += off;
    }
    this.passed = this.scroller.scrollTop;
  }

  scrolled() {
    const { rest, scroller: { scrollTop } } = this;
    // What shrinks may move the end up to the view: that is no leaving. Only going down there is coming back.
    if (scrollTop < this.passed - 1 && rest > 2) this.sticks = false;
    if (scrollTop > this.passed + 1 && rest < 60) this.sticks = !this.newer;
    this.passed = scrollTop;
    this.note();
    this.draw(!this.pin);
    this.moved();
  }

  resized(entries) {
    for (const { target } of entries) {
      const item = target.item;
      if (item) item.height = target.getBoundingClientRect().height || item.height;
    }
    // A scroll of which no event has come yet is what the person wants.
    if (Math.abs(this.scroller.scrollTop - this.passed) >= 1) return this.scrolled();
    this.hold();
    this.draw(false);
  }

  // What stands in the document.

  /** Puts into the document what the view needs, unless enough stands ready and nothing `must` change. */
  draw(must) {
    let view = this.scroller.scrollTop - this.top;
    const { clientHeight } = this.scroller;
    if (!must && this.isReady(view, view + clientHeight)) return this.reach(view, view + clientHeight);
    if (!this.pin && !this.sticks) this.pin = this.guess(view);
    // What came above the pinned message has moved it down: the view follows in `hold`.
    if (this.pin && !this.sticks) view = this.above(this.items.indexOf(this.pin.item)) - this.pin.top;
    const [first, last] = this.range(view, view + clientHeight);
    const focus = document.activeElement;
    this.mount(first, last);
    this.hold();
    if (focus && focus !== document.activeElement && !focus.isConnected) this.scroller.focus({ preventScroll: true });
    view = this.scroller.scrollTop - this.top;
    this.reach(view, view + clientHeight);
  }

  isReady(view, end) {
    const over = this.first === 0 || view - this.padding[0] > ahead / 2;
    const under = this.last === this.items.length || this.element.offsetHeight - this.padding[1] - end > ahead / 2;
    return over && under;
  }

  range(view, end) {
    const { items } = this;
    let first = 0;
    let y = 0;
    if (this.sticks && !this.newer) {
      first = items.length;
      for (let left = end - view + ahead; first > 0 && left > 0; ) left -= this.height(items[(first -= 1)]);
      first = Math.max(Math.min(first, items.length - fewest), items.length - most, 0);
      return [first, items.length];
    }
    while (first < items.length - 1 && y + this.height(items[first]) < view - ahead) y += this.height(items[first++]);
    let last = first;
    while (last < items.length && y < end + ahead && last - first < most) y += this.height(items[last++]);
    const lack = fewest - (last - first);
    if (lack > 0) {
      last = Math.min(items.length, last + lack);
      first = Math.max(0, Math.min(first, last - fewest));
    }
    return [first, last];
  }

  /** What would stand at the upper edge when nothing of it is in the document yet. */
  guess(view) {
    let y = 0;
    for (const item of this.items) {
      const height = this.height(item);
      if (y + height > view) return { item, top: y - view };
      y += height;
    }
    return null;
  }

  mount(first, last) {
    const { items } = this;
    const stays = new Set(items.slice(first, last));
    for (const item of this.shown) if (!stays.has(item)) this.unmount(item);
    this.first = first;
    this.last = last;
    let next = this.element.firstChild;
    const fresh = [];
    items.slice(first, last).forEach((item, offset) => {
      item.bubble ??= this.make(item.view);
      item.bubble.follows(items[first + offset - 1]?.view, first + offset > 0 || !this.older);
      const { element } = item.bubble;
      element.item = item;
      if (element === next) next = next.nextSibling;
      else this.element.insertBefore(element, next);
      if (!item.isWatched) fresh.push(item);
    });
    this.pad(this.above(first), items.slice(last).reduce((sum, item) => sum + this.height(item), 0));
    for (const item of fresh) item.height = item.bubble.element.getBoundingClientRect().height || item.height;
    for (const item of fresh) {
      item.isWatched = true;
      this.sizes.observe(item.bubble.element);
    }
  }

  unmount(item) {
    if (!item.bubble) return;
    this.sizes.unobserve(item.bubble.element);
    item.isWatched = false;
    item.bubble.element.remove();
    if (!item.bubble.isHeld) item.bubble = null;
  }

  pad(over, under) {
    this.padding = [over, under];
    this.element.style.setProperty("padding-top", `${over}px`);
    this.element.style.setProperty("padding-bottom", `${under}px`);
  }

  /** Fetches more before the person comes to the end of what is there. */
  reach(view, end) {
    const screens = this.scroller.clientHeight * 3;
    const way = this.older && view < screens ? "older"
      : this.newer && this.element.offsetHeight - end < screens ? "newer" : null;
    if (way) this.more(way);
  }
}
