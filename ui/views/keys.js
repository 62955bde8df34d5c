// The sheet of keys, made from the list of commands: what can be done now stands out, what cannot is dimmed.
import { applies, GROUPS, titleOf } from "../lib/commands.js";
import { printed } from "../lib/keyboard-strokes.js";
import { html, live, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { modal } from "./modal.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Group } from "../lib/commands.js"
 */

/** @typedef {{ keys: readonly string[], what: string, now: boolean }} Row */

/** Keys of one place or of every window, which are no commands. @type {Partial<Record<Group, [id: string, keys: string[]][]>>} */
const LOCAL = {
  search: [
    ["search", ["Enter"]],
    ["leave", ["Escape"]],
  ],
  call: [
    ["strip-phrase", ["ArrowLeft", "ArrowRight"]],
    ["strip-page", ["PageUp", "PageDown"]],
    ["copy", ["Ctrl+C"]],
  ],
  window: [
    ["next-control", ["Tab"]],
    ["close", ["Escape"]],
  ],
};

/** Where keys of one place are any good. @type {Partial<Record<Group, (state: State) => boolean>>} */
const LOCAL_NOW = {
  search: ({ screen }) => screen === "search",
  call: ({ reading }) => reading.call !== null,
};

/** @param {State} state @returns {[Group, Row[]][]} */
function groups(state) {
  return GROUPS.map(([group, commands]) => [
    group,
    [
      ...commands
        .filter(({ keys }) => keys.length > 0)
        .map((command) => ({ keys: command.keys, what: titleOf(command), now: applies(command, state) })),
      ...(LOCAL[group] ?? []).map(([id, keys]) => ({
        keys,
        what: t(`keys-local-${id}`),
        now: LOCAL_NOW[group]?.(state) ?? true,
      })),
    ],
  ]);
}

/** @param {Row} row @param {string} text */
const fits = ({ keys, what }, text) =>
  text === "" || what.toLowerCase().includes(text) || keys.some((key) => printed(key).toLowerCase() === text);

/** @param {State} state @param {Actions} actions */
export function keysDialog(state, actions) {
  const { sheetText, onlyNow } = state.palette;
  const text = sheetText.trim().toLowerCase();
  const shown = groups(state)
    .map(([group, rows]) => ({ group, rows: rows.filter((row) => fits(row, text) && (row.now || !onlyNow)) }))
    .filter(({ rows }) => rows.length > 0);
  return modal({
    id: "keys",
    title: t("keys-title"),
    wide: true,
    close: () => {
      actions.palette.sheet({ sheetText: "" });
      actions.app.show(null);
    },
    body: html`${tools(state, actions)}
      <div class="keys-grid">${shown.map(({ group, rows }) => section(group, rows))}</div>
      <p class="keys-none" role="status">${shown.length === 0 ? t("keys-nothing", { text: sheetText }) : nothing}</p>
      ${letters(state, actions)}`,
  });
}

/** @param {State} state @param {Actions} actions */
const tools = ({ palette }, actions) => html`<div class="keys-tools">
  <input
    class="plain-field"
    id="keys-search"
    autofocus
    autocomplete="off"
    spellcheck="false"
    aria-label=${t("keys-search")}
    placeholder=${t("keys-search")}
    .value=${live(palette.sheetText)}
    @input=${(/** @type {Event} */ event) => actions.palette.sheet({ sheetText: /** @type {HTMLInputElement} */ (event.target).value })}
  />
  <label class="keys-choice"
    ><input
      type="checkbox"
      id="keys-only-now"
      .checked=${live(palette.onlyNow)}
      @change=${() => actions.palette.sheet({ onlyNow: !palette.onlyNow })}
    /><span>${t("keys-only-now")}</span></label
  >
</div>`;

/** @param {string} group @param {Row[]} rows */
const section = (group, rows) => html`<section>
  <h3>${t(`keys-group-${group}`)}</h3>
  <dl class="keys-list">
    ${rows.map(
      ({ keys, what, now }) =>
        html`<div data-now=${now}>
          <dt>${keys.map((key) => html`<kbd>${printed(key)}</kbd>`)}</dt>
          <dd>${what}${now ? nothing : html`<span class="sr-only">, ${t("keys-not-now")}</span>`}</dd>
        </div>`,
    )}
  </dl>
</section>`;

/** WCAG 2.1.4: keys without Ctrl, Alt or Command can be switched off. @param {State} state @param {Actions} actions */
const letters = ({ palette }, actions) => html`<div class="keys-letters">
  <label class="keys-choice"
    ><input
      type="checkbox"
      id="keys-letters"
      aria-describedby="keys-letters-why"
      .checked=${live(palette.letters)}
      @change=${() => actions.palette.letters(!palette.letters)}
    /><span>${t("keys-letters")}</span></label
  >
  <p class="muted" id="keys-letters-why">${t("keys-letters-why")}</p>
</div>`;
