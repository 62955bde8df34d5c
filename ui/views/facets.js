// Narrowing what was found, without asking Genesys again.
import { listedValues, ticks, toggledValue, unticked } from "../lib/facets.js";
import { html, nothing, repeat } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { number } from "../lib/words.js";
import { icon } from "./parts.js";

/**
 * @import { Facet } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Actions } from "../actions.js"
 * @import { Display } from "../state/display.js"
 * @import { Run } from "../state/run.js"
 */

/** @param {Run} run @param {Display} display @param {Actions} actions @param {boolean} [flags] whether anything is flagged */
export function facetsPanel(run, display, actions, flags = false) {
  const facets = run.facets.filter(
    (facet) => facet.values.length > 0 || run.look.narrow[facet.name].length > 0,
  );
  return html`<aside class="facets" id="facets" aria-label=${t("results-narrow-the")}>
    ${run.newCalls === null ? nothing : onlyNew(run, run.newCalls, actions)}
    ${flags || run.look.narrow.onlyFlagged ? onlyFlagged(run, actions) : nothing}
    ${facets.map((facet) => group(facet, run, display, actions))}
  </aside>`;
}

/** @param {Run} run @param {number} n @param {Actions} actions */
const onlyNew = ({ look: { narrow } }, n, actions) => html`<fieldset class="facet">
  <legend>${t("results-facet-new")}</legend>
  ${choice(t("results-only-new"), n, narrow.onlyNew, "onlyNew", () => actions.runs.narrow((now) => ({ ...now, onlyNew: !now.onlyNew })))}
</fieldset>`;

/** How many there are, only the shell knows. @param {Run} run @param {Actions} actions */
const onlyFlagged = ({ look: { narrow } }, actions) => html`<fieldset class="facet">
  <legend>${t("keys-flags")}</legend>
  <label class="facet-value"
    ><input
      type="checkbox"
      value="onlyFlagged"
      .checked=${narrow.onlyFlagged}
      @change=${() => actions.runs.narrow((now) => ({ ...now, onlyFlagged: !now.onlyFlagged }))}
    /><span class="facet-label">${t("keys-only-flagged")}</span></label
  >
</fieldset>`;

/** @param {Facet} facet @param {Run} run @param {Display} display @param {Actions} actions */
function group(facet, { look: { narrow } }, { unfolded }, actions) {
  const { name } = facet;
  const open = unfolded.includes(name);
  const { values, more } = listedValues(facet, narrow, open);
  const fold = () =>
    actions.runs.display({ unfolded: open ? unfolded.filter((one) => one !== name) : [...unfolded, name] });
  return html`<fieldset class="facet" data-facet=${name}>
    <legend>${t(`results-facet-${name}`)}</legend>
    ${repeat(
      values,
      ({ value }) => value,
      ({ value, label, count, ticked }) =>
        choice(label, count, ticked, value, () =>
          actions.runs.narrow((now) => toggledValue(now, name, value)),
        ),
    )}
    ${
      more > 0 || open
        ? html`<button class="facet-more" aria-expanded=${open} @click=${fold}>
            ${open ? t("results-fewer") : t("results-more", { n: more })}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** @param {string} label @param {number} n @param {boolean} ticked @param {string} value @param {() => void} toggle */
const choice = (label, n, ticked, value, toggle) => html`<label class="facet-value" ?data-none=${n === 0}
  ><input type="checkbox" value=${value} .checked=${ticked} @change=${toggle} /><span class="facet-label" dir="auto"
    >${label}</span>
  <span class="facet-count">${number(n)}<span class="sr-only"> ${t("results-calls-word", { n })}</span></span></label
>`;

/** What is ticked, each to be taken away. @param {Run} run @param {Actions} actions */
export function tickChips({ look: { narrow }, facets }, actions) {
  const ticked = ticks(narrow, facets);
  if (ticked.length === 0) return nothing;
  return html`<div class="ticks" id="ticks" role="group" aria-label=${t("results-narrowed-to")}>
    ${ticked.map(
      (tick) => html`<button
        class="tick"
        title=${t("results-remove-tick", { label: tick.label })}
        @click=${() => actions.runs.narrow((now) => unticked(now, tick))}
      >
        <span dir="auto">${tick.label}</span>${icon("xmark-large-regular")}<span class="sr-only">${t("results-tick-remove")}</span>
      </button>`,
    )}
    <button class="tick-clear" id="clear-ticks" @click=${() => actions.runs.widen()}>${t("results-clear-ticks")}</button>
  </div>`;
}
