/** Letters of scripts that are written from right to left. */
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Which way a text runs, by its first letter. @param {string} text @returns {"ltr" | "rtl"} */
export function directionOf(text) {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter && RTL.test(letter) ? "rtl" : "ltr";
}
