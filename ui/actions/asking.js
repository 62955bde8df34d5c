// The small panels under the search box: the editor of a part, the filters with their type-ahead.
import { debounced } from "../lib/debounce.js";
import { toAppError } from "../lib/errors.js";
import { isList, toggled, without } from "../lib/filters.js";
import { addPart, removePart, replacePart } from "../lib/query-text.js";
import { said } from "../lib/said.js";
import { isRead, piecesOf } from "../state/asking.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { Directory, Entry, Filters, Piece, Term } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Store } from "../state.js"
 * @import { FilterName, ListFilter, Popover } from "../state/asking.js"
 * @import { searchActions } from "./search.js"
 */

/** Longer than for chips: a look-up may cost a request. */
const PAUSE_MS = 200;

/** @returns {Term} */
const newTerm = () => ({
  kind: "phrase",
  text: "",
  other: null,
  side: null,
  not: false,
  amount: null,
  unit: null,
});

/** Whether a part has its side from the group around it, and not by itself. @param {Term} term @param {string} written */
const isScoped = ({ side }, written) => side !== null && !/\b(?:customer|agent)\s*:/i.test(written);

/** The focus goes back to what opened the panel; when that is gone, to the box. @param {string} id */
function focusBack(id) {
  if (typeof document === "undefined") return;
  (document.getElementById(id) ?? document.getElementById("phrase"))?.focus();
}

/** @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof searchActions>} search */
export function askingActions(store, ipc, search) {
  /** @param {Popover | null} popover */
  const show = (popover) => store.dispatch({ type: "popover-shown", popover });

  /** @param {{ focus?: boolean }} [options] focus: give it back to the opener */
  function close({ focus = true } = {}) {
    const { popover } = store.state.asking;
    if (!popover) return;
    show((focus && popover.behind) || null);
    if (focus) focusBack(popover.opener);
  }

  return {
    close,
    now: () => store.state.asking,
    /** Opens a panel, or closes it when it is the one that is open. @param {Popover} popover */
    toggle(popover) {
      const now = store.state.asking.popover;
      if (now?.name === popover.name && now.opener === popover.opener) close();
      else show(now?.name === "searches" ? { ...popover, behind: now } : popover);
    },
    /** An example of the help. @param {string} text */
    example(text) {
      show(null);
      search.ask({ text });
      focusBack("phrase");
    },
    ...termActions(store, ipc, search, close),
    ...filterActions(store, ipc, search, show),
  };
}

/**
 * @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof searchActions>} search
 * @param {() => void} close
 */
function termActions(store, ipc, search, close) {
  /** Whether the text can be read with the change; if not, the editor says why. @param {string} text */
  async function accepted(text) {
    if (!text) return true;
    const view = await ipc.readQuery(text);
    if (!view.ok) refused(said(view));
    return view.ok;
  }

  /** The keyboard goes to what has to be written. @param {string} message */
  function refused(message) {
    store.dispatch({ type: "editor-refused", message });
    if (typeof document === "undefined") return;
    const fields = ["term-text", "term-other"].map((id) => document.getElementById(id));
    const field = fields.find((one) => /** @type {HTMLInputElement | null} */ (one)?.value === "");
    (field ?? fields[0])?.focus();
  }

  async function apply() {
    const { asking } = store.state;
    const { editor, text } = asking;
    if (!editor) return;
    try {
      const part = await ipc.writeTerm(editor.scoped ? { ...editor.term, side: null } : editor.term);
      const next = editor.place
        ? replacePart(text, editor.place, part)
        : addPart(text, part, editor.join, piecesOf(asking));
      if (!(await accepted(next)) || store.state.asking.text !== text) return;
      close();
      search.ask({ text: next });
      void search.read();
    } catch (cause) {
      refused(said(toAppError(cause)));
    }
  }

  /** @param {{ start: number, end: number }} place */
  function remove(place) {
    search.ask({ text: removePart(store.state.asking.text, place) });
    void search.read();
    focusBack("phrase");
  }

  return {
    /** @param {Extract<Piece, { type: "chip" }>} chip @param {string} opener */
    editTerm({ term, start, end }, opener) {
      // Chips of words that have changed meanwhile have no place in them.
      const { asking } = store.state;
      if (!isRead(asking)) return;
      const scoped = isScoped(term, asking.text.slice(start, end));
      const editor = { term, place: { start, end }, scoped, join: /** @type {const} */ ("and"), error: null };
      store.dispatch({ type: "editor-opened", opener, editor });
    },
    /** @param {string} opener */
    addTerm(opener) {
      const editor = { term: newTerm(), place: null, join: /** @type {const} */ ("and"), error: null };
      store.dispatch({ type: "editor-opened", opener, editor });
    },
    /** @param {Partial<Term>} term */
    writeTerm: (term) => store.dispatch({ type: "editor-edited", term }),
    /** @param {"and" | "or"} join */
    joinTerm: (join) => store.dispatch({ type: "editor-edited", join }),
    applyTerm: apply,
    removeTerm() {
      const { editor } = store.state.asking;
      if (!editor?.place) return;
      close();
      remove(editor.place);
    },
    /** Without opening its editor. @param {Extract<Piece, { type: "chip" }>} chip */
    dropTerm(chip) {
      if (isRead(store.state.asking)) remove(chip);
    },
  };
}

/**
 * @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof searchActions>} search
 * @param {(popover: Popover | null) => void} show
 */
function filterActions(store, ipc, search, show) {
  /** @param {Directory} what @param {string} text @param {number} key */
  async function ask(what, text, key) {
    try {
      store.dispatch({ type: "lookup-answered", key, entries: await ipc.lookUp(what, text) });
    } catch (cause) {
      store.dispatch({ type: "lookup-failed", key, error: toAppError(cause) });
    }
  }
  const asking = debounced(PAUSE_MS, ask);

  /** @param {Directory} what @param {string} text @param {boolean} [now] without waiting for more letters */
  function lookUp(what, text, now = false) {
    const key = store.state.asking.lookup.key + 1;
    store.dispatch({ type: "lookup-typed", what, text, key });
    asking.forget();
    if (now) void ask(what, text, key);
    else asking.soon(what, text, key);
  }

  /** Enter that came before the answer means the best of it. @param {ListFilter} name */
  async function chooseFirst(name) {
    const { key, status, text } = store.state.asking.lookup;
    if (status !== "loading") return;
    asking.forget();
    await ask(name, text, key);
    const { lookup, popover } = store.state.asking;
    const [first] = lookup.entries;
    const waiting = lookup.key === key && lookup.status === "ready" && popover?.name === "filter";
    if (waiting && first) toggleEntry(name, first);
  }

  /** @param {ListFilter} name @param {Pick<Entry, "id" | "name">} entry */
  const toggleEntry = (name, entry) => filter(toggled(store.state.asking.filters, name, entry));

  /** @param {Partial<Filters>} values */
  const filter = (values) => search.ask({ filters: { ...store.state.asking.filters, ...values } });

  return {
    lookUp,
    filter,
    /** @param {FilterName} filter @param {string} opener */
    openFilter(filter, opener) {
      show({ name: "filter", filter, opener });
      if (isList(filter)) lookUp(filter, "", true);
    },
    /** The arrow keys in the list. @param {1 | -1} step */
    moveInLookup(step) {
      const { active, entries } = store.state.asking.lookup;
      const next = active + step;
      store.dispatch({
        type: "lookup-moved",
        active: next < 0 ? entries.length - 1 : next % Math.max(1, entries.length),
      });
    },
    toggleEntry,
    chooseFirst,
    /** @param {FilterName} name */
    removeFilter(name) {
      search.ask({ filters: without(store.state.asking.filters, name) });
      focusBack("add-filter");
    },
    /** @param {Filters} none */
    clearFilters(none) {
      search.ask({ filters: none });
      focusBack("add-filter");
    },
  };
}
