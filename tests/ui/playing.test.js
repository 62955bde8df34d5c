// Hearing the call that is open: what is asked when, where it stands, who leads whom.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { call, card, connection, course, fakeIpc, later, phrase } from "./samples.js";
import "./words-setup.js";
import { playingActions } from "../../ui/actions/playing.js";
import { readingActions } from "../../ui/actions/reading.js";
import { NotPlayable } from "../../ui/lib/wave.js";
import { createStore, firstState } from "../../ui/state.js";

const CARD = card("c1");
const VIEW = {
  url: "earshot-audio://localhost/t",
  mime: "audio/wav",
  startMs: 1_000,
  durationMs: 59_000,
  pauses: [],
};
const PHRASES = [2_000, 10_000, 20_000, 30_000].map((atMs) => phrase({ atMs, durationMs: 4_000 }));

/** What stands in for the player. */
class Sound {
  ms = 0;
  playing = false;
  waits = false;
  durationMs = 59_000;
  closed = false;
  tempo = 1;
  /** @type {readonly object[]} */
  skips = [];
  onTick = () => {};
  play() {
    this.playing = true;
  }
  pause() {
    this.playing = false;
  }
  /** @param {number} ms */
  seek(ms) {
    this.ms = Math.max(0, ms);
  }
  /** @param {number} tempo */
  setTempo(tempo) {
    this.tempo = tempo;
  }
  /** @param {readonly object[]} skips */
  setSkips(skips) {
    this.skips = skips;
  }
  close() {
    this.closed = true;
  }
  /** It came this far. @param {number} callMs */
  at(callMs) {
    this.ms = callMs - VIEW.startMs;
    this.onTick();
  }
}

/** @type {ReturnType<typeof createStore>} */
let store;
/** @type {Record<string, (...args: any[]) => any>} */
let shell;
/** @type {Sound} */
let sound;
/** @type {ReturnType<typeof playingActions>} */
let actions;
/** @type {ReturnType<typeof readingActions>} */
let reading;
/** @type {string[]} */
let asked;
/** @type {() => Promise<Sound>} */
let opening;
/** @type {(cause: unknown) => void} */
let breaks;

const settled = () => new Promise((resolve) => setTimeout(resolve));
const now = () => store.state.playing;

beforeEach(() => {
  const silences = [{ fromMs: 40_000, toMs: 50_000 }];
  store = createStore({
    ...firstState(),
    screen: "search",
    connections: [connection("a", { current: true })],
    reading: {
      ...firstState().reading,
      key: 5,
      run: 7,
      card: CARD,
      status: "open",
      phrase: 0,
      call: call({ card: CARD, phrases: PHRASES, hits: [], course: course({ silences }) }),
    },
  });
  asked = [];
  shell = {
    openAudio: () => {
      asked.push("open");
      return Promise.resolve(VIEW);
    },
    closeAudio: () => {
      asked.push("close");
      return Promise.resolve(null);
    },
    phraseWords: () => Promise.resolve([{ start: 0, end: 5, atMs: 10_000, durationMs: 300, confidence: 1 }]),
    openCall: () => later().promise,
  };
  sound = new Sound();
  opening = () => Promise.resolve(sound);
  const ipc = fakeIpc(shell);
  reading = readingActions(store, ipc, /** @type {any} */ ({ report() {}, toast() {} }));
  const open = (/** @type {any} */ _read, /** @type {any} */ onFault) => {
    breaks = onFault;
    return opening();
  };
  actions = playingActions(store, ipc, reading, /** @type {any} */ (open));
});

async function play() {
  actions.toggle();
  await settled();
  assert.equal(now().status, "playing");
}

test("nothing is asked for before somebody presses play", async () => {
  await settled();
  assert.deepEqual([now().status, asked], ["none", []]);
  actions.toggle();
  assert.equal(now().status, "asking");
  await settled();
  assert.deepEqual([now().status, asked], ["playing", ["open"]]);
  actions.toggle();
  actions.toggle();
  assert.deepEqual(asked, ["open"], "once");
});

test("it begins where the reader is", async () => {
  reading.toPhrase(2);
  await play();
  assert.equal(sound.ms, 20_000 - 250 - VIEW.startMs);
  assert.deepEqual([now().fromMs, now().toMs], [1_000, 60_000]);
});

test("at the call's beginning it begins with the recording", async () => {
  await play();
  assert.equal(sound.ms, 0);
  assert.equal(now().atMs, VIEW.startMs);
});

test("moments are those of the call", async () => {
  await play();
  actions.seek(31_000);
  assert.equal(sound.ms, 30_000);
  sound.at(32_500);
  assert.equal(now().atMs, 32_500);
  actions.skip(-5_000);
  assert.equal(now().atMs, 27_500);
});

test("a word that is chosen is heard, even before play was pressed", async () => {
  actions.seek(12_000);
  await settled();
  assert.deepEqual([now().status, sound.ms], ["playing", 11_000]);
});

test("the cursor goes with the sound", async () => {
  await play();
  for (const [ms, phrase] of /** @type {const} */ ([
    [9_000, 0],
    [9_800, 1],
    [15_000, 1],
    [20_000, 2],
  ])) {
    sound.at(ms);
    assert.equal(store.state.reading.phrase, phrase, `at ${ms}`);
  }
});

test("a reader who goes elsewhere is not pulled back, and can come back", async () => {
  await play();
  sound.at(10_500);
  reading.toPhrase(3);
  assert.ok(now().lost);
  sound.at(21_000);
  assert.equal(store.state.reading.phrase, 3);
  actions.followAgain();
  assert.deepEqual(
    [store.state.reading.phrase, now().lost, store.state.reading.reveal],
    [2, false, "center"],
  );
});

test("so is one who scrolls", async () => {
  await play();
  sound.at(10_500);
  actions.scrolled();
  sound.at(21_000);
  assert.deepEqual([now().lost, store.state.reading.phrase], [true, 1]);
});

test("without following, the cursor stays", async () => {
  actions.follow(false);
  await play();
  sound.at(21_000);
  assert.equal(store.state.reading.phrase, 0);
  actions.follow(true);
  assert.equal(store.state.reading.phrase, 2);
});

test("after a pause it goes on, or where the reader went meanwhile", async () => {
  await play();
  sound.at(13_000);
  actions.toggle();
  assert.deepEqual([now().status, sound.playing], ["paused", false]);
  actions.toggle();
  assert.equal(sound.ms, 12_000);
  actions.toggle();
  reading.toPhrase(3);
  actions.toggle();
  assert.equal(sound.ms, 30_000 - 250 - VIEW.startMs);
});

test("speed and silences are as wished, at once and for the next call", async () => {
  actions.rate(1.5);
  actions.skipSilence(true);
  await play();
  assert.equal(sound.tempo, 1.5);
  assert.deepEqual(sound.skips, [{ fromMs: 39_350, toMs: 48_650 }]);
  actions.skipSilence(false);
  actions.rate(2);
  assert.deepEqual([sound.tempo, sound.skips], [2, []]);
  store.dispatch({ type: "call-asked", key: 6, run: 7, card: card("c2"), hit: 0 });
  assert.deepEqual([now().status, now().rate], ["none", 2]);
});

test("at its end it is paused", async () => {
  await play();
  sound.pause();
  sound.at(60_000);
  assert.deepEqual([now().status, now().atMs], ["paused", 60_000]);
});

test("another call ends it, and the shell is told", async () => {
  await play();
  store.dispatch({ type: "call-asked", key: 6, run: 7, card: card("c2"), hit: 0 });
  assert.ok(sound.closed);
  assert.deepEqual([now().status, asked.at(-1)], ["none", "close"]);
});

test("a sound that comes too late is let go", async () => {
  const answer = later();
  opening = () => answer.promise;
  actions.toggle();
  await settled();
  store.dispatch({ type: "call-asked", key: 6, run: 7, card: card("c2"), hit: 0 });
  answer.resolve(sound);
  await settled();
  assert.ok(sound.closed && !sound.playing);
  assert.equal(now().status, "none");
});

const refusal = (/** @type {string} */ code, /** @type {object} */ args = {}) => ({
  code,
  message: "No.",
  detail: null,
  args,
});

test("a connection that may not hear is not asked again with every call", async () => {
  shell.openAudio = () =>
    Promise.reject(refusal("audio-forbidden", { permissions: "recording:recording:view" }));
  actions.toggle();
  await settled();
  assert.equal(now().status, "absent");
  assert.equal(now().reason?.args.permissions, "recording:recording:view");
  store.dispatch({ type: "call-asked", key: 6, run: 7, card: card("c2"), hit: 0 });
  assert.deepEqual([now().status, now().reason?.code], ["absent", "audio-forbidden"]);
  const connections = [connection("a"), connection("b", { current: true })];
  store.dispatch({ type: "connections-changed", connections });
  assert.deepEqual([now().status, now().reason], ["none", null], "another connection may");
});

/** What the permission check says of recordings. @param {"granted" | "missing"} state */
const check = (state) => {
  const abilities = [{ ability: "recordings", state, permissions: ["recording:recording:view"] }];
  const permissions = /** @type {any} */ ({ abilities, text: "", ready: true });
  store.dispatch({ type: "check-answered", key: store.state.checking.key, permissions });
};

test("the permission check knows before anybody asks", () => {
  check("missing");
  assert.deepEqual([now().status, now().reason?.args.permissions], ["absent", "recording:recording:view"]);
  check("granted");
  assert.deepEqual([now().status, now().reason, asked], ["none", null, []]);
});

test("what plays goes on whatever a permission check says", async () => {
  await play();
  check("missing");
  assert.equal(now().status, "playing");
});

test("once allowed, it is heard", async () => {
  const { openAudio } = shell;
  shell.openAudio = () => Promise.reject(refusal("audio-forbidden"));
  actions.toggle();
  await settled();
  shell.openAudio = /** @type {any} */ (openAudio);
  actions.retry();
  await settled();
  assert.deepEqual([now().status, now().denied], ["playing", null]);
});

for (const [code, status] of /** @type {const} */ ([
  ["audio-none", "absent"],
  ["audio-deleted", "absent"],
  ["audio-archived", "failed"],
  ["audio-transcoding", "failed"],
  ["unreachable", "failed"],
]))
  test(`${code}: ${status}`, async () => {
    shell.openAudio = () => Promise.reject(refusal(code));
    actions.toggle();
    await settled();
    assert.deepEqual([now().status, now().reason?.code], [status, code]);
    store.dispatch({ type: "call-asked", key: 6, run: 7, card: card("c2"), hit: 0 });
    assert.equal(now().status, "none", "of another call it says nothing");
  });

test("a file of another kind is said to be one", async () => {
  opening = () => Promise.reject(new NotPlayable("what is this"));
  actions.toggle();
  await settled();
  assert.deepEqual([now().status, now().reason?.code], ["absent", "audio-unplayable"]);
});

test("what breaks off goes on from where it was", async () => {
  await play();
  sound.at(21_000);
  breaks(refusal("audio-broken-off"));
  assert.deepEqual([now().status, sound.playing], ["failed", false]);
  const before = sound;
  sound = new Sound();
  actions.retry();
  await settled();
  assert.ok(before.closed && now().status === "playing");
  assert.equal(sound.ms, 20_000);
});

test("it waits where the next seconds have not come", async () => {
  await play();
  sound.waits = true;
  sound.onTick();
  assert.ok(now().waits);
});

test("the words that are heard are asked for once", async () => {
  let times = 0;
  shell.phraseWords = (_key, index) => {
    times += 1;
    return Promise.resolve([
      { start: 0, end: 5, atMs: PHRASES[index]?.atMs ?? 0, durationMs: 300, confidence: 1 },
    ]);
  };
  assert.equal(actions.heard(), null);
  await play();
  sound.at(10_100);
  actions.heard();
  await settled();
  const heard = actions.heard();
  assert.deepEqual([heard?.phrase, heard?.words.length, times], [1, 1, 1]);
});
