// The first screen: why, how, and two ways in.
import { html, live, nothing } from "../lib/lit.js";
import { alert, button, errorText, icon, mark } from "./parts.js";

/**
 * @import { Region } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Connecting, Field } from "../state/connecting.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {Actions} actions */
export function connectScreen(state, actions) {
  const back = state.connections.some((connection) => connection.current);
  return html`<main class="connect" id="connect-screen">
    <div class="connect-page">
      <section class="connect-why">
        <div class="brand large">${mark()}<span class="brand-name">Earshot</span></div>
        <h1>Find the calls in which somebody said it.</h1>
        <ul class="promises">
          <li>
            ${icon("magnifying-glass-regular", "medium")}<span
              >Search the transcripts of your Genesys Cloud calls for words, across any dates.</span
            >
          </li>
          <li>
            ${icon("waveform-lines-regular", "medium")}<span
              >Read the call as a timeline and jump to the second it was said.</span
            >
          </li>
          <li>
            ${icon("download-regular", "medium")}<span
              >Save what matters as text, captions, CSV or JSON.</span
            >
          </li>
        </ul>
        <div class="demo-way">
          <h2>Only looking?</h2>
          <p>
            The demo organization runs inside Earshot: several hundred invented service calls, no account,
            nothing leaves this computer.
          </p>
          ${button({ id: "try-demo", label: state.connecting.busy === "demo" ? "Opening the demo…" : "Try the demo organization", disabled: state.connecting.busy !== "idle", onClick: () => void actions.connections.tryDemo() })}
        </div>
      </section>
      <section class="connect-form-pane" aria-labelledby="connect-title">
        ${state.connecting.connected ? connected(state.connecting.connected, actions) : form(state, actions, back)}
      </section>
    </div>
  </main>`;
}

/** @param {string} organization @param {Actions} actions */
const connected = (organization, actions) =>
  html`<div class="connected" role="status">
    ${icon("circle-check-solid", "large")}
    <h2 id="connect-title">Connected to ${organization}</h2>
    <p>The sign-in worked, and the connection is saved.</p>
    ${button({ id: "start-searching", label: "Start searching", accent: "primary", onClick: () => actions.app.go("search") })}
  </div>`;

/**
 * The secret's field is the only place the page ever has it: read on submit, emptied at once when it worked.
 * @param {SubmitEvent} event
 * @param {Actions} actions
 */
async function submit(event, actions) {
  event.preventDefault();
  const target = /** @type {HTMLFormElement} */ (event.currentTarget);
  const field = /** @type {HTMLInputElement} */ (target.elements.namedItem("client-secret"));
  if (await actions.connections.testAndSave(field.value)) {
    field.value = "";
    document.getElementById("start-searching")?.focus();
    return;
  }
  requestAnimationFrame(() =>
    /** @type {HTMLElement | null} */ (target.querySelector("[aria-invalid=true]"))?.focus(),
  );
}

/** @param {State} state @param {Actions} actions @param {boolean} back */
function form(state, actions, back) {
  const { connecting, regions } = state;
  const { form: values, errors, busy, failure } = connecting;
  return html`<form
    id="connect-form"
    class="connect-form"
    novalidate
    @submit=${(/** @type {SubmitEvent} */ event) => void submit(event, actions)}
  >
    <h2 id="connect-title">Connect your organization</h2>
    <p class="muted">
      With an OAuth client of the type <em>Client Credentials</em>. An administrator makes one in Genesys
      Cloud under Admin, Integrations, OAuth.
    </p>
    ${regionField(regions, values, errors, actions)}
    ${values.region === "custom" ? textField("custom-region", "region", "Domain of the region", { value: values.custom, error: errors.region, placeholder: "mypurecloud.ie", onInput: (custom) => actions.connections.edit({ custom }) }) : nothing}
    ${textField("client-id", "clientId", "Client ID", { value: values.clientId, error: errors.clientId, required: true, mono: true, onInput: (clientId) => actions.connections.edit({ clientId }) })}
    ${textField("client-secret", "clientSecret", "Client secret", { error: errors.clientSecret, required: true, type: "password", mono: true })}
    ${textField("connection-name", "name", "Name", { value: values.name, error: errors.name, help: "How you will call this connection. Empty: the organization’s name.", onInput: (name) => actions.connections.edit({ name }) })}
    ${keeping(state, actions)}
    ${failure && !connecting.offerSession ? alert("error", html`<div role="alert" id="connect-error">${errorText(failure)}</div>`) : nothing}
    <div class="form-actions">
      ${button({ id: "test-and-save", label: busy === "testing" ? "Testing…" : "Test and save", accent: "primary", submit: true, disabled: busy !== "idle" })}
      ${back ? button({ label: "Back to search", accent: "ghost", onClick: () => actions.app.go("search") }) : nothing}
      <span class="muted" role="status"
        >${busy === "testing" ? "Asking Genesys Cloud for a token…" : ""}</span
      >
    </div>
  </form>`;
}

/**
 * @param {Region[]} regions
 * @param {Connecting["form"]} values
 * @param {Connecting["errors"]} errors
 * @param {Actions} actions
 */
function regionField(regions, values, errors, actions) {
  const areas = [...new Set(regions.map((region) => region.area))];
  const error = values.region === "custom" ? undefined : errors.region;
  return html`<gux-form-field-select label-position="above">
    <label slot="label" for="region">Region</label>
    <select
      slot="input"
      id="region"
      name="region"
      required
      aria-invalid=${error ? "true" : nothing}
      aria-describedby=${error ? "region-error" : nothing}
      .value=${live(values.region)}
      @change=${(/** @type {Event} */ event) => actions.connections.edit({ region: /** @type {HTMLSelectElement} */ (event.target).value })}
    >
      <option value="" ?selected=${values.region === ""}>Choose…</option>
      ${areas.map(
        (area) =>
          html`<optgroup label=${area}>
            ${regions
              .filter((region) => region.area === area)
              .map(
                ({ name, domain }) =>
                  html`<option value=${domain} ?selected=${values.region === domain}>
                    ${name} (${domain})
                  </option>`,
              )}
          </optgroup>`,
      )}
      <option value="custom" ?selected=${values.region === "custom"}>Custom domain…</option>
    </select>
    ${error ? html`<span slot="error" id="region-error">${error}</span>` : nothing}
  </gux-form-field-select>`;
}

/**
 * @param {string} id @param {Field} field @param {string} label
 * @param {{ value?: string, error?: string | undefined, help?: string, placeholder?: string, type?: string, required?: boolean, mono?: boolean, onInput?: (value: string) => void }} options
 */
function textField(
  id,
  field,
  label,
  { value, error, help, placeholder, type = "text", required, mono, onInput },
) {
  const described = error ? `${id}-error` : help ? `${id}-help` : nothing;
  return html`<gux-form-field-text-like label-position="above" data-field=${field}>
    <label slot="label" for=${id}>${label}</label>
    <input
      slot="input"
      id=${id}
      name=${id}
      type=${type}
      autocomplete="off"
      spellcheck="false"
      autocapitalize="off"
      class=${mono ? "mono" : ""}
      placeholder=${placeholder ?? nothing}
      ?required=${required ?? false}
      aria-invalid=${error ? "true" : nothing}
      aria-describedby=${described}
      .value=${value === undefined ? nothing : live(value)}
      @input=${(/** @type {Event} */ event) => onInput?.(/** @type {HTMLInputElement} */ (event.target).value)}
    />
    ${error ? html`<span slot="error" id=${`${id}-error`}>${error}</span>` : nothing}
    ${help ? html`<span slot="help" id=${`${id}-help`}>${help}</span>` : nothing}
  </gux-form-field-text-like>`;
}

/**
 * Where the secret goes; and the choice when there is no keyring to take it.
 * @param {State} state
 * @param {Actions} actions
 */
function keeping({ app, connecting }, actions) {
  const keyring = app?.keyring;
  if (keyring?.available && !connecting.offerSession) {
    return html`<p class="keeping">
      ${icon("shield-keyhole-regular")}<span
        >The secret is kept in <strong>${keyring.name}</strong> on this computer, never in a file, and cannot
        be read back here.</span
      >
    </p>`;
  }
  const { failure, form: values } = connecting;
  const name = keyring?.name ?? "Secret Service";
  const reason = keyring?.reason ? `: ${keyring.reason}` : "";
  return html`<div class="keeping session">
    ${icon("triangle-exclamation-regular")}
    <div>
      <p id="connect-error" role="alert">
        ${failure ? errorText(failure) : `The keyring of this computer (${name}) cannot take the secret${reason}.`}
      </p>
      <label class="session-choice"
        ><input
          type="checkbox"
          id="session-only"
          .checked=${values.sessionOnly}
          @change=${(/** @type {Event} */ event) => actions.connections.edit({ sessionOnly: /** @type {HTMLInputElement} */ (event.target).checked })}
        />
        <span
          ><strong>Keep for this session only.</strong> The secret stays in memory and is gone when Earshot
          closes.</span
        ></label
      >
    </div>
  </div>`;
}
