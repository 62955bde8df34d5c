// Above the words: whose they are, what else is looked at, how they look, which hit one is at.
import { shortcut, withKey } from "../lib/commands.js";
import { chosenWords } from "../lib/chosen-words.js";
import { html, nothing } from "../lib/lit.js";
import { rich, t } from "../lib/t.js";
import { number } from "../lib/words.js";
import { icon } from "./parts.js";
import { filterNotice } from "./reading-tools-filter.js";

/**
 * @import { CallView } from "../lib/phrases.js"
 * @import { State } from "../state.js"
 * @import { Reading, SideFilter } from "../state/reading.js"
 * @import { Actions } from "../actions.js"
 * @import { FilterTool } from "./reading-tools-filter.js"
 */

/** @type {SideFilter[]} */
const SIDES = ["all", "customer", "agent"];

/** @param {State} state @param {Actions} actions @param {FilterTool} filter */
export function readingTools({ reading }, actions, filter) {
  const { call, hit } = reading;
  const act = actions.reading;
  return html`<div class="tools" role="group" aria-label=${t("reading-tools")}>
      ${sides(reading, act)} ${filter.view(reading, act)}
      <span class="tool-group">${timeStyle(reading, act)}${textSize(reading, act)}${findButton(actions)}</span>
      <span class="tools-space"></span>
      ${call ? hitSteps(call, hit, (step) => act.step(step)) : nothing}
    </div>
    ${filterNotice(reading, act)}`;
}

/** @param {Reading} reading @param {Actions["reading"]} act */
const sides = ({ side }, act) =>
  html`<div class="segments" role="group" aria-label=${t("reading-tools-side")}>
    ${SIDES.map(
      (value) =>
        html`<button
          class="segment"
          aria-pressed=${side === value}
          data-side=${value}
          title=${value === "all" ? nothing : t(`reading-${value}`)}
          @click=${() => act.side(value)}
        >
          ${value === "all" ? t("reading-everyone") : sideName(value)}
        </button>`,
    )}
  </div>`;

/** Its letter, as in the list, where there is no room for the word. @param {"customer" | "agent"} side */
const sideName = (side) =>
  html`<span class="segment-word">${t(`reading-${side}`)}</span
    ><span class="segment-letter" data-lane=${side} aria-hidden="true">${t(`reading-letter-${side}`)}</span>`;

/** @param {Reading} reading @param {Actions["reading"]} act */
const timeStyle = ({ time }, act) =>
  html`<button
    class="tool"
    id="time-style"
    title=${withKey(t("reading-time-hint"), "time-style")}
    aria-keyshortcuts=${shortcut("time-style")}
    aria-pressed=${time === "clock"}
    @click=${() => act.time(time === "clock" ? "elapsed" : "clock")}
  >
    ${icon("clock-regular")}<span>${t(time === "clock" ? "reading-time-clock" : "reading-time-elapsed")}</span>
  </button>`;

/** One button for three sizes: each press the next. @param {Reading} reading @param {Actions["reading"]} act */
const textSize = ({ size }, act) =>
  html`<button
    class="tool text-size"
    id="text-size"
    data-size=${size}
    title=${withKey(t("reading-size-hint", { size }), "text-size")}
    aria-label=${t("reading-size-hint", { size })}
    aria-keyshortcuts=${shortcut("text-size")}
    @click=${() => act.nextSize()}
  >
    <i aria-hidden="true"></i><i aria-hidden="true"></i><i aria-hidden="true"></i>
  </button>`;

/** @param {Actions} actions */
const findButton = ({ finding }) =>
  html`<button
    class="tool"
    id="find-button"
    title=${withKey(t("reading-find"), "find")}
    aria-label=${t("reading-find")}
    aria-keyshortcuts=${shortcut("find")}
    @click=${() => finding.open(chosenWords())}
  >
    ${icon("magnifying-glass-regular")}
  </button>`;

/** @param {CallView} call @param {number} hit @param {(step: 1 | -1) => void} step */
function hitSteps({ hits }, hit, step) {
  const where =
    hits.length === 0
      ? t("reading-hit-none")
      : rich(
          "reading-hit-at",
          { at: number(hit + 1), count: number(hits.length) },
          { b: (text) => html`<strong>${text}</strong>` },
        );
  return html`<div class="hit-steps" role="group" aria-label=${t("reading-hits")}>
    <span id="hit-position" role="status">${where}</span>
    ${hits.length > 0 ? html`<span class="hit-short" aria-hidden="true">${number(hit + 1)}/${number(hits.length)}</span>` : nothing}
    ${stepButton("previous-hit", "chevron-left-regular", "hit-previous", () => step(-1))}
    ${stepButton("next-hit", "chevron-right-regular", "hit-next", () => step(1))}
  </div>`;
}

/** @param {string} id @param {string} name @param {"hit-previous" | "hit-next"} command @param {() => void} onClick */
function stepButton(id, name, command, onClick) {
  const label = t(`reading-${command}`);
  return html`<button
    class="step"
    id=${id}
    title=${withKey(label, command)}
    aria-label=${label}
    aria-keyshortcuts=${shortcut(command)}
    @click=${onClick}
  >
    ${icon(name)}
  </button>`;
}
