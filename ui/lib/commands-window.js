// Commands of the search, its results, and the window.
import { shownRun, isBusy } from "../state/running.js";
import { VIEWS } from "../state/display.js";

/**
 * @import { State } from "../state.js"
 * @import { Run } from "../state/run.js"
 * @import { Popover } from "../state/asking.js"
 * @import { Command, Context } from "./commands.js"
 */

export const always = () => true;

/** @param {(run: Run) => boolean} ok @returns {(state: State) => boolean} */
const ofRun = (ok) => (state) => {
  const run = shownRun(state);
  return run !== null && ok(run);
};
const hasCalls = ofRun((run) => run.calls > 0);

/** Whether there is a search before or after the one on screen. @param {1 | -1} step @returns {(state: State) => boolean} */
const besides =
  (step) =>
  ({ running: { runs, shown } }) =>
    runs[runs.findIndex((run) => run.key === shown) + step] !== undefined;

/** @param {1 | -1} step @returns {(context: Context) => void} */
const showBeside =
  (step) =>
  ({ state: { running }, actions }) => {
    const next = running.runs[running.runs.findIndex((run) => run.key === running.shown) + step];
    if (next) actions.runs.show(next.key);
  };

/** @param {Popover} popover @returns {(context: Context) => void} */
const panel =
  (popover) =>
  ({ actions }) =>
    actions.asking.toggle(popover);

/** @param {Run | null} run @param {(run: Run) => unknown} act */
const withRun = (run, act) => void (run && act(run));

/** Opens the facets with the focus in them, or closes them. @param {Context} context */
function narrow({ state, actions }) {
  const facets = !state.running.display.facets;
  actions.runs.display({ facets });
  requestAnimationFrame(() => {
    const first = document.querySelector(facets ? "#facets input" : "#narrow");
    /** @type {HTMLElement | null} */ (first)?.focus();
  });
}

/** @type {readonly Command[]} */
export const SEARCH = [
  { id: "search-box", keys: ["/"], when: always, run: ({ actions }) => actions.layout.focusPane(2) },
  {
    id: "search-stop",
    keys: ["Escape"],
    when: ofRun((run) => isBusy(run) || run.status === "held"),
    run: ({ actions }) => actions.runs.cancel(),
  },
  {
    id: "search-pause",
    keys: [],
    when: ofRun((run) => run.status === "running" && !run.paused),
    run: ({ state, actions }) => withRun(shownRun(state), (run) => actions.runs.pause(run.key)),
  },
  {
    id: "search-resume",
    keys: [],
    when: ofRun((run) => run.status === "held" || run.paused),
    run: ({ state, actions }) => withRun(shownRun(state), (run) => actions.runs.resume(run.key)),
  },
  {
    id: "search-again",
    keys: [],
    when: ofRun((run) => run.request !== null && !isBusy(run)),
    run: ({ state, actions }) => withRun(shownRun(state), (run) => actions.runs.again(run)),
  },
  { id: "search-previous", keys: ["{"], when: besides(-1), run: showBeside(-1) },
  { id: "search-next", keys: ["}"], when: besides(1), run: showBeside(1) },
  {
    id: "search-close",
    keys: [],
    when: ofRun(() => true),
    run: ({ state, actions }) => withRun(shownRun(state), (run) => actions.runs.close(run.key)),
  },
  { id: "search-filter", keys: [], when: always, run: panel({ name: "filters", opener: "add-filter" }) },
  {
    id: "search-term",
    keys: [],
    when: always,
    run: ({ actions }) => actions.asking.addTerm("add-term"),
  },
  {
    id: "search-save",
    keys: [],
    when: ({ asking }) => asking.text.trim() !== "",
    run: panel({ name: "save", opener: "save-search" }),
  },
  { id: "search-help", keys: [], when: always, run: panel({ name: "help", opener: "query-help" }) },
  {
    id: "receipt",
    keys: [],
    when: ofRun((run) => run.receipt !== null),
    run: ({ actions }) => actions.app.show("receipt"),
  },
];

/** @param {string} id @param {string} key @param {number} step @returns {Command} */
const inList = (id, key, step) => ({
  id,
  keys: [key],
  when: hasCalls,
  run: ({ state, views }) => views.results.move(state, step),
  only: "results",
  repeats: true,
  unlisted: true,
});

/** @type {readonly Command[]} */
export const RESULTS = [
  inList("list-next", "ArrowDown", 1),
  inList("list-previous", "ArrowUp", -1),
  inList("list-first", "Home", -Infinity),
  inList("list-last", "End", Infinity),
  {
    id: "list-open",
    keys: ["Enter"],
    when: ofRun((run) => run.current !== null),
    run: ({ state, views }) => views.results.openCurrent(state),
    only: "body",
    unlisted: true,
  },
  ...VIEWS.map((view, at) => ({
    id: `view-${view}`,
    keys: [String(at + 1)],
    when: hasCalls,
    run: (/** @type {Context} */ { actions }) => actions.runs.display({ view }),
  })),
  { id: "facets", keys: ["Shift+F"], when: hasCalls, run: narrow },
  {
    id: "only-flagged",
    keys: [],
    when: hasCalls,
    run: ({ actions }) => actions.runs.narrow((now) => ({ ...now, onlyFlagged: !now.onlyFlagged })),
  },
  { id: "save-all", keys: [], when: hasCalls, run: ({ actions }) => actions.reading.menu("all") },
];

/** @param {1 | 2 | 3 | 4} pane @returns {Command} */
const toPane = (pane) => ({
  id: `pane-${pane}`,
  keys: [`Ctrl+${pane}`],
  when: always,
  run: ({ actions }) => actions.layout.focusPane(pane),
  typing: true,
});

/** @param {string} id @param {string[]} keys @param {1 | -1 | 0} step @returns {Command} */
const toZoom = (id, keys, step) => ({
  id,
  keys,
  when: always,
  run: ({ actions }) => void actions.layout.zoom(step),
  typing: true,
  everywhere: true,
});

/** @type {readonly Command[]} */
export const WINDOW = [
  ...[1, 2, 3, 4].map((pane) => toPane(/** @type {1 | 2 | 3 | 4} */ (pane))),
  toZoom("zoom-in", ["Ctrl+=", "Ctrl++"], 1),
  toZoom("zoom-out", ["Ctrl+-"], -1),
  toZoom("zoom-reset", ["Ctrl+0"], 0),
  {
    id: "palette",
    keys: ["Ctrl+K"],
    when: always,
    run: ({ actions }) => actions.palette.open(),
    typing: true,
    everywhere: true,
    unlisted: true,
  },
  {
    id: "keys",
    keys: ["?"],
    when: always,
    run: ({ actions }) => actions.app.show("keys"),
    everywhere: true,
  },
  {
    id: "connections",
    keys: [],
    when: ({ connections }) => connections.length > 0,
    run: ({ actions }) => actions.app.show("connections"),
    everywhere: true,
  },
  {
    id: "connect",
    keys: [],
    when: always,
    run: ({ actions }) => actions.app.go("connect"),
  },
];
