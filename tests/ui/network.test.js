// Whether there is a network: what the system says, and what requests have shown since.
import assert from "node:assert/strict";
import { test } from "node:test";
import { firstNetwork, isOffline, network } from "../../ui/state/network.js";
import { connection, progress } from "./samples.js";

const ERROR = { code: "unreachable", message: "", detail: null };
const real = [connection("a", { current: true })];

/** @param {object[]} events @param {boolean} [system] */
const after = (events, system = true) =>
  events.reduce((state, event) => network(state, event), firstNetwork(system));
/** @param {object[]} events @param {boolean} [system] */
const offline = (events, system) => isOffline({ network: after(events, system), connections: real });

const gone = { type: "network-changed", online: false };
const back = { type: "network-changed", online: true };
const unreachable = { type: "run-failed", key: 1, error: ERROR };
/** @param {object} change */
const went = (change) => ({ type: "run-event", key: 1, event: { type: "progress", ...progress(change) } });

test("the system's word counts until a request shows otherwise", () => {
  assert.equal(offline([]), false);
  assert.equal(offline([gone]), true);
  assert.equal(offline([gone, back]), false);
  assert.equal(offline([], false), true);
  assert.equal(offline([gone, went({ listed: 10 })]), false, "something came, whatever the system says");
});

test("an error that means the network is gone says so; another error does not", () => {
  assert.equal(offline([unreachable]), true);
  assert.equal(offline([{ type: "run-failed", key: 1, error: { ...ERROR, code: "rate-limited" } }]), false);
  assert.equal(
    offline([{ type: "run-event", key: 1, event: { type: "failed", error: ERROR, receipt: {} } }]),
    true,
  );
  assert.equal(offline([{ type: "call-failed", key: 1, error: ERROR }]), true);
});

test("the next success ends it; a run that only gives calls up is none", () => {
  assert.equal(offline([unreachable, went({ listed: 4, matched: 1 })]), false);
  const stuck = [
    went({ listed: 4, matched: 1, examined: 2 }),
    gone,
    went({ listed: 4, matched: 1, examined: 4 }),
  ];
  assert.equal(offline(stuck), true);
  assert.equal(offline([unreachable, { type: "facts-came", key: "", facts: {}, reached: true }]), false);
  assert.equal(offline([unreachable, { type: "facts-came", key: "", facts: {}, reached: null }]), true);
});

test("the demo organization needs no network", () => {
  const connections = [connection("a", { current: true, demo: true })];
  assert.equal(isOffline({ network: after([gone]), connections }), false);
});
