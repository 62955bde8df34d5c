// The parts of the player that need no window: files, time, stretching.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Recording } from "../../ui/lib/recording.js";
import { Stretch } from "../../ui/lib/stretch.js";
import { phraseAt, skipsOf, toCall, toRecording } from "../../ui/lib/timeline.js";
import { NotPlayable, readHead, samples } from "../../ui/lib/wave.js";

/** @param {{ coding?: number, bits?: number, channels?: number, rate?: number, size?: number, before?: number[] }} [how] @param {number[]} [data] */
function file({ coding = 1, bits = 16, channels = 1, rate = 8000, size, before = [] } = {}, data = []) {
  const frame = (channels * bits) / 8;
  const bytes = new Uint8Array(44 + before.length + data.length);
  const view = new DataView(bytes.buffer);
  const tag = (/** @type {number} */ at, /** @type {string} */ text) => {
    bytes.set(new TextEncoder().encode(text), at);
  };
  tag(0, "RIFF");
  tag(8, "WAVE");
  tag(12, "fmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, coding, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * frame, true);
  view.setUint16(32, frame, true);
  view.setUint16(34, bits, true);
  bytes.set(before, 36);
  tag(36 + before.length, "data");
  view.setUint32(40 + before.length, size ?? data.length, true);
  bytes.set(data, 44 + before.length);
  return bytes;
}

const LIST = [...new TextEncoder().encode("LIST"), 4, 0, 0, 0, 1, 2, 3, 4];

test("a head says where the samples are, whatever stands before them", () => {
  const plain = file({ channels: 2 }, [0, 0, 0, 0, 1, 0, 1, 0]);
  assert.deepEqual(readHead(plain, plain.length), {
    coding: 1,
    bits: 16,
    channels: 2,
    rate: 8000,
    frameBytes: 4,
    dataAt: 44,
    frames: 2,
  });
  const listed = file({ before: LIST }, [1, 2, 3, 4]);
  assert.equal(readHead(listed, listed.length).dataAt, 56);
});

test("a file that was written as a stream is as long as it is", () => {
  for (const size of [0, 0xffffffff]) {
    const streamed = file({ size }, [1, 2, 3, 4, 5, 6]);
    assert.equal(readHead(streamed, streamed.length).frames, 3);
  }
});

test("what is no WAV file, or of an unknown kind, is refused", () => {
  for (const bytes of [
    new Uint8Array(),
    new TextEncoder().encode("ID3 something else altogether"),
    file({ coding: 85 }),
    file({ bits: 12 }),
    file({ rate: 0 }),
    file().slice(0, 40),
  ])
    assert.throws(() => readHead(bytes, bytes.length), NotPlayable);
});

test("every way of writing samples gives the same sound", () => {
  const read = (/** @type {any} */ how, /** @type {number[]} */ data) => {
    const bytes = file(how, data);
    const wave = readHead(bytes, bytes.length);
    return [...(samples(bytes.subarray(wave.dataAt), wave)[0] ?? [])];
  };
  assert.deepEqual(read({ bits: 16 }, [0, 0, 0, 0x40, 0, 0x80]), [0, 0.5, -1]);
  assert.deepEqual(read({ bits: 8 }, [128, 192, 0]), [0, 0.5, -1]);
  assert.deepEqual(read({ bits: 24 }, [0, 0, 0, 0, 0, 0x40, 0, 0, 0x80]), [0, 0.5, -1]);
  assert.deepEqual(read({ bits: 32 }, [0, 0, 0, 0x40, 0, 0, 0, 0x80]), [0.5, -1]);
  assert.deepEqual(read({ coding: 3, bits: 32 }, [0, 0, 0, 0x3f]), [0.5]);
  // G.711: silence, the loudest both ways, something between.
  const mu = read({ coding: 7, bits: 8 }, [0xff, 0x80, 0x00, 0xb0]);
  assert.deepEqual(
    mu,
    [0, 32124, -32124, 3900].map((one) => one / 32768),
  );
  const a = read({ coding: 6, bits: 8 }, [0xd5, 0xaa, 0x2a]);
  assert.deepEqual(
    a,
    [8, 32256, -32256].map((one) => one / 32768),
  );
});

/** A file of a million frames that counts what is read of it; each sample is its frame's number. */
function longFile() {
  const frames = 4_000_000;
  const head = file({ size: frames * 2 });
  const total = 44 + frames * 2;
  const reads = /** @type {[number, number][]} */ ([]);
  const read = async (/** @type {number} */ from, /** @type {number} */ to) => {
    reads.push([from, to]);
    const bytes = new Uint8Array(Math.min(to, total - 1) - from + 1);
    const view = new DataView(bytes.buffer);
    if (from < 44) bytes.set(head.subarray(from, Math.min(44, to + 1)));
    else
      for (let at = 0; at + 1 < bytes.length; at += 2)
        view.setInt16(at, ((from - 44 + at) / 2) % 30_000, true);
    return { bytes, total };
  };
  return { read, reads };
}

/** @param {Recording} recording @param {number} from @param {number} count */
async function waitFor(recording, from, count) {
  for (let turn = 0; turn < 50 && !recording.has(from, count); turn += 1)
    await new Promise((resolve) => setImmediate(resolve));
  assert.ok(recording.has(from, count), "it comes");
}

test("only what is heard is read, and little of it is kept", async () => {
  const { read, reads } = longFile();
  const recording = await Recording.open(read);
  assert.equal(recording.durationMs, 500_000);
  const at = 3_000_000;
  await waitFor(recording, at, 100);
  const read100 = recording.frames(at, 100)[0];
  assert.equal(Math.round((read100?.[0] ?? 0) * 32768), at % 30_000);
  assert.ok(
    reads.every(([from]) => from === 0 || from > 5_000_000),
    "nothing before it is read",
  );
  for (let frame = 0; frame < 4_000_000; frame += recording.chunkFrames) await waitFor(recording, frame, 10);
  assert.ok(recording.kept <= 24, `${recording.kept} chunks`);
  const most = Math.max(...reads.map(([from, to]) => to - from + 1));
  assert.ok(most <= 131_072, `${most} bytes at once`);
});

test("what is not there is silent, and what breaks is told", async () => {
  const { read } = longFile();
  const recording = await Recording.open(read);
  assert.deepEqual([...(recording.frames(50, 3)[0] ?? [])], [0, 0, 0]);
  let told = /** @type {unknown} */ (null);
  const broken = await Recording.open(async (from, to) => {
    if (from > 0) throw new Error("gone");
    return read(from, to);
  });
  broken.onFault = (cause) => {
    told = cause;
  };
  broken.has(0, 10);
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.equal(/** @type {Error} */ (told).message, "gone");
});

const RATE = 8000;
/** @param {number} hertz */
const tone = (hertz) => (/** @type {number} */ from, /** @type {number} */ count) => [
  Float32Array.from({ length: count }, (_, at) => 0.5 * Math.sin((2 * Math.PI * hertz * (from + at)) / RATE)),
];

/** @param {Float32Array} list how often it goes up through nothing in a second */
const pitch = (list) => {
  let ups = 0;
  for (let at = 1; at < list.length; at += 1) if ((list[at - 1] ?? 0) < 0 && (list[at] ?? 0) >= 0) ups += 1;
  return (ups * RATE) / list.length;
};

for (const tempo of [0.75, 1.25, 1.5, 2])
  test(`${tempo} times as fast has the same pitch`, () => {
    const stretch = new Stretch({ input: tone(220), rate: RATE, tempo, at: 4000 });
    const [heard = new Float32Array()] = stretch.next(100);
    assert.equal(heard.length, 2 * RATE);
    assert.ok(Math.abs(stretch.at - (4000 + 2 * RATE * tempo)) < 1, `it is at ${stretch.at}`);
    assert.ok(Math.abs(pitch(heard) - 220) < 5, `${pitch(heard)} Hz`);
    const jump = heard.reduce((most, one, at) => Math.max(most, Math.abs(one - (heard[at - 1] ?? one))), 0);
    assert.ok(jump < 0.2, `no click: ${jump}`);
  });

test("stretching stops before what is left out", () => {
  const stretch = new Stretch({ input: tone(220), rate: RATE, tempo: 2, at: 0 });
  assert.equal(stretch.hopsBefore(3200, 12), 10);
  assert.equal(stretch.hopsBefore(1_000_000, 12), 12);
  assert.equal(stretch.hopsBefore(100, 12), 0);
});

const RECORDED = { startMs: 1_000, pauses: [{ fromMs: 10_000, toMs: 16_000 }] };

test("moments of the call and of its recording are told from each other", () => {
  for (const [call, recording] of /** @type {const} */ ([
    [1_000, 0],
    [5_000, 4_000],
    [16_000, 9_000],
    [20_000, 13_000],
  ])) {
    assert.equal(toRecording(RECORDED, call), recording);
    assert.equal(toCall(RECORDED, recording), call);
  }
  assert.equal(toRecording(RECORDED, 12_000), 9_000, "within the pause: behind it");
  assert.equal(toRecording(RECORDED, 0), -1_000);
});

test("of a silence the edges are kept", () => {
  const silences = [
    { fromMs: 2_000, toMs: 6_000 },
    { fromMs: 9_500, toMs: 16_200 },
  ];
  assert.deepEqual(skipsOf(RECORDED, silences), [{ fromMs: 1_350, toMs: 4_650 }]);
});

test("the phrase that is heard is the last that has begun", () => {
  const phrases = [{ atMs: 100 }, { atMs: 2_000 }, { atMs: 2_000 }, { atMs: 5_000 }];
  assert.deepEqual(
    [0, 100, 1_999, 2_000, 9_000].map((ms) => phraseAt(phrases, ms)),
    [-1, 0, 0, 2, 3],
  );
});
