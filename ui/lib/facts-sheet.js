// Where the sheet of facts has no room beside the words it lies over them (css/facts.css).

/** The sheet, if it covers what is read. @returns {HTMLElement | null} */
export function coveringSheet() {
  const sheet = document.getElementById("facts");
  return sheet && getComputedStyle(sheet).position === "absolute" ? sheet : null;
}

/**
 * Whether something lies under the sheet: all of it, or any part of the find bar, whose count and arrows are at its end.
 * @param {HTMLElement} sheet @param {Element} element
 */
export function isUnder(sheet, element) {
  const bar = element.closest("#find-bar");
  const [over, under] = [sheet, bar ?? element].map((one) => one.getBoundingClientRect());
  if (!over || !under || under.bottom <= over.top || under.top >= over.bottom) return false;
  return bar ? under.right > over.left : under.left >= over.left && under.right <= over.right;
}
