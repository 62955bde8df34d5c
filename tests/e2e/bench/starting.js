// From the start of the process to a window that can be typed into, against a bare Tauri window with one field.
import { setTimeout as pause } from "node:timers/promises";
import { APP } from "../support/desk.js";
import { median, ms, print, times } from "./numbers.js";
import { connected, openDesk } from "./window.js";

/**
 * @import { Desk } from "../support/desk.js"
 * @import { Row } from "./numbers.js"
 */

/** @typedef {{ page: number, field: number, typed: number, whole: number }} Taken whole: everything else stands, too */

const MOST_TIMES = 1.2;
/** What a page remembers is written to disk some time later. */
const USED_MS = 3_000;

/** @param {{ rounds: number, bare: string }} how */
export async function measureStarting({ rounds, bare }) {
  const desk = await openDesk();
  try {
    // The window of somebody who has used it before.
    await connected(desk, ["--generate", "60"]);
    await pause(USED_MS);
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
    row("whole", "  until everything around the field stands, with the letter in it"),
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
  const soon = async (/** @type {() => Promise<boolean>} */ isSo, /** @type {string} */ what) => {
    while (!(await isSo().catch(() => false))) if (since() > 30_000) throw new Error(`${program} ${what}`);
    return since();
  };
  const field = await soon(() => page.run(watchField), "showed no field");
  await page.keys("x");
  const whole = await soon(() => page.run(isWhole), "did not get ready");
  const typed =
    (await page.run(() => /** @type {any} */ (window).typedAt)) - performance.timeOrigin - page.startedAt;
  const loading = await page.run(() => performance.timeOrigin);
  await desk.closeEarshot();
  return { page: loading - performance.timeOrigin - page.startedAt, field, typed, whole };
}

/**
 * Whether the field can be seen and has the keyboard; from then on notes when a letter is in it. To ask later whether it is
 * there would measure how soon the page has time for a question. Runs in the page.
 */
function watchField() {
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector("#phrase"));
  const page = /** @type {any} */ (window);
  if (!field?.checkVisibility() || document.activeElement !== field) return false;
  const note = () => (page.typedAt ??= performance.timeOrigin + performance.now());
  document.addEventListener("input", note, { once: true });
  return true;
}

/** The field with its letter is not the one that stands there alone at first; a bare window is whole as it is. Runs in the page. */
function isWhole() {
  const [field, button] = [document.querySelector("#phrase"), document.querySelector("#search-button")];
  const isBare = document.querySelector("#app") === null;
  return field?.value === "x" && (isBare || button?.checkVisibility() === true);
}
