// One part of the query, changed without knowing how it is written.
import { html, live, nothing } from "../lib/lit.js";
import { rich, t } from "../lib/t.js";
import { button } from "./parts.js";
import { popover } from "./popover.js";

/**
 * @import { Term, TermKind } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Asking, TermEditor } from "../state/asking.js"
 * @import { Actions } from "../actions.js"
 */

/** @type {readonly TermKind[]} */
const KINDS = ["phrase", "starts", "contains", "near", "after", "first", "last", "regex"];

/** @returns {[string, string][]} */
const kinds = () => KINDS.map((kind) => [kind, t(`search-kind-${kind}`)]);

/** @returns {[string, string][]} */
const sides = () => [
  ["", t("search-who-anyone")],
  ["customer", t("search-who-customer")],
  ["agent", t("search-who-agent")],
];

/** Kinds that say where to look, not what for. @param {TermKind} kind */
const narrows = (kind) => kind === "first" || kind === "last";

/** @param {Event} event */
const typed = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/** What a term of another kind needs to be whole. @param {TermKind} kind @param {Term} term @returns {Partial<Term>} */
export function ofKind(kind, term) {
  if (kind === "near")
    return { kind, other: term.other ?? "", amount: term.amount ?? 5, unit: term.unit ?? "words" };
  if (narrows(kind))
    return {
      kind,
      other: null,
      amount: term.unit === "seconds" ? term.amount : 60,
      unit: "seconds",
      side: null,
      not: false,
    };
  return { kind, other: null, amount: null, unit: null, ...(kind === "after" ? { not: false } : {}) };
}

/** @param {Asking} asking @param {Actions} actions */
export function chipEditor({ editor, popover: panel, text }, actions) {
  if (!editor || panel?.name !== "editor") return nothing;
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    void actions.asking.applyTerm();
  };
  return popover({
    id: "chip-editor",
    label: editor.place ? t("search-editor-change") : t("search-editor-add"),
    opener: panel.opener,
    close: actions.asking.close,
    body: html`<form class="editor" novalidate @submit=${submit}>
      ${!editor.place && text.trim() ? joinChoice(editor, actions) : nothing}
      ${sentence(editor, actions)}
      ${editor.error ? html`<p class="field-error" id="editor-error" role="alert">${editor.error}</p>` : nothing}
      <div class="editor-actions">
        ${button({ id: "apply-term", label: editor.place ? t("search-apply") : t("search-add"), accent: "primary", submit: true })}
        ${button({ label: t("app-cancel"), accent: "ghost", onClick: () => actions.asking.close() })}
        ${editor.place ? removeButton(actions) : nothing}
      </div>
    </form>`,
  });
}

/** @param {Actions} actions */
const removeButton = (actions) =>
  html`<span class="editor-space"></span>${button({
    id: "remove-term",
    label: t("app-remove"),
    accent: "ghost",
    icon: "trash-regular",
    onClick: () => actions.asking.removeTerm(),
  })}`;

/** @param {TermEditor} editor @param {Actions} actions */
function joinChoice({ join }, actions) {
  /** @param {"and" | "or"} value @param {string} label */
  const option = (value, label) => html`<label class="menu-choice"
    ><input
      type="radio"
      name="join"
      value=${value}
      .checked=${join === value}
      @change=${() => actions.asking.joinTerm(value)}
    /><span>${label}</span></label
  >`;
  return html`<fieldset class="editor-join">
    <legend class="sr-only">${t("search-joins")}</legend>
    ${option("and", t("search-joins-and"))} ${option("or", t("search-joins-or"))}
  </fieldset>`;
}

/** @param {TermEditor} editor @param {Actions} actions */
function sentence({ term, scoped }, actions) {
  const { kind } = term;
  const write = actions.asking.writeTerm;
  return html`<div class="editor-grid">
    ${narrows(kind) ? nothing : scoped ? groupSide(term) : whoField(term, actions)}
    <label for="term-kind">${narrows(kind) || kind === "after" ? t("search-look-at") : t("search-says-label")}</label>
    ${select("term-kind", kinds(), kind, (value) => write(ofKind(/** @type {TermKind} */ (value), term)))}
    ${narrows(kind) ? amountField(term, actions) : textField(term, actions)}
    ${kind === "near" ? nearFields(term, actions) : nothing}
    ${narrows(kind) || kind === "after" ? nothing : notField(term, actions)}
  </div>`;
}

/** The side of a group is changed in the words: here it can only be told. @param {Term} term */
const groupSide = ({ side }) =>
  html`<span>${t("search-who")}</span><span class="editor-line">${t("search-group-side", { side: side ?? "customer" })}</span>`;

/** @param {Term} term @param {Actions} actions */
const whoField = ({ side }, actions) => html`<label for="term-side">${t("search-who")}</label>
  ${select("term-side", sides(), side ?? "", (value) => actions.asking.writeTerm({ side: /** @type {Term["side"]} */ (value || null) }))}`;

/** @param {Term} term @param {Actions} actions */
const textField = (
  { kind, text },
  actions,
) => html`<label for="term-text">${kind === "regex" ? t("search-pattern-label") : t("search-words-label")}</label>
  <input
    id="term-text"
    class="plain-field"
    data-first
    autocomplete="off"
    spellcheck="false"
    dir="auto"
    placeholder=${t("search-example", { example: t(`search-example-${kind}`) })}
    .value=${live(text)}
    @input=${(/** @type {Event} */ event) => actions.asking.writeTerm({ text: typed(event) })}
  />`;

/** @param {Term} term @param {Actions} actions */
const nearFields = (
  { amount, unit, other },
  actions,
) => html`<label for="term-amount">${t("search-within")}</label>
  <span class="editor-line"
    >${numberField(amount ?? 5, actions)}
    ${select(
      "term-unit",
      [
        ["words", t("search-unit-words")],
        ["seconds", t("search-unit-seconds")],
      ],
      unit ?? "words",
      (value) => actions.asking.writeTerm({ unit: /** @type {Term["unit"]} */ (value) }),
      t("search-unit"),
    )}
    ${t("search-within-of")}</span
  >
  <label for="term-other">${t("search-other-words")}</label>
  <input
    id="term-other"
    class="plain-field"
    autocomplete="off"
    spellcheck="false"
    dir="auto"
    placeholder=${t("search-example", { example: t("search-example-other") })}
    .value=${live(other ?? "")}
    @input=${(/** @type {Event} */ event) => actions.asking.writeTerm({ other: typed(event) })}
  />`;

/** @param {Term} term @param {Actions} actions */
const amountField = ({ kind, amount }, actions) => html`<label for="term-amount"
    >${kind === "first" ? t("search-the-first") : t("search-the-last")}</label
  >
  <span class="editor-line">${numberField(amount ?? 60, actions)} ${t("search-amount-seconds")}</span>`;

/** @param {number} amount @param {Actions} actions */
const numberField = (amount, actions) => html`<input
  id="term-amount"
  class="plain-field number-field"
  type="number"
  min="1"
  max="3600"
  .value=${live(String(amount))}
  @change=${(/** @type {Event} */ event) => actions.asking.writeTerm({ amount: Math.max(1, Math.round(Number(typed(event)) || 1)) })}
/>`;

/** @param {Term} term @param {Actions} actions */
const notField = ({ not }, actions) => html`<span></span>
  <label class="editor-not"
    ><input
      type="checkbox"
      id="term-not"
      .checked=${live(not)}
      @change=${(/** @type {Event} */ event) => actions.asking.writeTerm({ not: /** @type {HTMLInputElement} */ (event.target).checked })}
    /><span>${rich("search-must-not", {}, { b: (text) => html`<strong>${text}</strong>` })}</span></label
  >`;

/**
 * @param {string} id @param {[string, string][]} options @param {string} chosen @param {(value: string) => void} choose
 * @param {string} [label] when no label element names it
 */
export function select(id, options, chosen, choose, label) {
  return html`<select
    id=${id}
    class="plain-field"
    aria-label=${label ?? nothing}
    .value=${live(chosen)}
    @change=${(/** @type {Event} */ event) => choose(typed(event))}
  >
    ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
  </select>`;
}
