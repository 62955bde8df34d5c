// Lines of a transcript that are no phrases: pauses, and folds that hide phrases.
import { html } from "../lib/lit.js";
import { silenceLength } from "../lib/rows.js";
import { t } from "../lib/t.js";
import { icon } from "./parts.js";

/**
 * @import { CallView } from "../lib/phrases.js"
 * @import { HiddenRow, PauseRow, SystemRow } from "../lib/rows.js"
 */

/** @typedef {{ index: number, rows: number }} Place among all rows */

/** @type {Record<PauseRow["pause"], string>} */
const PAUSES = { silence: "reading-silence", wait: "reading-waiting", hold: "reading-hold" };

/** @param {PauseRow} row @param {Place} place */
export const pauseRow = ({ pause, durationMs }, { index, rows }) =>
  html`<div
    class="silence"
    role="listitem"
    data-testid=${pause}
    data-kind=${pause}
    aria-setsize=${rows}
    aria-posinset=${index + 1}
  >
    <span>${t(PAUSES[pause], { length: silenceLength(durationMs) })}</span>
  </div>`;

/** @param {SystemRow | HiddenRow} row @param {Place} place @param {CallView} call @param {(row: SystemRow | HiddenRow) => void} onFold */
export function foldRow(row, { index, rows }, call, onFold) {
  const open = row.kind === "system" && row.open;
  return html`<div
    class="fold"
    role="listitem"
    data-kind=${row.kind}
    aria-setsize=${rows}
    aria-posinset=${index + 1}
  >
    <button
      class="fold-button"
      data-testid="fold"
      data-fold=${row.key}
      aria-expanded=${open ? "true" : "false"}
      @click=${() => onFold(row)}
    >
      ${icon(open ? "custom/chevron-down-small-regular" : "chevron-right-regular")}<span>${foldText(row, call)}</span>
    </button>
  </div>`;
}

/** @param {SystemRow | HiddenRow} row @param {CallView} call */
function foldText(row, call) {
  const n = row.to - row.from + 1;
  if (row.kind === "hidden") return t("reading-hidden", { n });
  return t("reading-fold", { who: whoOf(row, call), n, length: silenceLength(row.durationMs) });
}

/** @param {SystemRow} row @param {CallView} call */
function whoOf({ from }, call) {
  const role = call.speakers[call.phrases[from]?.speaker ?? -1]?.role;
  if (role === "ivr" || role === "acd" || role === "voicemail") return t(`reading-fold-${role}`);
  return t("reading-fold-other");
}
