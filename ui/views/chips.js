// What the query means, as chips in plain words; or what is wrong with it, and where.
import { html, nothing } from "../lib/lit.js";
import { aroundPlace } from "../lib/query-text.js";
import { said } from "../lib/said.js";
import { chipParts, chipWords, nested } from "../lib/speech.js";
import { t } from "../lib/t.js";
import { isRead } from "../state/asking.js";
import { icon } from "./parts.js";

/**
 * @import { Chip, Node } from "../lib/speech.js"
 * @import { TemplateResult } from "../lib/lit.js"
 * @import { Asking } from "../state/asking.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {Asking} asking @param {Actions} actions */
export function chips(asking, actions) {
  const { view } = asking;
  if (!view?.ok) return nothing;
  return html`<span class="chips" role="group" aria-label=${t("search-words")} ?data-late=${!isRead(asking)}
    >${nested(view.pieces).map((node) => part(node, asking, actions))}</span
  >`;
}

/** @param {Node} node @param {Asking} asking @param {Actions} actions @returns {TemplateResult} */
function part(node, asking, actions) {
  if ("chip" in node) return chip(node, asking, actions);
  if ("join" in node) return html`<span class="join">${t(`search-join-${node.join}`)}</span>`;
  return html`<span class="chip-group"
    ><span class="bracket">(</span>${node.group.map((inner) => part(inner, asking, actions))}<span class="bracket"
      >)</span
    ></span
  >`;
}

/** @param {{ chip: Chip, index: number }} node @param {Asking} asking @param {Actions} actions */
function chip({ chip, index }, { popover }, actions) {
  const id = `chip-${index}`;
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    actions.asking.dropTerm(chip);
  };
  return html`<button
    type="button"
    class="chip"
    id=${id}
    data-testid="chip"
    ?data-not=${chip.term.not}
    aria-haspopup="dialog"
    aria-expanded=${popover?.opener === id ? "true" : "false"}
    title=${t("search-change-part", { words: chipWords(chip.term) })}
    @keydown=${onKey}
    @click=${() => (popover?.opener === id ? actions.asking.close() : actions.asking.editTerm(chip, id))}
  >
    <bdi>${emphasised(chipParts(chip.term))}</bdi>
  </button>`;
}

/** The words in quotes are the supervisor's own: they stand out. @param {string[]} parts */
const emphasised = (parts) => parts.map((one, at) => (at % 2 === 1 ? html`<strong>${one}</strong>` : one));

/**
 * What is wrong with the words. Quiet while somebody types, loud once they have asked for a search.
 * @param {Asking} asking @param {Actions} actions
 */
export function queryError(asking, actions) {
  const { view, errors, text, readText } = asking;
  const wrong = view && !view.ok && readText === text && text.trim() ? view : null;
  const message = errors.phrase ?? (wrong && said(wrong));
  if (!message) return nothing;
  return html`<p class="query-error" ?data-refused=${Boolean(errors.phrase)}>
    ${icon("triangle-exclamation-regular")}<span id="phrase-error" title=${message} role=${errors.phrase ? "alert" : nothing}>${message}</span>
    ${wrong ? place(text, wrong, actions) : nothing}
  </p>`;
}

/** The faulty part within the words. @param {string} text @param {{ start: number, end: number }} wrong @param {Actions} actions */
function place(text, wrong, actions) {
  const [before, faulty, after] = aroundPlace(text, wrong);
  return html`<bdi class="faulty-text"
      ><span class="sr-only">${t("search-place")} </span>${shortened(before, "start")}<em>${faulty}</em>${shortened(after, "end")}</bdi
    ><button type="button" class="link" id="go-there" @click=${() => actions.search.goToError()}>${t("search-go-there")}</button>`;
}

/** Long words on either side would push the place out of sight. @param {string} text @param {"start" | "end"} cut */
function shortened(text, cut) {
  const letters = [...text];
  if (letters.length <= 24) return text;
  return cut === "start" ? `…${letters.slice(-24).join("")}` : `${letters.slice(0, 24).join("")}…`;
}
