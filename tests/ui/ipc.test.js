import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import "./words-setup.js";
import * as ipc from "../../ui/ipc.js";
import { told } from "./samples.js";
import { AppError, toAppError } from "../../ui/lib/errors.js";
import { dialogWords } from "../../ui/lib/said.js";

/** @param {(name: string, args: object) => unknown} answer */
function shell(answer) {
  class Channel {
    onmessage = (_event) => {};
  }
  globalThis.window = { __TAURI__: { core: { Channel, invoke: async (name, args) => answer(name, args) } } };
}

afterEach(() => {
  delete globalThis.window;
});

test("a refusal of the shell keeps its code, sentence and detail", async () => {
  shell(() => {
    throw { code: "wrong-secret", message: "That is not the secret.", detail: "401" };
  });
  await assert.rejects(ipc.regions(), (error) => {
    assert.ok(error instanceof AppError);
    assert.deepEqual(
      [error.code, error.message, error.detail],
      ["wrong-secret", "That is not the secret.", "401"],
    );
    return true;
  });
});

test("whatever else is thrown becomes a sentence, with the cause as its detail", () => {
  for (const [cause, detail] of [
    ["command x not allowed", "command x not allowed"],
    [new TypeError("oops"), "oops"],
    [{ code: 5 }, "[object Object]"],
    [undefined, "undefined"],
  ]) {
    const error = toAppError(cause);
    assert.equal(error.code, "internal");
    assert.equal(error.detail, detail);
    assert.match(error.message, /Earshot could not do that/);
  }
});

test("a page outside Earshot says so instead of breaking", async () => {
  globalThis.window = {};
  await assert.rejects(ipc.appInfo(), { code: "internal" });
});

test("arguments go under the names the commands have", async () => {
  const calls = [];
  shell((name, args) => calls.push([name, args]) && (name === "open_call" ? told({}) : null));
  const key = { run: 3, conversationId: "c", communicationId: "m" };
  await ipc.openCall(key);
  await ipc.saveCall(key, "srt", "clock");
  await ipc.renameConnection("a", "New");
  await ipc.cancelSearch(3);
  await ipc.showInFolder("/x");
  await ipc.readQuery("a OR b");
  await ipc.lookUp("queues", "bil");
  await ipc.saveSearch(null, "Mine", { query: "x" });
  await ipc.listResults({ run: 3, look: {}, from: 0, count: 50 });
  await ipc.neighbour({ run: 3, look: {}, conversationId: null, communicationId: null, step: 1 });
  await ipc.receiptCalls({ run: 3, list: "failed", from: 0, count: 50 });
  await ipc.checkPermissions();
  assert.deepEqual(calls, [
    ["open_call", key],
    ["save_call", { ...key, format: "srt", time: "clock", words: dialogWords("save-transcript") }],
    ["rename_connection", { id: "a", name: "New" }],
    ["cancel_search", { run: 3 }],
    ["show_in_folder", { path: "/x" }],
    ["read_query", { text: "a OR b" }],
    ["look_up", { what: "queues", text: "bil" }],
    ["save_search", { id: null, name: "Mine", question: { query: "x" } }],
    ["list_results", { run: 3, look: {}, from: 0, count: 50 }],
    ["neighbour", { run: 3, look: {}, conversationId: null, communicationId: null, step: 1 }],
    ["receipt_calls", { run: 3, list: "failed", from: 0, count: 50 }],
    ["check_permissions", {}],
  ]);
});

test("events of a search come through its channel", async () => {
  const heard = [];
  shell((name, { request, onEvent }) => {
    assert.equal(name, "start_search");
    assert.equal(request.query, "refund");
    onEvent.onmessage({ type: "held" });
    return { run: 9 };
  });
  const begun = await ipc.startSearch({ query: "refund", dates: { preset: "today" } }, (event) =>
    heard.push(event),
  );
  assert.deepEqual(begun, { run: 9 });
  assert.deepEqual(heard, [{ type: "held" }]);
});
