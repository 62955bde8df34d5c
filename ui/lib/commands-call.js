// Commands of the call that is read: moving in it, marking, taking something out of it, hearing it.
import { chosenWords } from "./chosen-words.js";
import { flagsOfCall } from "../state/flags.js";
import { isCallSeen } from "../state/layout.js";
import { shownRun } from "../state/running.js";

/**
 * @import { State } from "../state.js"
 * @import { Command, Context } from "./commands.js"
 */

/** Open and in sight: a key must not flag, copy or play what nobody sees. @param {State} state */
const isOpen = ({ reading, layout }) => reading.call !== null && isCallSeen(layout, true);
/** The same of one that is still on its way. @param {State} state */
const isOpening = ({ reading, layout }) =>
  reading.status !== "failed" && isCallSeen(layout, reading.card !== null);
/** @param {State} state */
const hasHits = ({ reading, running }) => reading.card !== null || (shownRun({ running })?.calls ?? 0) > 0;
/** @param {State} state */
const canMove = (state) => isOpen(state) || (shownRun(state)?.calls ?? 0) > 0;

/** Phrases of the open call; calls when none is open, or when the keyboard is among them. @param {1 | -1} step @returns {Command["run"]} */
const move =
  (step) =>
  ({ state, actions, views, inResults }) =>
    inResults || !isOpen(state) ? views.results.move(state, step) : actions.reading.stepPhrase(step);

const SIZES = /** @type {const} */ (["S", "M", "L"]);

/** @param {Context} context */
function nextSize({ state, actions }) {
  const at = SIZES.indexOf(state.reading.size);
  actions.reading.size(SIZES[(at + 1) % SIZES.length] ?? "M");
}

/** @param {"all" | "customer" | "agent"} side @returns {Command} */
const bySide = (side) => ({
  id: `side-${side}`,
  keys: [],
  when: isOpen,
  run: ({ actions }) => actions.reading.side(side),
});

/** @type {readonly Command[]} */
export const CALL = [
  { id: "phrase-next", keys: ["j"], when: canMove, run: move(1), repeats: true, unlisted: true },
  { id: "phrase-previous", keys: ["k"], when: canMove, run: move(-1), repeats: true, unlisted: true },
  {
    id: "hit-next",
    keys: ["n"],
    when: hasHits,
    run: ({ actions }) => actions.reading.step(1),
    repeats: true,
  },
  {
    id: "hit-previous",
    keys: ["p"],
    when: hasHits,
    run: ({ actions }) => actions.reading.step(-1),
    repeats: true,
  },
  { id: "call-next", keys: ["]"], when: canMove, run: ({ actions }) => actions.reading.stepCall(1) },
  { id: "call-previous", keys: ["["], when: canMove, run: ({ actions }) => actions.reading.stepCall(-1) },
  { id: "flag", keys: ["f"], when: isOpen, run: ({ actions }) => actions.flags.toggle() },
  { id: "flag-next", keys: ["Shift+N"], when: hasFlags, run: ({ actions }) => actions.flags.step(1) },
  { id: "flag-previous", keys: ["Shift+P"], when: hasFlags, run: ({ actions }) => actions.flags.step(-1) },
  { id: "copy", keys: ["c"], when: isOpen, run: ({ actions }) => actions.reading.copyPhrase() },
  { id: "save", keys: ["e"], when: isOpen, run: ({ actions }) => actions.reading.menu("call") },
  { id: "facts", keys: ["i"], when: isOpen, run: ({ actions }) => actions.facts.toggle() },
  {
    id: "find",
    keys: ["Ctrl+F"],
    when: isOpening,
    run: ({ actions }) => actions.finding.open(chosenWords()),
    typing: true,
  },
  { id: "time-style", keys: ["t"], when: isOpen, run: nextTime },
  { id: "text-size", keys: ["s"], when: isOpen, run: nextSize },
  ...["all", "customer", "agent"].map((side) => bySide(/** @type {"all" | "customer" | "agent"} */ (side))),
  { id: "genesys", keys: [], when: isOpen, run: ({ actions }) => actions.reading.openInGenesys() },
];

/** @param {State} state */
function hasFlags(state) {
  return flagsOfCall(state).length > 0;
}

/** @param {Context} context */
function nextTime({ state, actions }) {
  actions.reading.time(state.reading.time === "clock" ? "elapsed" : "clock");
}

/** Whether there is a sound to be heard, or asked for. @param {State} state */
const canPlay = (state) => {
  const { status } = state.playing;
  // What is heard can always be stopped.
  return status === "playing" || (isOpen(state) && status !== "absent" && status !== "failed");
};

/** @type {readonly Command[]} */
export const SOUND = [
  {
    id: "play",
    keys: ["Space"],
    when: canPlay,
    run: ({ actions }) => actions.playing.toggle(),
    only: "free",
  },
];
