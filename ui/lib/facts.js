// What is known of a call, in rows of name and value: the sheet draws them, and they are copied as text.
import { covers, silenceLength } from "./rows.js";
import { shareOf, talkShares } from "./talk.js";
import { clock, elapsed, longDate, short } from "./time.js";
import { has, locale, t } from "./t.js";
import { number } from "./words.js";

/**
 * @import { CallFacts } from "../../src-tauri/bindings/messages.d.ts"
 * @import { CallView } from "./phrases.js"
 */

/** @typedef {CallView["participants"][number]} Turn */
/** @typedef {{ title: string, rows: [name: string, value: string][], text: string[] }} Section */

/** `Friday 20 November 2026, 10:05 UTC`. @param {string} iso */
export const inUtc = (iso) => t("facts-utc", { when: longDate(iso, "UTC") });

/** How the zone is called at that moment: `CET`, `GMT+9`. @param {string} iso @param {string} zone */
export const zoneName = (iso, zone) =>
  new Intl.DateTimeFormat(locale(), { timeZone: zone, timeZoneName: "short" })
    .formatToParts(new Date(iso))
    .find(({ type }) => type === "timeZoneName")?.value ?? zone;

/** `agent`, `main menu`, … @param {Turn["role"]} role */
export const roleOf = (role) => (has(`facts-role-${role}`) ? t(`facts-role-${role}`) : t("facts-role-other"));

/** Who somebody is; without a name, what they are. @param {Turn} turn */
export const nameOf = ({ name, role }) => name ?? roleOf(role);

/** `0:12 to 5:40`, or `from 5:40`. @param {{ fromMs: number, toMs: number | null }} turn */
export const turnTime = ({ fromMs, toMs }) =>
  toMs === null
    ? t("facts-from", { from: short(fromMs) })
    : t("facts-from-to", { from: short(fromMs), to: short(toMs) });

/** Every queue that somebody came through, each once; the card's where nobody's is known. @param {CallView} call @returns {string[]} */
export function queuesOf({ card, participants }) {
  const all = participants.map(({ queue }) => queue).filter((queue) => queue !== null);
  return [...new Set(all.length > 0 ? all : card.queue ? [card.queue] : [])];
}

/** A score as people write it: `−38`, `+12`, `0`. @param {number} score */
export const signed = (score) => {
  const whole = Math.round(score);
  return `${whole > 0 ? "+" : whole < 0 ? "−" : ""}${number(Math.abs(whole))}`;
};

/** From −100 to 100; the middle is nobody's (API.md 6). @param {number} score @returns {"negative" | "neutral" | "positive"} */
export const feelingOf = (score) => (score <= -20 ? "negative" : score >= 20 ? "positive" : "neutral");

/** How many of the customer's phrases were scored which way. @param {CallView} call */
export function ourScores({ phrases }) {
  const counts = { negative: 0, neutral: 0, positive: 0 };
  for (const { side, sentiment } of phrases)
    if (side === "customer" && sentiment !== null) counts[feelingOf(sentiment * 100)] += 1;
  return counts;
}

/** The holds, whoever knew of them. @param {CallView} call @param {CallFacts | null} facts */
export function holdsOf(call, facts) {
  const holds = facts?.holds.length ? facts.holds : call.holds;
  return { count: holds.length, ms: holds.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0), holds };
}

/** Each topic once, where it first came up, with how often. @param {CallView} call */
export function topicsOf({ topics }) {
  /** @type {Map<string, { name: string, atMs: number, times: number }>} */
  const found = new Map();
  for (const { name, atMs } of topics) {
    const one = found.get(name);
    found.set(name, { name, atMs: Math.min(one?.atMs ?? atMs, atMs), times: (one?.times ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => a.atMs - b.atMs);
}

/** @param {CallView} call @param {CallFacts | null} facts @param {string} zone @returns {Section[]} */
export function factsOf(call, facts, zone) {
  return [about(call, zone), people(call), wrapUps(facts, zone), talk(call, facts), ...judged(call, facts)];
}

/** @param {CallView} call @param {string} ours @returns {Section} */
function about(call, ours) {
  const { card, zone = ours } = call;
  /** @type {[string, string | null][]} */
  const rows = [
    [t("facts-when"), t("facts-in-zone", { when: longDate(card.start, zone), zone })],
    ["", inUtc(card.start)],
    [t("facts-direction"), card.direction && t(`facts-${card.direction}`)],
    [t("facts-duration"), elapsed(card.durationMs)],
    [t("facts-queue"), queuesOf(call).join(t("app-comma")) || null],
    [t("facts-customer"), card.customer],
    [t("facts-language"), card.language],
    [t("facts-id"), card.conversationId],
  ];
  return { title: t("facts-call"), rows: known(rows), text: [] };
}

/** @param {CallView} call @returns {Section} */
function people(call) {
  const rows = call.participants.map((turn) => {
    const who = turn.name
      ? t("facts-name-role", { name: turn.name, role: roleOf(turn.role) })
      : roleOf(turn.role);
    return /** @type {[string, string]} */ ([who, turnTime(turn)]);
  });
  return { title: t("facts-who"), rows, text: [] };
}

/** @param {CallFacts | null} facts @param {string} zone @returns {Section} */
function wrapUps(facts, zone) {
  const value = facts?.wrapUps.state === "known" ? facts.wrapUps.value : [];
  const text = value.flatMap(({ name, agent, at, note }) => [
    [name ?? t("facts-wrap-up-unnamed"), agent, at && clock(at, 0, zone)].filter(Boolean).join(" · "),
    ...(note ? [note] : []),
  ]);
  return { title: t("facts-wrap-up"), rows: [], text };
}

/** @param {CallView} call @param {CallFacts | null} facts @returns {Section} */
function talk(call, facts) {
  const { course } = call;
  const holds = holdsOf(call, facts);
  const rows = talkShares(course, call.card.durationMs).map(
    ({ who, ms, share }) =>
      /** @type {[string, string]} */ ([
        t(`facts-talk-${who}`),
        t("facts-share-time", { share: shareOf(share), time: short(ms) }),
      ]),
  );
  rows.push([t("facts-interruptions"), interruptions(call)]);
  const longest = longestSilence(call, facts);
  if (longest) rows.push([t("facts-longest-silence"), silenceWords(longest)]);
  rows.push([t("facts-holds"), t("facts-holds-value", { n: holds.count, time: short(holds.ms) })]);
  return { title: t("facts-talk"), rows, text: [] };
}

/** @param {CallView} call */
export const interruptions = ({ course }) =>
  t("facts-interruptions-value", {
    customer: course.interruptionsByCustomer,
    agent: course.interruptionsByAgent,
  });

/**
 * The longest in which somebody was expected to speak: on hold nobody is. The first of several.
 * @param {CallView} call @param {CallFacts | null} facts
 */
export function longestSilence(call, facts) {
  const { holds } = holdsOf(call, facts);
  const length = (/** @type {{ fromMs: number, toMs: number }} */ one) => one.toMs - one.fromMs;
  return call.course.silences
    .filter((silence) => !holds.some((hold) => covers(hold, silence)))
    .reduce(
      (/** @type {{ fromMs: number, toMs: number } | null} */ longest, one) =>
        longest && length(longest) >= length(one) ? longest : one,
      null,
    );
}

/** @param {{ fromMs: number, toMs: number }} silence */
const silenceWords = ({ fromMs, toMs }) =>
  t("facts-silence-at", { length: silenceLength(toMs - fromMs), at: short(fromMs) });

/** Sentiment, topics, categories, summary. @param {CallView} call @param {CallFacts | null} facts @returns {Section[]} */
function judged(call, facts) {
  const categories = facts?.categories.state === "known" ? facts.categories.value : [];
  const summaries = facts?.summary.state === "known" ? facts.summary.value : [];
  return [
    { title: t("facts-sentiment"), rows: sentiment(call, facts), text: [] },
    { title: t("facts-topics"), rows: topicsOf(call).map(({ name, atMs }) => [name, short(atMs)]), text: [] },
    { title: t("facts-categories"), rows: [], text: categories },
    { title: t("facts-summary"), rows: [], text: summaries.flatMap(summaryLines) },
  ];
}

/** @param {CallView} call @param {CallFacts | null} facts @returns {[string, string][]} */
function sentiment(call, facts) {
  const score = facts?.sentiment.state === "known" ? facts.sentiment.value : null;
  const { negative, neutral, positive } = ourScores(call);
  /** @type {[string, string | null][]} */
  const rows = [
    [t("facts-sentiment-genesys"), score && sentimentWords(score)],
    [
      t("facts-sentiment-ours"),
      negative + neutral + positive > 0 ? t("facts-scored", { negative, neutral, positive }) : null,
    ],
  ];
  return known(rows);
}

/** `−38, improving`. @param {{ score: number, trend: number | null, trendClass: string | null }} score */
export function sentimentWords({ score, trend, trendClass }) {
  const way = trendWords(trend, trendClass);
  return way ? t("facts-score-trend", { score: signed(score), trend: way }) : signed(score);
}

/** Genesys' word for the trend in ours, else its number. @param {number | null} trend @param {string | null} trendClass */
export function trendWords(trend, trendClass) {
  const id = `facts-trend-${(trendClass ?? "").replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}`;
  if (trendClass && has(id)) return t(id);
  return trend === null ? null : t("facts-trend-number", { trend: signed(trend) });
}

/** @param {{ text: string, generated: boolean, points: readonly { title: string, text: string | null, outcome: string | null }[] }} summary */
function summaryLines({ text, generated, points }) {
  const said = points.map(
    (point) => `• ${[point.title, point.text, point.outcome].filter(Boolean).join(" · ")}`,
  );
  return [generated ? t("facts-generated-line", { text }) : text, ...said];
}

/** @param {[string, string | null | undefined][]} rows @returns {[string, string][]} */
const known = (rows) =>
  rows.flatMap(([name, value]) => (value ? [/** @type {[string, string]} */ ([name, value])] : []));
