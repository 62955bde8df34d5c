// The participants' turns above the lanes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bandPlaces, bandsOf } from "../../ui/lib/overview-bands.js";
import { measure, turn } from "./overview-samples.js";

const LENGTH = 600_000;
const SCALE = { left: 10, width: 600, fromMs: 0, toMs: LENGTH };
/** @param {object[]} turns */
const bands = (turns) => bandsOf(turns, LENGTH, (one) => one.name ?? one.role);

test("agents who follow each other share a row; the customer has none", () => {
  const all = bands([
    turn(0, null, { role: "customer", name: "Customer" }),
    turn(0, 200_000),
    turn(200_500, null, { name: "Ben Example" }),
  ]);
  assert.deepEqual(
    all.map(({ label, row, fromMs, toMs }) => [label, row, fromMs, toMs]),
    [
      ["Ada Example", 0, 0, 200_000],
      ["Ben Example", 0, 200_500, LENGTH],
    ],
  );
});

test("in a conference the second agent stands in a row of their own", () => {
  const all = bands([turn(0, 400_000), turn(200_000, 500_000, { name: "Ben Example" }), turn(420_000, null)]);
  assert.deepEqual(
    all.map((band) => band.row),
    [0, 1, 0],
  );
});

test("a handshake of less than a second is no conference", () => {
  assert.ok(bands([turn(0, 200_900), turn(200_000, 300_000)]).every((band) => band.row === 0));
});

test("menus and queues are told from people", () => {
  const all = bands([
    turn(0, 9000, { role: "ivr" }),
    turn(9000, 20_000, { role: "acd" }),
    turn(20_000, null),
  ]);
  assert.deepEqual(
    all.map((band) => band.lane),
    ["other", "other", "agent"],
  );
});

test("turns outside of the call or without length are left out", () => {
  assert.deepEqual(bands([turn(700_000, 800_000), turn(5000, 5000), turn(-9000, 0)]), []);
});

test("names are cut to their band and never overlap, however many turns there are", () => {
  for (const rows of [1, 2])
    for (let count = 1; count < 40; count += 1) {
      const every = LENGTH / count;
      const turns = Array.from({ length: count }, (_, at) =>
        turn(at * every, at * every + every * 1.7, { name: `Somebody with Name Number ${at}` }),
      );
      for (const span of [SCALE, { ...SCALE, fromMs: 100_000, toMs: 180_000 }]) {
        const places = bandPlaces(bands(turns), rows, span, measure);
        for (const row of [0, 1]) {
          const ends = places.filter((one) => one.row === row && one.text);
          ends.forEach((place, at) => {
            const next = ends[at + 1];
            const end = place.textX + measure(place.text);
            assert.ok(end <= place.x + place.width, `${count} turns: a name leaves its band`);
            if (next) assert.ok(end < next.textX, `${count} turns: names overlap`);
          });
        }
      }
    }
});

test("a name stays in view while its band is partly beside the strip", () => {
  const [place] = bandPlaces(
    bands([turn(0, null)]),
    1,
    { ...SCALE, fromMs: 300_000, toMs: 330_000 },
    measure,
  );
  assert.equal(place?.text, "Ada Example");
  assert.ok((place?.textX ?? 0) >= SCALE.left);
});

test("a band too narrow for a name shows none", () => {
  assert.deepEqual(
    bandPlaces(bands([turn(0, 15_000)]), 1, SCALE, measure).map((place) => place.text),
    [""],
  );
});
