// Spark's tokens switch with an attribute, not with a media query: this follows the system.

export function followTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => document.documentElement.setAttribute("flare-mode", dark.matches ? "dark" : "light");
  dark.addEventListener("change", apply);
  apply();
}
