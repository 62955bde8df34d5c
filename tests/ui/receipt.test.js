import assert from "node:assert/strict";
import { test } from "node:test";
import { receiptNotes, receiptRows, receiptText, sourceRows, unread } from "../../ui/lib/receipt.js";
import { noFilters } from "../../ui/lib/question.js";
import { receipt } from "./samples.js";

const FULL = receipt({
  candidates: 52,
  matched: 38,
  unmatched: 9,
  noTranscript: 2,
  pending: 1,
  forbidden: 1,
  failed: 1,
  fetched: 40,
  fromLibrary: 7,
  hits: 61,
});

test("the rows of a receipt add up to its candidates", () => {
  const sum = receiptRows(FULL).reduce((all, row) => all + row.n, 0);
  assert.equal(sum, FULL.candidates);
  assert.equal(unread(FULL), 3);
});

test("only what could not be read is offered to be read again", () => {
  const again = receiptRows(FULL).filter((row) => row.retry);
  assert.deepEqual(
    again.map((row) => row.list),
    ["pending", "forbidden", "failed"],
  );
});

test("where the words came from is told beside the sum, without what did not happen", () => {
  assert.deepEqual(
    sourceRows(FULL).map(({ list, n }) => [list, n]),
    [
      ["fetched", 40],
      ["fromLibrary", 7],
    ],
  );
});

test("what the numbers leave out is said in sentences", () => {
  assert.deepEqual(receiptNotes(FULL), []);
  const notes = receiptNotes(receipt({ cancelled: true, limited: true, setAside: 1, slices: 12 })).join("\n");
  assert.match(notes, /You stopped the search/);
  assert.match(notes, /limit of calls/);
  assert.match(notes, /1 more call was listed and set aside/);
  assert.match(notes, /in 12 slices/);
});

test("filters that set calls aside are named", () => {
  const filters = { ...noFilters(), queues: [{ id: "b", name: "Billing" }], minDurationS: 60 };
  const [note] = receiptNotes(receipt({ setAside: 12 }), filters);
  assert.match(note ?? "", /by the filters \(Queue Billing; Duration at least 1 min\) without being read/);
});

test("the copy carries the question, every number and the sum", () => {
  const text = receiptText(FULL, "Calls in which someone says “refund”");
  assert.match(text, /^Calls in which someone says “refund”$/m);
  for (const row of receiptRows(FULL)) assert.ok(text.includes(`${row.n}\t${row.label}`), row.label);
  assert.match(text, /^52\tcandidates$/m);
});
