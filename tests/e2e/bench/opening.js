// Opening a very long transcript: from the choosing to painted, against a plain page with the same words.
import { median, ms, print, times } from "./numbers.js";
import { choose, openDesk, paintPlain, withLongCall } from "./window.js";

const PHRASES = 4_000;
const TARGET_MS = 100;

/** @param {{ rounds: number }} how */
export async function measureOpening({ rounds }) {
  const desk = await openDesk();
  try {
    const { page, long, others } = await withLongCall(desk, PHRASES);
    const opened = [];
    const plain = [];
    // The first round is for caches, fonts and the compiler.
    for (let round = 0; round <= rounds; round += 1) {
      await choose(page, others[round % others.length]);
      const one = await choose(page, long);
      const { rows, total } = await paintPlain(page);
      if (rows !== PHRASES) throw new Error(`The call has ${rows} phrases instead of ${PHRASES}.`);
      if (round > 0) [opened.push(one), plain.push(total)];
    }
    report(opened, plain);
  } finally {
    await desk.close();
  }
}

/** @param {{ words: number, total: number, shell: number }[]} opened @param {number[]} plain */
function report(opened, plain) {
  const [total, base] = [median(opened.map((one) => one.total)), median(plain)];
  const pages = median(opened.map((one) => one.total - one.shell));
  print(`Opening a call of ${PHRASES} phrases (median of ${opened.length})`, [
    {
      what: "from the choosing to painted",
      value: ms(total),
      against: `${ms(base)} plain page`,
      ratio: times(total, base),
      target: `<= ${TARGET_MS} ms`,
      met: total <= TARGET_MS,
    },
    { what: "  the shell's answer, read", value: ms(median(opened.map((one) => one.shell))) },
    {
      what: "  the page's share",
      value: ms(pages),
      against: `${ms(base)} plain page`,
      ratio: times(pages, base),
    },
    { what: "  until the words are in the document", value: ms(median(opened.map((one) => one.words))) },
  ]);
}
