// Above the words: whose they are, which time stands beside them, which hit one is at.
import { html, nothing } from "../lib/lit.js";
import { number } from "../lib/words.js";
import { icon } from "./parts.js";

/**
 * @import { CallView } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { SideFilter } from "../state/reading.js"
 * @import { Actions } from "../actions.js"
 */

/** @type {[SideFilter, string][]} */
const SIDES = [
  ["all", "Everyone"],
  ["customer", "Customer"],
  ["agent", "Agent"],
];

/** @param {State} state @param {Actions} actions */
export function readingTools({ reading }, actions) {
  const { side, time, call, hit } = reading;
  const act = actions.reading;
  return html`<div class="tools">
    <div class="segments" role="group" aria-label="Whose words">
      ${SIDES.map(
        ([value, label]) =>
          html`<button
            class="segment"
            aria-pressed=${side === value}
            data-side=${value}
            @click=${() => act.side(value)}
          >
            ${label}
          </button>`,
      )}
    </div>
    <button
      class="tool"
      id="time-style"
      title="Show time into the call, or time of day"
      aria-pressed=${time === "clock"}
      @click=${() => act.time(time === "clock" ? "elapsed" : "clock")}
    >
      ${icon("clock-regular")}<span>${time === "clock" ? "Time of day" : "Time into the call"}</span>
    </button>
    <span class="tools-space"></span>
    ${call ? hitSteps(call, hit, (step) => act.step(step)) : nothing}
  </div>`;
}

/** @param {CallView} call @param {number} hit @param {(step: 1 | -1) => void} step */
function hitSteps({ hits }, hit, step) {
  const where =
    hits.length === 0 ? "No hits" : html`Hit <strong>${number(hit + 1)}</strong> of ${number(hits.length)}`;
  return html`<div class="hit-steps" role="group" aria-label="Hits">
    <span id="hit-position" role="status">${where}</span>
    <button
      class="step"
      id="previous-hit"
      title="Previous hit (p)"
      aria-label="Previous hit"
      aria-keyshortcuts="p"
      @click=${() => step(-1)}
    >
      ${icon("chevron-left-regular")}
    </button>
    <button
      class="step"
      id="next-hit"
      title="Next hit (n)"
      aria-label="Next hit"
      aria-keyshortcuts="n"
      @click=${() => step(1)}
    >
      ${icon("chevron-right-regular")}
    </button>
  </div>`;
}
