import { html } from "../lib/lit.js";
import { modal } from "./modal.js";

/** @import { Actions } from "../actions.js" */

/** @type {[heading: string, rows: [keys: string[], what: string][]][]} */
const SHEET = [
  [
    "Search",
    [
      [["/"], "go to the search box"],
      [["Enter"], "search"],
      [["Esc"], "stop the running search on screen"],
    ],
  ],
  [
    "Results",
    [
      [["j", "↓"], "next call, or next line"],
      [["k", "↑"], "previous one"],
      [["Home", "End"], "in the list: first and last"],
      [["Enter"], "open it"],
      [["1", "2", "3"], "cards, table, lines in context"],
      [["f"], "narrow by queue, agent, day, sentiment"],
      [["[", "]"], "the search before, the search after"],
    ],
  ],
  [
    "Call",
    [
      [["n"], "next hit, crossing to the next call in the order shown"],
      [["p"], "previous hit"],
      [["←", "→"], "on the overview: phrase by phrase"],
      [["PgUp", "PgDn"], "on the overview: half a minute"],
      [["Ctrl+C"], "copy the selected lines with time and speaker"],
    ],
  ],
  [
    "Window",
    [
      [["?"], "this sheet"],
      [["Tab"], "next control"],
      [["Esc"], "close a dialog or menu"],
    ],
  ],
];

/** @param {Actions} actions */
export const keysDialog = (actions) =>
  modal({
    id: "keys",
    title: "Keys",
    wide: true,
    close: () => actions.app.show(null),
    body: html`<div class="keys-grid">
      ${SHEET.map(
        ([heading, rows]) =>
          html`<section>
            <h3>${heading}</h3>
            <dl class="keys-list">
              ${rows.map(
                ([keys, what]) =>
                  html`<div>
                    <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
                    <dd>${what}</dd>
                  </div>`,
              )}
            </dl>
          </section>`,
      )}
    </div>`,
  });
