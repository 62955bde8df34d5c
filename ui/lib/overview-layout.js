// How the strip's height is divided. What a call has not, takes no room: the lanes get it.

/** @typedef {{ top: number, height: number }} Row pixels from the strip's top */

/**
 * @typedef {object} StripLayout
 * @property {number} height
 * @property {boolean} compact
 * @property {Row} bands the whole of the participants' rows
 * @property {number} bandHeight one of them
 * @property {Row} pins
 * @property {Row} customer
 * @property {Row} agent
 * @property {Row} other
 * @property {Row} lanes from the customer's top to the last lane's end
 * @property {Row} people customer and agent
 * @property {Row} feelings
 * @property {Row} topics
 * @property {Row} axis
 * @property {Row} bar the scrollbar of a zoomed strip
 */

/** @typedef {{ agents: number, bandRows: number, other: boolean, feelings: boolean, topics: boolean }} Contents agents: how many turns of agents, bandRows: how many rows all turns need */

/** Below this height the compact form is drawn. */
export const COMPACT_BELOW = 96;

/** `below`: what keeps the third lane apart from what is under it. */
const ROOMY = {
  pad: 3,
  band: 13,
  pins: 12,
  gap: 2,
  other: 8,
  below: 3,
  feelings: 13,
  topics: 14,
  axis: 15,
  bar: 6,
};
const TIGHT = {
  pad: 1,
  band: 11,
  pins: 8,
  gap: 2,
  other: 3,
  below: 1,
  feelings: 8,
  topics: 4,
  axis: 12,
  bar: 4,
};

/** @param {number} height @param {Contents} contents @returns {StripLayout} */
export function stripLayout(height, { agents, bandRows, other, feelings, topics }) {
  const compact = height < COMPACT_BELOW;
  const size = compact ? TIGHT : ROOMY;
  // Low windows keep their rows for words: there, one row of names, and only where agents change.
  const rows = compact ? Math.min(bandRows, agents > 1 ? 1 : 0) : bandRows;
  const heights = {
    bands: rows * size.band,
    pins: size.pins,
    other: other ? size.other : 0,
    feelings: feelings ? size.feelings : 0,
    topics: topics ? size.topics : 0,
  };
  const taken = Object.values(heights).reduce((sum, one) => sum + one, 0) + (other ? size.below : 0);
  const lane = Math.floor((height - taken - size.pad - 2 * size.gap - size.axis - size.bar) / 2);
  let y = size.pad;
  /** @param {number} tall @param {number} [after] @returns {Row} */
  const row = (tall, after = 0) => {
    const made = { top: y, height: tall };
    y += tall + after;
    return made;
  };
  const bands = row(heights.bands);
  const pins = row(heights.pins);
  const customer = row(lane, size.gap);
  const agent = row(lane, size.gap);
  const third = row(heights.other, other ? size.below : 0);
  const felt = row(heights.feelings);
  const named = row(heights.topics);
  const bar = { top: height - size.bar, height: size.bar };
  const end = (other ? third : agent).top + (other ? third : agent).height;
  return {
    height,
    compact,
    bands,
    bandHeight: rows ? size.band : 0,
    pins,
    customer,
    agent,
    other: third,
    lanes: { top: customer.top, height: end - customer.top },
    people: { top: customer.top, height: agent.top + agent.height - customer.top },
    feelings: felt,
    topics: named,
    axis: { top: bar.top - size.axis, height: size.axis },
    bar,
  };
}
