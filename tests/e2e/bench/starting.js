// From the start of the process to a window that can be typed into, against a bare Tauri window with one field.
import { APP } from "../support/desk.js";
import { median, ms, print, times } from "./numbers.js";
import { connected, openDesk } from "./window.js";

/** @import { Desk } from "../support/desk.js" */

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
    const [own, base] = [median(taken.earshot), median(taken.bare)];
    print(`From the start of the process to a letter typed (median of ${rounds}, in turn)`, [
      {
        what: "a window that can be used",
        value: ms(own),
        against: `${ms(base)} bare window`,
        ratio: times(own, base),
        target: `<= ${MOST_TIMES}x`,
        met: own <= MOST_TIMES * base,
      },
    ]);
  } finally {
    await desk.close();
  }
}

/** @param {Desk} desk @param {string} program */
async function start(desk, program) {
  const page = await desk.openEarshot({ program });
  const isThere = () =>
    page.run((css) => find(css).some((one) => one.checkVisibility()), "#phrase").catch(() => false);
  while (!(await isThere()))
    if (performance.now() - page.startedAt > 30_000) throw new Error("no #phrase came");
  do await page.type("#phrase", "x");
  while ((await page.value("#phrase")) !== "x");
  const taken = performance.now() - page.startedAt;
  await desk.closeEarshot();
  return taken;
}
