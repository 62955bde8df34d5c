// Small invented pieces for the tests.
import { noFilters } from "../../ui/lib/question.js";
import "./words-setup.js";
import { newRun } from "../../ui/state/run.js";
import { firstRunning } from "../../ui/state/running.js";

/** @param {object} [change] */
export const phrase = (change = {}) => ({
  atMs: 0,
  durationMs: 1000,
  side: "customer",
  speaker: 0,
  text: "where is my refund",
  silent: false,
  confidence: 0.9,
  sentiment: null,
  marks: [],
  topics: [],
  ...change,
});

/** @param {string} id @param {object} [change] */
export const card = (id, change = {}) => ({
  conversationId: id,
  communicationId: `${id}-leg`,
  start: "2026-11-20T10:05:00Z",
  durationMs: 60_000,
  direction: "inbound",
  agents: ["Ada Example"],
  queue: "Billing",
  customer: null,
  language: "en-US",
  hitCount: 1,
  hits: [],
  sentiment: null,
  trend: null,
  isNew: false,
  topics: [],
  ...change,
});

export const SPEAKERS = [
  { side: "customer", role: "customer", label: "Customer" },
  { side: "agent", role: "agent", label: "Ada Example" },
  { side: "agent", role: "ivr", label: "Main menu" },
];

/** @param {object} [change] */
export const call = (change = {}) => ({
  card: card("c1"),
  zone: "Europe/Berlin",
  organization: null,
  link: "",
  speakers: SPEAKERS,
  phrases: [phrase(), phrase({ atMs: 5000 }), phrase({ atMs: 9000 })],
  hits: [
    { phrase: 0, side: "customer", atMs: 0 },
    { phrase: 2, side: "customer", atMs: 9000 },
  ],
  dir: "ltr",
  lang: "en-US",
  topics: [],
  participants: [],
  holds: [],
  course: course(),
  ...change,
});

/** The same as the shell tells it: its phrases column by column. @param {object} phrases columns @param {object} [change] */
export const told = (phrases, change = {}) => ({
  ...call(change),
  phrases: {
    atMs: [],
    durationMs: [],
    speaker: [],
    text: [],
    confidence: [],
    silent: [],
    sentiment: [],
    marks: [],
    topics: [],
    scripts: [],
    ...phrases,
  },
});

/** How a call went. @param {object} [change] */
export const course = (change = {}) => ({
  silences: [],
  waits: [],
  overtalk: [],
  customerMs: 0,
  agentMs: 0,
  otherMs: 0,
  silenceMs: 0,
  overtalkMs: 0,
  longestSilence: null,
  interruptionsByCustomer: 0,
  interruptionsByAgent: 0,
  ...change,
});

/** What Genesys knows of a call; nothing, unless said. @param {object} [change] */
export const callFacts = (change = {}) => ({
  wrapUps: { state: "known", value: [] },
  holds: [],
  sentiment: { state: "absent" },
  shares: { state: "absent" },
  categories: { state: "absent" },
  summary: { state: "absent" },
  ...change,
});

/** @param {object} [change] */
export const receipt = (change = {}) => ({
  candidates: 2,
  matched: 1,
  unmatched: 1,
  noTranscript: 0,
  pending: 0,
  forbidden: 0,
  failed: 0,
  fetched: 2,
  fromLibrary: 0,
  earlier: 0,
  setAside: 0,
  slices: 1,
  hits: 1,
  complete: true,
  cancelled: false,
  limited: false,
  ...change,
});

/** @param {object} [change] */
export const progress = (change = {}) => ({
  listed: 4,
  listing: false,
  examined: 2,
  matched: 1,
  hits: 1,
  perMinute: 42,
  secondsLeft: 480,
  paused: false,
  budget: { used: 9, allowed: 300, waitSeconds: null },
  ...change,
});

/** What `start_search` is asked. @param {object} [change] */
export const searchRequest = (change = {}) => ({
  query: "refund",
  dates: { preset: "days7" },
  filters: noFilters(),
  way: null,
  saved: null,
  ...change,
});

/** What the shell says of a list of calls. @param {object[]} calls @param {object} [change] */
export const resultsPage = (calls, change = {}) => ({
  version: 1,
  total: calls.length,
  all: calls.length,
  hits: calls.length,
  calls,
  facets: [],
  ...change,
});

/** The state with one run on screen that has found calls. @param {object} [change] */
export const withRun = (change = {}) => {
  const run = { ...newRun(1, searchRequest(), "Calls in which someone says “refund”"), id: 7, ...change };
  return { ...firstRunning(), runs: [run], shown: 1, keys: 1 };
};

/** A part of a query that is one word or phrase. @param {string} text @param {object} [change] of the term */
export const chip = (text, change = {}) => ({
  type: "chip",
  start: 0,
  end: text.length,
  words: `“${text}”`,
  term: { kind: "phrase", text, other: null, side: null, not: false, amount: null, unit: null, ...change },
});

/** What the shell says of a query it can read. @param {object[]} pieces @param {object} [change] */
export const readable = (pieces, change = {}) => ({
  ok: true,
  pieces,
  sentence: "someone says it",
  exactPhrase: null,
  ...change,
});

export const APP = {
  version: "0.0.0",
  demo: false,
  zone: "Europe/Berlin",
  logFolder: "",
  keyring: { available: true, name: "Secret Service", reason: null },
};

/** @param {string} id @param {object} [change] */
export const connection = (id, change = {}) => ({
  id,
  name: `Connection ${id}`,
  region: "mypurecloud.ie",
  organization: "Northwind Example",
  clientId: "00000000-0000",
  sessionOnly: false,
  current: false,
  demo: false,
  ...change,
});

/** What the shell would do, as far as a test says; the rest is refused. @param {object} commands */
export const fakeIpc = (commands) =>
  new Proxy(commands, {
    get(target, name) {
      return (
        target[name] ?? (() => Promise.reject({ code: "not-faked", message: String(name), detail: null }))
      );
    },
  });

/** A promise that is answered by hand. */
export function later() {
  let resolve = (_value) => {};
  let reject = (_cause) => {};
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
