// Facets, columns, pace: pure pieces behind the results.
import assert from "node:assert/strict";
import { test } from "node:test";
import { columnName, gridOf, nextSort, sortState, TABLE } from "../../ui/lib/columns.js";
import { directionOf } from "../../ui/lib/direction.js";
import { FOLDED, listedValues, ticks, toggledValue, unticked } from "../../ui/lib/facets.js";
import { paceWords, timeLeft } from "../../ui/lib/pace.js";
import { COLUMNS, FIRST_COLUMNS } from "../../ui/state/display.js";
import { WIDE } from "../../ui/state/run.js";
import { card, progress } from "./samples.js";

const agents = (n) => ({
  name: /** @type {const} */ ("agent"),
  values: Array.from({ length: n }, (_, at) => ({ value: `id${at}`, label: `Agent ${at}`, count: n - at })),
});

test("a long facet shows its first values and how many more there are", () => {
  const { values, more } = listedValues(agents(20), WIDE, false);
  assert.deepEqual([values.length, more], [FOLDED, 20 - FOLDED]);
  assert.deepEqual(
    [listedValues(agents(20), WIDE, true).values.length, listedValues(agents(20), WIDE, true).more],
    [20, 0],
  );
});

test("a single value is not folded away behind “1 more”", () => {
  const { values, more } = listedValues(agents(FOLDED + 1), WIDE, false);
  assert.deepEqual([values.length, more], [FOLDED + 1, 0]);
});

test("what is ticked stays in sight: far down, and when none of its calls is left", () => {
  const narrow = { ...WIDE, agent: ["id15", "gone"] };
  const { values, more } = listedValues(agents(20), narrow, false);
  const ticked = values.filter((one) => one.ticked);
  assert.deepEqual(
    ticked.map((one) => [one.value, one.count]),
    [
      ["id15", 5],
      ["gone", 0],
    ],
  );
  assert.equal(values.length + more, 21);
});

test("ticking twice changes nothing", () => {
  const once = toggledValue(WIDE, "agent", "id1");
  assert.deepEqual(once.agent, ["id1"]);
  assert.deepEqual(toggledValue(once, "agent", "id1"), WIDE);
});

test("every tick is named and can be taken away alone", () => {
  const narrow = { ...WIDE, agent: ["id1", "id2"], onlyNew: true };
  const all = ticks(narrow, [agents(3)]);
  assert.deepEqual(
    all.map((tick) => tick.label),
    ["Agent 1", "Agent 2", "only new"],
  );
  assert.deepEqual(
    all.reduce((now, tick) => unticked(now, tick), narrow),
    WIDE,
  );
});

test("every column has a name, and says of a call what is known", () => {
  const one = card("a", {
    hitCount: 1204,
    agents: ["Ada Example", "Bo Example"],
    topics: ["Price"],
    customer: "+49 30",
  });
  const text = (name) => TABLE[name].text(one, "Europe/Berlin");
  assert.ok(COLUMNS.every((name) => columnName(name)));
  assert.deepEqual(["agent", "hits", "number", "topics", "length"].map(text), [
    "Ada Example, Bo Example",
    "1,204",
    "+49 30",
    "Price",
    "1:00",
  ]);
  assert.equal(TABLE.queue.text(card("a", { queue: null }), "UTC"), "");
});

test("a click on a head sorts by it; time turns round on the second, what cannot be sorted does not", () => {
  assert.equal(nextSort(TABLE.hits, "newest"), "hits");
  assert.equal(nextSort(TABLE.when, "hits"), "newest");
  assert.equal(nextSort(TABLE.when, "newest"), "oldest");
  assert.equal(nextSort(TABLE.when, "oldest"), "newest");
  assert.equal(nextSort(TABLE.agent, "newest"), null);
  assert.deepEqual(
    [sortState(TABLE.when, "newest"), sortState(TABLE.when, "oldest"), sortState(TABLE.when, "hits")],
    ["descending", "ascending", "none"],
  );
  assert.equal(sortState(TABLE.agent, "newest"), null);
});

test("head and rows of the table have the same columns, with and without badges", () => {
  for (const badges of [false, true]) {
    const { columns, least } = gridOf(FIRST_COLUMNS, badges);
    assert.equal(columns.split(/ (?![^(]*\))/).length, FIRST_COLUMNS.length);
    assert.ok(least > 400 && least < 800, String(least));
  }
  assert.ok(gridOf(FIRST_COLUMNS, true).least > gridOf(FIRST_COLUMNS, false).least);
});

test("how far, how fast and how long are said as far as they are known", () => {
  assert.deepEqual(paceWords(null), ["listing calls"]);
  assert.deepEqual(paceWords(progress({ listed: 3412, examined: 1204 })), [
    "1,204 of 3,412 read",
    "42 calls a minute",
    "about 8 min left",
  ]);
  assert.deepEqual(paceWords(progress({ listing: true, secondsLeft: 60, perMinute: 0 })), [
    "2 of 4 so far read",
  ]);
  assert.deepEqual(paceWords(progress({ paused: true })), ["2 of 4 read"]);
});

test("the time left is rounded as people would", () => {
  assert.equal(timeLeft(20), "less than a minute left");
  assert.equal(timeLeft(95), "about 2 min left");
  assert.equal(timeLeft(3600), "about 1 h left");
  assert.equal(timeLeft(5400), "about 1 h 30 min left");
  assert.equal(timeLeft(7170), "about 2 h left");
});

test("a line of a call in Arabic or Hebrew runs the other way", () => {
  assert.equal(directionOf("استرداد"), "rtl");
  assert.equal(directionOf("  החזר"), "rtl");
  assert.equal(directionOf("12 refund"), "ltr");
  assert.equal(directionOf("…"), "ltr");
});
