// Times as people read them. Instants come as ISO strings in UTC, moments in a call as milliseconds from its start.
import { locale, t } from "./t.js";

/** @type {Map<string, Intl.DateTimeFormat>} */
const formatters = new Map();

/**
 * Formatters cost more than formatting, and a list asks for thousands.
 * @param {string} zone @param {Intl.DateTimeFormatOptions} options @param {string} where a locale
 */
function formatter(zone, options, where) {
  const key = `${where}|${zone}|${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(where, { ...options, timeZone: zone, hourCycle: "h23" });
    formatters.set(key, found);
  }
  return found;
}

/** @param {number} n */
const two = (n) => String(n).padStart(2, "0");

/** @param {number} ms @returns {[number, number, number]} hours, minutes, whole seconds */
function parts(ms) {
  const s = Math.max(0, Math.floor(ms / 1000));
  return [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60];
}

/** `00:04:40`: the line clock, always with hours so that columns stay. @param {number} ms */
export function elapsed(ms) {
  return parts(ms).map(two).join(":");
}

/** `4:40` or `1:02:03`: a duration, or a place in a call where space is short. @param {number} ms */
export function short(ms) {
  const [h, m, s] = parts(ms);
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** `02:51` or `1:02:03`: a place in a call, in columns. @param {number} ms */
export function moment(ms) {
  return ms < 600_000 ? `0${short(ms)}` : short(ms);
}

/** `4 min 40 s`, as a screen reader should say it. @param {number} ms */
export function spoken(ms) {
  const [h, m, s] = parts(ms);
  const told = [
    h && t("app-h", { n: h }),
    m && t("app-min", { n: m }),
    (s || (!h && !m)) && t("app-s", { n: s }),
  ];
  return told.filter(Boolean).join(t("app-lasting-gap"));
}

/**
 * `11:09:40`: the time of day of a moment in a call.
 * @param {string} start @param {number} ms @param {string} zone
 */
export function clock(start, ms, zone, where = locale()) {
  const at = new Date(Date.parse(start) + ms);
  return formatter(zone, { hour: "2-digit", minute: "2-digit", second: "2-digit" }, where).format(at);
}

/** `Fri 20 Nov 11:05`, with the year when it is not this one. @param {string} iso @param {string} zone */
export function dayAndTime(iso, zone, where = locale(), now = new Date()) {
  const at = new Date(iso);
  const sameYear = at.getUTCFullYear() === now.getUTCFullYear();
  const date = formatter(
    zone,
    { weekday: "short", day: "numeric", month: "short", ...(sameYear ? {} : { year: "numeric" }) },
    where,
  ).format(at);
  return `${date.replaceAll(",", "")} ${formatter(zone, { hour: "2-digit", minute: "2-digit" }, where).format(at)}`;
}

/** `Fri 20 Nov 2026`: a day by itself. @param {string} day ISO; anything else stays as it is */
export function shortDay(day, where = locale()) {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  const options = /** @type {const} */ ({
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  return formatter("UTC", options, where).format(at).replaceAll(",", "");
}

/** `Friday 20 November 2026, 11:05`. @param {string} iso @param {string} zone */
export function longDate(iso, zone, where = locale()) {
  const at = new Date(iso);
  const day = formatter(
    zone,
    { weekday: "long", day: "numeric", month: "long", year: "numeric" },
    where,
  ).format(at);
  const time = formatter(zone, { hour: "2-digit", minute: "2-digit" }, where).format(at);
  return t("app-day-and-time", { day, time });
}

/**
 * `1–7 November 2026` or `3 November 2026`; the dates are ISO days.
 * @param {string} from
 * @param {string} to
 */
export function dayRange(from, to, where = locale()) {
  const format = formatter("UTC", { day: "numeric", month: "long", year: "numeric" }, where);
  const [a, b] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  return from === to ? format.format(a) : format.formatRange(a, b);
}

/** Today in the given zone as an ISO day, for date fields. @param {string} zone @param {number} [daysBack] */
export function isoDay(zone, daysBack = 0, now = Date.now()) {
  // Put together here: which locale writes ISO days differs from engine to engine.
  const options = /** @type {const} */ ({ year: "numeric", month: "2-digit", day: "2-digit" });
  const written = formatter(zone, options, "en-u-ca-gregory-nu-latn").formatToParts(
    now - daysBack * 86_400_000,
  );
  return ["year", "month", "day"].map((type) => written.find((one) => one.type === type)?.value).join("-");
}
