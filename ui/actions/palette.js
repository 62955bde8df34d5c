import { rememberPalette } from "../state/palette.js";

/**
 * @import { Store } from "../state.js"
 * @import { Palette } from "../state/palette.js"
 * @import { appActions } from "./app.js"
 */

/** @param {Store} store @param {ReturnType<typeof appActions>} app */
export function paletteActions(store, app) {
  const keep = () => rememberPalette(store.state.palette);
  return {
    /** Opens it, or puts it away when it is open. */
    open() {
      if (store.state.dialog === "palette") return app.show(null);
      store.dispatch({ type: "palette-typed", text: "" });
      app.show("palette");
    },
    close: () => app.show(null),
    /** @param {string} text */
    type: (text) => store.dispatch({ type: "palette-typed", text }),
    /** @param {number} active */
    move: (active) => store.dispatch({ type: "palette-moved", active }),
    /**
     * Does what was chosen as soon as the palette is gone: only then can anything else take the focus.
     * @param {{ id: string, lasting: boolean, run: () => unknown }} entry lasting: it will still mean the same another day
     */
    take({ id, lasting, run }) {
      if (lasting) store.dispatch({ type: "palette-taken", id });
      keep();
      app.show(null);
      requestAnimationFrame(() => requestAnimationFrame(() => void run()));
    },
    /** @param {boolean} letters */
    letters(letters) {
      store.dispatch({ type: "letters-chosen", letters });
      keep();
    },
    /** @param {Partial<Pick<Palette, "sheetText" | "onlyNow">>} values */
    sheet: (values) => store.dispatch({ type: "sheet-changed", values }),
  };
}
