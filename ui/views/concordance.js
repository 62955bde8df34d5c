// Keyword in context: one line a hit, the words that were found under each other.
import { directionOf } from "../lib/direction.js";
import { html, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { dayAndTime, moment } from "../lib/time.js";
import { agentsOf } from "./card.js";

/**
 * @import { Line } from "../../src-tauri/bindings/messages.d.ts"
 */

export const LINE_HEIGHT = 30;

/**
 * @param {Line} line
 * @param {{ zone: string, current: boolean, focusable: boolean, open: () => void }} options
 */
export function concordanceLine(line, { zone, current, focusable, open }) {
  const side = t(`app-${line.side}`);
  const who = agentsOf(line);
  return html`<button
    class="line"
    data-testid="line"
    data-conversation=${line.conversationId}
    data-focus
    tabindex=${focusable ? 0 : -1}
    aria-current=${current ? "true" : nothing}
    title=${`${dayAndTime(line.start, zone)} · ${who} · ${t("results-side-at", { side, time: moment(line.atMs) })}`}
    @click=${open}
  >
    <span class="line-when">${dayAndTime(line.start, zone)}</span>
    <span class="line-at">${moment(line.atMs)}</span>
    <span class="letter" data-side=${line.side} aria-hidden="true">${t(`app-${line.side}-letter`)}</span
    ><span class="sr-only">${t("results-side-says", { side })} </span>
    <span class="line-words" dir=${directionOf(line.match)}
      ><span class="line-before"><bdi>${line.before}</bdi></span
      ><mark class="line-match">${line.match}</mark
      ><span class="line-after"><bdi>${line.after}</bdi></span></span
    >
    <span class="line-who">${who}</span>
  </button>`;
}

/** A line that is on its way from the shell. */
export const waitingLine = () => html`<div class="line waiting-line" aria-hidden="true"><i></i></div>`;
