// What the window has in memory, read from the system.
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** @typedef {{ page: number, shell: number }} Memory in MB */
/** @typedef {"Pss" | "Private"} Kind shared memory counted by its share, or not at all */

/** The page's process and the shell's, which holds the transcripts. @param {Kind} kind @returns {Memory} */
export function memory(kind) {
  const mb = (/** @type {string} */ name) =>
    ours()
      .filter((one) => one.name.startsWith(name))
      .reduce((sum, one) => sum + held(one.pid, kind), 0) / 1024;
  return { page: mb("WebKitWebProces"), shell: mb("earshot") };
}

/** What is left when the page has tidied up: the least seen until nothing less was seen for a while. @param {Kind} [kind] */
export async function settled(kind = "Pss") {
  let least = memory(kind);
  let since = Date.now();
  for (const started = since; Date.now() - since < 12_000 && Date.now() - started < 90_000; ) {
    await pause(500);
    const now = memory(kind);
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

const LINES = {
  Pss: /^(?:Swap)?Pss:\s+(\d+)/gm,
  Private: /^(?:Private_Clean|Private_Dirty|SwapPss):\s+(\d+)/gm,
};

/** What a process has in memory or swapped out, in kB. */
function held(pid, kind) {
  try {
    const lines = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8").matchAll(LINES[kind]);
    return [...lines].reduce((sum, [, kB]) => sum + Number(kB), 0);
  } catch {
    return 0;
  }
}
