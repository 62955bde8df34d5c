// What comes of what hands do on the strip: see overview-input.js.
import { msPerPixel, phraseAt, xOf } from "../lib/overview-geometry.js";
import { under, zoneAt } from "../lib/overview-under.js";
import { passageAt, whole } from "../lib/overview-zoom.js";
import { thumb } from "./overview-moving.js";

/**
 * @import { Scale, Span } from "../lib/overview-geometry.js"
 * @import { Under } from "../lib/overview-under.js"
 * @import { Shown } from "./overview-shown.js"
 * @import { Point, Strip, StripInput } from "./overview-input.js"
 * @import { StripView } from "./overview-view.js"
 */

/**
 * @typedef {object} Owner
 * @property {StripView} view
 * @property {() => Shown | null} shown
 * @property {() => Scale} scale
 * @property {() => Span | null} seen
 * @property {(phrase: number) => void} seek
 * @property {(atMs: number) => void} hear
 * @property {(phrase: number) => void} scrollTo
 * @property {(under: Under | null, x: number, moved: boolean) => void} hover moved: the pointer; else the strip under it
 */

/** @implements {Strip} */
export class StripHands {
  #owner;
  /** @type {StripInput | null} */
  input = null;
  #wasZoomed = false;
  #scrolledTo = -1;
  /** @type {Point | null} */
  #point = null;

  /** @param {Owner} owner */
  constructor(owner) {
    this.#owner = owner;
  }

  get busy() {
    return this.input?.busy ?? false;
  }

  /** What a press would begin where the pointer is. */
  get zoneNow() {
    return this.#point ? this.zone(this.#point) : "seek";
  }

  /** Whether buttons must be enabled or disabled since last asked. */
  zoomChanged() {
    const now = this.zoomedIn();
    const changed = now !== this.#wasZoomed;
    this.#wasZoomed = now;
    return changed;
  }

  /** @param {Point} point @returns {"seek" | "window" | "ruler" | "bar"} */
  zone(point) {
    const shown = this.#owner.shown();
    return shown
      ? zoneAt(shown.layout, this.#owner.scale(), this.#owner.seen(), this.zoomedIn(), point)
      : "seek";
  }

  /** @param {Point} point */
  under(point) {
    const shown = this.#owner.shown();
    return shown ? under(shown.model, this.#owner.scale(), shown.layout, shown.pins.all, point) : null;
  }

  span = () => this.#owner.view.span;
  msPerPixel = () => msPerPixel(this.#owner.scale());
  seen = () => this.#owner.seen();
  zoomedIn = () => this.#owner.view.zoomedIn;

  /** @param {number} phrase */
  seek(phrase) {
    this.#owner.seek(phrase);
  }

  /** Exactly there in a phrase, else from the begin of the one that is gone to. @param {Under} under */
  hear({ pin, phrase, target, ms }) {
    const begin = this.#owner.shown()?.model.call.phrases[target]?.atMs;
    const atMs = pin?.atMs ?? (phrase >= 0 ? ms : begin);
    if (atMs !== undefined) this.#owner.hear(atMs);
  }

  /** @param {number} ms */
  scrollTo(ms) {
    const phrase = phraseAt(this.#owner.shown()?.model.call.phrases ?? [], ms);
    if (phrase < 0 || phrase === this.#scrolledTo) return;
    this.#scrolledTo = phrase;
    this.#owner.scrollTo(phrase);
  }

  /** @param {Point | null} point @param {boolean} [moved] */
  hover(point, moved = true) {
    this.#point = point;
    this.#scrolledTo = this.busy ? this.#scrolledTo : -1;
    const found = point && this.under(point);
    const x = found?.pin ? xOf(this.#owner.scale(), found.pin.atMs) : (point?.x ?? 0);
    this.#owner.hover(found, x, moved);
  }

  /** The strip moved under a pointer that did not. */
  moved() {
    if (this.#point && !this.busy) this.hover(this.#point, false);
  }

  /** @param {number} factor @param {number} x */
  zoom(factor, x) {
    const scale = this.#owner.scale();
    this.#owner.view.zoom(factor, scale.fromMs + (x - scale.left) * msPerPixel(scale));
  }

  /** @param {number} pixels */
  pan(pixels) {
    this.#owner.view.pan(pixels * msPerPixel(this.#owner.scale()));
  }

  /** @param {number} fromMs */
  panTo(fromMs) {
    this.#owner.view.panTo(fromMs);
  }

  /** @param {number} x */
  barTo(x) {
    const model = this.#owner.shown()?.model;
    if (!model) return;
    const scale = this.#owner.scale();
    const wide = thumb(model.lengthMs, scale).width;
    const share = (x - scale.left - wide / 2) / Math.max(1, scale.width - wide);
    this.panTo(share * (model.lengthMs - (scale.toMs - scale.fromMs)));
  }

  /** The passage around a moment; from there, back to the whole call. @param {number} ms */
  passage(ms) {
    const model = this.#owner.shown()?.model;
    if (!model) return;
    const { view } = this.#owner;
    const goal = passageAt(model, ms);
    const there = view.goal.toMs - view.goal.fromMs <= (goal.toMs - goal.fromMs) * 1.05;
    view.glide(there ? whole(model.lengthMs) : goal);
  }
}
