// The permission check of the connection in use.

/**
 * @import { Permissions } from "../../src-tauri/bindings/messages.d.ts"
 * @import { AppError } from "../lib/errors.js"
 */

/**
 * @typedef {object} Checking
 * @property {number} key counts the checks; an answer with another key is late and ignored
 * @property {"none" | "loading" | "ready" | "failed"} status
 * @property {Permissions | null} permissions
 * @property {AppError | null} error
 */

/**
 * @typedef {{ type: "check-asked", key: number }
 *   | { type: "check-answered", key: number, permissions: Permissions }
 *   | { type: "check-failed", key: number, error: AppError }} CheckingEvent
 */

/** @returns {Checking} */
export const firstChecking = () => ({ key: 0, status: "none", permissions: null, error: null });

/** @param {Checking} state @param {CheckingEvent} event @returns {Checking} */
export function checking(state, event) {
  switch (event.type) {
    case "check-asked":
      return { key: event.key, status: "loading", permissions: null, error: null };
    case "check-answered":
      return event.key === state.key ? { ...state, status: "ready", permissions: event.permissions } : state;
    case "check-failed":
      return event.key === state.key ? { ...state, status: "failed", error: event.error } : state;
    default:
      return state;
  }
}
