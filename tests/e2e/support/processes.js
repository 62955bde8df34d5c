// Programs that a test starts. Each leads a process group of its own, so that what it starts in turn (the driver starts
// the app, the app its web processes) can be stopped with it, by number, whatever ends the test.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Starts a program that runs until it is stopped.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, input?: string }} [options] `input` is written to its standard input, which is then closed.
 */
export function start(program, args, { env = process.env, input } = {}) {
  // `setpriv` makes the system stop it even if this process is killed outright and no handler below can run.
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "--", program, ...args], {
    env,
    detached: true,
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  running.add(child);
  const said = [];
  child.stderr.on("data", (data) => said.push(data));
  child.on("error", (error) => said.push(Buffer.from(String(error))));
  child.stdin?.end(input);
  return {
    pid: child.pid,
    exited: new Promise((resolve) => child.once("close", resolve)),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    /** What it complained about so far. */
    said: () => Buffer.concat(said).toString(),
    /** Its first line of output; the rest is read and thrown away, so that it never waits for a reader. */
    firstLine: () => firstLine(child, program, () => Buffer.concat(said).toString()),
    stop: () => stop(child),
  };
}

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, input?: string, seconds?: number }} [options]
 * @returns {Promise<{ code: number | null, output: string, said: string }>}
 */
export async function run(program, args, { env = process.env, input, seconds = 30 } = {}) {
  const child = spawn(program, args, {
    env,
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
  const output = [];
  const said = [];
  child.stdout.on("data", (data) => output.push(data));
  child.stderr.on("data", (data) => said.push(data));
  child.stdin?.end(input);
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => clearTimeout(timer));
  return { code, output: Buffer.concat(output).toString(), said: Buffer.concat(said).toString() };
}

function firstLine(child, program, said) {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stdout });
    const give = (cause) => reject(new Error(`${program} ${cause} before it said a word: ${said()}`));
    const timer = setTimeout(() => give("took 20 s"), 20_000);
    lines.once("line", (line) => {
      clearTimeout(timer);
      resolve(line);
    });
    child.once("error", (error) => give(`did not start (${error.message})`));
    child.once("close", (code) => give(`ended with ${code}`));
  });
}

/** Stops the whole group and waits until its leader is gone. */
async function stop(child) {
  kill(child);
  if (child.exitCode === null && child.signalCode === null && child.pid) {
    await new Promise((resolve) => child.once("exit", resolve));
  }
}

function kill(child) {
  running.delete(child);
  if (!child.pid) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}

function killAll() {
  for (const child of running) kill(child);
}

process.on("exit", killAll);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => process.exit(1));
}
