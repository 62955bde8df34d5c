// What keys, clicks and selections in the transcript mean.
import { copiedLines } from "../lib/lines.js";
import { shownOf } from "../lib/stepping.js";
import { phraseAt, PhraseDrag } from "./transcript-drag.js";

/**
 * @import { Actions } from "../actions.js"
 * @import { Reading } from "../state/reading.js"
 */

/**
 * @typedef {object} Around
 * @property {() => Reading | null} reading what is shown
 * @property {() => string} zone
 * @property {() => number} pageOf how many lines a page is
 * @property {() => void} onDrag a selection begins or ends
 */

export class TranscriptInput {
  #actions;
  #around;
  /** @type {HTMLElement | null} */
  #viewport = null;
  #listening = new AbortController();
  #drag;

  /** @param {Actions} actions @param {Around} around */
  constructor(actions, around) {
    this.#actions = actions;
    this.#around = around;
    this.#drag = new PhraseDrag({
      onPassage: (from, to) => actions.reading.choosePassage(from, to),
      onDrag: around.onDrag,
    });
  }

  /** The phrase in which the selection began that is being made; -1: none is. */
  get anchor() {
    return this.#drag.anchor;
  }

  /** @param {HTMLElement | null} viewport */
  attach(viewport) {
    this.#listening.abort();
    this.#viewport = viewport;
    if (!viewport) return;
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal };
    viewport.addEventListener("keydown", (event) => this.#key(event), options);
    this.#drag.attach(viewport, options);
    viewport.addEventListener("mousedown", (event) => this.#mouse(event), options);
    viewport.addEventListener("click", (event) => this.#click(event), options);
    viewport.addEventListener("copy", (event) => this.#copy(event), options);
  }

  get #act() {
    return this.#actions.reading;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const { target, altKey, metaKey } = event;
    const onLine = target instanceof Element && (target.matches(".phrase") || target === this.#viewport);
    if (altKey || metaKey || event.isComposing) return;
    const act = event.ctrlKey ? this.#withControl(event) : this.#plain(event, onLine);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  /** @param {KeyboardEvent} event @param {boolean} onLine @returns {(() => unknown) | undefined} */
  #plain({ key, shiftKey, target }, onLine) {
    if (key === "Escape") return this.#escape();
    const step = onLine ? this.#stepOf(key, shiftKey) : 0;
    if (step) return () => (shiftKey ? this.#act.extend(step) : this.#act.stepPhrase(step));
    if (key === "Enter" && onLine && !shiftKey) return () => this.#act.toggleRuler();
    if (key === "ArrowRight" || key === "ArrowLeft") return besideWord(target, key === "ArrowRight" ? 1 : -1);
    return undefined;
  }

  /** @param {string} key @param {boolean} shift */
  #stepOf(key, shift) {
    /** @type {Record<string, number>} */
    const steps = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: this.#around.pageOf(),
      PageUp: -this.#around.pageOf(),
      Home: -Infinity,
      End: Infinity,
      ...(shift ? { J: 1, K: -1 } : {}),
    };
    return steps[key] ?? 0;
  }

  /** @param {KeyboardEvent} event @returns {(() => unknown) | undefined} */
  #withControl({ key, shiftKey }) {
    const reading = this.#around.reading();
    if (shiftKey || !reading?.call) return undefined;
    const last = reading.call.phrases.length - 1;
    if (key === "a" && last >= 0) return () => this.#act.choosePassage(0, last);
    const selecting = document.getSelection()?.isCollapsed === false;
    return key === "c" && reading.passage && !selecting ? () => this.#act.copyPassage() : undefined;
  }

  #escape() {
    const reading = this.#around.reading();
    if (reading?.passage) return () => this.#leave();
    return reading?.ruler ? () => this.#act.hideRuler() : undefined;
  }

  #leave() {
    document.getSelection()?.removeAllRanges();
    this.#act.leavePassage();
  }

  /** With Shift, phrases are chosen instead of letters. @param {MouseEvent} event */
  #mouse(event) {
    const phrase = phraseAt(event.target);
    if (!event.shiftKey || event.button !== 0 || phrase < 0) return;
    event.preventDefault();
    document.getSelection()?.removeAllRanges();
    this.#act.extendTo(phrase);
  }

  /** @param {MouseEvent} event */
  #click({ target, shiftKey }) {
    const phrase = phraseAt(target);
    if (phrase < 0 || shiftKey || this.#drag.ended || !(target instanceof Element)) return;
    if (target.closest(".phrase-time")) return this.#act.toggleRuler(phrase);
    if (target.closest("button") || document.getSelection()?.isCollapsed === false) return undefined;
    return this.#act.toPhrase(phrase, { reveal: "none" });
  }

  /** Several phrases are copied as lines with time and speaker; words of one phrase as they are. @param {ClipboardEvent} event */
  #copy(event) {
    const reading = this.#around.reading();
    const passage = reading?.passage ?? selectedPhrases();
    if (!reading?.call || !passage || (passage.from === passage.to && !reading.passage)) return;
    const how = { time: reading.time, zone: this.#around.zone() };
    const lines = copiedLines(reading.call, shownOf(reading, passage), how);
    event.clipboardData?.setData("text/plain", lines.join("\n"));
    event.preventDefault();
  }
}

/** What the engine itself chose, by keys say, when it goes from one phrase to another. */
function selectedPhrases() {
  const selection = document.getSelection();
  const [from, to] = [phraseAt(selection?.anchorNode ?? null), phraseAt(selection?.focusNode ?? null)];
  return from >= 0 && to >= 0 ? { from, to } : null;
}

/** @param {EventTarget | null} target @param {1 | -1} step @returns {(() => void) | undefined} */
function besideWord(target, step) {
  if (!(target instanceof Element) || !target.matches(".word")) return undefined;
  const rtl = getComputedStyle(target).direction === "rtl";
  const forward = step > 0 !== rtl;
  const next = forward ? target.nextElementSibling : target.previousElementSibling;
  return () => /** @type {HTMLElement | null} */ (next)?.focus();
}
