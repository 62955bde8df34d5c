// Keeping the question in the box under a name.
import { html, nothing } from "../lib/lit.js";
import { nameFor, questionOf, sameQuestion } from "../lib/question.js";
import { t } from "../lib/t.js";
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
    label: t("search-save"),
    accent: "ghost",
    icon: "bookmark-regular",
    disabled: !text.trim(),
    menu: true,
    expanded: open,
    title: t("search-save-title"),
    onClick: () => actions.asking.toggle({ name: "save", opener: "save-search" }),
  });
}

/** @param {Asking} asking @param {Actions} actions */
export function savePanel(asking, actions) {
  const origin = asking.searches.saved.find((one) => one.id === asking.saved);
  const changed = origin && !sameQuestion(origin.question, questionOf(draftFrom(asking)));
  return popover({
    id: "save-search-panel",
    label: t("search-save-this"),
    opener: "save-search",
    close: actions.asking.close,
    body: html`<h2 class="popover-title">${t("search-save-this")}<span class="muted">${t("search-save-note")}</span></h2>
      ${nameForm(nameFor(asking.text), t("search-save-do"), (name) => void actions.searches.saveAs(name))}
      ${
        changed
          ? html`<p class="save-instead">${t("search-save-or")} ${button({ id: "replace-search", label: t("search-save-change", { name: origin.name }), onClick: () => void actions.searches.replace(origin) })}</p>`
          : nothing
      }`,
  });
}
