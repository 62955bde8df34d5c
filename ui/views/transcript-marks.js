// The marks of the lines that are in the document.
import { canHighlight, Highlights } from "../lib/highlights.js";

/**
 * @import { FindMark } from "../lib/marks.js"
 * @import { Marks } from "../lib/highlights.js"
 * @import { Match } from "../state/finding.js"
 * @import { RowContext } from "./phrase-row.js"
 */

/** @type {readonly FindMark[]} */
const NONE = [];

export class TranscriptMarks {
  #highlights = canHighlight() ? new Highlights() : null;
  /** @type {readonly Match[]} */
  #matches = [];
  /** @type {ReadonlyMap<number, FindMark[]>} */
  #finds = new Map();

  /** Whether marks are drawn over the text. */
  get highlights() {
    return this.#highlights !== null;
  }

  /** What was found, by phrase; made once for one answer. @param {readonly Match[]} matches */
  findsOf(matches) {
    if (matches === this.#matches) return this.#finds;
    this.#matches = matches;
    /** @type {Map<number, FindMark[]>} */
    const finds = new Map();
    matches.forEach(({ phrase, start, end }, find) => {
      const marks = finds.get(phrase) ?? [];
      marks.push({ start, end, find });
      finds.set(phrase, marks);
    });
    this.#finds = finds;
    return finds;
  }

  /** @param {Element} viewport @param {RowContext} context */
  paint(viewport, { call, reading, finds, find }) {
    if (!this.#highlights) return;
    /** @type {Map<Text, Marks>} */
    const lines = new Map();
    for (const row of /** @type {NodeListOf<HTMLElement>} */ (viewport.querySelectorAll(".phrase"))) {
      const at = Number(row.dataset.phrase);
      const hits = call.phrases[at]?.marks ?? NONE;
      const found = finds.get(at) ?? NONE;
      const node = hits.length + found.length > 0 ? textOf(row) : null;
      if (node)
        lines.set(node, { hits: /** @type {Marks["hits"]} */ (hits), finds: found, hit: reading.hit, find });
    }
    this.#highlights.show(lines);
  }

  /** How far below its top the current mark is in the cursor's row; 0: there is none. @param {HTMLElement} row @param {RowContext} context */
  placeIn(row, context) {
    const mark = this.#highlights ? rangeOf(row, context) : row.querySelector("mark.current");
    return mark ? mark.getBoundingClientRect().top - row.getBoundingClientRect().top : 0;
  }
}

/** Where the current mark is drawn. @param {HTMLElement} row @param {RowContext} context */
function rangeOf(row, { call, reading, finds, find }) {
  const { phrase, hit } = reading;
  const mark =
    finds.get(phrase)?.find((one) => one.find === find) ??
    call.phrases[phrase]?.marks.find((one) => one.hit === hit);
  const node = mark ? textOf(row) : null;
  if (!mark || !node) return null;
  const range = document.createRange();
  range.setStart(node, mark.start);
  range.setEnd(node, mark.end);
  return range;
}

/** The line's words: one whole text, because nothing is drawn into it. @param {Element} row */
function textOf(row) {
  const nodes = row.querySelector(".phrase-text")?.childNodes ?? [];
  for (const node of nodes)
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue) return /** @type {Text} */ (node);
  return null;
}
