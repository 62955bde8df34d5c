import { toAppError } from "../lib/errors.js";
import { t } from "../lib/t.js";
import { currentConnection } from "../state.js";
import { boundFilters } from "../state/asking.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { Connection } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Store } from "../state.js"
 * @import { Connecting } from "../state/connecting.js"
 * @import { appActions } from "./app.js"
 */

/** @param {Connecting["form"]} form */
export const regionOf = (form) => (form.region === "custom" ? form.custom.trim() : form.region);

/** @param {Connecting["form"]} form @param {string} secret @returns {Connecting["errors"]} */
export function checkForm(form, secret) {
  /** @type {Connecting["errors"]} */
  const errors = {};
  if (!regionOf(form)) {
    errors.region = form.region === "custom" ? t("connect-error-domain") : t("connect-error-region");
  }
  if (!form.clientId.trim()) errors.clientId = t("connect-error-client-id");
  if (!secret) errors.clientSecret = t("connect-error-client-secret");
  return errors;
}

/** @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app */
export function connectionActions(store, ipc, app) {
  /** Filters chosen from one organization's lists do not follow into another; that is said. @param {Connection[]} connections */
  function changed(connections) {
    const before = boundFilters(store.state.asking);
    store.dispatch({ type: "connections-changed", connections });
    if (before > boundFilters(store.state.asking))
      app.toast({ kind: "info", text: t("search-filters-gone") });
  }

  async function check() {
    const key = store.state.checking.key + 1;
    store.dispatch({ type: "check-asked", key });
    try {
      store.dispatch({ type: "check-answered", key, permissions: await ipc.checkPermissions() });
    } catch (cause) {
      store.dispatch({ type: "check-failed", key, error: toAppError(cause) });
    }
  }

  /** @param {Promise<Connection[]>} change */
  async function apply(change) {
    try {
      const connections = await change;
      changed(connections);
      return connections;
    } catch (cause) {
      app.report(cause);
      return null;
    }
  }

  /** @param {"testing" | "demo"} busy @param {() => Promise<Connection[]>} ask */
  async function connect(busy, ask) {
    store.dispatch({ type: "connecting-began", busy });
    try {
      changed(await ask());
      const made = currentConnection(store.state);
      const organization = made?.organization ?? made?.name ?? "the organization";
      store.dispatch({ type: "connecting-worked", organization });
      if (busy === "testing") void check();
      return true;
    } catch (cause) {
      store.dispatch({ type: "connecting-failed", error: toAppError(cause) });
      return false;
    }
  }

  return {
    /** What the connection in use may do. */
    check,
    /** Checks, and shows it in a dialog. */
    showPermissions() {
      app.show("permissions");
      void check();
    },
    /** @param {Partial<Connecting["form"]>} values */
    edit: (values) => store.dispatch({ type: "form-edited", values }),
    /** @param {string} clientSecret @returns {Promise<boolean>} */
    async testAndSave(clientSecret) {
      const { form } = store.state.connecting;
      const errors = checkForm(form, clientSecret);
      if (Object.keys(errors).length > 0) {
        store.dispatch({ type: "form-refused", errors });
        return false;
      }
      return connect("testing", () =>
        ipc.testAndSaveConnection({
          name: form.name.trim(),
          region: regionOf(form),
          clientId: form.clientId.trim(),
          clientSecret,
          sessionOnly: form.sessionOnly,
          tutorial: form.tutorial,
        }),
      );
    },
    /** From the connection screen, which shows what went wrong, or from the dialog, which does not. */
    async tryDemo() {
      if (await connect("demo", ipc.connectDemo)) app.go("search");
      else if (store.state.screen !== "connect") app.report(store.state.connecting.failure);
    },
    /** @param {string} id */
    select: (id) => apply(ipc.selectConnection(id)),
    /** @param {string} id @param {string} name */
    rename: (id, name) => apply(ipc.renameConnection(id, name)),
    /** @param {Connection} connection */
    async remove(connection) {
      const left = await apply(ipc.removeConnection(connection.id));
      if (left) app.toast({ kind: "success", text: t("connect-removed", { name: connection.name }) });
    },
  };
}
