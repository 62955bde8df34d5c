// Marks in the words by the CSS Custom Highlight API: the text stays one whole node, so that selecting, copying and
// reading it aloud are not cut into pieces. Colours are in css/find.css, by the same names.
import { clean } from "./marks.js";

/** @import { Mark } from "./phrases.js" */
/** @import { FindMark } from "./marks.js" */

/** The later lies above the earlier. */
const NAMES = /** @type {const} */ (["hit", "hit-current", "find", "find-current"]);

/** @typedef {(typeof NAMES)[number]} Name */
/** @typedef {{ hits: readonly Mark[], finds: readonly FindMark[], hit: number, find: number }} Marks hit, find: the current ones */

/** Whether this engine can. Else `mark` elements stand in (views/phrase-row.js). */
export const canHighlight = () =>
  typeof Highlight !== "undefined" && typeof CSS !== "undefined" && CSS.highlights !== undefined;

/** All that was made; what is not shown is not registered. @type {Map<string, Highlight>} */
const MADE = new Map();
let shown = true;

/** Whether marks are to be seen. */
export const highlightsShown = () => shown;

/**
 * The marks of a pane that nobody sees are taken away: WebKit would paint them on the first words that it does draw.
 * @param {boolean} show
 */
export function showHighlights(show) {
  if (show === shown) return;
  shown = show;
  for (const [name, made] of MADE) {
    if (show) CSS.highlights.set(name, made);
    else CSS.highlights.delete(name);
  }
}

/** The marks of the lines that are in the document now. */
export class Highlights {
  /** @type {Map<Name, Highlight>} */
  #by = new Map();
  /** @type {Map<Text, { marks: Marks, ranges: [Name, Range][] }>} */
  #lines = new Map();

  constructor() {
    NAMES.forEach((name, priority) => {
      const made = new Highlight();
      made.priority = priority;
      this.#by.set(name, made);
      MADE.set(name, made);
      if (shown) CSS.highlights.set(name, made);
    });
  }

  /** Exactly these lines have marks. @param {Map<Text, Marks>} lines */
  show(lines) {
    for (const [node, { ranges }] of this.#lines) {
      if (same(lines.get(node), this.#lines.get(node)?.marks)) continue;
      for (const [name, range] of ranges) this.#by.get(name)?.delete(range);
      this.#lines.delete(node);
    }
    for (const [node, marks] of lines)
      if (!this.#lines.has(node)) this.#lines.set(node, { marks, ranges: this.#draw(node, marks) });
  }

  /** @param {Text} node @param {Marks} marks @returns {[Name, Range][]} */
  #draw(node, { hits, finds, hit, find }) {
    /** @type {[Name, Range][]} */
    const ranges = [
      ...clean(node.data, hits).map((mark) =>
        this.#range(node, mark, mark.hit === hit ? "hit-current" : "hit"),
      ),
      ...clean(node.data, finds).map((mark) =>
        this.#range(node, mark, mark.find === find ? "find-current" : "find"),
      ),
    ];
    return ranges;
  }

  /** @param {Text} node @param {{ start: number, end: number }} mark @param {Name} name @returns {[Name, Range]} */
  #range(node, { start, end }, name) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    this.#by.get(name)?.add(range);
    return [name, range];
  }
}

/** @param {Marks | undefined} a @param {Marks | undefined} b */
const same = (a, b) =>
  a !== undefined &&
  b !== undefined &&
  a.hits === b.hits &&
  a.finds === b.finds &&
  currentIn(a) === currentIn(b);

/** Which current marks the line has itself; those of other lines change nothing here. @param {Marks} marks */
const currentIn = ({ hits, finds, hit, find }) =>
  `${hits.some((mark) => mark.hit === hit) ? hit : ""}/${finds.some((mark) => mark.find === find) ? find : ""}`;
