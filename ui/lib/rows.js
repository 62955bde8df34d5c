// The transcript as rows of a list: phrases, and what stands between them or for them. Made once a call, and again
// only when something is folded; nothing here runs while one scrolls.
import { laneOf } from "./overview-geometry.js";
import { spoken } from "./time.js";

/** @import { CallView, PhraseView } from "./phrases.js" */

/** Less than this at once is a breath, not two people talking over each other. */
export const OVERLAP_MS = 300;

/**
 * @typedef {{ kind: "phrase", key: string, phrase: number, joins: "" | "start" | "middle" | "end" }} PhraseRow joins: its place in a bracket of phrases that were said at the same time
 * @typedef {{ kind: "pause", pause: "silence" | "wait" | "hold", key: string, atMs: number, durationMs: number }} PauseRow
 * @typedef {{ kind: "system", key: string, from: number, to: number, atMs: number, durationMs: number, open: boolean }} SystemRow a stretch of recorded voices; its phrases follow when it is open
 * @typedef {{ kind: "hidden", key: string, from: number, to: number, atMs: number, durationMs: number }} HiddenRow phrases far from every hit
 * @typedef {PhraseRow | PauseRow | SystemRow | HiddenRow} Row
 * @typedef {{ rows: Row[], rowOfPhrase: Int32Array }} RowModel a phrase that is folded has the row of its fold
 * @typedef {{ fromMs: number, toMs: number }} Stretch
 */

/**
 * @typedef {object} Folding what is folded
 * @property {boolean} onlyHits
 * @property {number} context phrases that stay on each side of a hit
 * @property {ReadonlySet<string>} opened keys of folds that were opened
 */

/** @type {Folding} */
export const UNFOLDED = { onlyHits: false, context: 0, opened: new Set() };

/**
 * @param {CallView} call
 * @param {Folding} folding
 * @param {readonly Stretch[]} holds
 * @returns {RowModel}
 */
export function rowModel(call, folding = UNFOLDED, holds = []) {
  /** @type {Row[]} */
  const rows = [];
  const rowOfPhrase = new Int32Array(call.phrases.length);
  const pauses = pauseTaker(pausesOf(call, holds));
  const joined = joinedOf(call);
  for (let at = 0; at < call.phrases.length; at += 1) {
    const fold = foldAt(call, at, folding);
    const before = pauses(call.phrases[at]?.atMs ?? 0);
    if (fold?.kind !== "hidden") rows.push(...before);
    if (fold?.from === at) rows.push(fold);
    if (fold && !isOpen(fold)) {
      rowOfPhrase.fill(rows.length - 1, at, fold.to + 1);
      pauses(call.phrases[fold.to]?.atMs ?? 0);
      at = fold.to;
    } else {
      rowOfPhrase[at] = rows.length;
      rows.push({ kind: "phrase", key: `p${at}`, phrase: at, joins: joinsOf(joined, at) });
    }
  }
  if (!folding.onlyHits) rows.push(...pauses(Number.MAX_SAFE_INTEGER));
  return { rows, rowOfPhrase };
}

/** Gives the pauses that begin until a moment, each once. @param {PauseRow[]} pauses */
function pauseTaker(pauses) {
  let taken = 0;
  return (/** @type {number} */ ms) => {
    const from = taken;
    while ((pauses[taken]?.atMs ?? Infinity) <= ms) taken += 1;
    return pauses.slice(from, taken);
  };
}

/**
 * The key of the fold that hides the phrase; null: it is shown.
 * @param {CallView} call @param {Folding} folding @param {number} phrase
 */
export function hiddenIn(call, folding, phrase) {
  const fold = foldAt(call, phrase, folding);
  return fold && !isOpen(fold) ? fold.key : null;
}

/** Folds that are open from the beginning: those with hits in them. @param {CallView} call @returns {ReadonlySet<string>} */
export function openFromStart(call) {
  const keys = call.hits.map(({ phrase }) => stretchesOf(call)[phrase]?.key ?? "");
  return new Set(keys.filter(Boolean));
}

/**
 * The phrases of a part, both ends included and in any order, that are not folded now.
 * @param {CallView} call @param {Folding} folding @param {{ from: number, to: number }} part
 */
export function shownPhrases(call, folding, { from, to }) {
  const shown = [];
  const last = Math.min(Math.max(from, to), call.phrases.length - 1);
  for (let at = Math.max(0, Math.min(from, to)); at <= last; at += 1)
    if (!hiddenIn(call, folding, at)) shown.push(at);
  return shown;
}

/** @param {SystemRow | HiddenRow} fold */
const isOpen = (fold) => fold.kind === "system" && fold.open;

/** @param {CallView} call @param {number} phrase @param {Folding} folding @returns {SystemRow | HiddenRow | null} */
function foldAt(call, phrase, { onlyHits, context, opened }) {
  if (onlyHits) {
    const hidden = nearOf(call, context).hidden[phrase];
    return hidden && !opened.has(hidden.key) ? hidden : null;
  }
  const stretch = stretchesOf(call)[phrase];
  return stretch ? { ...stretch, open: opened.has(stretch.key) } : null;
}

/**
 * Remembers one answer a call: asked for at every step, worth making once.
 * @template T
 * @param {(call: CallView) => T} make @returns {(call: CallView) => T}
 */
function onceACall(make) {
  /** @type {WeakMap<CallView, T>} */
  const made = new WeakMap();
  return (call) => {
    if (!made.has(call)) made.set(call, make(call));
    return /** @type {T} */ (made.get(call));
  };
}

/** Where a recorded voice speaks several times in a row: the stretch of each phrase, if it is in one. */
const stretchesOf = onceACall((call) => {
  /** @type {(SystemRow | undefined)[]} */
  const of = new Array(call.phrases.length);
  const recorded = (/** @type {PhraseView | undefined} */ phrase) =>
    phrase !== undefined && laneOf(call.speakers[phrase.speaker]) === "other";
  for (let from = 0; from < call.phrases.length; from += 1) {
    if (!recorded(call.phrases[from])) continue;
    let to = from;
    while (recorded(call.phrases[to + 1])) to += 1;
    if (to > from) of.fill({ kind: "system", open: false, ...span(call, "s", from, to) }, from, to + 1);
    from = to;
  }
  return of;
});

/** @param {CallView} call @param {string} letter @param {number} from @param {number} to */
function span(call, letter, from, to) {
  const part = call.phrases.slice(from, to + 1);
  const atMs = part[0]?.atMs ?? 0;
  const end = part.reduce((latest, phrase) => Math.max(latest, phrase.atMs + phrase.durationMs), atMs);
  return { key: `${letter}${from}`, from, to, atMs, durationMs: end - atMs };
}

/** @typedef {{ context: number, hidden: (HiddenRow | undefined)[] }} Near */
/** @type {WeakMap<CallView, Near>} */
const near = new WeakMap();

/** The fold of each phrase that is further than `context` phrases from every hit. @param {CallView} call @param {number} context */
function nearOf(call, context) {
  const known = near.get(call);
  if (known?.context === context) return known;
  const made = makeNear(call, context);
  near.set(call, made);
  return made;
}

/** @param {CallView} call @param {number} context @returns {Near} */
function makeNear(call, context) {
  const count = call.phrases.length;
  const shown = new Uint8Array(count);
  call.phrases.forEach((phrase, at) => {
    if (phrase.marks.length > 0) shown.fill(1, Math.max(0, at - context), at + context + 1);
  });
  for (const { phrase } of call.hits) shown.fill(1, Math.max(0, phrase - context), phrase + context + 1);
  /** @type {Near["hidden"]} */
  const hidden = new Array(count);
  for (let from = 0; from < count; from += 1) {
    if (shown[from]) continue;
    let to = from;
    while (to + 1 < count && !shown[to + 1]) to += 1;
    hidden.fill({ kind: "hidden", ...span(call, "h", from, to) }, from, to + 1);
    from = to;
  }
  return { context, hidden };
}

/** Silences, waits and holds in order; a silence that is a hold is only a hold. @param {CallView} call @param {readonly Stretch[]} holds */
function pausesOf(call, holds) {
  const held = holds.filter(({ fromMs, toMs }) => toMs > fromMs);
  const notHeld = (/** @type {Stretch} */ silence) => !held.some((hold) => covers(hold, silence));
  const [silences, waits] = [call.course.silences.filter(notHeld), call.course.waits.filter(notHeld)];
  /** @param {PauseRow["pause"]} pause @returns {(stretch: Stretch) => PauseRow} */
  const row =
    (pause) =>
    ({ fromMs, toMs }) => ({
      kind: "pause",
      pause,
      key: `${pause}${fromMs}`,
      atMs: fromMs,
      durationMs: toMs - fromMs,
    });
  return [...silences.map(row("silence")), ...waits.map(row("wait")), ...held.map(row("hold"))].sort(
    (a, b) => a.atMs - b.atMs,
  );
}

/** Half of the silence or more. @param {Stretch} hold @param {Stretch} silence */
export const covers = (hold, silence) =>
  (Math.min(hold.toMs, silence.toMs) - Math.max(hold.fromMs, silence.fromMs)) * 2 >=
  silence.toMs - silence.fromMs;

/** 1 where a phrase began while another person was still speaking. */
const joinedOf = onceACall(({ phrases }) => {
  const joined = new Uint8Array(phrases.length);
  let latest = phrases[0];
  phrases.forEach((phrase, at) => {
    if (at === 0 || !latest || phrase.silent) return;
    const end = latest.atMs + latest.durationMs;
    const both = Math.min(end, phrase.atMs + phrase.durationMs) - phrase.atMs;
    if (!latest.silent && latest.speaker !== phrase.speaker && both >= OVERLAP_MS) joined[at] = 1;
    if (phrase.atMs + phrase.durationMs >= end) latest = phrase;
  });
  return joined;
});

/** @param {Uint8Array} joined @param {number} at @returns {PhraseRow["joins"]} */
function joinsOf(joined, at) {
  if (joined[at]) return joined[at + 1] ? "middle" : "end";
  return joined[at + 1] ? "start" : "";
}

/** `14 s`, `1 min 20 s`: rounded, because phrase times are. @param {number} ms */
export const silenceLength = (ms) => spoken(Math.round(ms / 1000) * 1000);
