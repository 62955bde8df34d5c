// Flags: shown at once, kept by the shell, taken back when they could not be kept.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { APP, call, card, connection, fakeIpc, later, phrase } from "./samples.js";
import "./words-setup.js";
import { createActions } from "../../ui/actions.js";
import { createStore, firstState } from "../../ui/state.js";
import { flagCount, flagsOfCall, isFlagged } from "../../ui/state/flags.js";

const CARD = card("c1");
const KEY = { conversationId: "c1", communicationId: "c1-leg" };
const at = (atMs) => ({ ...KEY, atMs });

/** @type {ReturnType<typeof createStore>} */
let store;
/** @type {Record<string, (...args: any[]) => unknown>} */
let shell;
/** @type {ReturnType<typeof createActions>} */
let actions;

beforeEach(() => {
  const phrases = [0, 5000, 9000].map((atMs) => phrase({ atMs }));
  store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
    reading: {
      ...firstState().reading,
      card: CARD,
      status: "open",
      phrase: 1,
      call: call({ card: CARD, phrases }),
    },
  });
  shell = { listFlags: () => Promise.resolve([]), setFlag: (flag, on) => Promise.resolve(on ? [flag] : []) };
  actions = createActions(store, fakeIpc(shell));
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("the flag is up before the shell has answered, and the same key takes it down", async () => {
  const answer = later();
  shell.setFlag = () => answer.promise;
  actions.flags.toggle();
  assert.ok(isFlagged(store.state.flags, KEY, 5000));
  answer.resolve([at(5000)]);
  await settled();
  shell.setFlag = () => Promise.resolve([]);
  actions.flags.toggle();
  await settled();
  assert.equal(store.state.flags.all.size, 0);
});

test("a flag that could not be kept comes down again, and it is said why", async () => {
  shell.setFlag = () => Promise.reject({ code: "disk", message: "The disk is full.", detail: null });
  actions.flags.toggle();
  await settled();
  assert.equal(store.state.flags.all.size, 0);
  assert.match(store.state.toasts[0]?.text ?? "", /The disk is full\./);
});

test("flags put up quickly go to the shell one after the other, and an early answer does not take the later ones down", async () => {
  const kept = [];
  shell.setFlag = (flag) => {
    kept.push(flag.atMs);
    return Promise.resolve(kept.map(at));
  };
  actions.flags.toggle(0);
  actions.flags.toggle(1);
  actions.flags.toggle(2);
  await settled();
  assert.deepEqual(kept, [0, 5000, 9000]);
  assert.deepEqual(flagsOfCall(store.state), [0, 1, 2]);
});

test("next and previous flag go round in the call", async () => {
  store.dispatch({ type: "flags-listed", flags: [at(0), at(9000)] });
  actions.flags.step(1);
  assert.equal(store.state.reading.phrase, 2);
  actions.flags.step(1);
  assert.equal(store.state.reading.phrase, 0);
  actions.flags.step(-1);
  assert.equal(store.state.reading.phrase, 2);
});

test("flags of one organization are not those of another", async () => {
  shell.listFlags = () => Promise.resolve([at(0)]);
  await actions.flags.begin();
  assert.equal(flagCount(store.state.flags, KEY), 1);
  shell.listFlags = () => Promise.resolve([]);
  store.dispatch({ type: "connections-changed", connections: [connection("b", { current: true })] });
  await settled();
  assert.equal(store.state.flags.all.size, 0);
});
