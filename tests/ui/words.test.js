import assert from "node:assert/strict";
import { test } from "node:test";
import "./words-setup.js";
import { questionSentence, whenInWords } from "../../ui/lib/words.js";

test("the question is one sentence: dates, words, filters", () => {
  const dates = /** @type {const} */ ({ preset: "days7" });
  assert.equal(
    questionSentence({ dates }, "someone says “refund”", []),
    "Calls of the last 7 days in which someone says “refund”",
  );
  assert.equal(
    questionSentence({ dates: { preset: "yesterday" } }, "nobody says “sorry”", [
      "in queue Billing",
      "inbound",
    ]),
    "Yesterday’s calls in which nobody says “sorry”, in queue Billing, inbound",
  );
});

test("custom dates are named as days", () => {
  const day = { from: "2026-11-03", to: "2026-11-03" };
  assert.equal(whenInWords(day), "Calls of 3 November 2026");
  const week = { from: "2026-11-01", to: "2026-11-07" };
  assert.match(questionSentence({ dates: week }, "x", []), /^Calls of 1\s?–\s?7 November 2026 in which x$/u);
});
