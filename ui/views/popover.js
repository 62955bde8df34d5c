// A small panel beside what opened it. Not modal: the window stays usable, and a press or the focus elsewhere closes it.
import { EDGE, inside } from "../lib/beside.js";
import { html, ref, repeat } from "../lib/lit.js";

/** @import { Part } from "./parts.js" */

/**
 * @typedef {object} PopoverOptions
 * @property {string} id
 * @property {string} label its accessible name
 * @property {string} opener id of the element it belongs to
 * @property {(options?: { focus?: boolean }) => void} close
 * @property {Part} body
 * @property {boolean} [wide]
 */

const GAP = 6;
/** So much of a tall panel is seen at least: it grows upwards from the window's end rather than becoming a slit. */
const TALL = 320;
const CONTROLS = "input:not([disabled]), select, textarea, button:not([disabled]), a[href]";

/**
 * Fixed beside its opener, inside the window. It is placed when it opens and stays, although its opener may move.
 * @param {HTMLElement} panel @param {string} opener
 */
function place(panel, opener) {
  const beside = document.getElementById(opener)?.getBoundingClientRect();
  if (!beside) return;
  const top = inside(beside.bottom + GAP, Math.min(panel.offsetHeight, TALL), window.innerHeight);
  panel.style.left = `${inside(beside.left, panel.offsetWidth, window.innerWidth)}px`;
  panel.style.top = `${top}px`;
  panel.style.maxHeight = `${window.innerHeight - top - EDGE}px`;
}

/** @param {HTMLElement} panel */
function focusInto(panel) {
  const first = panel.querySelector("[data-first]") ?? panel.querySelector(CONTROLS) ?? panel;
  /** @type {HTMLElement} */ (first).focus();
  // What stands there is a proposal: who types writes something else.
  if (first instanceof HTMLInputElement && first.matches("[data-first]:not([type])")) first.select();
}

/**
 * What an open panel listens to, until it is gone.
 * @param {HTMLElement} panel @param {PopoverOptions} options @param {AbortSignal} signal
 */
function listen(panel, { opener, close }, signal) {
  /** @param {EventTarget | null} target */
  const ours = (target) =>
    target instanceof Node && (panel.contains(target) || document.getElementById(opener)?.contains(target));
  document.addEventListener("pointerdown", (event) => ours(event.target) || close({ focus: false }), {
    signal,
  });
  window.addEventListener("resize", () => place(panel, opener), { signal });
  panel.addEventListener(
    "focusout",
    (event) => event.relatedTarget && !ours(event.relatedTarget) && close({ focus: false }),
    { signal },
  );
  panel.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      close();
    },
    { signal },
  );
}

/** @param {PopoverOptions} options */
function opening(options) {
  let listening = new AbortController();
  return (/** @type {Element | undefined} */ element) => {
    listening.abort();
    if (!element) return;
    listening = new AbortController();
    const { signal } = listening;
    const panel = /** @type {HTMLElement} */ (element);
    // It comes before it is in the document; only there it can be measured and take the focus.
    queueMicrotask(() => {
      if (!panel.isConnected) return;
      place(panel, options.opener);
      focusInto(panel);
      listen(panel, options, signal);
    });
  };
}

/** @type {{ id: string, opened: ReturnType<typeof opening> } | null} one at a time; the same function over repaints */
let open = null;

/** @param {PopoverOptions} options */
export function popover(options) {
  const { id, label, body, wide, opener } = options;
  const key = `${id} ${opener}`;
  if (open?.id !== key) open = { id: key, opened: opening(options) };
  const { opened } = open;
  // `keyed` would not tell the panel before that it is gone, and its listeners would stay.
  return html`${repeat(
    [key],
    String,
    () => html`<div
      class="popover"
      ?data-wide=${wide ?? false}
      id=${id}
      role="dialog"
      aria-label=${label}
      tabindex="-1"
      ${ref(opened)}
    >
      ${body}
    </div>`,
  )}`;
}

/**
 * Up and Down move the focus between the buttons of a list.
 * @param {KeyboardEvent} event
 */
export function rove(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = /** @type {HTMLElement} */ (event.currentTarget);
  const items = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("button:not([disabled])")]);
  const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  if (!step || items.length === 0) return;
  event.preventDefault();
  items[(at + step + items.length) % items.length]?.focus();
}
