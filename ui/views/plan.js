// How a search goes about it: what it costs, why this way, and what the other way would miss.
import { html, nothing } from "../lib/lit.js";
import { saidTogether } from "../lib/said.js";
import { t } from "../lib/t.js";
import { capital } from "../lib/words.js";
import { button, icon } from "./parts.js";

/**
 * @import { Plan, Way, WayOut } from "../../src-tauri/bindings/messages.d.ts"
 */

/**
 * What can still be done about it; without it the plan is only told.
 * @typedef {{ start: () => void, cancel: () => void, choose: (way: Way) => void }} PlanChoice
 */

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
    <h2 id="plan-title">${choice ? t("search-plan-long") : t("search-plan-how")}</h2>
    <p class="plan-sentence" id="plan-sentence">${capital(takes(plan))}.</p>
    <p class="muted">${saidTogether(plan.reasons)}</p>
    <fieldset class="ways">
      <legend class="sr-only">${t("search-plan-ways")}</legend>
      ${plan.ways.map((way) => card(way, plan, choice !== null))}
    </fieldset>
    ${choice ? buttons(choice) : nothing}
  </form>`;
}

/** @param {PlanChoice} choice */
const buttons = ({ cancel }) => html`<div class="plan-actions">
  ${button({ id: "plan-start", label: t("search-plan-start"), accent: "primary", submit: true })}
  ${button({ id: "plan-cancel", label: t("search-plan-not-now"), accent: "ghost", onClick: cancel })}
</div>`;

/** @param {WayOut} out @param {Plan} plan @param {boolean} open whether it can still be chosen */
function card(out, plan, open) {
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
      <strong>${t(`search-way-${out.way}`)}</strong>${taken || !out.possible ? html` <span class="tag">${taken ? (open ? t("search-way-chosen") : t("search-way-taken")) : t("search-way-impossible")}</span>` : nothing}
      <span class="way-more" id=${`way-${out.way}-more`}>
        <span class="muted">${t(`search-way-${out.way}-what`)}</span>
        ${out.possible ? html`<span class="way-numbers">${numbers(out)}</span>` : nothing}
        ${out.missed.length > 0 ? html`<span class="way-misses">${saidTogether(out.missed)}</span>` : nothing}
      </span>
    </span>
  </label>`;
}

/** What it will take, as one sentence. @param {Plan} plan */
function takes({ calls, requests, minutes }) {
  if (calls === null || requests === null || minutes === null) return t("search-plan-uncounted");
  return t("search-plan-takes", {
    calls: t("search-plan-calls", { n: calls }),
    requests: t("app-requests", { n: requests }),
    time: minutes < 1 ? t("search-plan-moment") : t("app-minutes", { n: Math.ceil(minutes) }),
  });
}

/** @param {WayOut} out */
function numbers({ calls, requests, minutes }) {
  const parts = [
    calls === null ? t("search-plan-calls-unknown") : t("search-plan-calls", { n: calls }),
    requests === null ? null : t("app-requests", { n: requests }),
    minutes === null ? null : lasting(minutes),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** Rounded as the sentence above is. @param {number} minutes */
function lasting(minutes) {
  if (minutes < 1) return t("search-plan-moment");
  return minutes < 90
    ? t("app-minutes", { n: Math.ceil(minutes) })
    : t("search-plan-hours", { n: Math.round(minutes / 6) / 10 });
}
