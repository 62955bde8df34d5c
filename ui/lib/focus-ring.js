// The keyboard's place is seen as soon as a key is pressed, wherever the mouse was before. WebKit draws no ring around
// what a script focuses once anything was clicked, nor around what was clicked itself, until somebody presses Tab; all
// other keys of Earshot move the focus by script.

/** Held for another key; they go nowhere by themselves. */
const HELD = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Fn"];
const TOLD = /** @type {const} */ (["focusin", "focusout", "focus", "blur"]);

let byKeys = false;
let renewing = false;

/** From now on, looks after the ring. The window hears of everything first, so others can be spared what is told here. */
export function keepRing() {
  window.addEventListener("pointerdown", () => (byKeys = false), true);
  window.addEventListener("keydown", onKey, true);
  for (const name of TOLD) window.addEventListener(name, silence, true);
  window.addEventListener("focusin", () => byKeys && renew(), true);
}

/** @param {KeyboardEvent} event */
function onKey({ key }) {
  if (HELD.includes(key)) return;
  byKeys = true;
  renew();
}

/** That the focus goes and comes back is nobody's business. @param {Event} event */
function silence(event) {
  if (renewing) event.stopImmediatePropagation();
}

/** Gives the focus to what has it, this time with its ring. */
function renew() {
  const element = focused();
  if (renewing || !element || element.matches(":focus-visible")) return;
  // Chosen words would not be chosen any more; they show the place, too.
  if (document.getSelection()?.isCollapsed === false) return;
  renewing = true;
  element.blur();
  element.focus(/** @type {FocusOptions} */ ({ preventScroll: true, focusVisible: true }));
  renewing = false;
}

/** What has the focus, also inside a component. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}
