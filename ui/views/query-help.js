// What can be asked, by examples to click.
import { html } from "../lib/lit.js";
import { rich, t } from "../lib/t.js";
import { popover } from "./popover.js";

/**
 * @import { Asking } from "../state/asking.js"
 * @import { Actions } from "../actions.js"
 */

/** How many examples each heading has; their words are in the catalog. @type {[heading: string, examples: number][]} */
const EXAMPLES = [
  ["words", 4],
  ["who", 2],
  ["not", 2],
  ["where", 4],
];

/** @param {string} heading @param {number} n @returns {[query: string, meaning: string][]} */
const examples = (heading, n) =>
  Array.from({ length: n }, (_, at) => [
    t(`search-help-${heading}-${at + 1}`),
    t(`search-help-${heading}-${at + 1}-means`),
  ]);

/** @param {Asking} asking @param {Actions} actions */
export const queryHelp = ({ popover: panel }, actions) =>
  popover({
    id: "query-help-panel",
    label: t("search-help"),
    opener: panel?.opener ?? "query-help",
    close: actions.asking.close,
    wide: true,
    body: html`<div class="help">
      <h2 class="popover-title">${t("search-help")}<span class="muted">${t("search-help-press")}</span></h2>
      <div class="help-grid">
        ${EXAMPLES.map(
          ([heading, n]) =>
            html`<section>
              <h3>${t(`search-help-${heading}`)}</h3>
              <ul>
                ${examples(heading, n).map(
                  ([query, meaning]) =>
                    html`<li>
                      <button type="button" class="help-example" @click=${() => actions.asking.example(query)}>
                        <code>${query}</code><span>${meaning}</span>
                      </button>
                    </li>`,
                )}
              </ul>
            </section>`,
        )}
      </div>
      <p class="muted help-foot">
        ${rich("search-help-foot", {}, { code: (text) => html`<code>${text}</code>` })}
      </p>
    </div>`,
  });
