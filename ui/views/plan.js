// How a search goes about it: what it costs, why this way, and what the other way would miss.
import { html, nothing } from "../lib/lit.js";
import { capital, count, number } from "../lib/words.js";
import { button, icon } from "./parts.js";

/**
 * @import { Plan, Way, WayOut } from "../../src-tauri/bindings/messages.d.ts"
 */

/**
 * What can still be done about it; without it the plan is only told.
 * @typedef {{ start: () => void, cancel: () => void, choose: (way: Way) => void }} PlanChoice
 */

/** @type {Record<Way, { name: string, what: string }>} */
const WAYS = {
  content: { name: "Ask Genesys Cloud’s content search", what: "reads only the calls it proposes" },
  scan: { name: "Read every call", what: "reads the transcript of each call of these days" },
};

/** @param {Plan} plan @param {PlanChoice | null} [choice] */
export function planPanel(plan, choice = null) {
  /** The other way is another search; the chosen one only has to go on. @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    const way = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)).get("way");
    if (way && way !== plan.way) choice?.choose(/** @type {Way} */ (way));
    else choice?.start();
  };
  return html`<form class="plan" id="plan" aria-labelledby="plan-title" @submit=${submit}>
    <h2 id="plan-title">${choice ? "This will take a while" : "How this was searched"}</h2>
    <p class="plan-sentence" id="plan-sentence">${capital(plan.sentence)}.</p>
    <p class="muted">${plan.reason}</p>
    <fieldset class="ways">
      <legend class="sr-only">Ways to search</legend>
      ${plan.ways.map((way) => card(way, plan, choice !== null))}
    </fieldset>
    ${choice ? buttons(choice) : nothing}
  </form>`;
}

/** @param {PlanChoice} choice */
const buttons = ({ cancel }) => html`<div class="plan-actions">
  ${button({ id: "plan-start", label: "Start", accent: "primary", submit: true })}
  ${button({ id: "plan-cancel", label: "Not now", accent: "ghost", onClick: cancel })}
</div>`;

/** @param {WayOut} out @param {Plan} plan @param {boolean} open whether it can still be chosen */
function card(out, plan, open) {
  const { name, what } = WAYS[out.way];
  const taken = out.way === plan.way;
  return html`<label class="way" ?data-impossible=${!out.possible} ?data-taken=${taken && !open}>
    ${
      open
        ? html`<input
            type="radio"
            name="way"
            value=${out.way}
            ?checked=${taken}
            ?disabled=${!out.possible}
            aria-describedby=${`way-${out.way}-more`}
          />`
        : html`<span class="way-mark" aria-hidden="true">${taken ? icon("circle-check-solid") : nothing}</span>`
    }
    <span class="way-words">
      <strong>${name}</strong>${taken || !out.possible ? html` <span class="tag">${taken ? (open ? "chosen" : "taken") : "not possible"}</span>` : nothing}
      <span class="way-more" id=${`way-${out.way}-more`}>
        <span class="muted">${what}</span>
        ${out.possible ? html`<span class="way-numbers">${numbers(out)}</span>` : nothing}
        ${out.misses ? html`<span class="way-misses">${out.misses}</span>` : nothing}
      </span>
    </span>
  </label>`;
}

/** @param {WayOut} out */
function numbers({ calls, requests, minutes }) {
  const parts = [
    calls === null ? "number of calls unknown" : `about ${count(calls, "call")}`,
    requests === null ? null : count(requests, "request"),
    minutes === null ? null : lasting(minutes),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** Rounded as the sentence above is. @param {number} minutes */
const lasting = (minutes) =>
  minutes < 1
    ? "less than a minute"
    : minutes < 90
      ? count(Math.ceil(minutes), "minute")
      : `${number(Math.round(minutes / 6) / 10)} hours`;
