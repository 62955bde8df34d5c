// The connection form. The secret is not in here: it stays in its field until it is sent, and is then cleared.

import { said } from "../lib/said.js";

/** @import { AppError } from "../lib/errors.js" */

/** @typedef {"name" | "region" | "clientId" | "clientSecret"} Field */

/**
 * @typedef {object} Connecting
 * @property {{ name: string, region: string, custom: string, clientId: string, sessionOnly: boolean, tutorial: boolean }} form region "" = not chosen, "custom" = see `custom`
 * @property {Partial<Record<Field, string>>} errors
 * @property {"idle" | "testing" | "demo"} busy
 * @property {AppError | null} failure an error that belongs to no field
 * @property {boolean} offerSession the keyring could not take the secret
 * @property {string | null} connected the organization's name, once it worked
 */

/**
 * @typedef {{ type: "form-edited", values: Partial<Connecting["form"]> }
 *   | { type: "form-refused", errors: Connecting["errors"] }
 *   | { type: "connecting-began", busy: "testing" | "demo" }
 *   | { type: "connecting-failed", error: AppError }
 *   | { type: "connecting-worked", organization: string }} ConnectingEvent
 */

/** @returns {Connecting} */
export function firstConnecting() {
  return {
    form: { name: "", region: "", custom: "", clientId: "", sessionOnly: false, tutorial: false },
    errors: {},
    busy: "idle",
    failure: null,
    offerSession: false,
    connected: null,
  };
}

/**
 * Which field an error of the shell belongs to; the rest is shown above the form.
 * @type {[RegExp, Field][]}
 */
const FIELDS = [
  [/^bad-name$/, "name"],
  [/secret|^sign-in-refused$/, "clientSecret"],
  [/client-id/, "clientId"],
  [/region|^(bad|insecure)-address$|^not-genesys$/, "region"],
];

/** @param {string} code @returns {Field | null} */
export function fieldOf(code) {
  return FIELDS.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

/** @param {Connecting} state @param {AppError} error @returns {Connecting} */
function failed(state, error) {
  const idle = { ...state, busy: /** @type {const} */ ("idle") };
  if (error.code.startsWith("keyring")) return { ...idle, offerSession: true, failure: error };
  const field = fieldOf(error.code);
  return field ? { ...idle, errors: { [field]: said(error) } } : { ...idle, failure: error };
}

/** @param {Connecting} state @param {ConnectingEvent} event @returns {Connecting} */
export function connecting(state, event) {
  switch (event.type) {
    case "form-edited": {
      const errors = { ...state.errors };
      if ("region" in event.values || "custom" in event.values) delete errors.region;
      if ("clientId" in event.values) delete errors.clientId;
      if ("name" in event.values) delete errors.name;
      return { ...state, form: { ...state.form, ...event.values }, errors };
    }
    case "form-refused":
      return { ...state, errors: event.errors, failure: null };
    case "connecting-began":
      return { ...state, busy: event.busy, errors: {}, failure: null };
    case "connecting-failed":
      return failed(state, event.error);
    case "connecting-worked":
      return { ...state, busy: "idle", failure: null, connected: event.organization };
    default:
      return state;
  }
}
