// Below the list while several phrases are chosen: what can be done with them.
import { html } from "../lib/lit.js";
import { silenceLength } from "../lib/rows.js";
import { shownOf } from "../lib/stepping.js";
import { t } from "../lib/t.js";
import { button } from "./parts.js";

/**
 * @import { Actions } from "../actions.js"
 * @import { State } from "../state.js"
 */

/**
 * What is folded in between is neither counted nor copied; a saved passage is the whole stretch, and its button says so.
 * @param {State} state @param {Actions} actions
 */
export function passageBar({ reading, saving }, { reading: act }) {
  const { call, passage } = reading;
  if (!call || !passage) return html``;
  const [from, to] = [Math.min(passage.from, passage.to), Math.max(passage.from, passage.to)];
  const last = call.phrases[to];
  const ms = last ? last.atMs + last.durationMs - (call.phrases[from]?.atMs ?? 0) : 0;
  const [shown, all] = [shownOf(reading, passage).length, to - from + 1];
  return html`<div class="passage-bar" id="passage-bar" role="toolbar" aria-label=${t("reading-passage")}>
    <span class="passage-length" role="status"
      ><strong>${t("reading-passage-length", { n: shown })}</strong> · ${silenceLength(ms)}</span
    >
    ${button({
      id: "copy-passage",
      label: t("reading-passage-copy"),
      icon: "copy-regular",
      accent: "secondary",
      onClick: () => act.copyPassage(),
    })}
    ${button({
      id: "save-passage",
      label: shown < all ? t("reading-passage-save-all", { n: all }) : t("reading-passage-save"),
      icon: "download-regular",
      accent: "secondary",
      disabled: saving.busy !== null,
      onClick: () => act.savePassage(from, to),
    })}
    ${button({
      id: "leave-passage",
      label: t("reading-passage-leave"),
      title: t("reading-passage-leave"),
      icon: "xmark-large-regular",
      iconOnly: true,
      accent: "ghost",
      onClick: () => act.leavePassage(),
    })}
  </div>`;
}
