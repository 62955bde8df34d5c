// Small choices that outlive the window. Storage may be switched off; they are then only not remembered.

/** @param {string} name @returns {string | null} */
export function remembered(name) {
  try {
    return localStorage.getItem(`earshot.${name}`);
  } catch {
    return null;
  }
}

/** @param {string} name @param {string} value */
export function remember(name, value) {
  try {
    localStorage.setItem(`earshot.${name}`, value);
  } catch {
    // See above.
  }
}
