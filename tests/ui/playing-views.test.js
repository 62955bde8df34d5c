// The player drawn into a document, in every state.
import "./document-setup.js";
import "./words-setup.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { call, card, fakeIpc } from "./samples.js";

const { render } = await import("../../ui/lib/lit.js");
const { createActions } = await import("../../ui/actions.js");
const { createStore, firstState } = await import("../../ui/state.js");
const { playerBar } = await import("../../ui/views/player.js");

const root = /** @type {HTMLElement} */ (document.getElementById("app"));
/** @type {[string, ...unknown[]][]} */
let done = [];

/** @param {object} [playing] @param {object} [reading] */
function draw(playing = {}, reading = {}) {
  const first = firstState();
  const CALL = call({ card: card("c1", { durationMs: 125_000 }) });
  const store = createStore({
    ...first,
    reading: { ...first.reading, status: "open", card: CALL.card, call: CALL, ...reading },
    playing: { ...first.playing, ...playing },
  });
  const actions = createActions(store, fakeIpc({}));
  done = [];
  const noted = /** @type {any} */ (
    new Proxy(actions.playing, {
      get:
        (_, name) =>
        (...args) =>
          done.push([String(name), ...args]),
    })
  );
  render(playerBar(store.state, /** @type {any} */ ({ ...actions, playing: noted })), root);
  return root;
}
/** @param {string} css */
const part = (css) => /** @type {HTMLElement} */ (root.querySelector(css));
/** @param {string} css */
const words = (css) => (root.querySelector(css)?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

test("there is no player without a call", () => {
  draw({}, { status: "loading", call: null });
  assert.equal(part("#player"), null);
});

test("before play is pressed, it shows how long the call is", () => {
  draw();
  assert.equal(part("#player-play").getAttribute("aria-label"), "Play");
  assert.equal(part("#player-play").getAttribute("aria-keyshortcuts"), "Space");
  assert.deepEqual([words("#player-at"), words("#player-left")], ["0:00", "−2:05"]);
  assert.ok(part("#player-back").hasAttribute("disabled"));
  part("#player-play").click();
  assert.deepEqual(done, [["toggle"]]);
});

test("what is being asked for is said", () => {
  draw({ status: "asking" });
  assert.equal(words(".player-state"), "Getting the recording…");
  assert.equal(part("#player-play").getAttribute("aria-busy"), "true");
});

test("while it plays, it shows how far it is and what is left at this speed", () => {
  draw({ status: "playing", atMs: 61_000, fromMs: 500, toMs: 121_000, rate: 2 });
  assert.equal(part("#player-play").getAttribute("aria-label"), "Pause");
  assert.deepEqual([words("#player-at"), words("#player-left")], ["1:01", "−0:30"]);
  assert.equal(part("#player-at").getAttribute("aria-label"), "1 min 1 s");
  assert.equal(words(".player-state"), "");
  part("#player-forward").click();
  part("#player-back").click();
  assert.deepEqual(done, [
    ["skip", 5_000],
    ["skip", -5_000],
  ]);
});

test("waiting for sound is said", () => {
  draw({ status: "playing", waits: true });
  assert.equal(words(".player-state"), "Waiting for sound…");
});

test("speed, silences and following are wished here", () => {
  draw({ status: "paused", rate: 1.25 });
  const rate = /** @type {HTMLSelectElement} */ (part("#player-rate"));
  assert.equal(rate.value, "1.25");
  assert.deepEqual(
    [...rate.options].map((option) => option.text),
    ["0.75×", "1×", "1.25×", "1.5×", "1.75×", "2×"],
  );
  rate.value = "2";
  rate.dispatchEvent(new window.Event("change"));
  part("#player-skip").click();
  part("#player-follow").click();
  assert.deepEqual(done, [
    ["rate", 2],
    ["skipSilence", true],
    ["follow", false],
  ]);
});

test("who was left behind can follow again", () => {
  draw({ status: "playing", follow: true, lost: true });
  assert.equal(part("#player-follow"), null);
  part("#follow-again").click();
  assert.deepEqual(done, [["followAgain"]]);
});

/** @param {string} code @param {object} [args] */
const reason = (code, args = {}) => ({ code, message: "In the shell's English.", args });

test("a connection that may not hear has one line with the permission, and no player", () => {
  draw({
    status: "absent",
    reason: reason("audio-forbidden", { permissions: "recording:recording:view" }),
  });
  assert.match(words(".player-reason"), /may not hear recordings.*recording:recording:view$/);
  assert.equal(words(".player-reason code"), "recording:recording:view");
  assert.equal(part("#player-play"), null);
  part("#player-retry").click();
  assert.deepEqual(done, [["retry"]]);
  draw({ status: "absent", reason: reason("audio-forbidden") });
  assert.match(words(".player-reason"), /to allow it\.$/);
});

test("what nothing brings back is not offered again", () => {
  for (const code of ["audio-none", "audio-deleted"]) {
    draw({ status: "absent", reason: reason(code) });
    assert.equal(part("#player-retry"), null);
  }
  draw({ status: "failed", reason: reason("audio-archived") });
  assert.ok(part("#player-retry"));
});

test("of a code the catalogs do not know, the shell's own sentence is shown", () => {
  draw({ status: "failed", reason: reason("something-new") });
  assert.equal(words(".player-reason"), "In the shell's English.");
  draw({ status: "absent", reason: reason("audio-unplayable") });
  assert.match(words(".player-reason"), /cannot play/);
});
