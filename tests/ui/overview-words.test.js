// What the strip says to those who do not see it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { beginning, summary, turnName, valueText } from "../../ui/lib/overview-words.js";
import { model, turn } from "./overview-samples.js";
import { call, course, phrase } from "./samples.js";

test("the slider tells time, who, and the begin of the words", () => {
  const said = call({
    phrases: [
      phrase({
        atMs: 280_000,
        speaker: 1,
        text: "I can see the order here, it was returned on the ninth of May",
      }),
      phrase({ atMs: 290_000, silent: true, text: "" }),
    ],
  });
  assert.equal(valueText(said, 0), "4 min 40 s, Ada Example: I can see the order here, it was…");
  assert.equal(valueText(said, 1), "4 min 50 s, Customer: no words");
  assert.equal(beginning("Yes."), "Yes.");
});

test("a turn is called by its name, else by what it is", () => {
  assert.equal(turnName(turn(0, 1)), "Ada Example");
  assert.equal(turnName(turn(0, 1, { role: "acd", name: null, queue: "Billing" })), "In queue Billing");
  assert.equal(turnName(turn(0, 1, { role: "ivr", name: null })), "IVR");
  assert.equal(turnName(turn(0, 1, { role: "fax", name: null })), "System");
});

test("the whole strip can be heard: shares, turns, silences, holds, hits", () => {
  const longest = { fromMs: 30_000, toMs: 44_000 };
  const said = summary(
    model(
      [phrase({ durationMs: 100_000 })],
      {
        card: { ...call().card, durationMs: 100_000 },
        hits: [{ phrase: 0, side: "customer", atMs: 0 }],
        participants: [turn(0, 40_000), turn(40_000, null, { name: "Ben Example" })],
        course: course({
          customerMs: 41_000,
          agentMs: 38_000,
          silenceMs: 14_000,
          silences: [longest],
          longestSilence: longest,
          overtalk: [{ fromMs: 1000, toMs: 2000 }],
        }),
      },
      [{ fromMs: 5000, toMs: 9000 }],
    ),
  ).join(" ");
  for (const part of [
    "41%",
    "38%",
    "14%",
    "Ada Example, Ben Example",
    "14 s, at 30 s",
    "on hold once",
    "one hit",
  ])
    assert.ok(said.includes(part), `${part} in: ${said}`);
});

test("a call without silences, holds and hits says so in two sentences, not in seven", () => {
  assert.equal(summary(model([phrase()])).length, 3);
});
