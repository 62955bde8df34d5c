// Where the keyboard is in the transcript. One line can be tabbed to, the cursor's; it stays in the document wherever
// one scrolls, so the focus never goes away with a line.
import { isSettling } from "../lib/focus.js";

export class TranscriptFocus {
  /** @type {HTMLElement | null} */
  #viewport = null;
  #listening = new AbortController();
  /** Something was done here that ends on the cursor's line. */
  #wanted = false;
  /** The list's row in which the focus is; -1: in none. */
  row = -1;

  /** @param {HTMLElement | null} viewport */
  attach(viewport) {
    this.#listening.abort();
    this.#viewport = viewport;
    this.row = -1;
    if (!viewport) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    viewport.addEventListener("focusin", ({ target }) => this.#arrived(target), { signal });
    document.addEventListener(
      "focusin",
      ({ target }) => {
        if (viewport.contains(/** @type {Node | null} */ (target))) return;
        this.row = -1;
        if (!isSettling()) this.#wanted = false;
      },
      { signal },
    );
  }

  /** @param {EventTarget | null} target */
  #arrived(target) {
    const row = target instanceof Element ? target.closest("[data-index]") : null;
    this.row = row ? Number(/** @type {HTMLElement} */ (row).dataset.index) : -1;
    if (target === this.#viewport) this.toCursor();
  }

  /** The next move of the cursor takes the focus along. */
  want() {
    this.#wanted = true;
  }

  /** The words go, because another call is asked for: its words get the focus, unless it is moved elsewhere meanwhile. */
  leave() {
    this.#wanted ||= this.row >= 0;
  }

  /** The cursor has moved: the focus goes with it, unless it is at work somewhere else. @param {boolean} finding */
  follow(finding) {
    const active = document.activeElement;
    const here = active instanceof Element && this.#viewport?.contains(active);
    const nowhere = !active || active === document.body;
    if (this.#wanted || ((here || nowhere) && !finding)) this.toCursor();
    this.#wanted = false;
  }

  /** What had the focus may have gone from its line. */
  keep() {
    const { activeElement } = document;
    if (this.row >= 0 && (!activeElement || activeElement === document.body)) this.toCursor();
  }

  toCursor() {
    const line = /** @type {HTMLElement | null | undefined} */ (
      this.#viewport?.querySelector('.phrase[tabindex="0"]')
    );
    if (line && line !== document.activeElement) line.focus({ preventScroll: true });
  }
}
