// The words of a call, as a list that keeps only what is seen in the document.
import { debounced } from "../lib/debounce.js";
import { html } from "../lib/lit.js";
import { laneOf } from "../lib/overview-geometry.js";
import { rowModel } from "../lib/rows.js";
import { clock, elapsed } from "../lib/time.js";
import { VirtualList } from "../lib/virtual-list.js";
import { phraseRow, rowHeight, silenceRow } from "./phrase-row.js";

/**
 * @import { CallView } from "../../src-tauri/bindings/messages.d.ts"
 * @import { RowModel } from "../lib/rows.js"
 * @import { Reading } from "../state/reading.js"
 */

/** @typedef {{ fromMs: number, toMs: number } | null} TimeWindow the part of the call that is in view */

/** A pane that is being dragged has many widths. */
const SETTLING_MS = 120;

export class Transcript {
  /** @type {VirtualList | null} */
  #list = null;
  /** @type {HTMLElement | null} */
  #viewport = null;
  /** @type {RowModel} */
  #model = { rows: [], rowOfPhrase: new Int32Array() };
  /** @type {Reading | null} */
  #shown = null;
  #zone = "UTC";
  #onWindow;
  /** @type {AbortController} */
  #listening = new AbortController();
  /** The rows in view, and the width they had. @type {[first: number, last: number] | null} */
  #seen = null;
  #width = 0;
  #settled = debounced(SETTLING_MS, () => this.#afterResize());
  #resizes =
    typeof ResizeObserver === "undefined"
      ? null
      : new ResizeObserver(() => {
          if (this.#viewport?.clientWidth !== this.#width) this.#settled.soon();
        });

  /** @param {(window: TimeWindow) => void} onWindow */
  constructor(onWindow) {
    this.#onWindow = onWindow;
  }

  /** @param {Element | undefined} viewport */
  attach(viewport) {
    this.#list?.destroy();
    this.#listening.abort();
    this.#settled.forget();
    this.#resizes?.disconnect();
    this.#list = null;
    this.#shown = null;
    this.#viewport = /** @type {HTMLElement | null} */ (viewport ?? null);
    const content = viewport?.firstElementChild;
    if (!viewport || !content) return;
    this.#listening = new AbortController();
    viewport.addEventListener(
      "copy",
      (event) => this.#copy(/** @type {ClipboardEvent} */ (event)),
      this.#listening,
    );
    this.#list = new VirtualList(
      /** @type {HTMLElement} */ (viewport),
      /** @type {HTMLElement} */ (content),
      {
        padding: 12,
        overscan: 8,
        onWindow: () => this.#tellWindow(),
      },
    );
    this.#resizes?.observe(viewport);
  }

  /** In another width the words run to other heights: the hit that was in view must not be pushed out of it. */
  #afterResize() {
    const reading = this.#shown;
    const row = reading ? this.#model.rowOfPhrase[reading.phrase] : undefined;
    const [first, last] = this.#list?.window ?? [0, 0];
    const [from, to] = this.#seen ?? [0, -1];
    this.#width = this.#viewport?.clientWidth ?? 0;
    if (reading && row !== undefined && row >= from && row <= to && (row < first || row >= last))
      this.seek(reading.phrase);
    this.#tellWindow();
  }

  /** @param {Reading} reading @param {string} zone */
  sync(reading, zone) {
    const before = this.#shown;
    const { call } = reading;
    if (!this.#list || !call || before === reading) return;
    this.#shown = reading;
    this.#zone = call.zone || zone;
    const newCall = before?.call !== call;
    if (newCall) this.#model = rowModel(call.phrases);
    this.#list.update(this.#listModel(call, reading));
    if (newCall) this.#list.remeasure();
    if (newCall || before?.jump !== reading.jump) this.#toCursor(reading);
  }

  /** Brings a phrase to the middle. @param {number} phrase */
  seek(phrase) {
    const row = this.#model.rowOfPhrase[phrase];
    if (row !== undefined) this.#list?.reveal(row, "center");
  }

  /** @param {Reading} reading */
  #toCursor({ phrase, reveal }) {
    const row = this.#model.rowOfPhrase[phrase];
    if (row === undefined) this.#list?.toStart();
    else this.#list?.reveal(row, reveal === "center" ? "center" : "auto");
  }

  /** @param {CallView} call @param {Reading} reading */
  #listModel(call, reading) {
    const { rows } = this.#model;
    const width = this.#viewport?.clientWidth ?? 600;
    return {
      count: rows.length,
      key: (/** @type {number} */ index) => `${call.card.conversationId}${rows[index]?.key}`,
      estimate: (/** @type {number} */ index) => rowHeight(rows[index], call.phrases, width),
      row: (/** @type {number} */ index) => this.#row(index, call, reading),
    };
  }

  /** @param {number} index @param {CallView} call @param {Reading} reading */
  #row(index, call, { hit, side, time, phrase: cursor }) {
    const row = this.#model.rows[index];
    if (!row) return html``;
    if (row.kind === "silence") return silenceRow(row);
    const phrase = call.phrases[row.phrase];
    if (!phrase) return html``;
    const above = this.#model.rows[index - 1];
    const before = above?.kind === "phrase" ? call.phrases[above.phrase] : undefined;
    return phraseRow(phrase, {
      index: row.phrase,
      speaker: call.speakers[phrase.speaker],
      lane: laneOf(call.speakers[phrase.speaker]),
      continues: before?.speaker === phrase.speaker,
      time: this.#time(call, phrase.atMs, time),
      currentHit: hit,
      current: cursor === row.phrase,
      dim: side !== "all" && phrase.side !== side,
      lang: call.lang,
    });
  }

  /** @param {CallView} call @param {number} atMs @param {"elapsed" | "clock"} style */
  #time(call, atMs, style) {
    return style === "clock" ? clock(call.card.start, atMs, this.#zone) : elapsed(atMs);
  }

  #tellWindow() {
    const window = this.#list?.window;
    const call = this.#shown?.call;
    if (!window || !call) return;
    this.#width ||= this.#viewport?.clientWidth ?? 0;
    if (this.#viewport?.clientWidth === this.#width) this.#seen = window;
    const from = this.#momentOf(window[0], call);
    const to = this.#momentOf(window[1], call, true);
    this.#onWindow({ fromMs: from, toMs: Math.max(from, to) });
  }

  /** @param {number} index @param {CallView} call */
  #momentOf(index, call, end = false) {
    const row = this.#model.rows[index];
    if (!row) return 0;
    const timed = row.kind === "silence" ? row : call.phrases[row.phrase];
    return timed ? timed.atMs + (end ? timed.durationMs : 0) : 0;
  }

  /**
   * Several lines are copied as `[HH:MM:SS] Speaker: text`, as a saved transcript has them.
   * @param {ClipboardEvent} event
   */
  #copy(event) {
    const selection = document.getSelection();
    const rows = [...(this.#viewport?.querySelectorAll(".phrase") ?? [])].filter((row) =>
      selection?.containsNode(row, true),
    );
    if (rows.length < 2) return;
    const text = rows.map((row) => {
      const part = (/** @type {string} */ name) => row.querySelector(name)?.textContent?.trim() ?? "";
      return `[${part(".phrase-time")}] ${part(".speaker-name")}: ${part(".phrase-text")}`;
    });
    event.clipboardData?.setData("text/plain", text.join("\n"));
    event.preventDefault();
  }
}
