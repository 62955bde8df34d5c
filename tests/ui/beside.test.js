// Where a panel stands beside its button: all of it inside the window, or scrolling there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { beside, heightBelow } from "../../ui/lib/beside.js";

/** @param {number} top @param {number} left */
const button = (top, left = 300) => ({ top, bottom: top + 30, left });
const panel = { width: 290, height: 310 };

/** The edges of what is seen of a panel. @param {{ left: number, top: number, maxHeight: number }} at @param {typeof panel} size */
const edges = ({ left, top, maxHeight }, { width, height }) => ({
  left,
  top,
  right: left + width,
  bottom: top + Math.min(height, maxHeight),
});

test("with room enough a panel hangs at its button's left edge", () => {
  assert.deepEqual(beside(button(200), panel, { width: 1360, height: 860 }), {
    left: 300,
    top: 234,
    maxHeight: 618,
  });
});

test("the filter panel ended below the window at 200 %, where nothing could be scrolled", () => {
  for (const height of [320, 430, 640])
    for (const top of [40, 150, 225, 300, 380]) {
      const at = edges(beside(button(top), panel, { width: 680, height }), panel);
      assert.ok(at.top >= 8 && at.bottom <= height - 8, `${top} of ${height}: ${at.top} to ${at.bottom}`);
    }
});

test("where there is more room above the button it stands there, and does not cover it", () => {
  const at = edges(beside(button(300), panel, { width: 680, height: 430 }), panel);
  assert.deepEqual([at.top, at.bottom], [8, 296]);
  const small = { width: 290, height: 80 };
  assert.equal(
    edges(beside(button(300), small, { width: 680, height: 430 }), small).top,
    334,
    "it fits below",
  );
});

test("a panel does not leave the window sideways", () => {
  assert.equal(beside(button(100, 500), panel, { width: 680, height: 430 }).left, 382);
  assert.equal(beside(button(100, 2), panel, { width: 680, height: 430 }).left, 8);
});

test("a panel lies over its button rather than be a slit", () => {
  const at = edges(beside(button(100), panel, { width: 400, height: 240 }), panel);
  assert.deepEqual([at.top, at.bottom], [72, 232]);
});

test("the save menu ended five pixels below the window at 200 %", () => {
  assert.equal(heightBelow(90, 430), 332);
});
