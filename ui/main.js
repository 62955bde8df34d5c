// Wires the page together: theme, state, shell calls, views, keys.
import { createActions } from "./actions.js";
import * as ipc from "./ipc.js";
import { composed, dressed, firstStands, rememberFirst, takeFirst } from "./lib/first-frame.js";
import { render } from "./lib/lit.js";
import { focusSoon, keepFocus, mindFocus } from "./lib/focus.js";
import { keepRing } from "./lib/focus-ring.js";
import { showHighlights } from "./lib/highlights.js";
import { contextOf, listenForKeys } from "./lib/keyboard.js";
import { followTheme } from "./lib/theme.js";
import { isCallSeen } from "./state/layout.js";
import { createStore } from "./state.js";
import { paletteDialog } from "./views/palette.js";
import { Panes } from "./views/panes.js";
import { ReadingPane } from "./views/reading.js";
import { ReceiptDialog } from "./views/receipt.js";
import { Results } from "./views/results.js";
import { shell } from "./views/shell.js";

const root = /** @type {HTMLElement} */ (document.getElementById("app"));
const store = createStore();
const actions = createActions(store, ipc);
/** @type {import("./views/shell.js").Views} */
const views = {
  results: new Results(actions),
  reading: new ReadingPane(actions),
  receipt: new ReceiptDialog(actions),
  panes: new Panes(actions),
  palette: (state) =>
    paletteDialog(state, actions, () => contextOf(store.state, actions, views, document.activeElement)),
};

/** A call that comes so soon is painted once, with its words, and not first without them. */
const COMING_MS = 50;

let queued = false;
let stopQueued = () => {};
let painting = false;
/** @type {import("./state.js").Screen} */
let screen = "starting";

function paint() {
  stopQueued();
  queued = false;
  if (store.state.screen === "starting" && firstStands()) return;
  const typed = store.state.screen === screen ? null : takeFirst();
  painting = true;
  render(shell(store.state, actions, views), root);
  views.panes.sync(store.state);
  views.results.sync(store.state);
  views.reading.sync(store.state);
  views.receipt.sync(store.state);
  showHighlights(isCallSeen(store.state.layout, store.state.reading.card !== null));
  painting = false;
  if (store.state.screen !== screen) arrive(typed);
  rememberFirst(store.state);
  mindFocus();
}

/** On a new screen the keyboard starts where the work does, instead of nowhere. @param {ReturnType<typeof takeFirst>} typed */
function arrive(typed) {
  screen = store.state.screen;
  if (screen === "search") document.getElementById("phrase")?.focus();
  if (screen === "search" && typed) typeOn(typed);
  if (screen === "connect") focusSoon("region");
}

/** Goes on with what was typed before the window stood. @param {NonNullable<ReturnType<typeof takeFirst>>} typed */
function typeOn({ text, from, to, asked }) {
  const field = /** @type {HTMLInputElement} */ (document.getElementById("phrase"));
  field.value = text;
  field.setSelectionRange(from, to);
  if (asked) void actions.search.search({ text });
  else actions.search.ask({ text });
}

/** What opens a field to type into is painted at once: the next key may be its first letter. @param {import("./state.js").State} state */
const opening = ({ finding, dialog, screen }) => `${finding.opened} ${dialog} ${screen}`;
let opened = opening(store.state);
let { call, key } = store.state.reading;

/** @param {import("./state.js").State} state */
function onChange(state) {
  const now = opening(state);
  const { reading } = state;
  // The words of a call would otherwise be a frame late.
  const atOnce = now !== opened || (reading.call !== null && reading.call !== call);
  const isAsked = reading.key !== key && reading.status === "loading";
  opened = now;
  ({ call, key } = reading);
  if (atOnce && !painting) paint();
  else queuePaint(isAsked ? COMING_MS : 0);
}

/**
 * Many events, one painting a frame; a hidden window gets no frames, so a timer stands in. What is to wait takes along what was
 * to be painted with the next frame.
 *
 * @param {number} waitMs
 */
function queuePaint(waitMs) {
  if (queued && waitMs === 0) return;
  stopQueued();
  queued = true;
  const ms = document.hidden ? 100 : waitMs;
  const handle = ms > 0 ? setTimeout(paint, ms) : requestAnimationFrame(paint);
  stopQueued = () => (ms > 0 ? clearTimeout(handle) : cancelAnimationFrame(Number(handle)));
}

followTheme();
actions.network.listen(window);
const started = actions.app.start();
// Nothing is painted before its words and its styles are there.
await Promise.all([actions.language.begin(), dressed(), composed()]);
store.subscribe(onChange);
listenForKeys(store, actions, views);
keepRing();
keepFocus();
paint();
void started.then(actions.searches.begin);
void started.then(actions.flags.begin);
void actions.layout.beginZoom();
