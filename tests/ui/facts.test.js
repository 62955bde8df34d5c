// What is known of a call beyond its words: asked for late, kept, never shown under another call.
import "./words-setup.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../../ui/actions.js";
import { factsText } from "../../ui/lib/facts-text.js";
import {
  holdsOf,
  longestSilence,
  ourScores,
  queuesOf,
  sentimentWords,
  signed,
  topicsOf,
  trendWords,
} from "../../ui/lib/facts.js";
import { talkShares } from "../../ui/lib/talk.js";
import { createStore, firstState } from "../../ui/state.js";
import {
  APP,
  call,
  callFacts,
  card,
  connection,
  course,
  fakeIpc,
  later,
  phrase,
  withRun,
} from "./samples.js";

/** @param {object} commands */
function page(commands) {
  const store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
    running: withRun({ calls: 2 }),
  });
  const opened = ({ conversationId }) => Promise.resolve(call({ card: card(conversationId) }));
  const actions = createActions(store, fakeIpc({ openCall: opened, ...commands }));
  return { store, actions };
}

const known = (/** @type {string} */ name) => callFacts({ categories: { state: "known", value: [name] } });

test("an answer about another call is late and ignored", async () => {
  const answers = { a: later(), b: later() };
  const { store, actions } = page({ callFacts: ({ conversationId }) => answers[conversationId].promise });
  await actions.reading.open(card("a"));
  const first = actions.facts.load();
  await actions.reading.open(card("b"));
  const second = actions.facts.load();
  answers.b.resolve(known("of b"));
  await second;
  answers.a.resolve(known("of a"));
  await first;
  assert.deepEqual(store.state.facts.facts?.categories, { state: "known", value: ["of b"] });
});

test("while another call's facts are asked for, none are shown", async () => {
  const { store, actions } = page({ callFacts: () => Promise.resolve(known("of a")) });
  await actions.reading.open(card("a"));
  await actions.facts.load();
  void actions.reading.open(card("b"));
  assert.equal(store.state.facts.facts, null);
  assert.equal(store.state.facts.status, "none");
});

test("facts are asked for once, kept as long as their run, and asked for anew by retrying", async () => {
  let asked = 0;
  const { store, actions } = page({
    callFacts: () => Promise.resolve(known(`${++asked}`)),
    closeRun: () => Promise.resolve(null),
  });
  await actions.reading.open(card("a"));
  await actions.facts.load();
  await actions.reading.open(card("b"));
  await actions.facts.load();
  await actions.reading.open(card("a"));
  await actions.facts.load();
  assert.equal(asked, 2);
  assert.deepEqual(store.state.facts.facts?.categories, { state: "known", value: ["1"] });
  await actions.facts.retry();
  assert.equal(asked, 3);
  actions.runs.close(1);
  assert.equal(store.state.facts.facts, null);
  assert.equal(store.state.facts.status, "none");
});

test("what could not be found out is asked for again when the call is opened again", async () => {
  let asked = 0;
  const failed = { state: "failed", error: { code: "server", message: "", detail: null } };
  const { actions } = page({
    callFacts: () => Promise.resolve(callFacts({ summary: ++asked === 1 ? failed : { state: "absent" } })),
  });
  for (const id of ["a", "b", "a"]) {
    await actions.reading.open(card(id));
    await actions.facts.load();
  }
  assert.equal(asked, 3);
});

test("who leafs through calls does not ask for the facts of each", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  /** @type {string[]} */
  const asked = [];
  const { actions } = page({
    callFacts: ({ conversationId }) => {
      asked.push(conversationId);
      return Promise.resolve(callFacts());
    },
  });
  for (const id of ["a", "b", "c"]) {
    await actions.reading.open(card(id));
    actions.facts.follow();
    t.mock.timers.tick(200);
  }
  assert.deepEqual(asked, []);
  t.mock.timers.tick(600);
  assert.deepEqual(asked, ["c"]);
});

test("a shell that cannot answer is a state of its own", async () => {
  const refused = { code: "unreachable", message: "No network.", detail: null };
  const { store, actions } = page({ callFacts: () => Promise.reject(refused) });
  await actions.reading.open(card("a"));
  await actions.facts.load();
  assert.equal(store.state.facts.status, "failed");
  assert.equal(store.state.facts.error?.message, "No network.");
});

test("the parts of the talk add up to the whole, silence among them", () => {
  const parts = talkShares(course({ customerMs: 30_000, agentMs: 45_000, silenceMs: 25_000 }), 90_000);
  assert.deepEqual(
    parts.map(({ who, share }) => [who, share]),
    [
      ["customer", 0.3],
      ["agent", 0.45],
      ["silence", 0.25],
    ],
  );
  assert.deepEqual(talkShares(course(), 60_000), []);
});

test("a hold was told as the longest silence", () => {
  const silences = [
    { fromMs: 1000, toMs: 5000 },
    { fromMs: 20_000, toMs: 80_000 },
  ];
  const held = call({ course: course({ silences }), holds: [{ fromMs: 20_500, toMs: 79_000 }] });
  assert.deepEqual(longestSilence(held, null), silences[0]);
  assert.deepEqual(longestSilence(call({ course: course({ silences }) }), null), silences[1]);
  assert.equal(longestSilence(call(), null), null);
});

test("scores are counted by the bands of Genesys, the customer's only", () => {
  const scored = [-0.9, -0.2, -0.19, 0, 0.2, null].map((sentiment) => phrase({ sentiment }));
  const phrases = [...scored, phrase({ side: "agent", sentiment: 1 })];
  assert.deepEqual(ourScores(call({ phrases })), { negative: 2, neutral: 2, positive: 1 });
});

test("a score has its sign, and its trend Genesys' word or else its number", () => {
  assert.deepEqual([-38.2, 0.2, 12].map(signed), ["−38", "0", "+12"]);
  assert.equal(trendWords(58, "SlightlyImproving"), "slightly improving");
  assert.equal(trendWords(-58, "Unheard"), "trend −58");
  assert.equal(sentimentWords({ score: -34, trend: null, trendClass: null }), "−34");
});

test("a topic leads to where it first came up", () => {
  const topics = [
    { name: "Refund", atMs: 9000 },
    { name: "Billing", atMs: 4000 },
    { name: "Refund", atMs: 2000 },
  ].map((one) => ({ durationMs: 1000, side: null, text: null, ...one }));
  assert.deepEqual(topicsOf(call({ topics })), [
    { name: "Refund", atMs: 2000, times: 2 },
    { name: "Billing", atMs: 4000, times: 1 },
  ]);
});

test("a transferred call names each of its queues once", () => {
  const turn = { role: "agent", name: null, fromMs: 0, toMs: null };
  const participants = ["Billing", "Retention", "Billing", null].map((queue) => ({ ...turn, queue }));
  assert.deepEqual(queuesOf(call({ participants })), ["Billing", "Retention"]);
  assert.deepEqual(queuesOf(call()), ["Billing"]);
});

test("holds come from the facts where the list did not have them", () => {
  const holds = [{ fromMs: 1000, toMs: 5000 }];
  assert.equal(holdsOf(call(), callFacts({ holds })).ms, 4000);
  assert.equal(holdsOf(call({ holds }), null).count, 1);
});

test("all facts as text: what is not known is left out, and a machine's words are marked", () => {
  const facts = callFacts({
    wrapUps: {
      state: "known",
      value: [
        { name: "Refund given", note: "Called twice.", agent: "Ada Example", at: "2026-11-20T10:06:30Z" },
      ],
    },
    sentiment: { state: "known", value: { score: -34, trend: 58, trendClass: "Improving" } },
    summary: {
      state: "known",
      value: [{ text: "Asked for a refund.", language: "en", generated: true, at: null, points: [] }],
    },
  });
  const text = factsText(call({ link: "https://apps.example/call" }), facts, "Europe/Berlin");
  assert.match(text, /Friday,? 20 November 2026, 11:05 \(Europe\/Berlin\)/);
  assert.match(text, /Friday,? 20 November 2026, 10:05 UTC/);
  assert.match(text, /Refund given · Ada Example · 11:06:30\nCalled twice\./);
  assert.match(text, /Genesys Cloud: −34, improving/);
  assert.match(text, /Asked for a refund\. \(written by Genesys Cloud’s AI\)/);
  assert.match(text, /https:\/\/apps\.example\/call$/);
  assert.doesNotMatch(text, /Categories|Topics|null|undefined/);
});
