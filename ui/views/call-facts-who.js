// Facts of the line: when, who, by which queue, how it was wrapped up.
import { html, nothing } from "../lib/lit.js";
import { inUtc, nameOf, queuesOf, roleOf, turnTime } from "../lib/facts.js";
import { laneOf } from "../lib/overview-geometry.js";
import { clock, dayAndTime, longDate, short, spoken } from "../lib/time.js";
import { t } from "../lib/t.js";
import { part, place, rows, section } from "./call-facts-parts.js";

/**
 * @import { CallFacts } from "../../src-tauri/bindings/messages.d.ts"
 * @import { CallView } from "../lib/phrases.js"
 * @import { Sheet } from "./call-facts.js"
 */

/** @param {Sheet} sheet */
export function about({ call, zone }) {
  const { card } = call;
  return section(
    "call",
    t("facts-call"),
    rows([
      [
        t("facts-when"),
        html`<time datetime=${card.start}
          >${longDate(card.start, zone)}<span class="facts-more">${zone}</span
          ><span class="facts-more" title=${inUtc(card.start)}>${t("facts-utc", { when: dayAndTime(card.start, "UTC") })}</span></time
        >`,
      ],
      [t("facts-duration"), html`<span title=${spoken(card.durationMs)}>${short(card.durationMs)}</span>`],
      [t("facts-direction"), card.direction && t(`facts-${card.direction}`)],
      [
        t("facts-queue"),
        queuesOf(call).length > 0 && html`<bdi>${queuesOf(call).join(t("app-comma"))}</bdi>`,
      ],
      [t("facts-customer"), card.customer && html`<bdi>${card.customer}</bdi>`],
      [t("facts-language"), card.language],
      [t("facts-id"), html`<code class="facts-id">${card.conversationId}</code>`],
    ]),
  );
}

const LETTERS = {
  customer: "facts-letter-customer",
  agent: "facts-letter-agent",
  other: "facts-letter-other",
};

/** @param {Sheet} sheet */
export function people(sheet) {
  const { participants } = sheet.call;
  if (participants.length === 0) return nothing;
  return section(
    "who",
    t("facts-who"),
    html`<ul class="facts-people">
      ${participants.map((turn) => person(turn, sheet))}
    </ul>`,
  );
}

/** @param {CallView["participants"][number]} turn @param {Sheet} sheet */
function person(turn, sheet) {
  const lane = laneOf({ ...turn, side: "agent", label: "" });
  return html`<li data-lane=${lane}>
    <span class="letter" aria-hidden="true">${t(LETTERS[lane])}</span>
    <span class="facts-person"
      ><bdi>${nameOf(turn)}</bdi>${turn.name ? html`<span class="facts-more">${roleOf(turn.role)}</span>` : nothing}</span
    >
    ${place(sheet, turn.fromMs, turnTime(turn))}
  </li>`;
}

/** @param {Sheet} sheet */
export const wrapUps = (sheet) =>
  section(
    "wrap-up",
    t("facts-wrap-up"),
    part(
      sheet,
      (facts) => facts.wrapUps,
      t("facts-wrap-up-none"),
      (value) =>
        value.length > 0
          ? value.map((one) => wrapUp(one, sheet))
          : html`<p class="facts-none">${t("facts-wrap-up-none")}</p>`,
    ),
  );

/** @param {Extract<CallFacts["wrapUps"], { state: "known" }>["value"][number]} wrapUp @param {Sheet} sheet */
function wrapUp({ name, note, agent, at }, { zone }) {
  const by = [agent, at && clock(at, 0, zone)].filter(Boolean).join(" · ");
  return html`<div class="facts-wrap-up">
    <p><bdi>${name ?? t("facts-wrap-up-unnamed")}</bdi>${by ? html`<span class="facts-more">${by}</span>` : nothing}</p>
    ${note ? html`<p class="facts-note" dir="auto">${note}</p>` : nothing}
  </div>`;
}
