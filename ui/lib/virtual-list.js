import { html, noChange, nothing, ref, render, repeat } from "./lit.js";
import { place } from "./place.js";
import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "./virtual-core.js";

/**
 * @import { TemplateResult } from "./lit.js"
 */

/**
 * @typedef {object} ListModel one moment of the list; make a new one whenever the data changes
 * @property {number} count
 * @property {(index: number) => string} key stable for the item, whatever its index
 * @property {(index: number) => number} estimate pixels, before the row was measured
 * @property {(index: number) => TemplateResult} row
 */

/**
 * @typedef {object} ListOptions
 * @property {number} [overscan] rows kept beyond those in view, where that many fit into LIVE
 * @property {number} [padding] pixels above the first and below the last row
 * @property {number} [head] pixels of something that sticks to the top of the viewport and lies before `content`
 * @property {"listitem" | "none"} [role] none: the row itself has a role, as in a grid
 * @property {() => void} [onWindow] other rows are in view
 */

/** @typedef {{ startIndex: number, endIndex: number, overscan: number, count: number }} Range */

/** Rows in the document at most, on a high window too. */
export const LIVE = 80;
/** Of these, room for rows that are kept wherever they are. */
const PINNED = 3;
/** After a jump the rows in view come at once, the spare ones when the list has stood still for so long. */
const STANDING_MS = 90;
const NOWHERE = { startIndex: Infinity, endIndex: Infinity };

/**
 * A list that keeps only the rows near the viewport in the document: rows of any height, measured when shown,
 * placed by CSSOM (no style attributes, so the content security policy holds).
 */
export class VirtualList {
  /** @type {Virtualizer<HTMLElement, HTMLElement>} */
  #virtualizer;
  /** @type {HTMLElement} */
  #viewport;
  /** @type {HTMLElement} */
  #content;
  /** @type {ListModel} */
  #model = { count: 0, key: String, estimate: () => 0, row: () => html`` };
  /** @type {() => void} */
  #onWindow;
  #unmount = () => {};
  /** @type {"listitem" | "none"} */
  #role;
  #painting = false;
  #again = false;
  /** Keys of rows in the document that are as they should be: while one scrolls, they only stay or go. @type {ReadonlySet<unknown>} */
  #drawn = new Set();
  #fixed;
  /** The rows in view when the list was painted last. */
  #painted = NOWHERE;
  #jumping = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #standing;
  /** @type {readonly number[]} */
  #pins = [];

  /** Called by lit when a row's element appears; must be one and the same function for all rows. */
  #measure = (/** @type {Element | undefined} */ row) => {
    if (row) this.#virtualizer.measureElement(/** @type {HTMLElement} */ (row));
  };

  /**
   * @param {HTMLElement} viewport the element that scrolls
   * @param {HTMLElement} content the element inside it that gets the rows and the list's whole height
   * @param {ListOptions} [options]
   */
  constructor(
    viewport,
    content,
    { overscan = 6, padding = 0, head = 0, role = "listitem", onWindow = () => {} } = {},
  ) {
    this.#viewport = viewport;
    this.#role = role;
    this.#content = content;
    this.#onWindow = onWindow;
    this.#fixed = { overscan, paddingStart: padding, paddingEnd: padding, scrollPaddingEnd: head };
    this.#virtualizer = this.#begin();
    this.#virtualizer._willUpdate();
  }

  /** @param {() => number} [initialOffset] where it is scrolled to */
  #begin(initialOffset = () => 0) {
    /** @type {Virtualizer<HTMLElement, HTMLElement>} */
    const made = new Virtualizer({
      ...this.#dataOptions(false),
      ...this.#fixed,
      initialOffset,
      getScrollElement: () => this.#viewport,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      measureElement,
      rangeExtractor: this.#keeping(),
      // Anchoring is wanted when rows come in above; sticking to the end, as a chat does, never.
      scrollEndThreshold: -1,
      onChange: () => this.#paint(),
    });
    this.#unmount = made._didMount();
    return made;
  }

  /**
   * @param {ListModel} model
   * @param {{ hold?: boolean, anew?: boolean }} [options] hold: keep what is in view where it is; anew: these are other rows altogether
   */
  update(model, { hold = false, anew = false } = {}) {
    this.#model = model;
    this.#drawn = new Set();
    if (anew) {
      this.#painted = NOWHERE;
      this.#takeSize();
    }
    this.#virtualizer.setOptions({ ...this.#virtualizer.options, ...this.#dataOptions(hold) });
    this.#virtualizer._willUpdate();
    this.#paint();
  }

  /** Several changes, one painting: each has the browser measure the rows. @param {() => void} changes */
  together(changes) {
    if (this.#painting) return changes();
    this.#painting = true;
    try {
      changes();
    } finally {
      this.#painting = false;
    }
    this.#paint();
  }

  /** Draws the rows again, with the same model: they show something that is not in it. */
  redraw() {
    this.#drawn = new Set();
    this.#paint();
  }

  /** Rows that stay in the document wherever one scrolls: what has the focus must not go away. @param {readonly number[]} rows */
  pin(rows) {
    if (rows.length === this.#pins.length && rows.every((row, at) => row === this.#pins[at])) return;
    this.#pins = rows;
    this.#keepOthers();
    this.#paint();
  }

  /** The virtualizer asks again only when it is asked by somebody else. */
  #keeping() {
    const [pins, jumping] = [this.#pins, this.#jumping];
    return (/** @type {Range} */ range) => kept(jumping ? { ...range, overscan: 0 } : range, pins);
  }

  #keepOthers() {
    this.#virtualizer.setOptions({ ...this.#virtualizer.options, rangeExtractor: this.#keeping() });
  }

  /** Whether none of the rows in view was in view before: then there is nothing that spare rows were good for. */
  #mindJump() {
    const [now, before] = [this.#virtualizer.calculateRange(), this.#painted];
    if (now) this.#painted = { ...now };
    if (!now || (now.startIndex <= before.endIndex && now.endIndex >= before.startIndex)) return;
    clearTimeout(this.#standing);
    this.#standing = setTimeout(() => this.#jump(false), STANDING_MS);
    if (!this.#jumping) this.#jump(true);
  }

  /** @param {boolean} jumping */
  #jump(jumping) {
    this.#jumping = jumping;
    this.#keepOthers();
    if (!jumping) this.#paint();
  }

  /**
   * @param {number} index @param {"auto" | "center" | "start"} [align]
   * @param {(row: HTMLElement) => number} [partOf] how far below the row's top is what is meant, in a row that has no room in the middle
   */
  reveal(index, align = "auto", partOf = () => 0) {
    this.#padStart(0);
    // Scrolling ends at the end of the content.
    this.#stretch();
    this.#scrollTo(index, align);
    if (align === "center") this.#revealPart(index, partOf);
  }

  /** The middle of a row that is higher than the viewport is not what is meant: its beginning, or a part. @param {number} index @param {(row: HTMLElement) => number} partOf */
  #revealPart(index, partOf) {
    const height = this.#viewport.clientHeight;
    // What was not measured yet is not twice as high as it was thought to be.
    if ((this.#virtualizer.measurementsCache[index]?.size ?? 0) * 2 < height) return;
    if (this.#painting) this.#paintOnce();
    const row = this.element(index);
    if (!row || row.offsetHeight <= height) return;
    this.#padStart(Math.min(0, Math.round(height / 3 - partOf(row))));
    this.#scrollTo(index, "start");
  }

  /** @param {number} index @param {"auto" | "center" | "start"} align */
  #scrollTo(index, align) {
    this.#virtualizer.scrollToIndex(index, { align });
    this.#takeOffset();
    this.#paint();
  }

  toStart() {
    this.#virtualizer.scrollToOffset(0);
    this.#takeOffset();
  }

  /** The content is as high as all rows, though few of them are in it. */
  #stretch() {
    this.#content.style.height = `${this.#virtualizer.getTotalSize()}px`;
  }

  /** It tells a frame later, too, that what was hidden is seen. */
  #takeSize() {
    const { offsetWidth: width, offsetHeight: height } = this.#viewport;
    this.#virtualizer.scrollRect = { width, height };
  }

  /** The browser tells a frame later that it has scrolled: the rows of there are wanted in this one. */
  #takeOffset() {
    this.#virtualizer.scrollOffset = this.#viewport.scrollTop;
  }

  /** Forgets measured heights, after the width or the text size changed. */
  remeasure() {
    this.#virtualizer.measure();
  }

  /**
   * Forgets measured heights too, and leaves that row where it stands on the screen. What the virtualizer still meant to
   * put right for the old heights must not move the new ones: it begins anew, scrolled to where the row will be.
   * @param {number} index @param {number} [top] how far below the viewport's top it stood; now, unless said
   */
  reflow(index, top = this.topOf(index)) {
    // The rows that are measured below are those of now.
    if (this.#painting) this.#paintOnce();
    this.#unmount();
    this.#virtualizer = this.#begin(() =>
      Math.max(0, (this.#virtualizer.measurementsCache[index]?.start ?? 0) - top),
    );
    this.#stretch();
    this.#virtualizer._willUpdate();
    for (const row of this.#content.children) this.#measure(row);
    this.#padStart(top);
    // It comes back to this as the rows around it are measured.
    this.#virtualizer.scrollToIndex(index, { align: "start" });
    this.#paint();
  }

  /** How far below the viewport's top a row is put. @param {number} scrollPaddingStart */
  #padStart(scrollPaddingStart) {
    if (this.#virtualizer.options.scrollPaddingStart === scrollPaddingStart) return;
    this.#virtualizer.setOptions({ ...this.#virtualizer.options, scrollPaddingStart });
  }

  /** How far below the viewport's top the row stands; 0 when it is not in the document. @param {number} index */
  topOf(index) {
    const row = this.element(index);
    return row ? row.getBoundingClientRect().top - this.#viewport.getBoundingClientRect().top : 0;
  }

  /** The rows the eye sees now, without the spare ones. @returns {[first: number, last: number] | null} */
  get window() {
    const range = this.#virtualizer.calculateRange();
    return range && [range.startIndex, range.endIndex];
  }

  get atStart() {
    return this.#viewport.scrollTop <= 0;
  }

  /** @param {number} index @returns {HTMLElement | null} the row, when it is in the document */
  element(index) {
    return this.#content.querySelector(`:scope > [data-index="${index}"]`);
  }

  destroy() {
    clearTimeout(this.#standing);
    this.#unmount();
  }

  /** @param {boolean} hold */
  #dataOptions(hold) {
    const { count, key, estimate } = this.#model;
    return {
      count,
      getItemKey: key,
      estimateSize: estimate,
      anchorTo: /** @type {"start" | "end"} */ (hold ? "end" : "start"),
    };
  }

  /**
   * Measuring a new row while lit is placing it may ask for another painting; lit must not be entered twice, so
   * that painting waits until this one is done.
   */
  #paint() {
    this.#again = true;
    if (this.#painting) return;
    this.#painting = true;
    this.#mindJump();
    for (let rounds = 0; this.#again && rounds < 5; rounds += 1) {
      this.#again = false;
      this.#paintOnce();
    }
    this.#painting = false;
    this.#onWindow();
  }

  #paintOnce() {
    const drawn = this.#drawn;
    const items = this.#virtualizer.getVirtualItems();
    this.#stretch();
    const { count, row } = this.#model;
    const listed = this.#role === "listitem";
    const rows = repeat(
      items,
      (item) => item.key,
      (item) =>
        html`<div
          class="virtual-row"
          role=${this.#role}
          aria-setsize=${listed ? count : nothing}
          aria-posinset=${listed ? item.index + 1 : nothing}
          data-index=${item.index}
          ${ref(this.#measure)}
          ${place({ transform: `translateY(${item.start}px)` })}
        >
          ${drawn.has(item.key) ? noChange : row(item.index)}
        </div>`,
    );
    render(html`${rows}`, this.#content);
    this.#drawn = new Set(items.map(({ key }) => key));
    this.#virtualizer.measureElement(null);
  }
}

/**
 * The rows in view, some more beyond, and those that are pinned, in order.
 * @param {Range} range @param {readonly number[]} pins @returns {number[]}
 */
export function kept({ startIndex, endIndex, overscan, count }, pins) {
  const seen = endIndex - startIndex + 1;
  const spare = Math.max(0, Math.min(overscan, Math.floor((LIVE - PINNED - seen) / 2)));
  const first = Math.max(0, startIndex - spare);
  const last = Math.min(count - 1, endIndex + spare);
  const inside = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const others = [...new Set(pins)].filter((pin) => pin >= 0 && pin < count && (pin < first || pin > last));
  return [...inside, ...others].sort((a, b) => a - b);
}
