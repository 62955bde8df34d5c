// What can be asked, by examples to click.
import { html } from "../lib/lit.js";
import { popover } from "./popover.js";

/**
 * @import { Asking } from "../state/asking.js"
 * @import { Actions } from "../actions.js"
 */

/** @type {[heading: string, examples: [query: string, meaning: string][]][]} */
export const EXAMPLES = [
  [
    "Words",
    [
      ['"cancel my account"', "these words, in this order"],
      ["cancel account", "both words, anywhere in the call"],
      ["refund OR reimbursement", "one of them at least"],
      ["cancel*", "also cancels, cancelled, cancellation"],
    ],
  ],
  [
    "Who",
    [
      ['customer:"speak to a manager"', "only when the customer says it"],
      ["agent:(sorry OR apologise)", "only when the agent says one of them"],
    ],
  ],
  [
    "Not",
    [
      ["invoice -refund", "the first word, and nowhere the second"],
      ['-agent:"thank you for calling"', "calls in which the agent never says it"],
    ],
  ],
  [
    "Where",
    [
      ["refund NEAR/5 manager", "at most five words apart"],
      ["complaint NEAR/10s sorry", "said within ten seconds"],
      ['first:60s -agent:"my name is"', "not said in the first minute"],
      ['after:"anything else" cancel', "said after something else"],
    ],
  ],
];

/** @param {Asking} asking @param {Actions} actions */
export const queryHelp = ({ popover: panel }, actions) =>
  popover({
    id: "query-help-panel",
    label: "How to ask",
    opener: panel?.opener ?? "query-help",
    close: actions.asking.close,
    wide: true,
    body: html`<div class="help">
      <h2 class="popover-title">How to ask<span class="muted">Press an example to put it into the box.</span></h2>
      <div class="help-grid">
        ${EXAMPLES.map(
          ([heading, examples]) =>
            html`<section>
              <h3>${heading}</h3>
              <ul>
                ${examples.map(
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
        Capital letters make no difference. Parentheses group. <code>/a pattern/</code> is a regular expression.
      </p>
    </div>`,
  });
