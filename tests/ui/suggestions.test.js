// Nothing was found: the next steps are changes of the question.
import assert from "node:assert/strict";
import { test } from "node:test";
import { noFilters } from "../../ui/lib/question.js";
import { suggestions } from "../../ui/lib/suggestions.js";
import { searchRequest } from "./samples.js";

/** One chip for each part of the query that is given. @param {string} query @param {[string, object?][]} parts */
function view(query, parts) {
  const pieces = parts.map(([part, term]) => ({
    type: "chip",
    start: query.indexOf(part),
    end: query.indexOf(part) + part.length,
    words: part,
    term: {
      kind: "phrase",
      text: part.replace(/^\w+:/, "").replaceAll('"', ""),
      other: null,
      side: null,
      not: false,
      amount: null,
      unit: null,
      ...term,
    },
  }));
  return { ok: true, pieces, sentence: "", exactPhrase: null };
}

/** @param {object} request @param {object | null} [seen] @param {"content" | "scan" | null} [way] */
const offered = (request, seen = null, way = null) => suggestions(searchRequest(request), seen, way);
/** @param {ReturnType<typeof offered>} all @param {RegExp} label */
const one = (all, label) => all.find((each) => label.test(each.label))?.values;

test("a phrase is offered word by word, and by the beginnings of its words", () => {
  const query = '"cancel my account"';
  const all = offered({ query }, view(query, [[query]]));
  assert.deepEqual(one(all, /anywhere in the call/), { text: "cancel my account" });
  assert.deepEqual(one(all, /begin/), { text: '"cancel* my account*"' });
});

test("a single word is offered as a beginning, and not apart", () => {
  const all = offered({ query: "refund" }, view("refund", [["refund"]]));
  assert.deepEqual(one(all, /begin/), { text: "refund*" });
  assert.equal(one(all, /anywhere/), undefined);
});

test("the side stays, and what must not be said stays as it is", () => {
  const query = 'customer:"my new invoice" -agent:sorry';
  const seen = view(query, [
    ['customer:"my new invoice"', { side: "customer" }],
    ["-agent:sorry", { side: "agent", not: true, text: "sorry" }],
  ]);
  const all = offered({ query }, seen);
  assert.deepEqual(one(all, /anywhere/), { text: "customer:(my new invoice) -agent:sorry" });
  assert.deepEqual(one(all, /begin/), { text: 'customer:"my new* invoice*" -agent:sorry' });
});

test("words that would mean something else outside quotes are left in them", () => {
  const query = '"black and white"';
  assert.equal(one(offered({ query }, view(query, [[query]])), /anywhere/), undefined);
  const signs = '"a/b c*d"';
  assert.equal(one(offered({ query: signs }, view(signs, [[signs]])), /anywhere|begin/), undefined);
});

test("a query that could not be read again is left alone", () => {
  const all = offered({ query: "refund" }, { ok: false, code: "x", message: "", start: 0, end: 0 });
  assert.ok(all.every(({ values }) => values.text === undefined));
});

test("longer dates are offered until they are the longest", () => {
  assert.deepEqual(one(offered({}), /30 days/), { preset: "days30" });
  assert.equal(one(offered({ dates: { preset: "days30" } }), /30 days/), undefined);
  assert.deepEqual(one(offered({ dates: { from: "2026-11-01", to: "2026-11-02" } }), /30 days/), {
    preset: "days30",
  });
});

test("each filter is offered to be left out alone, several also together", () => {
  const filters = {
    ...noFilters(),
    queues: [{ id: "q", name: "Billing" }],
    minDurationS: 60,
    maxDurationS: 600,
  };
  const all = offered({ filters });
  const without = one(all, /without the duration/i);
  assert.deepEqual(without?.filters, { ...noFilters(), queues: filters.queues });
  assert.deepEqual(one(all, /without the queue/i)?.filters?.queues, []);
  assert.deepEqual(one(all, /without any filter/i)?.filters, noFilters());
  assert.equal(one(offered({ filters: { ...noFilters(), held: true } }), /any filter/), undefined);
  assert.ok(offered({}).every(({ values }) => values.filters === undefined));
});

test("reading every call is offered where the content search had proposed them", () => {
  assert.deepEqual(one(offered({}, null, "content"), /read every call/i), { way: "scan" });
  assert.equal(one(offered({}, null, "scan"), /read every call/i), undefined);
});
