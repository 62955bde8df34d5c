// Saved and recent searches in the navigation; in a narrow window behind one button of the rail.
import { html, nothing, repeat } from "../lib/lit.js";
import { questionOf, sameQuestion } from "../lib/question.js";
import { wholeSentence } from "../lib/speech.js";
import { t } from "../lib/t.js";
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
      title=${t("search-saved")}
      aria-expanded=${open ? "true" : "false"}
      @click=${() => actions.asking.toggle({ name: "searches", opener: "saved-button" })}
    >
      ${icon("bookmark-regular")}<span class="nav-text">${t("search-saved")}</span>
    </button>
    <div class="saved-panel" id="saved-panel" ?data-open=${open}>
      <div class="nav-heading-line">
        <h2 class="nav-heading" id="saved-heading">${t("search-saved")}</h2>
        ${moreButton(actions, "saved-more", t("search-saved-more"), panel?.opener === "saved-more", "all")}
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
          : html`<p class="nav-hint">${t("search-saved-none")}</p>`
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
  const when = lastRun
    ? t("search-last-run", { when: dayAndTime(lastRun, zoneOf(state)) })
    : t("search-not-run");
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
      ${fresh > 0 ? html`<span class="new-count" title=${t("search-new-since", { n: fresh })}>+${number(fresh)}<span class="sr-only"> ${t("search-new-calls", { n: fresh })}</span></span>` : nothing}
    </button>
    ${moreButton(actions, opener, t("search-more-about", { name }), state.asking.popover?.opener === opener, id)}
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

/** What was asked, in words; older shells tell no pieces. @param {Recent} recent */
const asked = ({ question, pieces, sentence }) =>
  pieces?.length ? wholeSentence(question, pieces) : sentence;

/** @param {Recent[]} list @param {State} state @param {Actions} actions */
const recent = (
  list,
  state,
  actions,
) => html`<h2 class="nav-heading" id="recent-heading">${t("search-recent")}</h2>
  <ul class="nav-list" aria-labelledby="recent-heading">
    ${list.slice(0, RECENT).map(
      (one) =>
        html`<li>
          <button
            class="nav-item recent"
            title=${`${asked(one)} · ${dayAndTime(one.at, zoneOf(state))}`}
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
    label: one ? one.name : t("search-saved"),
    opener,
    close: actions.asking.close,
    body: one ? ofOne(one, asking.text.trim() !== "", actions) : ofAll(saved, actions),
  });
}

/** @param {SavedSearch[]} saved @param {Actions} actions */
const ofAll = (saved, actions) => html`<div class="menu-list">
  ${item(t("search-import"), () => void actions.searches.importFrom())}
  ${saved.length > 0 ? item(t("search-export-all"), () => void actions.searches.exportTo(saved)) : nothing}
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
  ${item(t("search-run"), () => void actions.searches.run(one))}
  ${hasQuestion ? item(t("search-replace"), () => void actions.searches.replace(one)) : nothing}
  ${item(t("search-duplicate"), () => void actions.searches.duplicate(one))}
  ${item(t("search-export"), () => void actions.searches.exportTo([one]))}
  <details name="search-menu" @toggle=${focusName}>
    <summary class="choice-item"><span class="choice-name">${t("app-rename")}</span></summary>
    ${nameForm(one.name, t("app-rename"), (name) => void actions.searches.rename(one, name))}
  </details>
  <details name="search-menu">
    <summary class="choice-item"><span class="choice-name">${t("app-remove")}</span></summary>
    <div class="menu-confirm">
      <p>${t("search-remove-sure", { name: one.name })}</p>
      ${button({ id: "remove-search", label: t("app-remove"), accent: "danger", onClick: () => void actions.searches.remove(one) })}
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
      aria-label=${t("search-name")}
      .value=${name}
      required
      pattern=".*\\S.*"
      title=${t("search-a-name")}
      maxlength="80"
      dir="auto"
      autocomplete="off"
    />
    ${button({ label, submit: true })}
  </form>`;
}
