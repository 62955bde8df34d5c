import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import * as ipc from "../../ui/ipc.js";
import { AppError, toAppError } from "../../ui/lib/errors.js";

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
  shell((name, args) => calls.push([name, args]) && null);
  const key = { run: 3, conversationId: "c", communicationId: "m" };
  await ipc.openCall(key);
  await ipc.saveCall(key, "srt", "clock");
  await ipc.renameConnection("a", "New");
  await ipc.cancelSearch(3);
  await ipc.showInFolder("/x");
  assert.deepEqual(calls, [
    ["open_call", key],
    ["save_call", { ...key, format: "srt", time: "clock" }],
    ["rename_connection", { id: "a", name: "New" }],
    ["cancel_search", { run: 3 }],
    ["show_in_folder", { path: "/x" }],
  ]);
});

test("events of a search come through its channel", async () => {
  const heard = [];
  shell((name, { request, onEvent }) => {
    assert.equal(name, "start_search");
    assert.equal(request.phrase, "refund");
    onEvent.onmessage({ type: "found", calls: [] });
    return { run: 9 };
  });
  const begun = await ipc.startSearch(
    { phrase: "refund", matching: "exact", dates: { preset: "today" } },
    (event) => heard.push(event),
  );
  assert.deepEqual(begun, { run: 9 });
  assert.deepEqual(heard, [{ type: "found", calls: [] }]);
});
