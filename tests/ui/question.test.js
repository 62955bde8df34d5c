import assert from "node:assert/strict";
import { test } from "node:test";
import "./words-setup.js";
import { chosen, isSet, labelOf, setFilters, toggled, valueInWords, without } from "../../ui/lib/filters.js";
import {
  checkDraft,
  draftOf,
  noFilters,
  noQuestion,
  questionOf,
  sameQuestion,
} from "../../ui/lib/question.js";

/** @param {object} change */
const draft = (change) => ({ ...noQuestion(), text: "refund", ...change });
/** @param {object} change */
const filters = (change) => ({ ...noFilters(), ...change });
const BILLING = { id: "q1", name: "Billing" };
const CLAIMS = { id: "q2", name: "Claims" };

test("what can be seen to be wrong is said before the shell is asked", () => {
  assert.ok(checkDraft(draft({ text: "  " })).phrase);
  assert.ok(checkDraft(draft({ preset: "custom" })).dates);
  assert.ok(checkDraft(draft({ preset: "custom", from: "2026-11-07", to: "2026-11-01" })).dates);
  assert.ok(checkDraft(draft({ filters: filters({ minDurationS: 60, maxDurationS: 30 }) })).filters);
  assert.deepEqual(checkDraft(draft({ preset: "custom", from: "2026-11-01", to: "2026-11-01" })), {});
});

test("a question carries a preset or two days, never both, and goes there and back", () => {
  const custom = draft({ preset: "custom", from: "2026-11-01", to: "2026-11-02", way: "scan" });
  assert.deepEqual(questionOf(custom).dates, { from: "2026-11-01", to: "2026-11-02" });
  assert.deepEqual(questionOf({ ...custom, preset: "days7" }).dates, { preset: "days7" });
  assert.deepEqual(draftOf(questionOf(custom)), custom);
});

test("a question saved by an older Earshot, without some filters, can be loaded", () => {
  const question = { query: "refund", dates: { preset: "today" }, filters: { queues: [BILLING] }, way: null };
  const { filters: loaded } = draftOf(/** @type {any} */ (question));
  assert.deepEqual(loaded.queues, [BILLING]);
  assert.equal(loaded.unknownLanguage, true);
});

test("two questions are the same when they ask the same, in whatever order the fields are written", () => {
  const one = questionOf(draft({ filters: filters({ queues: [BILLING] }) }));
  const turned = {
    way: null,
    filters: { topics: [], ...one.filters, queues: [{ name: "Renamed", id: "q1" }] },
    dates: one.dates,
    query: "refund",
  };
  assert.ok(sameQuestion(one, /** @type {any} */ (turned)));
  assert.ok(!sameQuestion(one, { ...one, query: "invoice" }));
  assert.ok(!sameQuestion(one, { ...one, dates: { preset: "today" } }));
  assert.ok(!sameQuestion(one, { ...one, filters: noFilters() }));
  assert.ok(!sameQuestion(one, { ...one, way: "scan" }));
});

test("leaving out calls of unknown language is a difference only beside a language", () => {
  const strict = (languages) =>
    questionOf(draft({ filters: filters({ languages, unknownLanguage: false }) }));
  const lenient = (languages) => questionOf(draft({ filters: filters({ languages }) }));
  assert.ok(sameQuestion(strict([]), lenient([])));
  assert.ok(!sameQuestion(strict(["en"]), lenient(["en"])));
});

test("a filter takes several values, and each goes away as it came", () => {
  const two = toggled(toggled(noFilters(), "queues", BILLING), "queues", CLAIMS);
  assert.deepEqual(two.queues, [BILLING, CLAIMS]);
  assert.deepEqual(toggled(two, "queues", BILLING).queues, [CLAIMS]);
  assert.equal(valueInWords(two, "queues"), "Billing or Claims");
  const three = toggled(two, "queues", { id: "q3", name: "Sales" });
  assert.equal(valueInWords(three, "queues"), "Billing or 2 more");
});

test("topics go by name, languages by tag", () => {
  const topic = toggled(noFilters(), "topics", { id: "t1", name: "Cancellation" });
  assert.deepEqual(topic.topics, ["Cancellation"]);
  assert.deepEqual(toggled(topic, "topics", { id: "t1", name: "Cancellation" }).topics, []);
  const language = toggled(noFilters(), "languages", { id: "de-DE", name: "German (Germany)" });
  assert.deepEqual(language.languages, ["de-DE"]);
  assert.match(chosen(language, "languages")[0]?.name ?? "", /German/);
});

test("each filter is said in words", () => {
  const words = (name, change) => valueInWords(filters(change), name);
  assert.equal(
    words("duration", { minDurationS: 90, maxDurationS: 600 }),
    "at least 1 min 30 s, at most 10 min",
  );
  assert.equal(words("duration", { minDurationS: 0 }), "at least 0 s");
  assert.equal(words("holding", { held: true, transferred: false }), "put on hold, not transferred");
  const worse = filters({ sentiment: { side: "customer", is: "gotWorse" } });
  assert.equal(
    `${labelOf(worse, "sentiment")} ${valueInWords(worse, "sentiment")}`,
    "Customer’s sentiment got worse",
  );
  assert.equal(words("direction", { direction: "inbound" }), "inbound");
  assert.equal(words("number", { number: "0151" }), "0151");
  assert.match(words("languages", { languages: ["en"], unknownLanguage: false }), /^English, not unknown$/);
});

test("only filters that are set have a token, and one goes without the others", () => {
  const some = filters({ queues: [BILLING], held: false, unknownLanguage: false });
  assert.deepEqual(setFilters(some), ["queues", "holding"]);
  assert.equal(isSet(some, "languages"), false);
  const less = without(some, "holding");
  assert.deepEqual(setFilters(less), ["queues"]);
  assert.equal(less.held, null);
});
