// Which part of the call is shown, and how it gets from one to the next.
import { between, following, isWhole, panned, STEP, whole, zoomed } from "../lib/overview-zoom.js";

/** @import { Span } from "../lib/overview-geometry.js" */

const GLIDE_MS = 180;

/** The strip's view of the call: zoomed, panned, gliding where motion is wanted. */
export class StripView {
  #changed;
  #lengthMs = 1000;
  /** @type {Span} */
  #span = whole(1000);
  /** Where a glide leads to. @type {Span | null} */
  #goal = null;
  #gliding = 0;

  /** @param {() => void} changed told after every change */
  constructor(changed) {
    this.#changed = changed;
  }

  get span() {
    return this.#span;
  }

  /** What is shown once everything has come to rest. */
  get goal() {
    return this.#goal ?? this.#span;
  }

  get zoomedIn() {
    return !isWhole(this.goal, this.#lengthMs);
  }

  /** Another call: shown as a whole. @param {number} lengthMs */
  reset(lengthMs) {
    this.#lengthMs = lengthMs;
    this.#to(whole(lengthMs));
  }

  /** @param {number} factor @param {number} atMs */
  zoom(factor, atMs) {
    this.#to(zoomed(this.#span, factor, atMs, this.#lengthMs));
  }

  /** A step of a key or button. @param {"in" | "out" | "whole"} how @param {number} atMs what stays in view */
  step(how, atMs) {
    if (how === "whole") return this.glide(whole(this.#lengthMs));
    const seen = following(this.goal, atMs, this.#lengthMs);
    this.glide(zoomed(seen, how === "in" ? STEP : 1 / STEP, atMs, this.#lengthMs));
  }

  /** @param {number} byMs */
  pan(byMs) {
    this.#to(panned(this.#span, byMs, this.#lengthMs));
  }

  /** @param {number} fromMs */
  panTo(fromMs) {
    this.pan(fromMs - this.#span.fromMs);
  }

  /** Brings a moment into view, when it is not. @param {number} ms */
  follow(ms) {
    const next = following(this.goal, ms, this.#lengthMs);
    if (next !== this.goal) this.glide(next);
  }

  /** @param {number} ms */
  shows(ms) {
    return ms >= this.#span.fromMs && ms <= this.#span.toMs;
  }

  /** @param {Span} goal */
  glide(goal) {
    cancelAnimationFrame(this.#gliding);
    if (document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches) return this.#to(goal);
    const from = this.#span;
    const begin = performance.now();
    this.#goal = goal;
    const step = (/** @type {number} */ now) => {
      const part = Math.min(1, Math.max(0, (now - begin) / GLIDE_MS));
      this.#span = part < 1 ? between(from, goal, part) : goal;
      if (part < 1) this.#gliding = requestAnimationFrame(step);
      else this.#goal = null;
      this.#changed();
    };
    this.#gliding = requestAnimationFrame(step);
  }

  /** @param {Span} span */
  #to(span) {
    cancelAnimationFrame(this.#gliding);
    this.#goal = null;
    this.#span = span;
    this.#changed();
  }
}
