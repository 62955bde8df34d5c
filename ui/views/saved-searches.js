// Saved and recent searches in the navigation; in a narrow window behind one button of the rail.
import { html, nothing, repeat } from "../lib/lit.js";
import { questionOf, sameQuestion } from "../lib/question.js";
import { dayAndTime } from "../lib/time.js";
import { number } from "../lib/words.js";
import { zoneOf } from "../state.js";
import { draftFrom } from "../state/asking.js";
import { button, icon } from "./parts.js";
import { popover } from "./popover.js";

/**
 * @import { Recent, SavedSearch } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** How many recent searches the navigation names. */
const RECENT = 5;

/** @param {State} state @param {Actions} actions */
export function savedSearches(state, actions) {
  const { searches, popover: panel } = state.asking;
  const open = panel?.name === "searches" || panel?.behind?.name === "searches";
  return html`<button
      class="nav-item rail-only"
      id="saved-button"
      title="Saved searches"
      aria-expanded=${open ? "true" : "false"}
      @click=${() => actions.asking.toggle({ name: "searches", opener: "saved-button" })}
    >
      ${icon("bookmark-regular")}<span class="nav-text">Saved searches</span>
    </button>
    <div class="saved-panel" id="saved-panel" ?data-open=${open}>
      <div class="nav-heading-line">
        <h2 class="nav-heading" id="saved-heading">Saved searches</h2>
        ${moreButton(actions, "saved-more", "Export or import searches", panel?.opener === "saved-more", "all")}
      </div>
      ${
        searches.saved.length > 0
          ? html`<ul class="nav-list saved-list" aria-labelledby="saved-heading">
            ${repeat(
              searches.saved,
              (one) => one.id,
              (one) => savedItem(one, state, actions),
            )}
          </ul>`
          : html`<p class="nav-hint">None yet. “Save search” keeps a question to ask again.</p>`
      }
      ${searches.recent.length > 0 ? recent(searches.recent, state, actions) : nothing}
    </div>
    ${panel?.name === "search-menu" ? menu(panel, state, actions) : nothing}`;
}

/** Calls that a saved search found for the first time, in its latest run on screen. @param {State} state @param {string} id */
function newCalls({ running }, id) {
  return running.runs.findLast((run) => run.request?.saved === id)?.newCalls ?? 0;
}

/** A question that came from it and was changed is another one. @param {SavedSearch} saved @param {State} state */
const isInTheBox = ({ id, question }, { asking }) =>
  asking.saved === id && sameQuestion(question, questionOf(draftFrom(asking)));

/** @param {SavedSearch} saved @param {State} state @param {Actions} actions */
function savedItem(saved, state, actions) {
  const { id, name, lastRun } = saved;
  const fresh = newCalls(state, id);
  const when = lastRun ? `last run ${dayAndTime(lastRun, zoneOf(state))}` : "not run yet";
  const opener = `search-menu-${id}`;
  return html`<li class="saved-item">
    <button
      class="nav-item saved"
      data-search=${id}
      aria-current=${isInTheBox(saved, state) ? "true" : nothing}
      title=${`${name} · ${when}`}
      @click=${() => void actions.searches.run(saved)}
    >
      <span class="saved-text"
        ><span class="nav-name" dir="auto">${name}</span><span class="nav-where">${when}</span></span
      >
      ${fresh > 0 ? html`<span class="new-count" title=${`${number(fresh)} new since the last time`}>+${number(fresh)}<span class="sr-only"> new calls</span></span>` : nothing}
    </button>
    ${moreButton(actions, opener, `More about ${name}`, state.asking.popover?.opener === opener, id)}
  </li>`;
}

/** @param {Actions} actions @param {string} opener @param {string} label @param {boolean} open @param {string} id "all", or of one */
const moreButton = (actions, opener, label, open, id) => html`<button
  class="more-button"
  id=${opener}
  aria-label=${label}
  title=${label}
  aria-haspopup="dialog"
  aria-expanded=${open ? "true" : "false"}
  @click=${() => actions.asking.toggle({ name: "search-menu", id, opener })}
>
  ${icon("ellipsis-regular")}
</button>`;

/** @param {Recent[]} list @param {State} state @param {Actions} actions */
const recent = (list, state, actions) => html`<h2 class="nav-heading" id="recent-heading">Recent</h2>
  <ul class="nav-list" aria-labelledby="recent-heading">
    ${list.slice(0, RECENT).map(
      (one) =>
        html`<li>
          <button
            class="nav-item recent"
            title=${`${one.sentence} · ${dayAndTime(one.at, zoneOf(state))}`}
            @click=${() => void actions.searches.runRecent(one)}
          >
            ${icon("clock-rotate-left-regular")}<span class="saved-text nav-name" dir="auto">${one.question.query}</span>
          </button>
        </li>`,
    )}
  </ul>`;

/** @param {{ id: string, opener: string }} panel @param {State} state @param {Actions} actions */
function menu({ id, opener }, { asking }, actions) {
  const { saved } = asking.searches;
  const one = saved.find((search) => search.id === id);
  return popover({
    id: "search-menu",
    label: one ? one.name : "Saved searches",
    opener,
    close: actions.asking.close,
    body: one ? ofOne(one, asking.text.trim() !== "", actions) : ofAll(saved, actions),
  });
}

/** @param {SavedSearch[]} saved @param {Actions} actions */
const ofAll = (saved, actions) => html`<div class="menu-list">
  ${item("Import from a file…", () => void actions.searches.importFrom())}
  ${saved.length > 0 ? item("Export all…", () => void actions.searches.exportTo(saved)) : nothing}
</div>`;

/** @param {string} label @param {() => void} act */
const item = (label, act) =>
  html`<button type="button" class="choice-item" @click=${act}>
    <span class="choice-name">${label}</span>
  </button>`;

/** Who unfolds it wants to write. @param {Event} event */
function focusName({ currentTarget }) {
  const details = /** @type {HTMLDetailsElement} */ (currentTarget);
  if (details.open) details.querySelector("input")?.select();
}

/** Renaming and removing unfold inside the menu, so that neither needs a dialog. @param {SavedSearch} one @param {boolean} hasQuestion @param {Actions} actions */
const ofOne = (one, hasQuestion, actions) => html`<div class="menu-list">
  ${item("Run", () => void actions.searches.run(one))}
  ${hasQuestion ? item("Replace by the question in the box", () => void actions.searches.replace(one)) : nothing}
  ${item("Duplicate", () => void actions.searches.duplicate(one))}
  ${item("Export…", () => void actions.searches.exportTo([one]))}
  <details name="search-menu" @toggle=${focusName}>
    <summary class="choice-item"><span class="choice-name">Rename</span></summary>
    ${nameForm(one.name, "Rename", (name) => void actions.searches.rename(one, name))}
  </details>
  <details name="search-menu">
    <summary class="choice-item"><span class="choice-name">Remove</span></summary>
    <div class="menu-confirm">
      <p>Remove “${one.name}”? What it found stays in Genesys Cloud.</p>
      ${button({ id: "remove-search", label: "Remove", accent: "danger", onClick: () => void actions.searches.remove(one) })}
    </div>
  </details>
</div>`;

/** A name is asked for by the browser's own words when it is missing. @param {string} name @param {string} label @param {(name: string) => void} keep */
export function nameForm(name, label, keep) {
  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    const value = String(
      new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)).get("name") ?? "",
    ).trim();
    if (value) keep(value);
  };
  return html`<form class="name-form" @submit=${submit}>
    <input
      class="plain-field"
      name="name"
      data-first
      aria-label="Name of the search"
      .value=${name}
      required
      pattern=".*\\S.*"
      title="A name"
      maxlength="80"
      dir="auto"
      autocomplete="off"
    />
    ${button({ label, submit: true })}
  </form>`;
}
