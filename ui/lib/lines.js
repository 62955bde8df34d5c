// Phrases as lines of text, as a saved transcript has them.
import { speakerName as named } from "./said.js";
import { t } from "./t.js";
import { clock, elapsed } from "./time.js";

/**
 * @import { CallView, PhraseView } from "./phrases.js"
 * @import { TimeStyle } from "../../src-tauri/bindings/messages.d.ts"
 */

/** @param {CallView} call @param {number} atMs @param {TimeStyle} style @param {string} zone where the call names none */
export function lineTime(call, atMs, style, zone) {
  return style === "clock" ? clock(call.card.start, atMs, call.zone || zone) : elapsed(atMs);
}

/** @param {CallView} call @param {PhraseView} phrase */
export function speakerName(call, { speaker, side }) {
  const who = call.speakers[speaker];
  return who?.label ? named(who) : t(side === "agent" ? "reading-side-agent" : "reading-side-customer");
}

/** The words, or what stands where nobody said any. @param {PhraseView} phrase */
export const wordsOf = ({ silent, text }) => (silent ? t("reading-no-words") : text);

/**
 * `[HH:MM:SS] Speaker: text`, one a phrase.
 * @param {CallView} call
 * @param {readonly number[]} phrases
 * @param {{ time: TimeStyle, zone: string }} how
 */
export function copiedLines(call, phrases, { time, zone }) {
  return phrases
    .flatMap((at) => call.phrases[at] ?? [])
    .map(
      (phrase) =>
        `[${lineTime(call, phrase.atMs, time, zone)}] ${speakerName(call, phrase)}: ${wordsOf(phrase)}`,
    );
}
