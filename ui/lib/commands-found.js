// What the palette offers, and how it is found: by words in any order, each in the title or in what else it is called.
import { NAMES, TAGS } from "../locales/index.js";
import { currentConnection, zoneOf } from "../state.js";
import { cardId, shownRun } from "../state/running.js";
import { agentsOf } from "../views/card.js";
import { applies, GROUPS, titleOf } from "./commands.js";
import { has, locale, t } from "./t.js";
import { dayAndTime } from "./time.js";

/**
 * @import { State } from "../state.js"
 * @import { Command, Context } from "./commands.js"
 */

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} group id of its kind: `keys-group-<group>`
 * @property {string} title
 * @property {string} also other words it is looked for by
 * @property {readonly string[]} keys
 * @property {boolean} lasting it will still mean the same another day
 * @property {() => unknown} run
 */

/** The calls of the list that the palette leads to: more are found faster in the list. */
const CALLS = 50;

/** @param {Command} command @param {string} group @param {() => Context} context @returns {Entry} */
function ofCommand(command, group, context) {
  const also = `keys-also-${command.id}`;
  return {
    id: command.id,
    group,
    title: titleOf(command),
    also: has(also) ? t(also) : "",
    keys: command.keys,
    lasting: true,
    run: () => command.run(context()),
  };
}

/** @param {State} state @param {() => Context} context when it runs, the state may be another */
const commands = (state, context) =>
  GROUPS.flatMap(([group, list]) =>
    list
      .filter((command) => !command.unlisted && applies(command, state))
      .map((command) => ofCommand(command, group, context)),
  );

/** @param {string} id @param {string} group @param {string} title @param {() => unknown} run @returns {Entry} */
const jump = (id, group, title, run) => ({ id, group, title, also: "", keys: [], lasting: false, run });

/** Places to go to. @param {State} state @param {() => Context} context @returns {Entry[]} */
function jumps(state, context) {
  const { asking, running, connections } = state;
  const { searches } = asking;
  const act = () => context().actions;
  const isShown = (/** @type {number} */ key) => key === running.shown;
  const current = currentConnection(state);
  return [
    ...running.runs
      .filter(({ key }) => !isShown(key))
      .map((run) =>
        jump(`run ${run.key}`, "runs", run.request?.query ?? run.sentence, () => act().runs.show(run.key)),
      ),
    ...searches.saved.map((one) => jump(`saved ${one.id}`, "saved", one.name, () => act().searches.run(one))),
    ...searches.recent.map((one, at) =>
      jump(`asked ${at}`, "asked", one.question.query, () => act().searches.runRecent(one)),
    ),
    ...calls(state, context),
    ...languages(state, context),
    ...connections
      .filter((one) => one.id !== current?.id)
      .map((one) =>
        jump(`connection ${one.id}`, "connections", one.name, () => act().connections.select(one.id)),
      ),
  ];
}

/** Each by its own name: who is lost in one language looks for another. @param {State} state @param {() => Context} context @returns {Entry[]} */
const languages = ({ language }, context) =>
  TAGS.filter((tag) => tag !== language.tag).map((tag) => ({
    ...jump(`language ${tag}`, "languages", t("keys-palette-language", { name: NAMES[tag] }), () =>
      context().actions.language.choose(tag),
    ),
    also: `${tag} language Sprache langue idioma lingua 言語`,
  }));

/** @param {State} state @param {() => Context} context @returns {Entry[]} */
function calls(state, context) {
  const run = shownRun(state);
  if (!run) return [];
  return [...run.cards.rows].slice(0, CALLS).map(([index, card]) => {
    const when = dayAndTime(card.start, zoneOf(state));
    const title = t("keys-palette-call", { agents: agentsOf(card), when });
    const entry = jump(`call ${cardId(card)}`, "calls", title, () =>
      context().actions.reading.open(card, 0, index),
    );
    return { ...entry, also: [card.queue, card.customer].filter(Boolean).join(" ") };
  });
}

/** Without accents and capitals. @param {string} text */
const plain = (text) => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase(locale());

/** @param {string} text */
const wordsOf = (text) =>
  plain(text)
    .split(/[\s,.;:·“”"'()]+/u)
    .filter(Boolean);

/**
 * How well a word is found: at the beginning of a word best, then inside one, then letter by letter; 0 not at all.
 * @param {string} word @param {readonly string[]} words
 */
function score(word, words) {
  if (words.some((one) => one === word)) return 5;
  if (words.some((one) => one.startsWith(word))) return 4;
  if (words.some((one) => one.includes(word))) return 2;
  return word.length > 2 && words.some((one) => isScattered(word, one)) ? 1 : 0;
}

/** Whether all letters stand in the word in their order, beginning with its first: `cnv` in `conversation`. @param {string} letters @param {string} word */
function isScattered(letters, word) {
  if (letters[0] !== word[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 0: some word is not in it. @param {readonly string[]} asked @param {Entry} entry @param {number} recency */
function worth(asked, { title, also, group }, recency) {
  const own = wordsOf(title);
  const other = wordsOf(`${also} ${t(`keys-group-${group}`)}`);
  let sum = recency;
  for (const word of asked) {
    const found = Math.max(2 * score(word, own), score(word, other));
    if (found === 0) return 0;
    sum += found;
  }
  return sum + 1 / (1 + own.length);
}

/**
 * The entries that fit what is typed, the best first; with nothing typed all, those used last first and then by kind.
 * @param {State} state @param {() => Context} context @returns {Entry[]}
 */
export function entries(state, context) {
  const { text, recent } = state.palette;
  const asked = wordsOf(text);
  const all = [...commands(state, context), ...jumps(state, context)];
  if (asked.length === 0) return lastUsedFirst(all, recent);
  const recency = (/** @type {string} */ id) => (recent.includes(id) ? 1 - recent.indexOf(id) / 10 : 0);
  return all
    .map((entry) => ({ entry, worth: worth(asked, entry, recency(entry.id)) }))
    .filter((one) => one.worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .map(({ entry }) => entry);
}

/** @param {Entry[]} all @param {readonly string[]} recent @returns {Entry[]} */
function lastUsedFirst(all, recent) {
  const first = recent.flatMap((id) => all.filter((entry) => entry.id === id));
  const rest = all.filter((entry) => !first.includes(entry));
  return [...first.map((entry) => ({ ...entry, group: "recent" })), ...rest];
}
