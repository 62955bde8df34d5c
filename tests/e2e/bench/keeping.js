// What reading many calls leaves behind in the page's memory. Only memory of its own counts: the share of what it has in
// common with other windows on the machine changes with their number.
import { settled } from "../support/memory.js";
import { mb, print, times } from "./numbers.js";
import { choose, openDesk, withManyCalls } from "./window.js";

const MOST_TIMES = 1.25;

/** @param {{ few: number, many: number }} how */
export async function measureKeeping({ few, many }) {
  const desk = await openDesk();
  try {
    const { page, calls } = await withManyCalls(desk, many);
    if (calls.length < many) throw new Error(`Only ${calls.length} calls were found.`);
    for (const call of calls.slice(0, few)) await choose(page, call);
    const before = await settled("Private");
    for (const call of calls.slice(few)) await choose(page, call);
    const after = await settled("Private");
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
