// `node bench-page.js [opening] [moving] [keeping] [starting]`: measures the real window, all of it unless parts are named.
// EARSHOT_BARE names the bare window; with BENCH_QUICK everything is done a few times only, to see that it works. Used by
// `cargo xtask bench page`.
import { measureKeeping } from "./bench/keeping.js";
import { measureMoving } from "./bench/moving.js";
import { measureOpening } from "./bench/opening.js";
import { measureStarting } from "./bench/starting.js";

const quick = Boolean(process.env.BENCH_QUICK);
const bare = process.env.EARSHOT_BARE ?? "target/debug/examples/bare-window";

const PARTS = {
  opening: () => measureOpening({ rounds: quick ? 2 : 11 }),
  moving: () => measureMoving({ frames: quick ? 60 : 600, stops: quick ? 20 : 200, bare }),
  keeping: () => measureKeeping(quick ? { few: 2, many: 8 } : { few: 5, many: 200 }),
  starting: () => measureStarting({ rounds: quick ? 2 : 9, bare }),
};

const named = process.argv.slice(2);
for (const part of named.length > 0 ? named : Object.keys(PARTS)) {
  if (!(part in PARTS)) throw new Error(`There is no part ${part}: only ${Object.keys(PARTS).join(", ")}.`);
  await PARTS[part]();
}
