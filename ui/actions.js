import { appActions } from "./actions/app.js";
import { askingActions } from "./actions/asking.js";
import { connectionActions } from "./actions/connections.js";
import { languageActions } from "./actions/language.js";
import { factsActions } from "./actions/facts.js";
import { layoutActions } from "./actions/layout.js";
import { networkActions } from "./actions/network.js";
import { findingActions } from "./actions/finding.js";
import { flagsActions } from "./actions/flags.js";
import { paletteActions } from "./actions/palette.js";
import { playingActions } from "./actions/playing.js";
import { readingActions } from "./actions/reading.js";
import { runsActions } from "./actions/runs.js";
import { searchActions } from "./actions/search.js";
import { searchesActions } from "./actions/searches.js";

/**
 * @import * as Ipc from "./ipc.js"
 * @import { Store } from "./state.js"
 */

/** @typedef {ReturnType<typeof createActions>} Actions */

/** Everything the views can ask for. @param {Store} store @param {typeof Ipc} ipc */
export function createActions(store, ipc) {
  const app = appActions(store, ipc);
  const runs = runsActions(store, ipc, app);
  const search = searchActions(store, ipc, app, runs);
  const asking = askingActions(store, ipc, search);
  const reading = readingActions(store, ipc, app);
  const playing = playingActions(store, ipc, reading);
  return {
    app,
    palette: paletteActions(store, app),
    flags: flagsActions(store, ipc, app, reading),
    language: languageActions(store),
    connections: connectionActions(store, ipc, app),
    runs,
    search,
    asking,
    searches: searchesActions(store, ipc, app, search, runs, asking.close),
    reading: {
      ...reading,
      /** A word was chosen: it is marked, and heard. @param {number} atMs */
      toMoment(atMs) {
        reading.toMoment(atMs);
        playing.seek(atMs);
      },
    },
    playing,
    facts: factsActions(store, ipc, app),
    layout: layoutActions(store, ipc, app, asking, playing),
    network: networkActions(store),
    finding: findingActions(store),
  };
}
