// A list of which only the rows in view are drawn, and each only when it comes or when somebody says that it changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { heights, soon, window } from "./transcript-page.js";

const { html } = await import("../../ui/lib/lit.js");
const { VirtualList } = await import("../../ui/lib/virtual-list.js");

/** After which a list that stands still has its spare rows. */
const STANDING = 150;

/** A list of a thousand rows that notes which it drew; `say` is what each row shows. */
function listed() {
  const viewport = document.createElement("div");
  viewport.id = "transcript";
  // Without a layout nothing is higher than its viewport, and nothing could be scrolled to.
  Object.defineProperty(viewport, "scrollHeight", { value: 1e6 });
  const content = viewport.appendChild(document.createElement("div"));
  document.body.append(viewport);
  const now = { say: "first" };
  /** @type {number[]} */
  const drawn = [];
  const model = {
    count: 1000,
    key: String,
    estimate: () => heights.row,
    row: (/** @type {number} */ at) => {
      drawn.push(at);
      return html`${now.say} ${at}`;
    },
  };
  const list = new VirtualList(viewport, content, { overscan: 4 });
  list.update(model);
  const scrollTo = (/** @type {number} */ top) => {
    drawn.length = 0;
    viewport.scrollTop = top;
    viewport.dispatchEvent(new window.Event("scroll"));
  };
  const words = () => [...content.children].map((row) => row.textContent?.trim());
  return { list, viewport, model, now, drawn, scrollTo, words };
}

/** @param {number[]} numbers */
const rising = (numbers) => [...numbers].sort((a, b) => a - b);

test("while one scrolls, only the rows that come are drawn", async () => {
  const { drawn, scrollTo, words } = listed();
  await soon(STANDING);
  const before = words().length;
  scrollTo(10 * heights.row);
  assert.deepEqual(
    rising(drawn),
    Array.from({ length: 10 }, (_, at) => before + at),
  );
});

test("a row that went and comes again is drawn again", async () => {
  const { drawn, scrollTo, words } = listed();
  await soon();
  scrollTo(500 * heights.row);
  assert.ok(
    words().every((row) => row?.startsWith("first ")),
    words().join(),
  );
  scrollTo(0);
  assert.ok(drawn.includes(0));
  assert.equal(words()[0], "first 0");
});

test("what changed is seen in every row at once, with a new model or the same one", async () => {
  const { list, model, now, words } = listed();
  await soon();
  now.say = "second";
  list.redraw();
  assert.ok(
    words().every((row) => row?.startsWith("second ")),
    words().join(),
  );
  now.say = "third";
  list.update({ ...model });
  assert.ok(
    words().every((row) => row?.startsWith("third ")),
    words().join(),
  );
});

test("a row that is higher than the list is shown from its beginning, or from the part that is meant", async () => {
  const usual = heights.row;
  heights.row = 900;
  const { list, viewport } = listed();
  await soon(STANDING);
  list.reveal(500, "center");
  assert.equal(viewport.scrollTop, 500 * heights.row, "its beginning");
  list.reveal(500, "center", () => 700);
  assert.equal(viewport.scrollTop, 500 * heights.row + 700 - heights.list / 3, "a third below the top");
  list.reveal(500, "center", () => 20);
  assert.equal(viewport.scrollTop, 500 * heights.row, "no more than is needed");
  list.together(() => list.reveal(300, "center", () => 700));
  assert.equal(viewport.scrollTop, 300 * heights.row + 700 - heights.list / 3, "among other changes");
  heights.row = usual;
});

test("a row that has room stands in the middle of the list, whatever is meant in it", async () => {
  const { list, viewport } = listed();
  await soon(STANDING);
  list.reveal(500, "center", () => 20);
  assert.equal(viewport.scrollTop, 500 * heights.row - (heights.list - heights.row) / 2);
});
