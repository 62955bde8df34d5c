import { ref } from "../lib/lit.js";
import { splitter } from "../lib/splitter.js";

const RESULTS = { min: 300, start: 420 };
/** The reading pane needs this for its time, speaker and text columns. */
const READING_MIN = 380;

/** The width of the results pane: kept on the shell's element, moved by the splitter. */
export class Panes {
  /** @type {HTMLElement | null} */
  #shell = null;

  ref = ref((element) => {
    this.#shell = /** @type {HTMLElement | null} */ (element ?? null);
  });

  splitterRef = ref((element) => {
    const shell = this.#shell;
    if (!element || !shell) return;
    splitter(/** @type {HTMLElement} */ (element), {
      name: "results-width",
      target: shell,
      min: RESULTS.min,
      max: () => (element.parentElement?.clientWidth ?? 900) - READING_MIN,
      start: RESULTS.start,
    });
  });
}
