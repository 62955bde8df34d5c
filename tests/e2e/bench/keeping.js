// What reading many calls leaves behind in the page's memory. Only memory of its own counts: the share of what it has in
// common with other windows on the machine changes with their number.
import { settled } from "../support/memory.js";
import { mb, print, times } from "./numbers.js";
import { choose, openDesk, withManyCalls } from "./window.js";

/** @import { Page } from "../support/page.js" */

const MOST_TIMES = 1.25;
/** Rows that the list may keep in hand. */
const FEW_ROWS = 3;
/** What was thrown away is given back to the system little by little. */
const AFTERWARDS = 10;
/** The engine looks through everything each time, and not through what is new only. */
const THOROUGH = { JSC_useGenerationalGC: "false" };

/** @param {{ few: number, many: number }} how */
export async function measureKeeping({ few, many }) {
  const desk = await openDesk(THOROUGH);
  try {
    const { page, calls } = await withManyCalls(desk, many);
    if (calls.length < many) throw new Error(`Only ${calls.length} calls were found.`);
    const [first, ...others] = calls;
    for (const call of others.slice(0, few)) await choose(page, call);
    const before = await kept(page, first);
    for (const call of others.slice(few)) await choose(page, call);
    const after = await kept(page, first);
    print(`Memory after opening ${many} calls, against after ${few}`, [
      {
        what: "the page's process",
        value: mb(after.page),
        against: mb(before.page),
        ratio: times(after.page, before.page),
        target: `<= ${MOST_TIMES}x`,
        met: after.page <= MOST_TIMES * before.page,
      },
      {
        what: "the shell",
        value: mb(after.shell),
        against: mb(before.shell),
        ratio: times(after.shell, before.shell),
      },
    ]);
  } finally {
    await desk.close();
  }
}

/**
 * What is held on to. The engine throws away what nobody needs only when it runs short, and after some hundred calls that is
 * more than what is needed: so it is made to look, until it is seen that the rows of the call before are gone.
 *
 * @param {Page} page @param {string} call another one than is open
 */
async function kept(page, call) {
  await page.run(watchRows);
  await choose(page, call);
  for (let turn = 0; (await page.run(lookForGarbage)) > FEW_ROWS; turn += 1)
    if (turn > 60) throw new Error("The rows of a call that was left are still held on to.");
  for (let turn = 0; turn < AFTERWARDS; turn += 1) await page.run(lookForGarbage);
  return settled("Private");
}

/* The functions below run in the page. */

/** Notes when the rows that are in the document now are thrown away. Runs in the page. */
function watchRows() {
  const rows = document.querySelectorAll("#transcript .virtual-row");
  const watched = { left: rows.length, registry: new FinalizationRegistry(() => (watched.left -= 1)) };
  for (const row of rows) {
    watched.registry.register(row, null);
    row.toggleAttribute("data-watched", true);
  }
  /** @type {any} */ (window).watched = watched;
}

/** Asks for memory for half a second; how many of the rows are still there and serve no other call. Runs in the page. */
async function lookForGarbage() {
  for (let turn = 0; turn < 15; turn += 1) {
    new Uint8Array(20_000_000).fill(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return /** @type {any} */ (window).watched.left - document.querySelectorAll("[data-watched]").length;
}
