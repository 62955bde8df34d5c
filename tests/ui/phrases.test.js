// The shell tells a call's phrases column by column; the page works with one record for each.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPhrases } from "../../ui/lib/phrases.js";
import { call, phrase, SPEAKERS, told } from "./samples.js";

const columns = {
  atMs: [0, 2000, 4000],
  durationMs: [1000, 1500, 500],
  speaker: [1, 0, 0],
  text: ["good morning", "where is my refund refund", "…"],
  confidence: [0.9, null, 0.5],
};

test("every phrase gets its own facts, and its side from who speaks", () => {
  const { phrases } = withPhrases(told(columns));
  assert.deepEqual(phrases, [
    phrase({ text: "good morning", side: "agent", speaker: 1 }),
    phrase({ atMs: 2000, durationMs: 1500, text: "where is my refund refund", confidence: null }),
    phrase({ atMs: 4000, durationMs: 500, text: "…", confidence: 0.5 }),
  ]);
});

test("what is told of few phrases stands with these and with no others", () => {
  const { phrases } = withPhrases(
    told({
      ...columns,
      silent: [2],
      sentiment: [[1, -0.8]],
      marks: [
        [1, 12, 18, 0],
        [1, 19, 25, 1],
      ],
      topics: [
        [0, 3],
        [0, 4],
      ],
      scripts: [[2, "rtl", "und-Arab"]],
    }),
  );
  assert.deepEqual(
    phrases.map(({ silent, sentiment, marks, topics, dir, lang }) => ({
      silent,
      sentiment,
      marks,
      topics,
      dir,
      lang,
    })),
    [
      { silent: false, sentiment: null, marks: [], topics: [3, 4], dir: undefined, lang: undefined },
      {
        silent: false,
        sentiment: -0.8,
        marks: [
          { start: 12, end: 18, hit: 0 },
          { start: 19, end: 25, hit: 1 },
        ],
        topics: [],
        dir: undefined,
        lang: undefined,
      },
      { silent: true, sentiment: null, marks: [], topics: [], dir: "rtl", lang: "und-Arab" },
    ],
  );
});

test("everything else of the call stays as it was told, and a call may have no words", () => {
  assert.deepEqual(withPhrases(told({}, { link: "l" })), { ...call({ link: "l" }), phrases: [] });
  assert.equal(withPhrases(told(columns)).speakers, SPEAKERS);
});
