// The right pane: one call, its overview, its sound, its words. Every part is a file of its own.
import { html, nothing, ref } from "../lib/lit.js";
import { zoneOf } from "../state.js";
import { shownRun } from "../state/running.js";
import { callHead } from "./call-head.js";
import { Overview } from "./overview.js";
import { alert, button, errorText, waiting } from "./parts.js";
import { readingTools } from "./reading-tools.js";
import { Transcript } from "./transcript.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

export class ReadingPane {
  #actions;
  #transcript;
  #overview;

  /** @param {Actions} actions */
  constructor(actions) {
    this.#actions = actions;
    this.#overview = new Overview((phrase) => this.#transcript.seek(phrase));
    this.#transcript = new Transcript((window) => this.#overview.setWindow(window));
  }

  #attachOverview = ref((element) => this.#overview.attach(element));
  #attachTranscript = ref((element) => this.#transcript.attach(element));

  /** @param {State} state */
  view(state) {
    const { card, call, status } = state.reading;
    if (!card) return blank(state);
    return html`<section class="reading" aria-label="Call" id="reading" data-status=${status}>
      ${callHead(state, card, call, this.#actions)} ${this.#notYet(state)} ${this.#body(state)}
    </section>`;
  }

  /** @param {State} state */
  sync(state) {
    this.#overview.sync(state.reading);
    this.#transcript.sync(state.reading, zoneOf(state));
  }

  /** @param {State} state */
  #notYet({ reading: { status, error } }) {
    if (status === "loading") return waiting("Opening the transcript");
    if (status !== "failed" || !error) return nothing;
    return html`<div class="reading-error">
      ${alert("error", html`<div role="alert">${errorText(error)}</div>`)}
      ${button({ label: "Try again", onClick: () => this.#actions.reading.retry() })}
    </div>`;
  }

  /** From top to bottom; the transcript takes the room that is left. @param {State} state */
  #body(state) {
    const { status, side } = state.reading;
    return html`<div class="reading-body" ?hidden=${status !== "open"}>
      <div class="reading-words">
        <div class="overview" id="overview" ${this.#attachOverview}></div>
        ${readingTools(state, this.#actions)}
        <div
          class="transcript"
          id="transcript"
          data-side=${side}
          tabindex="0"
          role="region"
          aria-label="Transcript"
          ${this.#attachTranscript}
        >
          <div class="virtual-content" role="list" aria-label="Phrases"></div>
        </div>
      </div>
    </div>`;
  }
}

/** No call is open. @param {State} state */
function blank(state) {
  if ((shownRun(state)?.calls ?? 0) > 0) return chooseOne();
  return html`<section class="reading blank" aria-label="Call" id="reading">${quietMark()}</section>`;
}

const quietMark = () =>
  html`<div class="quiet-mark" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>`;

const chooseOne = () =>
  html`<section class="reading blank" aria-label="Call" id="reading">
    ${quietMark()}
    <p>Choose a call to read it.</p>
    <p class="muted"><kbd>j</kbd> <kbd>k</kbd> move, <kbd>Enter</kbd> opens</p>
  </section>`;
