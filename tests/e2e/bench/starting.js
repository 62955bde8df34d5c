// From the start of the process to a window that can be typed into, against a bare Tauri window with one field.
import { APP } from "../support/desk.js";
import { median, ms, print, times } from "./numbers.js";
import { connected, openDesk } from "./window.js";

/**
 * @import { Desk } from "../support/desk.js"
 * @import { Row } from "./numbers.js"
 */

/** @typedef {{ page: number, field: number, typed: number }} Taken */

const MOST_TIMES = 1.2;

/** @param {{ rounds: number, bare: string }} how */
export async function measureStarting({ rounds, bare }) {
  const desk = await openDesk();
  try {
    // The window of somebody who has used it before.
    await connected(desk, ["--generate", "60"]);
    await desk.closeEarshot();
    const taken = { earshot: [], bare: [] };
    // The first round is for the system's caches.
    for (let round = 0; round <= rounds; round += 1) {
      const [theirs, ours] = [await start(desk, bare), await start(desk, APP)];
      if (round > 0) [taken.bare.push(theirs), taken.earshot.push(ours)];
    }
    print(`From the start of the process to a letter typed (median of ${rounds}, in turn)`, rowsOf(taken));
  } finally {
    await desk.close();
  }
}

/** @param {{ earshot: Taken[], bare: Taken[] }} taken @returns {Row[]} */
function rowsOf({ earshot, bare }) {
  const row = (/** @type {keyof Taken} */ part, /** @type {string} */ what) => {
    const [own, base] = [earshot, bare].map((all) => median(all.map((one) => one[part])));
    return { what, value: ms(own), against: `${ms(base)} bare window`, ratio: times(own, base), own, base };
  };
  const whole = row("typed", "a window that can be used");
  return [
    { ...whole, target: `<= ${MOST_TIMES}x`, met: whole.own <= MOST_TIMES * whole.base },
    row("page", "  until its page begins to load"),
    row("field", "  until the field can be seen"),
  ];
}

/**
 * Starts a window and types a letter; all in ms since the start of the process.
 *
 * @param {Desk} desk @param {string} program @returns {Promise<Taken>}
 */
async function start(desk, program) {
  const page = await desk.openEarshot({ program });
  const since = () => performance.now() - page.startedAt;
  const isThere = () =>
    page.run((css) => find(css).some((one) => one.checkVisibility()), "#phrase").catch(() => false);
  while (!(await isThere())) if (since() > 30_000) throw new Error(`${program} showed no #phrase`);
  const field = since();
  do await page.type("#phrase", "x");
  while ((await page.value("#phrase")) !== "x");
  const typed = since();
  const loading = await page.run(() => performance.timeOrigin);
  await desk.closeEarshot();
  return { page: loading - performance.timeOrigin - page.startedAt, field, typed };
}

/* global find */
