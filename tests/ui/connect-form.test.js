// The form of the connection screen, drawn into a document.
import "./document-setup.js";
import "./words-setup.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { APP, fakeIpc, later } from "./samples.js";

const { render } = await import("../../ui/lib/lit.js");
const { createActions } = await import("../../ui/actions.js");
const { createStore, firstState } = await import("../../ui/state.js");
const { connectForm } = await import("../../ui/views/connect-form.js");

/** A form that was filled in and sent; the answer is still to come. */
function sent() {
  const answer = later();
  const form = { ...firstState().connecting.form, region: "mypurecloud.ie", clientId: "client" };
  const store = createStore({
    ...firstState(),
    app: APP,
    regions: [{ domain: "mypurecloud.ie", name: "Dublin", area: "Europe", areaCode: "europe" }],
    connecting: { ...firstState().connecting, form },
  });
  const actions = createActions(store, fakeIpc({ testAndSaveConnection: () => answer.promise }));
  const draw = () => render(connectForm(store.state, actions), document.getElementById("app"));
  store.subscribe(draw);
  draw();
  const field = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (document.getElementById(id));
  field("client-secret").value = "wrong";
  field("client-secret").focus();
  field("connect-form").dispatchEvent(new window.Event("submit", { cancelable: true }));
  return { answer, field };
}

const REFUSED = { code: "sign-in-refused", message: "Genesys Cloud refused the client." };
const frames = () => new Promise((done) => setTimeout(done, 60));

test("a refused secret has the focus, so that it can be typed again", async () => {
  const { answer, field } = sent();
  field("client-secret").blur();
  answer.reject(REFUSED);
  await frames();
  assert.equal(document.activeElement?.getAttribute("aria-invalid"), "true");
});

test("a refusal that came late took the focus out of the field one was typing in", async () => {
  const { answer, field } = sent();
  field("connection-name").focus();
  answer.reject(REFUSED);
  await frames();
  assert.equal(document.activeElement?.id, "connection-name");
});
