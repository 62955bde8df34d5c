import { ref } from "../lib/lit.js";
import { splitter } from "../lib/splitter.js";

/** @import { State } from "../state.js" */

const CARDS = { start: 420, share: 0.42 };
/** Tables and lines want room; each of the two widths is kept for itself. */
const WIDE = { start: 1040, share: 0.6 };
const RESULTS_MIN = 300;
/** The reading pane needs this for its time, speaker and text columns. */
const READING_MIN = 380;

/** The width of the results pane: kept on the shell's element, moved by the splitter. */
export class Panes {
  /** @type {HTMLElement | null} */
  #shell = null;
  #wide = false;
  /** @type {{ refresh: () => void } | null} */
  #splitter = null;

  ref = ref((element) => {
    this.#shell = /** @type {HTMLElement | null} */ (element ?? null);
  });

  splitterRef = ref((element) => {
    const shell = this.#shell;
    if (!element || !shell) return;
    const room = () => element.parentElement?.clientWidth ?? 900;
    const first = () => (this.#wide ? WIDE : CARDS);
    this.#splitter = splitter(/** @type {HTMLElement} */ (element), {
      property: "--results-width",
      name: () => (this.#wide ? "results-width-wide" : "results-width"),
      target: shell,
      min: RESULTS_MIN,
      max: () => room() - READING_MIN,
      start: () => Math.min(first().start, room() * first().share),
    });
  });

  /** @param {State} state */
  sync({ running }) {
    const wide = running.display.view !== "cards";
    if (wide === this.#wide) return;
    this.#wide = wide;
    this.#splitter?.refresh();
  }
}
