// The field that can be typed into before the window stands (first.js, index.html): where it goes, and what was typed.
import { Panes } from "../views/panes.js";
import { leftWidth } from "../state/layout.js";
import { remember } from "./remembered.js";
import { t } from "./t.js";

/** @import { State } from "../state.js" */

/**
 * @typedef {object} Place where the field stood when the window was last used; widths in CSS pixels
 * @property {number} window the page's width; in another one the field would stand elsewhere
 * @property {string} mode
 * @property {string} left
 * @property {number} saved what the left pane took
 * @property {number} tail what follows the field in its line
 * @property {string} label
 * @property {string} placeholder
 * @property {string} language
 */

const MEASURED_AFTER_MS = 500;

const frame = () => /** @type {HTMLElement | null} */ (document.querySelector(".first"));
const field = () => /** @type {HTMLInputElement | null} */ (frame()?.querySelector("input") ?? null);

export const firstStands = () => frame() !== null;

/** Once no word is being composed in the field: that word would be lost with it. @returns {Promise<void>} */
export function composed() {
  return new Promise((resolve) => {
    const composing = field()?.hasAttribute("data-composing");
    if (composing) field()?.addEventListener("compositionend", () => resolve(), { once: true });
    else resolve();
  });
}

/** Once every style sheet is there: those that first.js asks for hold no script up. @returns {Promise<unknown>} */
export function dressed() {
  const sheets = /** @type {NodeListOf<HTMLLinkElement>} */ (
    document.querySelectorAll("link[rel=stylesheet]")
  );
  const loaded = (/** @type {HTMLLinkElement} */ link) =>
    new Promise((resolve) => {
      link.addEventListener("load", resolve);
      link.addEventListener("error", resolve);
    });
  return Promise.all([...sheets].filter(({ sheet }) => !sheet).map(loaded));
}

/** Takes the field away. What was typed in it, and whether Enter was pressed; null where there is nothing to go on with. */
export function takeFirst() {
  const [was, from] = [frame(), field()];
  was?.remove();
  if (!was || !from?.value) return null;
  const { value, selectionStart, selectionEnd } = from;
  return {
    text: value,
    from: selectionStart ?? value.length,
    to: selectionEnd ?? value.length,
    asked: was.dataset.asked !== undefined,
  };
}

/** @type {unknown[]} */
let seen = [];
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** After a painting: where the field will stand next time. @param {State} state */
export function rememberFirst(state) {
  const { screen, layout, language } = state;
  const now = [screen, layout, language];
  if (now.every((one, at) => one === seen[at])) return;
  seen = now;
  clearTimeout(timer);
  timer = setTimeout(() => remember("first", JSON.stringify(placeIn(state))), MEASURED_AFTER_MS);
}

/** Nowhere: there is no connection yet, or the panes lie over each other. @param {State} state @returns {Place | null} */
function placeIn(state) {
  const { mode, left } = Panes.told(state);
  const [line, box] = [document.querySelector(".search-line"), document.querySelector(".phrase-box")];
  if (state.screen !== "search" || mode === "one" || !line || !box) return null;
  return {
    window: innerWidth,
    mode,
    left,
    saved: leftWidth(state.layout),
    tail: line.getBoundingClientRect().width - box.getBoundingClientRect().width,
    label: t("search-box"),
    placeholder: t("search-placeholder"),
    language: state.language.tag,
  };
}
