// What the window has in memory, read from the system.
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** @typedef {{ page: number, shell: number }} Memory in MB, shared memory counted by its share */

/** The page's process and the shell's, which holds the transcripts. @returns {Memory} */
export function memory() {
  const mb = (/** @type {string} */ name) =>
    ours()
      .filter((one) => one.name.startsWith(name))
      .reduce((sum, one) => sum + pss(one.pid), 0) / 1024;
  return { page: mb("WebKitWebProces"), shell: mb("earshot") };
}

/** What is left when the page has tidied up: the least seen until nothing less was seen for a while. */
export async function settled() {
  let least = memory();
  let since = Date.now();
  for (const started = since; Date.now() - since < 12_000 && Date.now() - started < 90_000; ) {
    await pause(500);
    const now = memory();
    if (now.page < least.page - 1) since = Date.now();
    least = { page: Math.min(least.page, now.page), shell: Math.min(least.shell, now.shell) };
  }
  return least;
}

/** Every process that this one started, directly or not. */
function ours() {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => processOf(Number(pid)));
  const parents = new Map(all.map((one) => [one.pid, one.parent]));
  const isOurs = (pid) => pid === process.pid || (parents.has(pid) && isOurs(parents.get(pid)));
  return all.filter((one) => isOurs(one.parent));
}

function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const name = stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"));
    const [, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return [{ pid, name, parent: Number(parent) }];
  } catch {
    return []; // It ended while we looked.
  }
}

/** What a process has in memory or swapped out, in kB. */
function pss(pid) {
  try {
    const lines = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8").matchAll(/^(?:Swap)?Pss:\s+(\d+)/gm);
    return [...lines].reduce((sum, [, kB]) => sum + Number(kB), 0);
  } catch {
    return 0;
  }
}
