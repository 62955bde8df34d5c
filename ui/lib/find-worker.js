// The other thread, where a regular expression may take its time: lib/find.js stops it when that is too long.
import { findIn, pattern } from "./find.js";

/** @param {MessageEvent<{ texts: string[], wanted: import("./find.js").Wanted }>} event */
self.onmessage = ({ data: { texts, wanted } }) => self.postMessage(findIn(texts, pattern(wanted)));
