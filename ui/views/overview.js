// The overview strip: the whole call at a glance, drawn from phrase times on a canvas, and a slider for everybody.
import { html, nothing, render } from "../lib/lit.js";
import { laneOf, lengthOf, msOf, phraseAt, xOf } from "../lib/overview-geometry.js";
import { elapsed, short, spoken } from "../lib/time.js";
import { drawOverview, LANES_HEIGHT, placesOf } from "./overview-drawing.js";

/**
 * @import { CallView } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Scale } from "../lib/overview-geometry.js"
 * @import { Reading } from "../state/reading.js"
 * @import { TimeWindow } from "./transcript.js"
 */

const PAGE_MS = 30_000;
const NAMES = { customer: "customer", agent: "agent", other: "system" };

export class Overview {
  #onSeek;
  /** @type {HTMLElement | null} */
  #root = null;
  /** @type {HTMLCanvasElement | null} */
  #canvas = null;
  /** @type {Reading | null} */
  #reading = null;
  /** @type {TimeWindow} */
  #window = null;
  /** The slider's value: the phrase last gone to. */
  #at = 0;
  /**
   * Whether the list has arrived at the slider's phrase; until then its rows say nothing about the slider.
   */
  #arrived = true;
  /** @type {number | null} */
  #hoverMs = null;
  #queued = false;
  #stop = new AbortController();

  /** @param {(phrase: number) => void} onSeek */
  constructor(onSeek) {
    this.#onSeek = onSeek;
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
      // After main.js has switched the theme for the same event.
      matchMedia(query).addEventListener("change", () => setTimeout(() => this.#queue()));
    }
  }

  /** @param {Element | undefined} root */
  attach(root) {
    this.#stop.abort();
    this.#root = /** @type {HTMLElement | null} */ (root ?? null);
    this.#canvas = null;
    this.#reading = null;
    if (!this.#root) return;
    this.#stop = new AbortController();
    const resized = new ResizeObserver(() => this.#queue());
    resized.observe(this.#root);
    this.#stop.signal.addEventListener("abort", () => resized.disconnect());
  }

  /** @param {Reading} reading */
  sync(reading) {
    const before = this.#reading;
    if (!this.#root || before === reading || !reading.call) return;
    this.#reading = reading;
    const jumped = before?.call !== reading.call || before.jump !== reading.jump;
    if (jumped) {
      this.#at = reading.call.hits[reading.hit]?.phrase ?? 0;
      this.#arrived = false;
    }
    if (before?.call !== reading.call) this.#window = null;
    this.#queue();
  }

  /** The list shows other rows: a slider that was left behind follows. @param {TimeWindow} window */
  setWindow(window) {
    this.#window = window;
    const call = this.#reading?.call;
    const at = call?.phrases[this.#at]?.atMs ?? 0;
    if (call && window) {
      const inside = at >= window.fromMs && at <= window.toMs;
      if (inside) this.#arrived = true;
      else if (this.#arrived) this.#at = phraseAt(call.phrases, window.fromMs);
    }
    this.#queue();
  }

  #queue() {
    if (this.#queued || !this.#root) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = false;
      this.#paint();
    });
  }

  #paint() {
    const root = this.#root;
    const reading = this.#reading;
    const call = reading?.call;
    if (!root || !call || root.clientWidth === 0) return;
    const { phrases, speakers } = call;
    const other = phrases.some((phrase) => !phrase.silent && laneOf(speakers[phrase.speaker]) === "other");
    render(this.#view(call, other), root);
    this.#canvas = root.querySelector("canvas");
    if (!this.#canvas) return;
    drawOverview(this.#canvas, {
      call,
      scale: this.#scale(call),
      other,
      hit: reading.hit,
      side: reading.side,
      window: this.#window,
      atMs: phrases[this.#at]?.atMs ?? 0,
      hoverMs: this.#hoverMs,
    });
    this.#placeTip(call);
  }

  /** @param {CallView} call @param {boolean} other */
  #view(call, other) {
    const phrase = call.phrases[this.#at];
    const at = phrase?.atMs ?? 0;
    const who = phrase ? NAMES[laneOf(call.speakers[phrase.speaker])] : "";
    const end = lengthOf(call.phrases, call.card.durationMs);
    return html`<div class="lane-names" aria-hidden="true" data-other=${other}>
        <span data-lane="customer">Customer</span
        ><span data-lane="agent">Agent</span>${other ? html`<span data-lane="other">System</span>` : nothing}
      </div>
      <div
        class="strip"
        id="overview-slider"
        role="slider"
        tabindex="0"
        aria-label="Place in the call"
        aria-orientation="horizontal"
        aria-valuemin="0"
        aria-valuemax=${Math.round(end / 1000)}
        aria-valuenow=${Math.round(at / 1000)}
        aria-valuetext=${`${spoken(at)}, ${who}`}
        @keydown=${this.#onKey}
        @pointerdown=${this.#onPress}
        @pointermove=${this.#onMove}
        @pointerleave=${this.#onLeave}
      >
        <canvas height=${LANES_HEIGHT}></canvas>
        <span class="strip-tip" aria-hidden="true"></span>
      </div>`;
  }

  /** @param {CallView} call @returns {Scale} */
  #scale(call) {
    const width = this.#canvas?.parentElement?.clientWidth ?? 600;
    return {
      left: placesOf.margin,
      width: Math.max(40, width - 2 * placesOf.margin),
      durationMs: lengthOf(call.phrases, call.card.durationMs),
    };
  }

  /** @param {CallView} call */
  #placeTip(call) {
    const tip = /** @type {HTMLElement | null} */ (this.#root?.querySelector(".strip-tip") ?? null);
    if (!tip) return;
    tip.hidden = this.#hoverMs === null;
    if (this.#hoverMs === null) return;
    const scale = this.#scale(call);
    tip.textContent = scale.durationMs >= 3_600_000 ? elapsed(this.#hoverMs) : short(this.#hoverMs);
    const half = tip.offsetWidth / 2;
    const x = Math.max(half, Math.min(xOf(scale, this.#hoverMs), scale.width + 2 * scale.left - half));
    tip.style.transform = `translateX(${x - half}px)`;
  }

  /** @param {number} phrase */
  #go(phrase) {
    const call = this.#reading?.call;
    if (!call) return;
    this.#at = Math.max(0, Math.min(phrase, call.phrases.length - 1));
    this.#arrived = false;
    this.#onSeek(this.#at);
    this.#queue();
  }

  #onKey = (/** @type {KeyboardEvent} */ event) => {
    const call = this.#reading?.call;
    if (!call || event.ctrlKey || event.metaKey || event.altKey) return;
    const now = call.phrases[this.#at]?.atMs ?? 0;
    const to = {
      ArrowRight: this.#at + 1,
      ArrowUp: this.#at + 1,
      ArrowLeft: this.#at - 1,
      ArrowDown: this.#at - 1,
      PageUp: Math.max(this.#at + 1, phraseAt(call.phrases, now + PAGE_MS)),
      PageDown: Math.min(this.#at - 1, phraseAt(call.phrases, now - PAGE_MS)),
      Home: 0,
      End: call.phrases.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(to);
  };

  /** @param {PointerEvent} event */
  #msAt(event) {
    const call = this.#reading?.call;
    if (!call || !this.#canvas) return 0;
    return msOf(this.#scale(call), event.clientX - this.#canvas.getBoundingClientRect().left);
  }

  #onPress = (/** @type {PointerEvent} */ event) => {
    const call = this.#reading?.call;
    if (event.button !== 0 || !call) return;
    /** @type {HTMLElement} */ (event.currentTarget).setPointerCapture(event.pointerId);
    this.#go(phraseAt(call.phrases, this.#msAt(event)));
  };

  #onMove = (/** @type {PointerEvent} */ event) => {
    this.#hoverMs = this.#msAt(event);
    const call = this.#reading?.call;
    if (event.buttons === 1 && call) this.#go(phraseAt(call.phrases, this.#hoverMs));
    this.#queue();
  };

  #onLeave = () => {
    this.#hoverMs = null;
    this.#queue();
  };
}
