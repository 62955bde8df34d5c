// The sheet of facts: what is known of the open call beyond its words. Beside the words where there is room, else over them.
import { html, nothing } from "../lib/lit.js";
import { coveringSheet } from "../lib/facts-sheet.js";
import { t } from "../lib/t.js";
import { phraseAt } from "../lib/overview-geometry.js";
import { zoneOf } from "../state.js";
import { about, people, wrapUps } from "./call-facts-who.js";
import { judged } from "./call-facts-judged.js";
import { talk } from "./call-facts-talk.js";
import { alert, button, errorText, icon } from "./parts.js";

/**
 * @import { CallView } from "../lib/phrases.js"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Facts } from "../state/facts.js"
 */

/**
 * @typedef {object} Sheet what every part of the sheet is drawn from
 * @property {CallView} call
 * @property {Facts} known
 * @property {string} zone
 * @property {(atMs: number) => void} go to that moment of the call
 * @property {() => void} retry asks for all of it again
 */

/** @param {State} state @param {Actions} actions */
export function callFacts(state, actions) {
  const { call } = state.reading;
  const { facts } = state;
  if (!facts.open || !call) return nothing;
  /** @type {Sheet} */
  const sheet = {
    call,
    known: facts,
    zone: call.zone || zoneOf(state),
    go: (atMs) => goTo(call, atMs, actions),
    retry: () => void actions.facts.retry(),
  };
  return html`<aside
    class="facts"
    id="facts"
    aria-label=${t("facts-title")}
    aria-busy=${facts.status === "loading" ? "true" : nothing}
    tabindex="-1"
    @keydown=${(/** @type {KeyboardEvent} */ event) => leave(event, actions)}
  >
    ${head(actions)} ${failure(sheet)} ${about(sheet)} ${people(sheet)} ${wrapUps(sheet)} ${talk(sheet)} ${judged(sheet)}
  </aside>`;
}

/** @param {Actions} actions */
const head = ({ facts, reading }) => html`<header class="facts-head">
  <h3>${t("facts-title")}</h3>
  ${tool("facts-copy", "copy-regular", t("facts-copy-all"), () => void facts.copyAll())}
  ${tool("facts-genesys", "arrow-up-right-from-square-regular", t("frame-open-in-genesys"), () => void reading.openInGenesys())}
  ${tool("facts-close", "xmark-large-regular", t("facts-close"), () => facts.toggle())}
</header>`;

/** @param {string} id @param {string} name @param {string} title @param {() => void} act */
const tool = (id, name, title, act) =>
  html`<button class="frame-button" id=${id} title=${title} aria-label=${title} @click=${act}>${icon(name)}</button>`;

/** Nothing could be asked at all. @param {Sheet} sheet */
function failure({ known: { status, error }, retry }) {
  if (status !== "failed" || !error) return nothing;
  return html`<div class="facts-failure">
    ${alert("error", html`<div role="alert">${errorText(error)}</div>`)}
    ${button({ id: "facts-retry", label: t("frame-try-again"), onClick: retry })}
  </div>`;
}

/** A sheet that lies over the words must not hide the moment it leads to. @param {CallView} call @param {number} atMs @param {Actions} actions */
function goTo(call, atMs, actions) {
  actions.reading.toPhrase(phraseAt(call.phrases, atMs), { reveal: "center" });
  if (!coveringSheet()) return;
  actions.facts.toggle();
  requestAnimationFrame(() => actions.layout.focusPane(4));
}

/** Escape puts the sheet away, from inside it. @param {KeyboardEvent} event @param {Actions} actions */
function leave(event, { facts }) {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  facts.toggle();
}
