// What the three views of the results have in common, and where they differ.
import { zoneOf } from "../state.js";
import { flagCount } from "../state/flags.js";
import { cardId, shownRun } from "../state/running.js";
import { CARD_HEIGHT, callCard, cardHeight, waitingCard } from "./card.js";
import { concordanceLine, LINE_HEIGHT, waitingLine } from "./concordance.js";
import { ROW_HEIGHT, tableRow, waitingRow } from "./table.js";

/**
 * @import { CallCard, Line } from "../../src-tauri/bindings/messages.d.ts"
 * @import { TemplateResult } from "../lib/lit.js"
 * @import { Sheet } from "../lib/windows.js"
 * @import { State } from "../state.js"
 * @import { ViewName } from "../state/display.js"
 * @import { CallId, Place, Run } from "../state/run.js"
 */

/** @typedef {{ state: State, index: number, focusable: boolean, open: (hit?: number) => void }} RowOptions */

/**
 * @typedef {object} ListView one way to see the results
 * @property {"cards" | "lines"} name which list of the shell's it shows
 * @property {(run: Run) => Sheet<any>} sheet
 * @property {(row: any) => string} key
 * @property {(row: any, width: number) => number} height pixels, before the row was measured; row: undefined while on its way
 * @property {(row: any, options: RowOptions) => TemplateResult} row
 * @property {(index: number, state: State) => TemplateResult} waiting
 * @property {(row: any, index: number) => Place} place
 * @property {(row: any) => CallCard} card the call to open
 * @property {(row: any) => number | undefined} hit the hit to open it at; undefined: as the row says
 */

/** @param {State} state @param {CallId} call */
const isOpen = ({ reading }, call) => reading.card !== null && cardId(reading.card) === cardId(call);

/** @param {CallCard} card @param {number} index @returns {Place} */
const cardPlace = ({ conversationId, communicationId }, index) => ({
  conversationId,
  communicationId,
  index,
});

const OF_CARDS = {
  name: /** @type {const} */ ("cards"),
  sheet: (/** @type {Run} */ run) => run.cards,
  key: cardId,
  place: cardPlace,
  card: (/** @type {CallCard} */ card) => card,
  hit: () => undefined,
};

/** @type {ListView} */
const cards = {
  ...OF_CARDS,
  height: (card, width) => (card ? cardHeight(card, width) : CARD_HEIGHT),
  row: (/** @type {CallCard} */ card, { state, focusable, open }) =>
    callCard(card, {
      zone: zoneOf(state),
      current: isOpen(state, card),
      hit: state.reading.hit,
      flags: flagCount(state.flags, card),
      focusable,
      open,
    }),
  waiting: waitingCard,
};

/** @param {State} state */
export const tableShape = (state) => ({
  columns: state.running.display.columns,
  badges: (shownRun(state)?.newCalls ?? null) !== null,
});

/** @type {ListView} */
const table = {
  ...OF_CARDS,
  height: () => ROW_HEIGHT,
  row: (/** @type {CallCard} */ card, { state, index, focusable, open }) =>
    tableRow(card, {
      index,
      ...tableShape(state),
      zone: zoneOf(state),
      current: isOpen(state, card),
      focusable,
      open: () => open(),
    }),
  waiting: (index, state) => waitingRow(index, tableShape(state)),
};

/** @type {ListView} */
const lines = {
  name: "lines",
  sheet: (run) => run.lines,
  key: (/** @type {Line} */ line) => `${cardId(line)}/${line.hit}`,
  height: () => LINE_HEIGHT,
  row: (/** @type {Line} */ line, { state, focusable, open }) =>
    concordanceLine(line, {
      zone: zoneOf(state),
      current: isOpen(state, line) && state.reading.hit === line.hit,
      focusable,
      open: () => open(),
    }),
  waiting: waitingLine,
  place: ({ conversationId, communicationId, hit }, index) => ({
    conversationId,
    communicationId,
    index,
    hit,
  }),
  card: cardOfLine,
  hit: (/** @type {Line} */ line) => line.hit,
};

/** @type {Record<ViewName, ListView>} */
export const LISTS = { cards, table, lines };

/** As much of a call as a line of the concordance knows; the rest comes when it opens. @param {Line} line @returns {CallCard} */
function cardOfLine({ conversationId, communicationId, start, agents, unknownAgent }) {
  const card = { ...unknownCard({ conversationId, communicationId, start }), agents };
  return unknownAgent ? { ...card, unknownAgent } : card;
}

/** A call of which little is known yet. @param {CallId & { start: string | null }} call @returns {CallCard} */
export function unknownCard({ conversationId, communicationId, start }) {
  return {
    conversationId,
    communicationId,
    start: start ?? "",
    durationMs: 0,
    direction: null,
    agents: [],
    queue: null,
    customer: null,
    language: null,
    hitCount: 0,
    hits: [],
    sentiment: null,
    trend: null,
    isNew: false,
    topics: [],
  };
}
