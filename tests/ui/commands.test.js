// The list of commands: what keys mean on every layout, and that keys, palette, sheet and buttons say the same.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { has, t } from "../../ui/lib/t.js";
import { APP, call, card, connection, phrase } from "./samples.js";
import "./words-setup.js";

const { window } = new JSDOM("<!doctype html>");
Object.assign(globalThis, { window, document: window.document });

const { applies, COMMANDS, commandOf, GROUPS, shortcut, withKey } = await import("../../ui/lib/commands.js");
const { entries } = await import("../../ui/lib/commands-found.js");
const { printed, spelledOut, strokes } = await import("../../ui/lib/keyboard-strokes.js");
const { firstState, reduce } = await import("../../ui/state.js");
const { newRun } = await import("../../ui/state/run.js");

/** A key press. @param {string} key @param {object} [how] */
const press = (key, how = {}) => {
  const { altGraph = false, ...rest } = how;
  return {
    key,
    code: "",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    getModifierState: (name) => name === "AltGraph" && altGraph,
    ...rest,
  };
};

test("a key means what it types, with Shift and Caps Lock told apart", () => {
  assert.deepEqual(strokes(press("j"), false), ["j"]);
  assert.deepEqual(strokes(press("F", { shiftKey: true }), false), ["Shift+F"]);
  assert.deepEqual(strokes(press("F"), false), ["f"], "Caps Lock is no Shift");
  assert.deepEqual(strokes(press("?", { shiftKey: true }), false), ["?"], "Shift belongs to the sign");
  assert.deepEqual(strokes(press("/", { shiftKey: true, code: "Digit7" }), false), ["/"], "German");
  assert.deepEqual(strokes(press(" "), false), ["Space"]);
  assert.deepEqual(strokes(press("Home", { shiftKey: true }), false), ["Shift+Home"]);
  assert.deepEqual(strokes(press("K", { ctrlKey: true }), false), ["Ctrl+K"]);
});

test("brackets are typed with AltGr on some layouts, with Option on others", () => {
  assert.deepEqual(strokes(press("[", { altGraph: true }), false), ["["]);
  assert.deepEqual(strokes(press("[", { ctrlKey: true, altKey: true }), false), ["["]);
  assert.deepEqual(strokes(press("[", { altKey: true }), true), ["["]);
  assert.deepEqual(strokes(press("f", { altKey: true }), false), [], "Alt+F is a menu's");
});

test("layouts without Latin letters are read by place", () => {
  assert.deepEqual(strokes(press("о", { code: "KeyJ" }), false), ["о", "j"]);
  assert.deepEqual(strokes(press("Л", { code: "KeyK", ctrlKey: true }), false), ["Ctrl+Л", "Ctrl+K"]);
  assert.deepEqual(strokes(press("х", { code: "BracketLeft" }), false), ["х", "["]);
  assert.deepEqual(strokes(press("å", { code: "BracketLeft" }), false), ["å"], "Swedish types Latin letters");
});

test("digits with Ctrl are found where they need Shift", () => {
  assert.deepEqual(strokes(press("&", { code: "Digit1", ctrlKey: true }), false), ["Ctrl+&", "Ctrl+1"]);
});

test("half an accent and a word being composed are not keys", () => {
  assert.deepEqual(strokes(press("Dead"), false), []);
  assert.deepEqual(strokes(press("n", { isComposing: true }), false), []);
});

test("on macOS the Command key stands for Ctrl", () => {
  assert.deepEqual(strokes(press("k", { metaKey: true }), true), ["Ctrl+K"]);
  assert.deepEqual(strokes(press("k", { ctrlKey: true }), true), [], "Ctrl+K deletes to the end of the line");
  assert.equal(printed("Ctrl+K", true), "⌘K");
  assert.equal(spelledOut(["Ctrl+K", "?"], true), "Meta+K ?");
  assert.equal(spelledOut(["Ctrl+K"], false), "Control+K");
});

test("every command has a title, and no key has two meanings in one place", () => {
  const seen = new Map();
  for (const { id, keys, only = "" } of COMMANDS) {
    assert.ok(t(`keys-command-${id}`));
    for (const key of keys) {
      const place = `${key} ${only}`;
      assert.equal(seen.get(place), undefined, `${key}: ${seen.get(place)} and ${id}`);
      seen.set(place, id);
    }
  }
  for (const [group] of GROUPS) assert.ok(has(`keys-group-${group}`), group);
});

test("the keys of the design are all there", () => {
  const wanted = {
    "search-box": "/",
    "phrase-next": "j",
    "phrase-previous": "k",
    "hit-next": "n",
    "hit-previous": "p",
    "call-previous": "[",
    "call-next": "]",
    "search-previous": "{",
    "search-next": "}",
    flag: "f",
    facets: "Shift+F",
    copy: "c",
    save: "e",
    facts: "i",
    play: "Space",
    find: "Ctrl+F",
    palette: "Ctrl+K",
    "pane-1": "Ctrl+1",
    "pane-4": "Ctrl+4",
    "view-cards": "1",
    "view-lines": "3",
    "text-size": "s",
    "time-style": "t",
    keys: "?",
  };
  for (const [id, key] of Object.entries(wanted)) assert.deepEqual(commandOf(id).keys, [key], id);
});

test("keys work while somebody types only with Ctrl", () => {
  for (const { id, keys, typing } of COMMANDS)
    if (typing)
      assert.ok(
        keys.every((key) => key.startsWith("Ctrl+")),
        id,
      );
});

test("views name the key of a command only through the list", () => {
  const folder = new URL("../../ui/views/", import.meta.url);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), "utf8");
    assert.doesNotMatch(text, /aria-keyshortcuts="/, `${name} writes a key by hand`);
  }
});

test("a button's hint has the key in words and for assistive technology", () => {
  assert.equal(shortcut("hit-next"), "n");
  assert.equal(withKey("Next hit", "hit-next"), "Next hit (n)");
});

/** A window with results and an open call. */
function opened() {
  const found = card("c1", { agents: ["Ada Example"], queue: "Billing" });
  const run = { ...newRun(1, null, "someone says “refund”"), id: 1, status: "finished", calls: 2, hits: 3 };
  const state = {
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true }), connection("b", { name: "Southwind Example" })],
    running: {
      ...firstState().running,
      runs: [{ ...run, cards: { ...run.cards, rows: new Map([[0, found]]) } }],
      shown: 1,
    },
  };
  state.reading = {
    ...state.reading,
    status: "open",
    card: found,
    call: call({ card: found, phrases: [phrase()] }),
  };
  state.palette = { ...state.palette, recent: [] };
  return state;
}

/** @param {any} state @param {string} text */
const titles = (state, text) =>
  entries({ ...state, palette: { ...state.palette, text } }, () => ({ state })).map(({ title }) => title);

test("the palette offers only what can be done now", () => {
  const before = { ...firstState(), screen: "connect" };
  const offered = entries(before, () => ({ state: before })).map(({ id }) => id);
  assert.deepEqual(
    offered.filter((id) => !id.startsWith("language ")),
    ["zoom-in", "zoom-out", "zoom-reset", "keys"],
  );
  assert.ok(applies(commandOf("flag"), opened()));
  assert.ok(!applies(commandOf("flag"), { ...opened(), reading: firstState().reading }));
});

test("of a call that is put away nothing is flagged, copied, found or begun to play; what plays can be stopped", () => {
  const state = opened();
  const away = reduce(state, { type: "pane-collapsed", pane: "reading", collapsed: true });
  for (const id of ["flag", "copy", "save", "find", "play"]) {
    assert.ok(applies(commandOf(id), state), id);
    assert.ok(!applies(commandOf(id), away), `${id}, unseen`);
  }
  assert.ok(applies(commandOf("play"), { ...away, playing: { ...away.playing, status: "playing" } }));
});

test("finding may be asked for while the call is on its way; of one that cannot be opened there are no words", () => {
  const state = opened();
  const { key } = state.reading;
  const asked = reduce(state, { type: "call-asked", key: key + 1, run: 1, card: card("c2"), hit: 0 });
  assert.ok(applies(commandOf("find"), asked));
  assert.ok(!applies(commandOf("flag"), asked), "there is no phrase yet that it could be put at");
  const error = { code: "offline", message: "", detail: {} };
  const failed = reduce(asked, { type: "call-failed", key: key + 1, error });
  assert.ok(!applies(commandOf("find"), failed));
});

test("the palette finds by words in any order, by other words, by beginnings and without accents", () => {
  assert.equal(titles(opened(), "hit next")[0], t("keys-command-hit-next"));
  assert.equal(titles(opened(), "bookmark")[0], t("keys-command-flag"));
  assert.ok(titles(opened(), "tabl res").includes(t("keys-command-view-table")));
  assert.equal(titles(opened(), "clipbord")[0], t("keys-command-copy"), "a letter is left out");
  assert.deepEqual(titles(opened(), "quxz"), []);
  assert.equal(titles(opened(), "FLÁG rem")[0], t("keys-command-flag"));
});

test("the palette leads to calls on screen and to other connections", () => {
  assert.match(titles(opened(), "ada billing")[0], /^Ada Example/);
  assert.equal(titles(opened(), "southwind")[0], "Southwind Example");
});

test("what was used last comes first", () => {
  const state = opened();
  state.palette = { ...state.palette, recent: ["copy", "gone-with-an-older-version"] };
  const [first] = entries(state, () => ({ state }));
  assert.deepEqual([first.id, first.group], ["copy", "recent"]);
  const taken = reduce(state, { type: "palette-taken", id: "flag" });
  assert.deepEqual(taken.palette.recent.slice(0, 2), ["flag", "copy"]);
});

test("an entry acts on the window as it is when it runs", () => {
  const state = opened();
  const sides = [];
  const actions = { reading: { side: (side) => sides.push(side) } };
  const entry = entries(state, () => ({ state, actions })).find(({ id }) => id === "side-agent");
  entry.run();
  assert.deepEqual(sides, ["agent"]);
});
