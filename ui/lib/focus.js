// The keyboard is always somewhere: what had the focus may go away, and the focus must not go with it.

/** Milliseconds to wait for an element that Spark is still dressing: hidden until then, it cannot take the focus. */
const PATIENCE = 5_000;
const FOCUSABLE =
  "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true], audio[controls]";
/** Where work goes on when nothing near is left, the best first. */
const HAVENS = ["dialog[open]", "#phrase", "#region", "main", "body"];

/** Somebody is about to give the focus away. @type {string | null} */
let awaited = null;
/** What had the focus last, and the way up from it: a parent, and which of its children. @type {{ element: HTMLElement, id: string, way: { parent: Element, at: number }[] } | null} */
let last = null;

/**
 * Gives the focus to an element as soon as it can take it, unless the user has moved on.
 * @param {string} id
 */
export function focusSoon(id, until = performance.now() + PATIENCE) {
  awaited = id;
  requestAnimationFrame(() => {
    if (awaited !== id) return;
    if (isNowhere()) document.getElementById(id)?.focus();
    if (isNowhere() && performance.now() < until) return focusSoon(id, until);
    awaited = null;
    if (isNowhere()) settle();
  });
}

/** From now on, looks after the focus. */
export function keepFocus() {
  document.addEventListener("focusin", remember, true);
  // A key that comes before anybody noticed starts where the work is, too.
  document.addEventListener("keydown", () => isLost() && settle(), true);
  window.addEventListener("resize", mindFocus);
  const options = { childList: true, subtree: true, attributes: true };
  new MutationObserver(mindFocus).observe(document.body, {
    ...options,
    attributeFilter: ["disabled", "hidden", "inert", "open"],
  });
}

/** Looks once more, in the next frame: what is painted now may itself place the focus. */
export function mindFocus() {
  if (isLost()) requestAnimationFrame(() => isLost() && settle());
}

/** @param {FocusEvent} event */
function remember({ target }) {
  if (!(target instanceof HTMLElement) || target === document.body) return;
  awaited = null;
  const way = [];
  for (let node = /** @type {Element} */ (target); node.parentElement; node = node.parentElement) {
    const parent = node.parentElement;
    way.push({ parent, at: [...parent.children].indexOf(node) });
  }
  last = { element: target, id: target.id, way };
}

const isNowhere = () => !document.activeElement || document.activeElement === document.body;

/** Gone with its element, that is; who clicks beside everything is where they want to be. */
const isLost = () => isNowhere() && awaited === null && last !== null && !canTake(last.element);

/** @param {Element | null | undefined} element @returns {element is HTMLElement} */
export function canTake(element) {
  if (!(element instanceof HTMLElement) || !element.isConnected || element.tabIndex < 0) return false;
  if (element.matches(":disabled") || element.closest("[inert]")) return false;
  const dialog = document.querySelector("dialog[open]");
  if (dialog && !dialog.contains(element)) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** The first in it that can take the focus. @param {Element | null | undefined} root */
export function firstIn(root) {
  if (!root) return undefined;
  const all = [...root.querySelectorAll(FOCUSABLE)];
  return [...all.filter((one) => one.matches("[autofocus], [data-first]")), ...all].find(canTake);
}

let settling = false;

/** Whether the focus is being moved by nobody's wish. */
export const isSettling = () => settling;

/** Gives the focus to what stands where the last one stood, else to what is nearest. */
export function settle() {
  settling = true;
  for (const element of successors()) {
    if (!canTake(element)) continue;
    element.focus({ preventScroll: true });
    if (!isNowhere()) break;
  }
  settling = false;
}

/** @returns {Generator<Element | null | undefined>} */
function* successors() {
  if (last?.id) yield document.getElementById(last.id);
  for (const { parent, at } of last?.way ?? []) {
    if (!parent.isConnected || parent === document.body || parent.id === "app") continue;
    yield* beside(parent, at);
    yield parent;
  }
  for (const haven of HAVENS) {
    const element = document.querySelector(haven);
    yield element;
    yield firstIn(element);
  }
}

/** What has moved up to the place, what is before it, and anything else there. @param {Element} parent @param {number} at */
function* beside(parent, at) {
  for (const index of [at, at - 1]) {
    const child = parent.children[index];
    yield child;
    yield firstIn(child);
  }
  yield firstIn(parent);
}
