// Choosing phrases by dragging over them. Letters are chosen by the engine while one stays in a phrase; from the second
// phrase on it is phrases that are chosen, by number, because their lines come and go as one scrolls.

/** Pixels a frame at most, when the pointer is far above or below the list. */
const FASTEST = 40;

/** @typedef {{ onPassage: (from: number, to: number) => void, onDrag: () => void }} DragOptions onDrag: one begins or ends */

export class PhraseDrag {
  #options;
  /** @type {HTMLElement | null} */
  #viewport = null;
  /** The phrase in which it began; -1: in none, or nothing is dragged. */
  anchor = -1;
  /** The phrases from which it goes upwards and downwards: the one in which it began, or the two around a row without one. @type {{ up: number, down: number } | null} */
  #from = null;
  #last = -1;
  #wide = false;
  #at = { x: 0, y: 0 };

  /** @param {DragOptions} options */
  constructor(options) {
    this.#options = options;
  }

  /** @param {HTMLElement} viewport @param {{ signal: AbortSignal }} listening */
  attach(viewport, listening) {
    this.#viewport = viewport;
    this.#end();
    viewport.addEventListener("pointerdown", (event) => this.#begin(event), listening);
    document.addEventListener("pointermove", (event) => this.#move(event), listening);
    for (const type of ["pointerup", "pointercancel", "blur"])
      window.addEventListener(type, () => this.#end(), listening);
  }

  /** @param {PointerEvent} event */
  #begin({ button, shiftKey, target, clientY }) {
    const inButton = target instanceof Element && target.closest("button:not(.fold-button)");
    // The list itself is pressed where its scroll bar is.
    if (button !== 0 || shiftKey || inButton || target === this.#viewport) return;
    this.anchor = phraseAt(target);
    this.#last = this.anchor;
    this.#from = this.anchor < 0 ? this.#around(clientY) : { up: this.anchor, down: this.anchor };
    this.#options.onDrag();
  }

  /** The phrases above and below a height. @param {number} y */
  #around(y) {
    const lines = [...(this.#viewport?.querySelectorAll("[data-phrase]") ?? [])];
    const isAbove = (/** @type {Element} */ line) => line.getBoundingClientRect().top < y;
    return {
      up: Math.max(-1, ...lines.filter(isAbove).map(phraseAt)),
      down: Math.min(Infinity, ...lines.filter((line) => !isAbove(line)).map(phraseAt)),
    };
  }

  /** @param {PointerEvent} event */
  #move({ clientX: x, clientY: y, buttons }) {
    if (!this.#from) return;
    if ((buttons & 1) === 0) return this.#end();
    this.#at = { x, y };
    if (!this.#wide && this.#under() === this.anchor) return;
    if (!this.#wide) this.#widen();
    this.#choose();
  }

  /** From now on what the engine chooses is neither seen nor kept. */
  #widen() {
    this.#wide = true;
    document.documentElement.dataset.dragging = "phrases";
    document.getSelection()?.removeAllRanges();
    requestAnimationFrame(this.#scroll);
  }

  #choose() {
    const phrase = this.#under();
    if (phrase === this.#last || !this.#from) return;
    this.#last = phrase;
    const { up, down } = this.#from;
    this.#options.onPassage(phrase < down ? up : down, phrase);
  }

  /** The phrase at the pointer, or at the list's edge when that is outside; between phrases, the last one. */
  #under() {
    const box = this.#viewport?.getBoundingClientRect();
    if (!box) return this.#last;
    const x = Math.max(box.left + 1, Math.min(this.#at.x, box.right - 20));
    const y = Math.max(box.top + 1, Math.min(this.#at.y, box.bottom - 1));
    const line = document.elementsFromPoint(x, y).find((one) => phraseAt(one) >= 0);
    return line ? phraseAt(line) : this.#last;
  }

  /** A list that is pulled beyond its edge goes on, the faster the further. */
  #scroll = () => {
    const box = this.#viewport?.getBoundingClientRect();
    if (!this.#wide || !box || !this.#viewport) return;
    const beyond = Math.max(0, this.#at.y - box.bottom) - Math.max(0, box.top - this.#at.y);
    this.#viewport.scrollTop += Math.max(-FASTEST, Math.min(beyond / 3, FASTEST));
    if (beyond !== 0) this.#choose();
    requestAnimationFrame(this.#scroll);
  };

  #end() {
    const began = this.#from !== null;
    this.#from = null;
    this.anchor = -1;
    delete document.documentElement.dataset.dragging;
    // The click that ends it comes after this, and so does what the engine has gone on choosing.
    if (this.#wide) setTimeout(() => this.#narrow());
    if (began) this.#options.onDrag();
  }

  #narrow() {
    this.#wide = false;
    document.getSelection()?.removeAllRanges();
  }

  /** Whether the click that is handled now ends a drag over phrases. */
  get ended() {
    return this.#wide;
  }
}

/** The phrase of the line around it; -1: there is none. @param {EventTarget | null} target */
export function phraseAt(target) {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  const line = /** @type {HTMLElement | null | undefined} */ (element?.closest("[data-phrase]"));
  return line ? Number(line.dataset.phrase) : -1;
}
