// What happened without anything to look at being where the eyes or the screen reader are: said politely.

/** A text that is the same as before is not said again; an invisible difference makes it another. */
const DIFFERENCE = "\u200B";

/** @param {string} text */
export function announce(text) {
  if (typeof document === "undefined") return;
  const place = document.getElementById("said") ?? made();
  place.textContent = place.textContent === text ? text + DIFFERENCE : text;
}

/** Outside what the views draw, so that it outlives every screen: only changes in a place that stays are said. */
function made() {
  const place = document.createElement("div");
  place.id = "said";
  place.className = "sr-only";
  place.setAttribute("role", "status");
  document.body.append(place);
  return place;
}
