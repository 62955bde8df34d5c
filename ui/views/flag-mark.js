// The little flag on a call in which places are flagged.
import { html, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";

/** @param {number} count none: no mark */
export const flagMark = (count) =>
  count === 0
    ? nothing
    : html`<span class="flag-mark" title=${t("keys-flags-of-card", { count })}
        ><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2.5 1v10.5M2.5 1.5H10L8 4.25 10 7H2.5z"></path></svg
        ><span aria-hidden="true">${count}</span
        ><span class="sr-only">, ${t("keys-flags-of-card", { count })}, </span></span
      >`;
