// A panel in the browser's top layer, beside the button that opens it. Such panels stand nowhere by themselves, and stay
// behind when their button goes elsewhere.
import { beside } from "../lib/beside.js";

export class Anchored {
  #button;
  /** @type {HTMLElement | null} */
  #panel = null;
  #open = false;
  #listening = new AbortController();

  /** @param {string} button its id */
  constructor(button) {
    this.#button = button;
  }

  /** @param {Element | undefined} panel */
  attach(panel) {
    this.#listening.abort();
    this.#panel = /** @type {HTMLElement | null} */ (panel ?? null);
    this.#open = false;
    if (!panel) return;
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal };
    panel.addEventListener("beforetoggle", (event) => this.#toggle(event), options);
    window.addEventListener("resize", () => this.place(), options);
  }

  /** @param {Event} event */
  #toggle(event) {
    this.#open = /** @type {ToggleEvent} */ (event).newState === "open";
    if (!this.#open || !this.#panel) return;
    // It is to stand there when it is shown, and until then it has no size.
    this.#panel.style.display = "grid";
    this.place();
    this.#panel.style.display = "";
  }

  /** Again after every painting: that may have moved the button, or changed the panel's words. */
  place() {
    const button = this.#open && document.getElementById(this.#button)?.getBoundingClientRect();
    const panel = this.#panel;
    if (!button || !panel) return;
    const { offsetWidth: width, offsetHeight, clientHeight, scrollHeight } = panel;
    const size = { width, height: scrollHeight + offsetHeight - clientHeight };
    const at = beside(button, size, { width: window.innerWidth, height: window.innerHeight });
    for (const name of /** @type {const} */ (["left", "top", "maxHeight"]))
      panel.style[name] = `${at[name]}px`;
  }

  close() {
    if (this.#open) this.#panel?.hidePopover();
  }
}
