// Finding text in phrases: over the model, not the page.

/**
 * @import { PhraseView } from "./phrases.js"
 * @import { Match } from "../state/finding.js"
 */

/**
 * @typedef {{ text: string, matchCase: boolean, regex: boolean }} Wanted
 * @typedef {{ matches: Match[], more: boolean }} Found more: there are more than are kept
 * @typedef {{ matches: Match[], more: boolean, error: "bad-regex" | "too-slow" | "no-regex" | null }} Answer
 */

/** A single letter matches everywhere in a long call: more than this nobody steps through. */
export const MOST = 5000;

/** How long a search may hold up a frame, and how long a regular expression may take in all. */
const SLICE_MS = 8;
const PATIENCE_MS = 1500;

const NOTHING = { matches: [], more: false, error: null };

/**
 * Words as typed, diacritics included; composed and decomposed letters are the same letters.
 * @param {Wanted} wanted @returns {RegExp}
 * @throws {SyntaxError} when the text is no regular expression
 */
export function pattern({ text, matchCase, regex }) {
  const forms = new Set([text, text.normalize("NFC"), text.normalize("NFD")]);
  const source = regex
    ? text
    : [...forms].map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
  return new RegExp(source, matchCase ? "gu" : "giu");
}

/**
 * @param {readonly string[]} texts @param {RegExp} search
 * @param {{ from?: number, until?: () => boolean, found?: Match[] }} [how] until: said after each text, to stop there
 * @returns {Found & { next: number }} next: where it stopped
 */
export function findIn(texts, search, { from = 0, until = () => false, found = [] } = {}) {
  let phrase = from;
  while (phrase < texts.length && found.length < MOST) {
    for (const match of (texts[phrase] ?? "").matchAll(search)) {
      if (match[0] === "") continue;
      found.push({ phrase, start: match.index, end: match.index + match[0].length });
    }
    phrase += 1;
    if (until()) break;
  }
  const more = found.length > MOST || (found.length === MOST && phrase < texts.length);
  return { matches: found.slice(0, MOST), more, next: phrase };
}

/**
 * Looks for it without holding up the window. Plain text is looked for here, a slice a frame. A regular expression can
 * take for ever over a single phrase, and only another thread can be stopped in the midst of that.
 * @param {readonly PhraseView[]} phrases @param {Wanted} wanted
 * @param {{ isLate: () => boolean, makeWorker?: () => Worker, patience?: number }} how
 * @returns {Promise<Answer | null>} null: nobody waits for it any more
 */
export async function find(phrases, wanted, { isLate, makeWorker = ownWorker, patience = PATIENCE_MS }) {
  if (!wanted.text) return NOTHING;
  const texts = phrases.map(({ text }) => text);
  try {
    const search = pattern(wanted);
    if (!wanted.regex) return await inSlices(texts, search, isLate);
  } catch {
    return { ...NOTHING, error: "bad-regex" };
  }
  return inWorker(texts, wanted, makeWorker, patience);
}

/** @param {string[]} texts @param {RegExp} search @param {() => boolean} isLate @returns {Promise<Answer | null>} */
async function inSlices(texts, search, isLate) {
  /** @type {Match[]} */
  const found = [];
  for (let from = 0; ; ) {
    const end = performance.now() + SLICE_MS;
    const { matches, more, next } = findIn(texts, search, {
      from,
      found,
      until: () => performance.now() > end,
    });
    if (next >= texts.length || more || matches.length >= MOST) return { matches, more, error: null };
    from = next;
    await new Promise((resolve) => setTimeout(resolve));
    if (isLate()) return null;
  }
}

/**
 * @param {string[]} texts @param {Wanted} wanted @param {() => Worker} makeWorker @param {number} patience
 * @returns {Promise<Answer>}
 */
function inWorker(texts, wanted, makeWorker, patience) {
  return new Promise((resolve) => {
    const worker = makeWorker();
    const timer = setTimeout(() => end({ ...NOTHING, error: "too-slow" }), patience);
    /** @param {Answer} answer */
    function end(answer) {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    }
    worker.onmessage = ({ data }) => end({ matches: data.matches, more: data.more, error: null });
    worker.onerror = () => end({ ...NOTHING, error: "no-regex" });
    worker.postMessage({ texts, wanted });
  });
}

const ownWorker = () => new Worker(new URL("./find-worker.js", import.meta.url), { type: "module" });
