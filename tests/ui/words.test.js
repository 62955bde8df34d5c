import assert from "node:assert/strict";
import { test } from "node:test";
import { count, queryInWords, querySentence, receiptRows, unread } from "../../ui/lib/words.js";

/** @param {object} change */
const request = (change) => ({ phrase: "refund", matching: "exact", dates: { preset: "days7" }, ...change });

test("the query is shown back in plain words", () => {
  assert.equal(querySentence(request({})), "Calls of the last 7 days in which someone says “refund”");
  assert.equal(
    querySentence(request({ dates: { preset: "yesterday" }, phrase: " cancel my contract " })),
    "Yesterday’s calls in which someone says “cancel my contract”",
  );
});

test("each way of matching says what it does", () => {
  assert.match(querySentence(request({ matching: "partial" })), /says a word containing “refund”$/);
  assert.match(
    querySentence(request({ matching: "partial", phrase: "my ref" })),
    /the words contain “my ref”$/,
  );
  assert.match(
    querySentence(request({ matching: "regex", phrase: "re.und" })),
    /match the pattern \/re\.und\/$/,
  );
});

test("custom dates are named as days", () => {
  const dates = { from: "2026-11-03", to: "2026-11-03" };
  assert.match(querySentence(request({ dates }), "en-GB"), /^Calls of 3 November 2026 in which/);
});

test("only the user's own words are strong", () => {
  const strong = queryInWords(request({})).filter((part) => part.strong);
  assert.deepEqual(strong, [{ text: "“refund”", strong: true }]);
});

test("counting knows one from many", () => {
  assert.equal(count(1, "call"), "1 call");
  assert.equal(count(0, "call"), "0 calls");
  assert.equal(count(2, "child", "children"), "2 children");
});

test("the rows of a receipt add up to its candidates", () => {
  const receipt = {
    candidates: 52,
    matched: 38,
    unmatched: 9,
    noTranscript: 2,
    pending: 1,
    forbidden: 1,
    failed: 1,
    fetched: 47,
    hits: 61,
    complete: true,
    cancelled: false,
    problems: [],
  };
  const sum = receiptRows(receipt).reduce((all, row) => all + row.n, 0);
  assert.equal(sum, receipt.candidates);
  assert.equal(unread(receipt), 3);
});
