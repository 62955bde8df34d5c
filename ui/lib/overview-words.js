// What the strip says, to ears and on its card.
import { laneOf } from "./overview-geometry.js";
import { isWait } from "./overview-model.js";
import { silenceLength } from "./rows.js";
import { speakerName } from "./said.js";
import { locale, t } from "./t.js";
import { clock, elapsed, short, spoken } from "./time.js";

/**
 * @import { CallView } from "./phrases.js"
 * @import { Axis } from "./overview-axis.js"
 * @import { Lane } from "./overview-geometry.js"
 * @import { StripModel } from "./overview-model.js"
 */

/** As many words as tell a phrase from the next. */
const FIRST_WORDS = 8;
const LETTERS = 60;

/** @param {Lane} lane */
export const laneName = (lane) => t(`strip-lane-${lane}`);

/** The begin of what was said. @param {string} text */
export function beginning(text) {
  const words = text.split(/\s+/u);
  const first = words.slice(0, FIRST_WORDS).join(" ").slice(0, LETTERS);
  return first.length < text.trim().length ? `${first}…` : first;
}

/** Who speaks, by name. @param {CallView} call @param {number} phrase */
export function speakerOf(call, phrase) {
  const speaker = call.speakers[call.phrases[phrase]?.speaker ?? -1];
  return speaker?.label ? speakerName(speaker) : laneName(laneOf(speaker));
}

/** What the slider says of where it stands. @param {CallView} call @param {number} phrase */
export function valueText(call, phrase) {
  const at = call.phrases[phrase];
  if (!at) return spoken(0);
  const words = at.silent ? t("strip-no-words") : beginning(at.text);
  return t("strip-value", { time: spoken(at.atMs), who: speakerOf(call, phrase), words });
}

/** What a turn is called: whose it is, else where it was. @param {CallView["participants"][number]} turn */
export function turnName({ role, name, queue }) {
  if (role === "acd" && queue) return t("strip-turn-queue", { queue });
  return name || queue || t(`strip-role-${ROLES.has(role) ? role : "other"}`);
}
const ROLES = new Set(["agent", "ivr", "acd", "voicemail"]);

/** The whole strip in sentences, for those who do not see it. @param {StripModel} model @returns {string[]} */
export function summary(model) {
  const { call, lengthMs, bands, holds, lanes } = model;
  const { course, hits } = call;
  const percent = new Intl.NumberFormat(locale(), { style: "percent" });
  const share = (/** @type {number} */ ms) => percent.format(ms / lengthMs);
  const silences = silencesOf(model);
  const longest = silences.reduce((a, b) => (b.toMs - b.fromMs > a.toMs - a.fromMs ? b : a), NONE);
  return [
    t("strip-sum-shares", {
      length: spoken(lengthMs),
      customer: share(course.customerMs),
      agent: share(course.agentMs),
      silence: share(course.silenceMs),
    }),
    lanes.other.length > 0 ? t("strip-sum-other", { other: share(course.otherMs) }) : "",
    bands.length > 1
      ? t("strip-sum-turns", { names: bands.map((band) => band.label).join(t("app-comma")) })
      : "",
    silences.length > 0
      ? t("strip-sum-silences", {
          count: silences.length,
          length: spoken(longest.toMs - longest.fromMs),
          time: spoken(longest.fromMs),
        })
      : t("strip-sum-no-silence"),
    holds.length > 0 ? t("strip-sum-holds", { count: holds.length }) : "",
    course.overtalk.length > 0 ? t("strip-sum-overtalk", { count: course.overtalk.length }) : "",
    t("strip-sum-hits", { count: hits.length }),
  ].filter(Boolean);
}

const NONE = { fromMs: 0, toMs: 0 };

/** Neither holds nor waits. @param {StripModel} model */
const silencesOf = (model) =>
  Array.from(model.silences.from, (fromMs, at) => ({ fromMs, toMs: model.silences.to[at] ?? fromMs })).filter(
    (_, at) => !isWait(model, at),
  );

/** @param {number} ms */
export const lengthWords = (ms) => silenceLength(ms);

/** `4:40` or `1:02:03` by how long the call is. @param {number} ms @param {number} lengthMs */
export const placeWords = (ms, lengthMs) => (lengthMs >= 3_600_000 ? elapsed(ms) : short(ms));

/**
 * The axis' labels in the style of the reading pane.
 * @param {CallView} call @param {string} zone @param {"elapsed" | "clock"} style
 * @returns {(ms: number, axis: Axis) => string}
 */
export function axisLabel(call, zone, style) {
  if (style !== "clock") return (ms) => short(ms);
  return (ms, { stepMs }) => {
    const time = clock(call.card.start, ms, zone);
    return stepMs % 60_000 === 0 ? time.replace(/[:.]\d\d$/u, "") : time;
  };
}

/**
 * How much room a label of the axis takes, in pixels: seconds are written where they are needed.
 * @param {"elapsed" | "clock"} style @param {number} lengthMs
 * @returns {(stepMs: number) => number}
 */
export function axisRoom(style, lengthMs) {
  if (style === "clock") return (stepMs) => (stepMs % 60_000 === 0 ? 52 : 74);
  return () => (lengthMs >= 3_600_000 ? 64 : 52);
}

/** Making one costs more than the drawing it is for. @type {Map<string, Intl.DateTimeFormat>} */
const clocks = new Map();

/** @param {string} zone */
function clockOf(zone) {
  const numeric = /** @type {const} */ ("numeric");
  const parts = { hour: numeric, minute: numeric, second: numeric, hourCycle: /** @type {const} */ ("h23") };
  const made = clocks.get(zone) ?? new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: zone });
  clocks.set(zone, made);
  return made;
}

/**
 * The time of day at the call's begin in milliseconds, so that an axis can have round times of day.
 * @param {string} start ISO @param {string} zone
 */
export function timeOfDay(start, zone) {
  const at = new Date(start);
  const parts = clockOf(zone).formatToParts(at);
  const part = (/** @type {string} */ type) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return part("hour") * 3_600_000 + part("minute") * 60_000 + part("second") * 1000 + at.getMilliseconds();
}
