// The player on a clock of the test's own: what is scheduled when, and where it stands.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { Sound } from "../../ui/lib/sound.js";

const RATE = 8000;
const SECONDS = 60;

/** A context whose time is set by the test. */
class Context {
  currentTime = 10;
  outputLatency = 0;
  state = "suspended";
  destination = {};
  /** @type {{ at: number, until: number, stopped: number | null, first: number }[]} */
  started = [];
  createGain() {
    const param = { cancelScheduledValues() {}, setValueAtTime() {}, setTargetAtTime() {} };
    return { gain: param, connect() {} };
  }
  /** @param {number} _channels @param {number} length */
  createBuffer(_channels, length) {
    return {
      length,
      first: 0,
      /** @param {Float32Array} list @param {number} channel */
      copyToChannel(list, channel) {
        if (channel === 0) this.first = list[0] ?? 0;
      },
    };
  }
  createBufferSource() {
    const { started } = this;
    /** @type {any} */
    const node = { buffer: null, connect() {} };
    const entry = { at: 0, until: 0, stopped: /** @type {number | null} */ (null), first: 0 };
    node.start = (/** @type {number} */ at) => {
      Object.assign(entry, { at, until: at + node.buffer.length / RATE, first: node.buffer.first });
      started.push(entry);
    };
    node.stop = (/** @type {number} */ at) => {
      entry.stopped ??= at;
    };
    return node;
  }
  async resume() {
    this.state = "running";
  }
  async suspend() {
    this.state = "suspended";
  }
  async close() {
    this.state = "closed";
  }
}

/** A recording whose samples are their frames' numbers; frames of `missing` have not come. */
function recording() {
  return {
    wave: { rate: RATE, frames: SECONDS * RATE, channels: 1 },
    durationMs: SECONDS * 1000,
    missing: false,
    closed: false,
    onChunk() {},
    has() {
      return !this.missing;
    },
    /** @param {number} from @param {number} count */
    frames: (from, count) => [Float32Array.from({ length: count }, (_, at) => from + at)],
    close() {
      this.closed = true;
    },
  };
}

/** @type {Context} */
let context;
/** @type {ReturnType<typeof recording>} */
let file;
/** @type {Sound} */
let sound;

beforeEach(() => {
  mock.timers.enable({ apis: ["setInterval", "setTimeout"] });
  globalThis.window = /** @type {any} */ (globalThis);
  context = new Context();
  file = recording();
  sound = new Sound(/** @type {any} */ (file), /** @type {any} */ (context));
});

afterEach(() => {
  sound.close();
  mock.timers.reset();
  delete (/** @type {any} */ (globalThis).window);
});

/** Time goes by, tick after tick. @param {number} seconds */
function pass(seconds) {
  for (let left = seconds; left > 1e-9; left -= 0.06) {
    context.currentTime += Math.min(0.06, left);
    mock.timers.tick(60);
  }
}

/** What was not called back, in order. */
const heard = () => context.started.filter(({ stopped, at }) => stopped === null || stopped > at + 0.02);

test("pieces follow each other to the sample, a little ahead", () => {
  sound.play();
  pass(5);
  const pieces = heard();
  for (const [index, piece] of pieces.entries())
    if (index > 0) assert.ok(Math.abs(piece.at - (pieces[index - 1]?.until ?? 0)) < 1e-9);
  const ahead = (pieces.at(-1)?.until ?? 0) - context.currentTime;
  assert.ok(ahead > 2 && ahead < 3, `${ahead} s ahead`);
  assert.ok(Math.abs(sound.ms - 4_940) < 70, `${sound.ms}`);
});

test("it stands where it was paused, and goes on from there", () => {
  sound.play();
  pass(3);
  sound.pause();
  const there = sound.ms;
  assert.ok(!sound.playing && Math.abs(there - 2_940) < 70, `${there}`);
  pass(5);
  assert.equal(sound.ms, there);
  assert.equal(context.state, "suspended", "the system's device is free");
  sound.play();
  pass(1);
  assert.ok(Math.abs(sound.ms - there - 940) < 70, `${sound.ms} after ${there}`);
});

test("a place is gone to at once, while it plays and while it does not", () => {
  sound.seek(30_000);
  assert.equal(sound.ms, 30_000);
  sound.play();
  pass(1);
  sound.seek(5_000);
  const first = context.started.at(-1) && heard().filter(({ at }) => at >= context.currentTime)[0];
  assert.equal(first?.first, 5 * RATE);
  pass(1);
  assert.ok(Math.abs(sound.ms - 5_940) < 70, `${sound.ms}`);
  sound.seek(-5);
  assert.equal(sound.ms, 0);
});

test("twice as fast is twice as far", () => {
  sound.setTempo(2);
  sound.play();
  pass(4);
  assert.ok(Math.abs(sound.ms - 7_900) < 200, `${sound.ms}`);
  sound.setTempo(0.75);
  const there = sound.ms;
  pass(4);
  assert.ok(Math.abs(sound.ms - there - 2_960) < 200, `${sound.ms} after ${there}`);
});

test("silences are left out", () => {
  sound.setSkips([
    { fromMs: 1_000, toMs: 21_000 },
    { fromMs: 22_000, toMs: 32_000 },
  ]);
  sound.play();
  pass(4);
  assert.ok(Math.abs(sound.ms - 33_940) < 100, `${sound.ms}`);
  for (const { first } of context.started) {
    const ms = (first * 1000) / RATE;
    assert.ok(!(ms >= 1_000 && ms < 21_000) && !(ms >= 22_000 && ms < 32_000), `${ms} is played`);
  }
});

test("what has not come is waited for", () => {
  sound.play();
  pass(1);
  file.missing = true;
  pass(4);
  assert.ok(sound.waits);
  const there = sound.ms;
  pass(2);
  assert.equal(sound.ms, there);
  file.missing = false;
  file.onChunk();
  pass(1);
  assert.ok(!sound.waits && sound.ms > there + 800, `${sound.ms} after ${there}`);
});

test("at its end it stops, and begins anew when it is played again", () => {
  let ticks = 0;
  sound.onTick = () => {
    ticks += 1;
  };
  sound.seek(58_000);
  sound.play();
  pass(3);
  assert.ok(!sound.playing && ticks > 10);
  assert.equal(Math.round(sound.ms), 60_000);
  sound.play();
  pass(1);
  assert.ok(sound.ms < 1_100, `${sound.ms}`);
});

test("closed, it lets everything go", () => {
  sound.play();
  sound.close();
  assert.ok(file.closed && context.state === "closed" && !sound.playing);
});
