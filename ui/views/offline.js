// No network: said once, calmly, with what still works.
import { html, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { isOffline } from "../state/network.js";
import { isBusy } from "../state/running.js";
import { icon } from "./parts.js";

/** @import { State } from "../state.js" */

/** Always in the page, so that a screen reader knows the region before something is said in it. @param {State} state */
export function offlineBanner(state) {
  const offline = isOffline(state);
  const waits = state.running.runs.some(isBusy);
  return html`<div class="offline-place" role="status" id="offline">
    ${
      offline
        ? html`<p class="offline">
            ${icon("wifi-slash-regular")}
            <span
              ><strong>${t("frame-offline-title")}</strong>
              ${waits ? t("frame-offline-waiting") : t("frame-offline-works")}</span
            >
          </p>`
        : nothing
    }
  </div>`;
}
