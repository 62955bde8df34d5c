// Hands on the strip: press, drag, wheel, pinch. What they mean is decided here, what comes of it by the strip.
import { keepingUp } from "../lib/keeping-up.js";

/**
 * @import { Span } from "../lib/overview-geometry.js"
 * @import { Under } from "../lib/overview-under.js"
 */

/** @typedef {{ x: number, y: number }} Point pixels in the strip */

/**
 * @typedef {object} Strip what a hand can do
 * @property {(point: Point) => "seek" | "window" | "ruler" | "bar"} zone
 * @property {(point: Point) => Under | null} under
 * @property {() => Span} span
 * @property {() => number} msPerPixel
 * @property {() => Span | null} seen
 * @property {(phrase: number) => void} seek
 * @property {(under: Under) => void} hear what plays goes on from there
 * @property {(ms: number) => void} scrollTo brings a moment to the middle of the list
 * @property {(point: Point | null) => void} hover
 * @property {(factor: number, x: number) => void} zoom
 * @property {(pixels: number) => void} pan
 * @property {(fromMs: number) => void} panTo
 * @property {(x: number) => void} barTo brings the scrollbar's thumb to the pointer
 * @property {(ms: number) => void} passage
 * @property {() => boolean} zoomedIn
 */

/** A press that trembles less is a click. */
const TREMBLE = 3;
/** How far a notch of the wheel zooms. */
const WHEEL = 0.0024;
const LINE = 16;

/** @typedef {{ zone: "seek" | "window" | "ruler" | "bar", start: Point, last: Point, moved: boolean, atMs: number }} Drag */

export class StripInput {
  #strip;
  /** @type {HTMLElement} */
  #element;
  /** @type {Drag | null} */
  #drag = null;
  /** Fingers on the strip. @type {Map<number, Point>} */
  #fingers = new Map();
  #pinched = 1;
  #words = keepingUp();

  /** @param {HTMLElement} element @param {Strip} strip @param {AbortSignal} signal */
  constructor(element, strip, signal) {
    this.#strip = strip;
    this.#element = element;
    /** @param {string} type @param {(event: any) => void} does */
    const on = (type, does) => element.addEventListener(type, does, { signal, passive: false });
    on("pointerdown", (event) => this.#press(event));
    on("pointermove", (event) => this.#move(event));
    on("pointerup", (event) => this.#release(event));
    on("pointercancel", (event) => this.#cancel(event));
    // A hand that leaves the strip still pulls it: nothing else is selected or dragged along meanwhile.
    on("lostpointercapture", (event) => this.#cancel(event));
    for (const type of ["selectstart", "dragstart"])
      document.addEventListener(type, (event) => this.#drag && event.preventDefault(), {
        signal,
        capture: true,
      });
    on("pointerleave", () => this.#drag ?? strip.hover(null));
    on("dblclick", (event) => this.#twice(event));
    on("wheel", (event) => this.#wheel(event));
    // A trackpad's pinch comes as wheel with Ctrl, but in WebKit on macOS as these.
    on("gesturestart", (event) => this.#gesture(event, true));
    on("gesturechange", (event) => this.#gesture(event, false));
  }

  get busy() {
    return this.#drag !== null;
  }

  /** @param {MouseEvent} event @returns {Point} */
  #point(event) {
    const box = this.#element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  /** @param {PointerEvent} event */
  #press(event) {
    if (event.button > 1) return;
    const point = this.#point(event);
    if (event.pointerType === "touch") this.#fingers.set(event.pointerId, point);
    this.#element.setPointerCapture(event.pointerId);
    if (this.#fingers.size > 1) {
      this.#drag = null;
      return;
    }
    const hand = event.button === 1 || event.shiftKey || event.altKey;
    // Without this, the middle button would begin to scroll.
    if (event.button === 1) event.preventDefault();
    const zone = hand && this.#strip.zoomedIn() ? "ruler" : this.#strip.zone(point);
    const seen = this.#strip.seen();
    const atMs = zone === "window" && seen ? (seen.fromMs + seen.toMs) / 2 : this.#strip.span().fromMs;
    this.#drag = { zone, start: point, last: point, moved: false, atMs };
    if (zone === "seek") this.#seek(point);
    if (zone === "bar") this.#strip.barTo(point.x);
  }

  /** @param {Point} point */
  #seek(point) {
    const target = this.#strip.under(point)?.target ?? -1;
    if (target >= 0) this.#strip.seek(target);
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const point = this.#point(event);
    if (this.#fingers.size > 1) return this.#pinch(event.pointerId, point);
    // Let go where nobody told: the hand is empty.
    if (this.#drag && event.buttons === 0) this.#cancel(event);
    const drag = this.#drag;
    if (!drag) return this.#strip.hover(point);
    if (Math.abs(point.x - drag.start.x) > TREMBLE) drag.moved = true;
    if (drag.moved) this.#pull(drag, point);
    drag.last = point;
    this.#strip.hover(drag.zone === "seek" ? point : null);
  }

  /** @param {Drag} drag @param {Point} point */
  #pull(drag, point) {
    const byMs = (point.x - drag.start.x) * this.#strip.msPerPixel();
    switch (drag.zone) {
      case "window":
        return this.#words.soon(() => this.#strip.scrollTo(drag.atMs + byMs), { inHand: true });
      case "ruler":
        return this.#strip.panTo(drag.atMs - byMs);
      case "bar":
        return this.#strip.barTo(point.x);
      default:
        // Past the edge the strip comes along.
        if (point.x < 0) this.#strip.pan(point.x / 4);
        if (point.x > this.#element.clientWidth) this.#strip.pan((point.x - this.#element.clientWidth) / 4);
        this.#words.soon(() => this.#seek(point));
    }
  }

  /** @param {PointerEvent} event */
  #release(event) {
    const drag = this.#drag;
    // Where it lets go counts, also if no move was told before.
    if (drag?.moved) {
      drag.last = this.#point(event);
      this.#pull(drag, drag.last);
    }
    this.#words.now();
    this.#cancel(event);
    const clicked = drag && !drag.moved && drag.zone !== "bar";
    if (clicked && drag.zone !== "seek") this.#seek(drag.start);
    if (clicked || drag?.zone === "seek") {
      const found = this.#strip.under(drag.last);
      if (found) this.#strip.hear(found);
    }
    if (event.pointerType !== "touch") this.#strip.hover(this.#point(event));
  }

  /** @param {PointerEvent} event */
  #cancel(event) {
    this.#words.now();
    this.#fingers.delete(event.pointerId);
    this.#drag = null;
  }

  /** @param {MouseEvent} event */
  #twice(event) {
    const ms = this.#strip.under(this.#point(event))?.ms;
    if (ms !== undefined) this.#strip.passage(ms);
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // A wheel's notch is 100 and more, a trackpad's step a few.
      const turned = Math.max(-180, Math.min(180, event.deltaY * unit));
      this.#strip.zoom(Math.exp(-turned * WHEEL * (Math.abs(turned) < 40 ? 4 : 1)), this.#point(event).x);
      return;
    }
    if (!this.#strip.zoomedIn()) return;
    event.preventDefault();
    this.#strip.pan((Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY) * unit);
    this.#strip.hover(this.#point(event));
  }

  /** Two fingers: their distance zooms, their middle pans. @param {number} id @param {Point} point */
  #pinch(id, point) {
    const before = [...this.#fingers.values()];
    if (!this.#fingers.has(id)) return;
    this.#fingers.set(id, point);
    const after = [...this.#fingers.values()];
    const [a, b] = [before, after].map(([one, two]) => ({
      apart: Math.max(8, Math.abs((one?.x ?? 0) - (two?.x ?? 0))),
      middle: ((one?.x ?? 0) + (two?.x ?? 0)) / 2,
    }));
    if (!a || !b) return;
    this.#strip.zoom(b.apart / a.apart, b.middle);
    this.#strip.pan(a.middle - b.middle);
  }

  /** @param {MouseEvent & { scale: number }} event @param {boolean} begin */
  #gesture(event, begin) {
    event.preventDefault();
    if (!begin) this.#strip.zoom(event.scale / this.#pinched, this.#point(event).x);
    this.#pinched = begin ? 1 : event.scale;
  }
}
