// Facts of the talk: who spoke how much, the longest silence, who cut in, holds.
import { html, nothing, svg } from "../lib/lit.js";
import { holdsOf, interruptions, longestSilence } from "../lib/facts.js";
import { silenceLength } from "../lib/rows.js";
import { shareOf, talkShares } from "../lib/talk.js";
import { short, spoken } from "../lib/time.js";
import { t } from "../lib/t.js";
import { place, rows, section } from "./call-facts-parts.js";

/**
 * @import { Sheet } from "./call-facts.js"
 * @import { Talk } from "../lib/talk.js"
 */

/** @param {Sheet} sheet */
export function talk(sheet) {
  const { call } = sheet;
  const { course, card } = call;
  const parts = talkShares(course, card.durationMs);
  return section(
    "talk",
    t("facts-talk"),
    html`${parts.length > 0 ? bar(parts) : nothing}
      <ul class="talk-parts">
        ${parts.map(talkPart)}
      </ul>
      ${rows([
        [
          t("facts-overtalk"),
          course.overtalkMs > 0 &&
            html`<span title=${spoken(course.overtalkMs)}>${short(course.overtalkMs)}</span>`,
        ],
        [t("facts-longest-silence"), silence(sheet)],
        [t("facts-interruptions"), interruptions(call)],
        [t("facts-holds"), holds(sheet)],
        [t("facts-measured"), measured(sheet)],
      ])}`,
  );
}

/** Its numbers stand below it in words. @param {Talk[]} parts */
function bar(parts) {
  let from = 0;
  return html`<svg class="talk-bar" width="100%" height="10" aria-hidden="true">
    ${parts.map(({ who, share }) => {
      const x = from;
      from += share;
      return svg`<rect data-lane=${who} x=${`${x * 100}%`} width=${`${share * 100}%`} height="10" />`;
    })}
  </svg>`;
}

/** @param {Talk} part */
const talkPart = ({ who, ms, share }) => html`<li>
  <span class="talk-swatch" data-lane=${who} aria-hidden="true"></span>
  <span class="talk-who">${t(`facts-talk-${who}`)}</span>
  <strong>${shareOf(share)}</strong>
  <span class="talk-time" title=${spoken(ms)}>${short(ms)}</span>
</li>`;

/** @param {Sheet} sheet */
function silence(sheet) {
  const longest = longestSilence(sheet.call, sheet.known.facts);
  if (!longest) return null;
  const { fromMs, toMs } = longest;
  return html`${silenceLength(toMs - fromMs)} ${place(sheet, fromMs, t("facts-at", { at: short(fromMs) }))}`;
}

/** @param {Sheet} sheet */
function holds(sheet) {
  const { call, known } = sheet;
  const { count, ms, holds } = holdsOf(call, known.facts);
  if (count === 0) return known.facts ? t("facts-holds-none") : nothing;
  return html`${t("facts-holds-value", { n: count, time: short(ms) })} ${place(sheet, holds[0]?.fromMs ?? 0)}`;
}

/** Genesys measures on the sound, Earshot on the words: both stand here, each under its name. @param {Sheet} sheet */
function measured({ known: { facts } }) {
  if (facts?.shares.state !== "known") return null;
  const { customer, agent, silence } = facts.shares.value;
  const all = [
    ["customer", customer],
    ["agent", agent],
    ["silence", silence],
  ].flatMap(([who, share]) =>
    typeof share === "number"
      ? [t("facts-measured-part", { who: t(`facts-talk-${who}`), share: shareOf(share / 100) })]
      : [],
  );
  return all.length > 0 ? all.join(t("app-comma")) : null;
}
