import { ref } from "../lib/lit.js";
import { splitter } from "../lib/splitter.js";

const RESULTS = { min: 300, start: 420, share: 0.42 };
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
    const room = () => element.parentElement?.clientWidth ?? 900;
    splitter(/** @type {HTMLElement} */ (element), {
      name: "results-width",
      target: shell,
      min: RESULTS.min,
      max: () => room() - READING_MIN,
      start: () => Math.min(RESULTS.start, room() * RESULTS.share),
    });
  });
}
