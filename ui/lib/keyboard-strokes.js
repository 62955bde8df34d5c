// A key press as a word: `j`, `?`, `Shift+F`, `Ctrl+K`, `ArrowDown`. What a key types decides, not where it lies, so that
// the words hold on every layout; only where a layout types no Latin letters at all does the place decide.
import { t } from "./t.js";

const LETTER = /^\p{L}$/u;
const LATIN = /^\p{Script=Latin}$/u;
/** What they type without and with Shift, by place. @type {Record<string, [string, string]>} */
const SIGNS = { BracketLeft: ["[", "{"], BracketRight: ["]", "}"], Slash: ["/", "?"] };
/** Part of an accent or of a word still being composed: nothing has been pressed yet. */
const UNFINISHED = ["Dead", "Process", "Unidentified", "Compose"];

/** "Ctrl" in the words means the Command key there. */
export const isMac = () => /^mac/i.test(globalThis.navigator?.platform ?? "");

/**
 * The words a press may be, the likeliest first; none for a press that is somebody else's.
 * @param {KeyboardEvent} event @returns {string[]}
 */
export function strokes(event, mac = isMac()) {
  if (event.isComposing || UNFINISHED.includes(event.key)) return [];
  const level3 = isThirdLevel(event, mac);
  const [ctrl, foreign] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (!level3 && (event.altKey || foreign)) return [];
  const held = ctrl && !level3;
  return keysOf(event, held).map((key) => worded(key, held, event.shiftKey));
}

/** `[` is AltGr+8 on one layout and Option+5 on another; some systems report AltGr as Ctrl and Alt together. @param {KeyboardEvent} event @param {boolean} mac */
function isThirdLevel(event, mac) {
  if (event.key.length !== 1 || LETTER.test(event.key)) return false;
  if (event.getModifierState?.("AltGraph")) return true;
  return mac ? event.altKey && !event.metaKey : event.altKey && event.ctrlKey;
}

/** @param {KeyboardEvent} event @param {boolean} ctrl @returns {string[]} */
function keysOf({ key, code = "", shiftKey }, ctrl) {
  if (key === " ") return ["Space"];
  const foreign = LETTER.test(key) && !LATIN.test(key);
  const byPlace = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  const digit = ctrl && byPlace?.[2] && !LETTER.test(key);
  if (!foreign && !digit) return [key];
  const placed = byPlace?.[1]?.toLowerCase() ?? byPlace?.[2] ?? SIGNS[code]?.[shiftKey ? 1 : 0];
  return placed ? [key, placed] : [key];
}

/** Shift is part of what a sign is, and beside what a letter or a named key is. @param {string} key @param {boolean} ctrl @param {boolean} shift */
function worded(key, ctrl, shift) {
  const letter = LETTER.test(key);
  const sign = key.length === 1 && !letter;
  const small = letter ? key.toLowerCase() : key;
  if (!ctrl && (!shift || sign)) return small;
  return `${ctrl ? "Ctrl+" : ""}${shift && !sign ? "Shift+" : ""}${letter ? small.toUpperCase() : key}`;
}

/** For `aria-keyshortcuts`. @param {readonly string[]} keys */
export const spelledOut = (keys, mac = isMac()) =>
  keys.map((key) => key.replace(/^Ctrl\+/, mac ? "Meta+" : "Control+")).join(" ");

/** What stands for a key that has no sign of its own: it is another word in each language. @type {Record<string, string>} */
const ARROWS = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };
const NAMED = ["Ctrl", "Shift", "Space", "Enter", "Escape", "Home", "End", "PageUp", "PageDown", "Tab"];

/** As it is printed on keys. @param {string} stroke */
export function printed(stroke, mac = isMac()) {
  const parts = stroke.split(/(?<=.)\+/);
  const words = parts.map((part) => printedKey(part, mac));
  return mac && words[0] === "⌘" ? words.join("") : words.join("+");
}

/** @param {string} part @param {boolean} mac */
function printedKey(part, mac) {
  if (mac && part === "Ctrl") return "⌘";
  if (NAMED.includes(part)) return t(`keys-key-${part.toLowerCase()}`);
  return ARROWS[part] ?? part;
}
