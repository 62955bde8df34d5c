// The words of a call, as a list that keeps only what is seen in the document.
import { debounced } from "../lib/debounce.js";
import { html, nothing, ref } from "../lib/lit.js";
import { rowModel } from "../lib/rows.js";
import { lettersOf } from "../lib/speakers.js";
import { language, t } from "../lib/t.js";
import { VirtualList } from "../lib/virtual-list.js";
import { zoneOf } from "../state.js";
import { rowHeight } from "./phrase-height.js";
import { phraseRow } from "./phrase-row.js";
import { foldRow, pauseRow } from "./transcript-folds.js";
import { TranscriptFocus } from "./transcript-focus.js";
import { TranscriptInput } from "./transcript-input.js";
import { TranscriptMarks } from "./transcript-marks.js";
import { passageBar } from "./transcript-passage.js";

/**
 * @import { CallView } from "../lib/phrases.js"
 * @import { Actions } from "../actions.js"
 * @import { HiddenRow, RowModel, Stretch, SystemRow } from "../lib/rows.js"
 * @import { ListModel } from "../lib/virtual-list.js"
 * @import { State } from "../state.js"
 * @import { Reading } from "../state/reading.js"
 * @import { RowContext } from "./phrase-row.js"
 */

/** @typedef {{ fromMs: number, toMs: number } | null} TimeWindow the part of the call that is in view */

/** A pane that is being dragged has many widths. */
const SETTLING_MS = 120;

/** Pixels that the line one reads keeps at the list's end. */
const ROOM = 90;

/** @type {RowModel} */
const EMPTY = { rows: [], rowOfPhrase: new Int32Array() };

export class Transcript {
  #actions;
  #onWindow;
  /** @type {VirtualList | null} */
  #list = null;
  /** @type {HTMLElement | null} */
  #viewport = null;
  #model = EMPTY;
  /** What the model was made from. @type {unknown[]} */
  #madeFrom = [];
  /** Which phrases the filter left in the list: only hits, and how many around them. @type {unknown[]} */
  #listed = [];
  /** What was painted last. @type {unknown[]} */
  #painted = [];
  /** @type {Reading | null} */
  #shown = null;
  /** @type {RowContext | null} */
  #context = null;
  #marks = new TranscriptMarks();
  #focus = new TranscriptFocus();
  #input;
  #width = 0;
  #settled = debounced(SETTLING_MS, () => this.#afterResize());
  #resizes =
    typeof ResizeObserver === "undefined"
      ? null
      : new ResizeObserver(() => {
          if (this.#viewport?.clientWidth !== this.#width) this.#settled.soon();
        });

  /** @param {Actions} actions @param {(window: TimeWindow) => void} onWindow */
  constructor(actions, onWindow) {
    this.#actions = actions;
    this.#onWindow = onWindow;
    this.#input = new TranscriptInput(actions, {
      reading: () => this.#shown,
      zone: () => this.#context?.zone ?? "UTC",
      pageOf: () => this.#page(),
      onDrag: () => this.#pin(),
    });
  }

  #attach = ref((element) => this.#attached(element));

  /** @param {State} state */
  view(state) {
    const { side, size } = state.reading;
    return html`<div class="transcript-frame">
      <div
        class="transcript"
        id="transcript"
        data-side=${side}
        data-size=${size}
        tabindex="-1"
        role="region"
        aria-label=${t("reading-region")}
        ${this.#attach}
      >
        <div class="virtual-content" role="list" aria-label=${t("reading-list")}></div>
      </div>
      ${state.reading.passage ? passageBar(state, this.#actions) : nothing}
    </div>`;
  }

  /** @param {Element | undefined} viewport */
  #attached(viewport) {
    this.#list?.destroy();
    this.#settled.forget();
    this.#resizes?.disconnect();
    this.#list = null;
    this.#painted = [];
    this.#madeFrom = [];
    this.#shown = null;
    this.#viewport = /** @type {HTMLElement | null} */ (viewport ?? null);
    this.#input.attach(this.#viewport);
    this.#focus.attach(this.#viewport);
    const content = /** @type {HTMLElement | null} */ (viewport?.firstElementChild ?? null);
    if (!this.#viewport || !content) return;
    this.#list = new VirtualList(this.#viewport, content, {
      padding: 12,
      overscan: 8,
      role: "none",
      onWindow: () => this.#afterPaint(),
    });
    this.#resizes?.observe(this.#viewport);
  }

  /** @param {State} state */
  sync(state) {
    const { reading, finding, flags } = state;
    const { call } = reading;
    const holds = holdsOf(state);
    if (!call) this.#focus.leave();
    const painted = [reading, finding, flags, holds, language()];
    if (!this.#list || !call || painted.every((one, at) => one === this.#painted[at])) return;
    this.#painted = painted;
    const before = this.#shown;
    const resized = before?.call === call && before.size !== reading.size;
    // Before anything is drawn in the new size.
    const anchor = resized ? this.#anchor(this.#list.window) : null;
    this.#shown = reading;
    this.#context = this.#makeContext(state, call);
    const newCall = before?.call !== call;
    this.#list.together(() => {
      this.#update(call, reading, holds, !newCall);
      if (anchor) this.#list?.reflow(anchor.row, anchor.top);
      if (newCall || before?.jump !== reading.jump) this.#toCursor(reading);
      this.#pin();
    });
    if (newCall || before?.phrase !== reading.phrase || before.jump !== reading.jump)
      this.#focus.follow(finding.open);
    this.#focus.keep();
  }

  /** Brings a phrase to the middle. @param {number} phrase */
  seek(phrase) {
    const row = this.#model.rowOfPhrase[phrase];
    if (row !== undefined) this.#list?.reveal(row, "center");
  }

  /** Back to the line the reader is at, from the find bar. */
  focus() {
    this.#focus.toCursor();
  }

  /** @param {State} state @param {CallView} call @returns {RowContext} */
  #makeContext({ reading, finding, flags, app }, call) {
    return {
      call,
      reading,
      flags,
      zone: zoneOf(/** @type {State} */ ({ app })),
      letters: lettersOf(call),
      finds: this.#marks.findsOf(finding.open ? finding.matches : []),
      find: finding.at,
      highlights: this.#marks.highlights,
      rows: this.#model.rows.length,
      onWord: (ms) => this.#actions.reading.toMoment(ms),
    };
  }

  /** The rows are made anew only when they are other rows. @param {CallView} call @param {Reading} reading @param {readonly Stretch[]} holds @param {boolean} sameCall */
  #update(call, { filter, opened }, holds, sameCall) {
    const { onlyHits, context } = filter;
    const from = [call, onlyHits, onlyHits ? context : 0, opened, holds];
    if (from.every((one, at) => one === this.#madeFrom[at])) return this.#list?.redraw();
    this.#madeFrom = from;
    const other = sameCall && from.slice(1, 3).some((one, at) => one !== this.#listed[at]);
    this.#listed = from.slice(1, 3);
    const line = other ? this.#line() : null;
    this.#model = rowModel(call, { onlyHits, context, opened }, holds);
    if (this.#context) this.#context.rows = this.#model.rows.length;
    this.#list?.update(this.#listModel(call), { hold: sameCall, anew: !sameCall });
    const row = this.#model.rowOfPhrase[line?.phrase ?? -1];
    if (line && row !== undefined && row >= 0) this.#list?.reflow(row, line.top);
    if (!sameCall) this.#list?.remeasure();
  }

  /** @param {CallView} call @returns {ListModel} */
  #listModel(call) {
    const { rows } = this.#model;
    const keys = rows.map(({ key }) => `${call.card.communicationId}${key}`);
    return {
      count: rows.length,
      key: (index) => keys[index] ?? "",
      estimate: (index) => rowHeight(rows[index], call.phrases, this.#width || 600, this.#shown?.size ?? "M"),
      row: (index) => this.#row(index),
    };
  }

  /** @param {number} index */
  #row(index) {
    const row = this.#model.rows[index];
    const context = this.#context;
    if (!row || !context) return html``;
    const place = { index, rows: context.rows };
    if (row.kind === "pause") return pauseRow(row, place);
    if (row.kind !== "phrase") return foldRow(row, place, context.call, (fold) => this.#fold(fold));
    const { phrases } = context.call;
    const above = this.#model.rows[index - 1];
    const before = above?.kind === "phrase" ? phrases[above.phrase] : undefined;
    const continues = before !== undefined && before.speaker === phrases[row.phrase]?.speaker;
    return html`${phraseRow(row, { index, continues }, context)}`;
  }

  /** A fold of phrases without hits goes when it is opened: the keyboard goes on with the first of them. @param {SystemRow | HiddenRow} fold */
  #fold(fold) {
    if (fold.kind === "system") return this.#actions.reading.fold(fold.key);
    this.#actions.reading.toPhrase(fold.from, { reveal: "auto" });
    this.#focus.want();
  }

  /** @param {Reading} reading */
  #toCursor({ phrase, reveal }) {
    this.#intoView();
    const row = this.#model.rowOfPhrase[phrase];
    if (row === undefined) this.#list?.toStart();
    else this.#list?.reveal(row, reveal === "center" ? "center" : "auto", (row) => this.#markIn(row));
    // If the width has just changed, this is what must stay in view, and no longer what was before.
    this.#seen = row === undefined ? null : [row, row];
  }

  /** In a low window the pane scrolls too: the list may be out of sight. */
  #intoView() {
    this.#viewport?.scrollIntoView({ block: "nearest" });
  }

  /** How far below its top the current mark is in the cursor's row. @param {HTMLElement} row */
  #markIn(row) {
    return this.#context ? this.#marks.placeIn(row, this.#context) : 0;
  }

  /** The cursor's row may hold the focus, and a selection that is being made begins in one: neither may go away. */
  #pin() {
    const phrases = [this.#shown?.phrase ?? -1, this.#input.anchor];
    const rows = phrases.map((phrase) => this.#model.rowOfPhrase[phrase] ?? -1);
    this.#list?.pin([...rows, this.#focus.row].filter((row) => row >= 0));
  }

  /** In another width the words run to other heights: what was in view must not be pushed out of it. */
  #afterResize() {
    if (this.#viewport?.clientWidth === this.#width) return;
    this.#width = this.#viewport?.clientWidth ?? 0;
    const { row, top } = this.#anchor(this.#seen);
    // By now the lines above may have pushed it out.
    const room = (this.#viewport?.clientHeight ?? 0) - ROOM;
    this.#list?.reflow(row, Math.max(0, Math.min(top, room)));
    if (this.#viewport?.contains(document.activeElement)) this.#intoView();
    this.#afterPaint();
  }

  /**
   * What stays where it stands when heights change: the cursor's line if it is in view, else the first.
   * @param {[number, number] | null} seen rows in view
   */
  #anchor(seen) {
    const [first, last] = seen ?? [0, -1];
    const cursor = this.#model.rowOfPhrase[this.#shown?.phrase ?? -1] ?? -1;
    const row = cursor >= first && cursor <= last ? cursor : first;
    return { row, top: this.#list?.topOf(row) ?? 0 };
  }

  /** The line that stays where it stands when other lines come or go, by its phrase. */
  #line() {
    const [first, last] = this.#list?.window ?? [0, -1];
    const { row } = this.#anchor([first, last]);
    for (let at = row; at <= last; at += 1) {
      const one = this.#model.rows[at];
      if (one?.kind === "phrase") return { phrase: one.phrase, top: this.#list?.topOf(at) ?? 0 };
    }
    return null;
  }

  /** The rows in view while they had the width they have. @type {[first: number, last: number] | null} */
  #seen = null;

  #afterPaint() {
    const window = this.#list?.window;
    const context = this.#context;
    if (!window || !context) return;
    this.#width ||= this.#viewport?.clientWidth ?? 0;
    if (this.#viewport?.clientWidth === this.#width) this.#seen = window;
    if (this.#viewport) this.#marks.paint(this.#viewport, context);
    const [from, to] = [this.#moment(window[0]), this.#moment(window[1], true)];
    this.#onWindow({ fromMs: from, toMs: Math.max(from, to) });
  }

  /** @param {number} index */
  #moment(index, end = false) {
    const row = this.#model.rows[index];
    if (!row) return 0;
    const timed = row.kind === "phrase" ? this.#context?.call.phrases[row.phrase] : row;
    return timed ? timed.atMs + (end ? timed.durationMs : 0) : 0;
  }

  /** How many lines a page is. */
  #page() {
    const [first, last] = this.#list?.window ?? [0, 1];
    return Math.max(1, last - first - 1);
  }
}

/** Holds as the list of calls told them, until more is known. @param {State} state @returns {readonly Stretch[]} */
function holdsOf({ reading, facts }) {
  const known = facts.facts?.holds;
  return known && known.length > 0 ? known : (reading.call?.holds ?? []);
}
