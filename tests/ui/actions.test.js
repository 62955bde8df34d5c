import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../../ui/actions.js";
import { checkForm } from "../../ui/actions/connections.js";
import { createStore, firstState } from "../../ui/state.js";
import { APP, call, card, connection, fakeIpc, later, searchRequest, withRun } from "./samples.js";

/** @param {object} commands @param {object} [run] one that is on screen */
function page(commands, run = {}) {
  const store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
    running: withRun(run),
  });
  return { store, actions: createActions(store, fakeIpc(commands)) };
}

test("of two calls opened quickly the second stays, whichever answers last", async () => {
  const answers = new Map([
    ["a", later()],
    ["b", later()],
  ]);
  const { store, actions } = page(
    { openCall: ({ conversationId }) => answers.get(conversationId)?.promise },
    { calls: 2 },
  );
  const first = actions.reading.open(card("a"));
  const second = actions.reading.open(card("b"));
  answers.get("b")?.resolve(call({ card: card("b") }));
  answers.get("a")?.resolve(call({ card: card("a") }));
  await Promise.all([first, second]);
  assert.equal(store.state.reading.call?.card.conversationId, "b");
});

test("saving tells where, and offers the folder; a closed dialog says nothing", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const answers = [{ path: "/x/a.txt", folder: "/x" }, null];
  const { store, actions } = page(
    { openCall: () => Promise.resolve(call()), saveCall: () => Promise.resolve(answers.shift()) },
    { calls: 1 },
  );
  await actions.reading.open(card("a"));
  await actions.reading.saveCall();
  assert.equal(store.state.toasts[0]?.path, "/x/a.txt");
  await actions.reading.saveCall();
  assert.equal(store.state.toasts.length, 1);
  assert.equal(store.state.saving.busy, null);
});

test("saving all shows progress and names what was not saved", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const seen = [];
  const { store, actions } = page(
    {
      saveAll: (_run, _format, _time, onEvent) => {
        onEvent({ type: "progress", done: 1, total: 2 });
        seen.push(store.state.saving.progress);
        return Promise.resolve({
          folder: "/x",
          saved: 1,
          failed: [{ conversationId: "b", message: "The disk is full." }],
        });
      },
    },
    { calls: 2 },
  );
  await actions.reading.saveAll({ narrowed: false });
  assert.deepEqual(seen, [{ done: 1, total: 2 }]);
  assert.match(store.state.toasts[0]?.text ?? "", /1 file saved in \/x; 1 not: The disk is full\./);
});

test("a lost connection leads to the connection screen", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { store, actions } = page({
    startSearch: () => Promise.reject({ code: "not-connected", message: "Connect first.", detail: null }),
  });
  await actions.runs.start(searchRequest(), "");
  assert.equal(store.state.screen, "connect");
});

test("the connection form asks for what is missing, field by field", () => {
  const form = { name: "", region: "", custom: "", clientId: "", sessionOnly: false };
  assert.deepEqual(Object.keys(checkForm(form, "")), ["region", "clientId", "clientSecret"]);
  assert.deepEqual(Object.keys(checkForm({ ...form, region: "custom", clientId: "x" }, "s")), ["region"]);
  assert.deepEqual(checkForm({ ...form, region: "custom", custom: "localhost", clientId: "x" }, "s"), {});
});

test("the secret goes to the shell and stays nowhere in the page's state", async () => {
  const sent = [];
  const { store, actions } = page({
    testAndSaveConnection: (form) => {
      sent.push(form.clientSecret);
      return Promise.resolve([connection("n", { current: true })]);
    },
  });
  actions.connections.edit({ region: "mypurecloud.ie", clientId: "id" });
  assert.equal(await actions.connections.testAndSave("s3cret-value"), true);
  assert.deepEqual(sent, ["s3cret-value"]);
  assert.ok(!JSON.stringify(store.state).includes("s3cret-value"));
  assert.equal(store.state.connecting.connected, "Northwind Example");
});
