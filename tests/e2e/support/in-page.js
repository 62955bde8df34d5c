/**
 * Everything that matches, in the document and in open shadow roots. Runs in the page.
 *
 * @param {string} css
 * @returns {HTMLElement[]}
 */
export function deepFind(css) {
  const found = [...document.querySelectorAll(css)];
  if (found.length > 0) return /** @type {any} */ (found);
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) roots.push(/** @type {any} */ (element.shadowRoot));
    }
  }
  return /** @type {any} */ (roots.flatMap((root) => [...root.querySelectorAll(css)]));
}
