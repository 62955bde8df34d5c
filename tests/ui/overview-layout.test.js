// How the strip's height is divided.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stripLayout } from "../../ui/lib/overview-layout.js";
import { FULL } from "./overview-samples.js";

const ROWS = /** @type {const} */ ([
  "bands",
  "pins",
  "customer",
  "agent",
  "other",
  "feelings",
  "topics",
  "axis",
  "bar",
]);
const NOTHING = { agents: 1, bandRows: 1, other: false, feelings: false, topics: false };

/** @param {object} change */
const all = (change) => [136, 76].map((height) => stripLayout(height, { ...FULL, ...change }));

test("rows never overlap and never leave the strip, whatever a call has", () => {
  for (const bandRows of [0, 1, 2])
    for (const other of [true, false])
      for (const feelings of [true, false])
        for (const layout of all({ bandRows, agents: bandRows, other, feelings })) {
          let end = 0;
          for (const name of ROWS) {
            assert.ok(layout[name].top >= end, `${name} at ${layout.height}`);
            end = layout[name].top + layout[name].height;
          }
          assert.ok(end <= layout.height);
        }
});

test("the names of the rows stood on each other", () => {
  const { customer, agent, other, feelings, topics } = stripLayout(136, FULL);
  const middles = [customer, agent, other, feelings, topics].map(({ top, height }) => top + height / 2);
  for (let at = 1; at < middles.length; at += 1)
    assert.ok((middles[at] ?? 0) - (middles[at - 1] ?? 0) >= 13, `row ${at}`);
});

test("both lanes can be seen and hit in a low window, even in a call that has everything", () => {
  for (const layout of all({}))
    assert.ok(layout.customer.height >= 8 && layout.agent.height >= 8, `${layout.height}`);
});

test("what a call has not, gives its room to the lanes", () => {
  assert.ok(stripLayout(136, NOTHING).customer.height > stripLayout(136, FULL).customer.height + 10);
});

test("a low window names who is on the line only where that changes, in one row", () => {
  assert.equal(stripLayout(76, NOTHING).bandHeight, 0);
  const { bands, bandHeight } = stripLayout(76, FULL);
  assert.equal(bands.height, bandHeight);
  assert.equal(stripLayout(136, NOTHING).bands.height, stripLayout(136, NOTHING).bandHeight);
});
