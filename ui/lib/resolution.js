// How finely a canvas is drawn.

/** WebKit leaves the zoom of the page out of `devicePixelRatio`; Chromium, the web view of Windows, counts it in. */
const COUNTS_ZOOM = /\bChrome\//.test(globalThis.navigator?.userAgent ?? "");

/** Pixels of the screen to one of the page's. @param {number} zoom of the page; 1 is its own size */
export const resolution = (zoom) => (globalThis.devicePixelRatio || 1) * (COUNTS_ZOOM ? 1 : zoom);
