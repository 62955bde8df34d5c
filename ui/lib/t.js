// Every visible word goes through here: `t("app-saved-as", { path })`. The catalogs are ui/locales/<tag>/<area>.ftl.
//
// The words are there before the first painting and change when the language does, so a view asks for them each time it
// draws. Never at the top of a module: nothing is loaded yet when modules are evaluated.
import { FluentBundle, FluentResource } from "./fluent.js";

/** @typedef {Record<string, string | number>} Args */
/** @typedef {Parameters<FluentBundle["formatPattern"]>[0]} Pattern */
/** @typedef {Record<string, (text: string) => unknown>} Tags what stands for `<name>text</name>` in a message */

/** What is shown now, and what stands in for a message it lacks. @type {FluentBundle[]} */
let bundles = [];

let current = { tag: "en", locale: "en-GB", strict: false };

/** A stray `<` of somebody's name must not be taken for a tag of the message: it travels in disguise. */
const DISGUISE = "\u{F0000}";

/**
 * A message in the current language. What is missing there comes in English, else as the id; in tests it is an error.
 * No isolation marks stand around arguments: these strings are also copied, compared and put into attributes. Where a
 * name may run from right to left, the template puts it into `<bdi>`.
 * @param {string} id @param {Args} [args]
 * @returns {string}
 */
export function t(id, args) {
  for (const bundle of bundles) {
    const value = bundle.getMessage(id)?.value;
    if (value != null) return formatted(bundle, id, value, args);
  }
  return lacking(`No message is called “${id}”`, id);
}

/**
 * A message with parts that are more than text, for a template: `Press <key>Ctrl+F</key>` with
 * `{ key: (text) => html`<kbd>${text}</kbd>` }`. Tags do not nest; `<line></line>` is a place to put something.
 * @param {string} id @param {Args} args @param {Tags} tags
 * @returns {unknown[]}
 */
export function rich(id, args, tags) {
  const hidden = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replaceAll("<", DISGUISE) : value,
  ]);
  const shown = (/** @type {string} */ text) => text.replaceAll(DISGUISE, "<");
  // Without the flag `u`: with it, WebKitGTK's \1 finds nothing in texts beyond Latin-1.
  const pieces = t(id, Object.fromEntries(hidden)).split(/<([a-z]+)>(.*?)<\/\1>/s);
  /** @type {unknown[]} */
  const made = [];
  for (let at = 0; at < pieces.length; at += 3) {
    if (pieces[at]) made.push(shown(pieces[at] ?? ""));
    const name = pieces[at + 1];
    if (name === undefined) continue;
    const text = shown(pieces[at + 2] ?? "");
    const tag = tags[name];
    made.push(tag ? tag(text) : lacking(`“${id}” has <${name}>, which nobody draws`, text));
  }
  return made;
}

/** Whether there is such a message. @param {string} id */
export const has = (id) => bundles.some((bundle) => bundle.hasMessage(id));

/** Whether there is such a message and these arguments are all that it speaks of. @param {string} id @param {Args} args */
export function speakable(id, args) {
  const bundle = bundles.find((one) => one.hasMessage(id));
  const value = bundle?.getMessage(id)?.value;
  if (!bundle || value == null) return false;
  /** @type {Error[]} */
  const errors = [];
  bundle.formatPattern(value, args, errors);
  return errors.length === 0;
}

/** The language of the words: one of TAGS. */
export const language = () => current.tag;

/** For `Intl`: the language of the words, in the user's own region where that is known (`en-US`, `de-AT`). */
export const locale = () => current.locale;

/**
 * From now on, words come from these texts. Earlier ones of the list win.
 * @param {{ tag: string, locale: string, strict?: boolean }} language strict: what is missing is an error
 * @param {{ tag: string, texts: string[] }[]} sources
 */
export function useWords({ tag, locale, strict = false }, sources) {
  current = { tag, locale, strict };
  bundles = sources.map((one) => bundle(one.tag === tag ? locale : one.tag, one.texts));
}

/** What stands in for a message that the current language lacks. @param {string} tag @param {string[]} texts */
export function standIn(tag, texts) {
  bundles = [...bundles.slice(0, 1), bundle(tag, texts)];
}

/** @param {string} locale @param {string[]} texts */
function bundle(locale, texts) {
  const made = new FluentBundle(locale, { useIsolating: false });
  for (const text of texts) {
    const errors = made.addResource(new FluentResource(text));
    if (errors[0]) lacking(errors[0].message, "");
  }
  return made;
}

/** @param {FluentBundle} bundle @param {string} id @param {Pattern} value @param {Args | undefined} args */
function formatted(bundle, id, value, args) {
  /** @type {Error[]} */
  const errors = [];
  const text = bundle.formatPattern(value, args ?? null, errors);
  if (errors[0]) lacking(`“${id}”: ${errors[0].message}`, text);
  return text;
}

/** @template T @param {string} message @param {T} instead @returns {T} */
function lacking(message, instead) {
  if (current.strict) throw new Error(message);
  return instead;
}
