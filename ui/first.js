// The first that is seen and used: the field to search in, where it stood the last time, while the rest of the page is still
// to come. lib/first-frame.js remembers the place and takes over what was typed. No module: those come later.
{
  /** A window that nobody sees gets no frames. */
  const NO_FRAME_MS = 250;

  /** @returns {import("./lib/first-frame.js").Place | null} */
  const remembered = () => {
    try {
      return JSON.parse(localStorage.getItem("earshot.first") || "null");
    } catch {
      return null;
    }
  };

  /** @param {string} id */
  const template = (id) => /** @type {HTMLTemplateElement} */ (document.getElementById(id));

  /** @param {import("./lib/first-frame.js").Place} place */
  const show = ({ mode, left, saved, tail, label, placeholder, language }) => {
    const frame = /** @type {HTMLElement} */ (
      template("first-frame").content.firstElementChild?.cloneNode(true)
    );
    Object.assign(frame.dataset, { mode, left });
    frame.style.setProperty("--saved-width", `${saved}px`);
    document.documentElement.lang = language;
    const field = /** @type {HTMLInputElement} */ (frame.querySelector("input"));
    field.placeholder = placeholder;
    field.ariaLabel = label;
    field.form?.style.setProperty("padding-inline-end", `${tail}px`);
    field.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      frame.dataset.asked = "";
    });
    field.addEventListener("compositionstart", () => field.toggleAttribute("data-composing", true));
    field.addEventListener("compositionend", () => field.toggleAttribute("data-composing", false));
    template("first-frame").after(frame);
    field.focus();
  };

  /** Styles and modules: two hundred files, which would keep the field from being painted. */
  const loadRest = () => {
    if (isLoading) return;
    isLoading = true;
    document.head.append(document.importNode(template("rest").content, true));
  };
  let isLoading = false;

  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.setAttribute("flare-mode", dark ? "dark" : "light");
  const place = remembered();
  if (place?.window === innerWidth && !document.hidden) {
    show(place);
    requestAnimationFrame(() => setTimeout(loadRest));
    setTimeout(loadRest, NO_FRAME_MS);
  } else loadRest();
}
