// The right pane: one call, its overview, its sound, its words. Every part is a file of its own.
import { html, nothing, ref } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { callFacts } from "./call-facts.js";
import { callHead } from "./call-head.js";
import { FindBar } from "./find-bar.js";
import { Overview } from "./overview.js";
import { alert, button, errorText } from "./parts.js";
import { playerBar } from "./player.js";
import { readingTools } from "./reading-tools.js";
import { FilterTool } from "./reading-tools-filter.js";
import { Transcript } from "./transcript.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

export class ReadingPane {
  #actions;
  #transcript;
  #overview;
  #find;
  #filter = new FilterTool();

  /** @param {Actions} actions */
  constructor(actions) {
    this.#actions = actions;
    this.#overview = new Overview(actions, (phrase) => this.#transcript.seek(phrase));
    this.#transcript = new Transcript(actions, (window) => this.#overview.setWindow(window));
    this.#find = new FindBar(actions, () => this.#transcript.focus());
  }

  #attachOverview = ref((element) => this.#overview.attach(element));

  /** @param {State} state */
  view(state) {
    const { card, call, status } = state.reading;
    if (!card) return blank();
    return html`<section class="reading" aria-label=${t("frame-reading")} id="reading" data-status=${status}>
      ${callHead(state, card, call, this.#actions)} ${this.#notYet(state)} ${this.#body(state)}
    </section>`;
  }

  /** @param {State} state */
  sync(state) {
    this.#overview.sync(state);
    this.#transcript.sync(state);
    // Its focus goes back before the field to find in takes it.
    this.#filter.sync(state);
    this.#find.sync(state);
    this.#actions.facts.follow();
  }

  /** @param {State} state */
  #notYet({ reading: { status, error } }) {
    if (status === "loading") return opening();
    if (status !== "failed" || !error) return nothing;
    return html`<div class="reading-error">
      ${alert("error", html`<div role="alert">${errorText(error)}</div>`)}
      ${button({ label: t("frame-try-again"), onClick: () => this.#actions.reading.retry() })}
    </div>`;
  }

  /** From top to bottom; the transcript takes the room that is left. @param {State} state */
  #body(state) {
    const { status } = state.reading;
    return html`<div class="reading-body" ?hidden=${status !== "open"}>
      <div class="reading-words">
        <div class="overview" id="overview" ${this.#attachOverview}></div>
        ${playerBar(state, this.#actions)}
        ${readingTools(state, this.#actions, this.#filter)}
        ${this.#find.view(state)} ${this.#transcript.view(state)}
      </div>
      ${callFacts(state, this.#actions)}
    </div>`;
  }
}

/** No call is open: the results have the place (state/layout.js). It is there so that it keeps its id. */
const blank = () =>
  html`<section class="reading blank" aria-label=${t("frame-reading")} id="reading"></section>`;

/** Pale lines where the words will stand. They come late, so that a quick answer brings no flicker. */
const opening = () => html`<div class="opening" role="status">
  <span class="sr-only">${t("frame-opening")}</span>
  <div class="opening-strip"></div>
  ${[0, 1, 2, 3, 4, 5].map(() => html`<div class="opening-line" aria-hidden="true"><i></i><i></i></div>`)}
</div>`;
