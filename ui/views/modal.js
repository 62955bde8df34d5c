import { canTake, mindFocus } from "../lib/focus.js";
import { html, nothing, ref, repeat } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { button } from "./parts.js";

/** @import { Part } from "./parts.js" */

/** @type {Element | null} what had the focus before the dialog */
let before = null;

/**
 * One function for all dialogs, so that lit calls it only when the element comes and goes. It comes before it is in
 * the document, where alone a dialog can be shown: hence the microtask. The browser gives the focus back on close(),
 * not when the element is taken away; by then what had it may be gone.
 * @param {Element | undefined} element
 */
export function dialogRef(element) {
  if (element instanceof HTMLDialogElement) {
    const { activeElement } = document;
    // From one dialog to the next: what was before the first gets it back in the end.
    if (activeElement !== document.body && !activeElement?.closest("dialog")) before = activeElement;
    const show = () => element.isConnected && !element.open && element.showModal();
    queueMicrotask(show);
    // Asked for again before it was taken away: it is still there after the painting, and closed.
    element.addEventListener("close", () => requestAnimationFrame(() => requestAnimationFrame(show)));
  } else queueMicrotask(giveBack);
}

function giveBack() {
  if (document.querySelector("dialog")) return;
  const back = before;
  before = null;
  if (document.activeElement !== document.body) return;
  if (canTake(back)) back.focus();
  else mindFocus();
}

/**
 * A native dialog: it is on top, keeps the focus inside and closes with Escape by itself. `gux-modal` holds its own
 * dialog in a shadow tree, wraps the content in a paragraph, and names itself only by a slotted title.
 * @param {{ id: string, title: string, body: Part, footer?: Part, close: () => void, wide?: boolean, text?: boolean }} options
 *   text: the body has nothing to go to, so it takes the focus itself to be scrolled by keys
 */
export function modal({ id, title, body, footer, close, wide, text }) {
  /** A press on the backdrop lands on the dialog itself. @param {MouseEvent} event */
  const onPress = (event) => {
    if (event.target === event.currentTarget) close();
  };
  // Without a key, one dialog would take over the element of another that is just being closed, and stay closed.
  return html`${repeat([id], String, () => dialog())}`;

  function dialog() {
    return html`<dialog
    class="modal"
    ?data-wide=${wide ?? false}
    id=${id}
    aria-labelledby=${`${id}-title`}
    ${ref(dialogRef)}
    @close=${close}
    @mousedown=${onPress}
  >
    <div class="modal-box">
      <header class="modal-head">
        <h2 id=${`${id}-title`}>${title}</h2>
        ${button({ label: t("keys-close"), accent: "ghost", icon: "xmark-large-regular", iconOnly: true, onClick: close })}
      </header>
      <div class="modal-body" tabindex=${text ? 0 : nothing}>${body}</div>
      ${footer ? html`<footer class="modal-foot">${footer}</footer>` : nothing}
    </div>
  </dialog>`;
  }
}
