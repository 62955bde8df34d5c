// Keeping the question in the box under a name.
import { html, nothing } from "../lib/lit.js";
import { nameFor, questionOf, sameQuestion } from "../lib/question.js";
import { draftFrom } from "../state/asking.js";
import { button } from "./parts.js";
import { popover } from "./popover.js";
import { nameForm } from "./saved-searches.js";

/**
 * @import { Asking } from "../state/asking.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {Asking} asking @param {Actions} actions */
export function saveSearchButton({ text, popover: panel }, actions) {
  const open = panel?.name === "save";
  return button({
    id: "save-search",
    label: "Save search",
    accent: "ghost",
    icon: "bookmark-regular",
    disabled: !text.trim(),
    menu: true,
    expanded: open,
    title: "Keep this question to ask it again",
    onClick: () => actions.asking.toggle({ name: "save", opener: "save-search" }),
  });
}

/** @param {Asking} asking @param {Actions} actions */
export function savePanel(asking, actions) {
  const origin = asking.searches.saved.find((one) => one.id === asking.saved);
  const changed = origin && !sameQuestion(origin.question, questionOf(draftFrom(asking)));
  return popover({
    id: "save-search-panel",
    label: "Save this search",
    opener: "save-search",
    close: actions.asking.close,
    body: html`<h2 class="popover-title">Save this search<span class="muted">Words, dates and filters are kept. Each run then says what is new.</span></h2>
      ${nameForm(nameFor(asking.text), "Save", (name) => void actions.searches.saveAs(name))}
      ${
        changed
          ? html`<p class="save-instead">or ${button({ id: "replace-search", label: `Change “${origin.name}”`, onClick: () => void actions.searches.replace(origin) })}</p>`
          : nothing
      }`,
  });
}
