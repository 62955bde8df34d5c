import { html, nothing, repeat } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { button, icon } from "./parts.js";

/** @import { State, Toast } from "../state.js" */
/** @import { Actions } from "../actions.js" */

const ICONS = {
  info: "circle-info-regular",
  success: "circle-check-solid",
  error: "triangle-exclamation-regular",
};

/**
 * Always in the page, so that a screen reader knows the region before something is said in it.
 * @param {State} state
 * @param {Actions} actions
 */
export const toasts = (state, actions) =>
  html`<div class="toasts" role="status" aria-live="polite" id="toasts">
    ${repeat(
      state.toasts,
      (toast) => toast.id,
      (toast) => view(toast, actions),
    )}
  </div>`;

/** @param {Toast} toast @param {Actions} actions */
function view({ id, kind, text, path }, actions) {
  return html`<div class="toast" data-kind=${kind}>
    ${icon(ICONS[kind])}<span class="toast-text" dir="auto">${text}</span>
    ${path ? button({ label: t("frame-open-folder"), accent: "ghost", onClick: () => actions.app.openFolder(path) }) : nothing}
    ${button({ label: t("frame-dismiss"), accent: "ghost", icon: "xmark-large-regular", iconOnly: true, onClick: () => actions.app.dismiss(id) })}
  </div>`;
}
