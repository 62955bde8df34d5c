// The overview strip: the whole call at a glance, drawn from phrase times, and a slider for everybody.
import { nothing, render } from "../lib/lit.js";
import { keyMeaning } from "../lib/overview-keys.js";
import { resolution } from "../lib/resolution.js";
import { CardKeeper } from "./overview-card.js";
import { stripFrame } from "./overview-frame.js";
import { StripHands } from "./overview-hands.js";
import { StripInput } from "./overview-input.js";
import { Layers } from "./overview-layers.js";
import { legend } from "./overview-legend.js";
import { changes, layoutOf, sceneOf, shownOf, zoneOfCall } from "./overview-shown.js";
import { StripView } from "./overview-view.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Shown } from "./overview-shown.js"
 * @import { TimeWindow } from "./transcript.js"
 */

/** Left and right of the first and the last moment. */
const MARGIN = 10;
/** Before its height is known. */
const TALL = 136;
const LEGEND_BUTTON = "strip-legend-button";

export class Overview {
  #actions;
  /** @type {HTMLElement | null} */
  #root = null;
  /** @type {HTMLElement | null} */
  #strip = null;
  /** @type {Layers | null} */
  #layers = null;
  /** @type {Shown | null} */
  #shown = null;
  /** @type {TimeWindow} */
  #seen = null;
  #size = { width: 0, height: 0, known: false };
  #dirty = { frame: true, lanes: true };
  #legend = false;
  /** Of the page. */
  #pageZoom = 1;
  #queued = false;
  #stop = new AbortController();
  #view = new StripView(() => {
    this.#hands.moved();
    this.#queue({ lanes: true });
  });
  #card = new CardKeeper(() => this.#queue({}));
  #hands;

  /** @param {Actions} actions @param {(phrase: number) => void} scrollTo brings a phrase to the middle of the list, the cursor staying where it is */
  constructor(actions, scrollTo) {
    this.#actions = actions;
    this.#hands = new StripHands({
      view: this.#view,
      shown: () => this.#shown,
      scale: () => this.#scale(),
      seen: () => this.#seen,
      seek: (phrase) => this.#seek(phrase, "center"),
      hear: (atMs) => {
        if (this.#shown?.state.playing.status === "playing") actions.playing.seek(atMs);
      },
      scrollTo,
      hover: (under, x, moved) => {
        this.#card.point(under, x, moved);
        if (this.#strip) this.#strip.dataset.zone = this.#hands.zoneNow;
        this.#queue({});
      },
    });
    for (const query of [
      "(prefers-color-scheme: dark)",
      "(forced-colors: active)",
      "(prefers-contrast: more)",
    ]) {
      // After main.js has switched the theme for the same event.
      matchMedia(query).addEventListener("change", () => setTimeout(() => this.#anew()));
    }
    void document.fonts?.ready.then(() => this.#anew());
  }

  /** @param {Element | undefined} root */
  attach(root) {
    this.#stop.abort();
    this.#root = /** @type {HTMLElement | null} */ (root ?? null);
    [this.#strip, this.#layers, this.#shown] = [null, null, null];
    if (!this.#root) return;
    this.#stop = new AbortController();
    const resized = new ResizeObserver(() => {
      this.#size.known = false;
      this.#queue({ frame: true, lanes: true });
    });
    resized.observe(this.#root);
    this.#stop.signal.addEventListener("abort", () => resized.disconnect());
  }

  /** @param {State} state */
  sync(state) {
    const before = this.#shown;
    const { call } = state.reading;
    if (!this.#root || !call || before?.state === state) return;
    if (state.layout.zoom !== this.#pageZoom) {
      this.#pageZoom = state.layout.zoom;
      this.#anew();
    }
    const changed = changes(before?.state ?? null, state);
    if (!changed.any) return;
    this.#shown = shownOf(before, state, changed, this.#size.height || TALL);
    const { model } = this.#shown;
    const newCall = before?.model.call !== call;
    if (newCall) {
      this.#seen = null;
      this.#card.point(null, 0);
      this.#view.reset(model.lengthMs);
    } else if (before) this.#follow(before.state, state);
    this.#queue({ frame: changed.frame, lanes: changed.lanes });
    // With the words, not a frame after them.
    if (changed.model) this.#paint();
  }

  /** What the reader goes to comes into view; what plays, as long as it was in view. @param {State} before @param {State} state */
  #follow(before, state) {
    if (this.#hands.busy) return;
    const { reading, playing } = state;
    const at = reading.call?.phrases[reading.phrase]?.atMs;
    if (at !== undefined && before.reading.jump !== reading.jump) this.#view.follow(at);
    const played = before.playing.atMs;
    if (playing.status === "playing" && playing.atMs !== played && this.#view.shows(played))
      this.#view.follow(playing.atMs);
  }

  /** The list shows other rows. @param {TimeWindow} seen */
  setWindow(seen) {
    const middle = (/** @type {TimeWindow} */ one) => (one ? (one.fromMs + one.toMs) / 2 : 0);
    const along = this.#seen !== null && this.#view.zoomedIn && this.#view.shows(middle(this.#seen));
    this.#seen = seen;
    if (along && seen && !this.#hands.busy) this.#view.follow(middle(seen));
    this.#queue({});
  }

  /** @param {{ frame?: boolean, lanes?: boolean }} what looks different */
  #queue({ frame = false, lanes = false }) {
    this.#dirty.frame ||= frame;
    this.#dirty.lanes ||= lanes;
    if (this.#queued || !this.#root) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = false;
      this.#paint();
    });
  }

  #anew() {
    this.#layers?.forgetInk();
    this.#queue({ frame: true, lanes: true });
  }

  #paint() {
    const root = this.#root;
    if (!root || !this.#shown || (!this.#size.known && root.clientWidth === 0)) return;
    // Asked every time: what is drawn for another reason shows the zoom, too.
    const zoomed = this.#hands.zoomChanged();
    if (this.#dirty.frame || zoomed) this.#frame(root);
    if (!this.#size.known) this.#measure(root);
    const scale = this.#scale();
    const { state } = this.#shown;
    const { playing } = state;
    this.#layers?.paint(
      sceneOf(this.#shown, scale),
      {
        seen: this.#seen,
        phrase: state.reading.phrase,
        hoverMs: this.#card.hoverMs,
        playMs: ["playing", "paused"].includes(playing.status) ? playing.atMs : null,
        zoomedIn: this.#view.zoomedIn,
      },
      this.#dirty.lanes,
      resolution(this.#pageZoom),
    );
    this.#dirty = { frame: false, lanes: false };
    this.#card.paint(root, this.#shown.model, zoneOfCall(state), scale);
  }

  /** @param {HTMLElement} root */
  #frame(root) {
    const shown = this.#shown;
    if (!shown) return;
    render(
      stripFrame({
        model: shown.model,
        layout: shown.layout,
        phrase: shown.state.reading.phrase,
        zoomedIn: this.#view.zoomedIn,
        legendOpen: this.#legend,
        legend: this.#legend
          ? legend(LEGEND_BUTTON, (how) => this.#showLegend(false, how), resolution(this.#pageZoom))
          : nothing,
        onKey: this.#onKey,
        onZoom: (how) => this.#zoom(how),
        onLegend: () => this.#showLegend(!this.#legend),
      }),
      root,
    );
    if (!this.#strip) this.#begin(root);
  }

  /** The strip is in the document for the first time. @param {HTMLElement} root */
  #begin(root) {
    this.#strip = root.querySelector(".strip");
    const [lanes, moving] = root.querySelectorAll("canvas");
    if (!this.#strip || !lanes || !moving) return;
    this.#layers = new Layers(lanes, moving);
    this.#hands.input = new StripInput(this.#strip, this.#hands, this.#stop.signal);
  }

  /** Once a change of size, never while something moves. @param {HTMLElement} root */
  #measure(root) {
    const shown = this.#shown;
    if (!this.#strip || !shown) return;
    const { clientWidth: width, clientHeight: height } = this.#strip;
    this.#size = { width, height, known: width > 0 };
    shown.layout = layoutOf(shown.model, height);
    this.#frame(root);
  }

  #scale() {
    return { left: MARGIN, width: Math.max(40, this.#size.width - 2 * MARGIN), ...this.#view.span };
  }

  /** @param {number} phrase @param {"auto" | "center"} reveal */
  #seek(phrase, reveal) {
    if (phrase !== this.#shown?.state.reading.phrase) this.#actions.reading.toPhrase(phrase, { reveal });
  }

  /** @param {"in" | "out" | "whole"} how */
  #zoom(how) {
    const reading = this.#shown?.state.reading;
    const { fromMs, toMs } = this.#view.goal;
    this.#view.step(how, reading?.call?.phrases[reading.phrase]?.atMs ?? (fromMs + toMs) / 2);
  }

  /** @param {boolean} open @param {{ focus?: boolean }} [how] */
  #showLegend(open, { focus = true } = {}) {
    this.#legend = open;
    this.#queue({ frame: true });
    if (!open && focus) document.getElementById(LEGEND_BUTTON)?.focus();
  }

  #onKey = (/** @type {KeyboardEvent} */ event) => {
    const reading = this.#shown?.state.reading;
    if (!reading?.call || event.ctrlKey || event.metaKey || event.altKey) return;
    const meaning = keyMeaning(event.key, reading.phrase, reading.call.phrases);
    if (!meaning) return;
    const card = this.#card.away();
    // An Escape with nothing to put away is somebody else's.
    if ("away" in meaning && !card) return;
    event.preventDefault();
    event.stopPropagation();
    if ("phrase" in meaning) this.#seek(meaning.phrase, event.key.startsWith("Arrow") ? "auto" : "center");
    if ("zoom" in meaning) this.#zoom(meaning.zoom);
  };
}
