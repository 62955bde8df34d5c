// What of a call the overview strip draws, put in order once when the call opens.
import { bandsOf } from "./overview-bands.js";
import { laneOf, lengthOf } from "./overview-geometry.js";
import { stretches } from "./overview-stretches.js";

/**
 * @import { CallView } from "./phrases.js"
 * @import { Lane, Span } from "./overview-geometry.js"
 * @import { Stretches } from "./overview-stretches.js"
 * @import { Band } from "./overview-bands.js"
 */

/**
 * @typedef {object} Feelings phrases that are not neutral, by time
 * @property {Float64Array} atMs the middle of the phrase
 * @property {Float64Array} value above 0 positive, below 0 negative
 */

/**
 * @typedef {object} StripModel
 * @property {CallView} call
 * @property {number} lengthMs
 * @property {Record<Lane, Stretches>} lanes items are indices of phrases
 * @property {Stretches} silences and waits: items are indices of the course's silences, then of its waits
 * @property {Stretches} overtalk
 * @property {Stretches} holds items are indices of `holdSpans`
 * @property {Feelings} feelings
 * @property {Stretches} topics items are indices of the call's topics
 * @property {Band[]} bands the participants' turns
 * @property {number} bandRows
 */

/** A silence that is, but for this part, time on hold is told as hold only. */
const MOSTLY = 0.8;

/**
 * @param {CallView} call
 * @param {readonly Span[]} holds
 * @param {(turn: CallView["participants"][number]) => string} nameOf what a turn is called
 * @returns {StripModel}
 */
export function stripModel(call, holds, nameOf) {
  const lengthMs = lengthOf(call.phrases, call.card.durationMs);
  const onHold = stretches(holds, (hold) => clipped(hold, lengthMs));
  const bands = bandsOf(call.participants, lengthMs, nameOf);
  return {
    call,
    lengthMs,
    lanes: { customer: lane(call, "customer"), agent: lane(call, "agent"), other: lane(call, "other") },
    silences: stretches([...call.course.silences, ...call.course.waits], (one) =>
      isHold(one, holds) ? null : one,
    ),
    overtalk: stretches(call.course.overtalk, (one) => one),
    holds: onHold,
    feelings: feelings(call),
    topics: stretches(call.topics, ({ atMs, durationMs }) => ({ fromMs: atMs, toMs: atMs + durationMs })),
    bands,
    bandRows: bands.reduce((most, band) => Math.max(most, band.row + 1), 0),
  };
}

/** Whether one of the silences is a wait in a queue. @param {StripModel} model @param {number} at */
export const isWait = ({ call, silences }, at) => (silences.item[at] ?? -1) >= call.course.silences.length;

/** @param {CallView} call @param {Lane} name */
function lane({ phrases, speakers }, name) {
  return stretches(phrases, (phrase) =>
    phrase.silent || laneOf(speakers[phrase.speaker]) !== name
      ? null
      : { fromMs: phrase.atMs, toMs: phrase.atMs + phrase.durationMs },
  );
}

/** @param {Span} hold @param {number} lengthMs @returns {Span | null} */
function clipped({ fromMs, toMs }, lengthMs) {
  const cut = { fromMs: Math.max(0, fromMs), toMs: Math.min(toMs, lengthMs) };
  return cut.toMs > cut.fromMs ? cut : null;
}

/** @param {Span} silence @param {readonly Span[]} holds */
function isHold(silence, holds) {
  const common = holds.reduce(
    (sum, hold) =>
      sum + Math.max(0, Math.min(hold.toMs, silence.toMs) - Math.max(hold.fromMs, silence.fromMs)),
    0,
  );
  return common >= MOSTLY * (silence.toMs - silence.fromMs);
}

/** @param {CallView} call @returns {Feelings} */
function feelings({ phrases }) {
  const felt = phrases.filter((phrase) => phrase.sentiment !== null && phrase.sentiment !== 0);
  return {
    atMs: Float64Array.from(felt, (phrase) => phrase.atMs + phrase.durationMs / 2),
    value: Float64Array.from(felt, (phrase) => phrase.sentiment ?? 0),
  };
}
