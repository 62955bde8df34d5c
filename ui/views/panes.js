// The widths of the panes: kept on the shell's element, moved by the splitters between them.
import { canTake } from "../lib/focus.js";
import { html, nothing, ref } from "../lib/lit.js";
import { limitsOf, shownWidth } from "../lib/pane-widths.js";
import { splitter } from "../lib/splitter.js";
import { t } from "../lib/t.js";
import { isRail, leftWidth, panesSeen } from "../state/layout.js";

/**
 * @import { Pane } from "../lib/pane-widths.js"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @typedef {"saved" | "results"} Place which splitter */

const PROPERTIES = { saved: "--saved-width", results: "--results-width" };

export class Panes {
  #actions;
  /** @type {HTMLElement | null} */
  #shell = null;
  /** @type {State | null} */
  #state = null;
  /** @type {Map<Place, ReturnType<typeof splitter>>} */
  #splitters = new Map();
  #drawer = false;

  /** @param {Actions} actions */
  constructor(actions) {
    this.#actions = actions;
    window.addEventListener("resize", () => actions.layout.resized(window.innerWidth));
  }

  ref = ref((element) => {
    this.#shell = /** @type {HTMLElement | null} */ (element ?? null);
  });

  #refs = { saved: this.#refOf("saved"), results: this.#refOf("results") };

  /** What the shell's element is told, so that the sheets know. @param {State} state */
  static told({ layout, reading, asking }) {
    const { name, behind } = asking.popover ?? {};
    return {
      mode: layout.mode,
      left: layout.mode === "one" ? "none" : isRail(layout) ? "rail" : "pane",
      seen: panesSeen(layout, reading.card !== null),
      drawer:
        layout.mode !== "three" || isRail(layout)
          ? name === "searches" || behind?.name === "searches"
          : false,
    };
  }

  /** Between the saved searches and the work. @param {State} state */
  savedSplitter({ layout }) {
    if (layout.mode !== "three" || isRail(layout)) return nothing;
    return this.#splitter("saved", "saved-splitter", "nav", t("frame-splitter-saved"));
  }

  /** Between the results and the call. @param {State} state */
  resultsSplitter(state) {
    if (panesSeen(state.layout, state.reading.card !== null) !== "both") return nothing;
    return this.#splitter("results", "splitter", "results", t("frame-splitter-results"));
  }

  /** @param {Place} place @param {string} id @param {string} pane the id of what it makes wider @param {string} label */
  #splitter(place, id, pane, label) {
    return html`<div
      class="splitter"
      id=${id}
      role="separator"
      tabindex="0"
      aria-orientation="vertical"
      aria-controls=${pane}
      aria-label=${label}
      title=${t("frame-splitter-hint")}
      ${this.#refs[place]}
    ></div>`;
  }

  /** After the page was painted. @param {State} state */
  sync(state) {
    const before = this.#state;
    this.#state = state;
    this.#leaveDrawer(Panes.told(state).drawer);
    const same =
      before?.layout === state.layout && before.running.display.view === state.running.display.view;
    if (same && before.screen === state.screen) return;
    for (const place of /** @type {Place[]} */ (["saved", "results"])) {
      this.#show(place, this.#width(place));
      this.#splitters.get(place)?.tell();
    }
  }

  /** While the drawer lay over it, what had opened it could not take the focus back. @param {boolean} drawer */
  #leaveDrawer(drawer) {
    const left = this.#drawer && !drawer;
    this.#drawer = drawer;
    if (left && !canTake(document.activeElement)) document.getElementById("nav-toggle")?.focus();
  }

  /** Its splitter goes with the pane: the keyboard goes to what brings it back. */
  #collapseSaved() {
    this.#actions.layout.toggleSaved();
    requestAnimationFrame(() => document.getElementById("nav-toggle")?.focus());
  }

  /** @param {Place} place */
  #refOf(place) {
    return ref((element) => {
      this.#splitters.get(place)?.destroy();
      this.#splitters.delete(place);
      if (!element) return;
      const made = splitter(/** @type {HTMLElement} */ (element), {
        limits: () => this.#limits(place),
        width: () => this.#width(place),
        show: (width) => this.#show(place, width),
        keep: (width) => this.#actions.layout.resize(this.#pane(place), width),
        ...(place === "saved" ? { collapse: () => this.#collapseSaved() } : {}),
      });
      this.#splitters.set(place, made);
      // Without a value it would be no slider; the state of now is known once the page is painted.
      requestAnimationFrame(() => made.tell());
    });
  }

  /** Cards and lists have widths of their own. @param {Place} place @returns {Pane} */
  #pane(place) {
    if (place === "saved") return "saved";
    return this.#state?.running.display.view === "cards" ? "results" : "lists";
  }

  /** @param {Place} place */
  #limits(place) {
    const layout = this.#state?.layout;
    return limitsOf(this.#pane(place), layout?.window ?? 0, layout ? leftWidth(layout) : 0);
  }

  /** @param {Place} place */
  #width(place) {
    return shownWidth(this.#state?.layout[this.#pane(place)] ?? null, this.#limits(place));
  }

  /** @param {Place} place @param {number} width */
  #show(place, width) {
    this.#shell?.style.setProperty(PROPERTIES[place], `${width}px`);
  }
}
