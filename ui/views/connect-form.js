// Region, client id and secret; field errors beside the fields.
import { html, live, nothing } from "../lib/lit.js";
import { focusSoon } from "../lib/focus.js";
import { areaName, said } from "../lib/said.js";
import { rich, t } from "../lib/t.js";
import { alert, button, errorText, icon } from "./parts.js";

/**
 * @import { Region } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Connecting, Field } from "../state/connecting.js"
 * @import { Actions } from "../actions.js"
 */

/**
 * @typedef {object} TextOptions
 * @property {string} [value] without it the field is the only place that knows what was typed
 * @property {string | undefined} [error]
 * @property {string} [help]
 * @property {string} [placeholder]
 * @property {string} [type]
 * @property {boolean} [required]
 * @property {boolean} [mono]
 * @property {(value: string) => void} [onInput]
 */

const STRONG = { b: (/** @type {string} */ text) => html`<strong>${text}</strong>` };

/** @param {Event} event */
const input = (event) => /** @type {HTMLInputElement} */ (event.target);

/**
 * The secret's field is the only place the page ever has it: read on submit, emptied at once when it worked.
 * @param {SubmitEvent} event
 * @param {Actions} actions
 */
async function submit(event, actions) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const secret = /** @type {HTMLInputElement} */ (form.elements.namedItem("client-secret"));
  const here = document.activeElement;
  const worked = await actions.connections.testAndSave(secret.value);
  if (worked) {
    secret.value = "";
    focusSoon("start-searching");
    return;
  }
  // Who has gone on to another field meanwhile is typing there: the rest of the words must not land in this one.
  const now = document.activeElement;
  if (now !== here && now?.matches("input, select")) return;
  requestAnimationFrame(() => {
    const wrong = /** @type {HTMLElement | null} */ (form.querySelector("[aria-invalid=true]"));
    wrong?.focus();
  });
}

/** @param {State} state @param {Actions} actions */
export function connectForm(state, actions) {
  const { failure, offerSession } = state.connecting;
  return html`<form
    id="connect-form"
    class="connect-form"
    novalidate
    @submit=${(/** @type {SubmitEvent} */ event) => void submit(event, actions)}
  >
    <h2 id="connect-title">${t("connect-title")}</h2>
    <p class="muted">
      ${rich("connect-how", {}, { em: (text) => html`<em>${text}</em>` })}
    </p>
    ${fields(state, actions)} ${keeping(state, actions)} ${advanced(state, actions)}
    ${
      failure && !offerSession
        ? alert("error", html`<div role="alert" id="connect-error">${errorText(failure)}</div>`)
        : nothing
    }
    ${formActions(state, actions)}
  </form>`;
}

/** @param {State} state @param {Actions} actions */
function fields({ connecting: { form, errors }, regions }, actions) {
  const { edit } = actions.connections;
  const custom = {
    value: form.custom,
    error: errors.region,
    placeholder: "mypurecloud.ie",
    onInput: (/** @type {string} */ value) => edit({ custom: value }),
  };
  const clientId = {
    value: form.clientId,
    error: errors.clientId,
    required: true,
    mono: true,
    onInput: (/** @type {string} */ value) => edit({ clientId: value }),
  };
  const name = {
    value: form.name,
    error: errors.name,
    help: t("connect-name-help"),
    onInput: (/** @type {string} */ value) => edit({ name: value }),
  };
  return html`${regionField(regions, form, errors, actions)}
  ${form.region === "custom" ? textField("custom-region", "region", t("connect-domain"), custom) : nothing}
  ${textField("client-id", "clientId", t("connect-client-id"), clientId)}
  ${textField("client-secret", "clientSecret", t("connect-client-secret"), {
    error: errors.clientSecret,
    required: true,
    type: "password",
    mono: true,
  })}
  ${textField("connection-name", "name", t("connect-name"), name)}`;
}

/** @param {State} state @param {Actions} actions */
function formActions({ connecting: { busy }, connections }, actions) {
  const back = connections.some((connection) => connection.current);
  return html`<div class="form-actions">
    ${button({
      id: "test-and-save",
      label: busy === "testing" ? t("connect-testing") : t("connect-test"),
      accent: "primary",
      submit: true,
      disabled: busy !== "idle",
    })}
    ${
      back
        ? button({ label: t("connect-back"), accent: "ghost", onClick: () => actions.app.go("search") })
        : nothing
    }
    <span class="muted" role="status">${busy === "testing" ? t("connect-asking-token") : ""}</span>
  </div>`;
}

/**
 * @param {Region[]} regions
 * @param {Connecting["form"]} form
 * @param {Connecting["errors"]} errors
 * @param {Actions} actions
 */
function regionField(regions, form, errors, actions) {
  const areas = [...new Set(regions.map(areaName))];
  const error = form.region === "custom" ? undefined : errors.region;
  return html`<gux-form-field-select label-position="above">
    <label slot="label" for="region">${t("connect-region")}</label>
    <select
      slot="input"
      id="region"
      name="region"
      required
      aria-invalid=${error ? "true" : nothing}
      aria-describedby=${error ? "region-error" : nothing}
      .value=${live(form.region)}
      @change=${(/** @type {Event} */ event) => actions.connections.edit({ region: input(event).value })}
    >
      <option value="" ?selected=${form.region === ""}>${t("connect-choose")}</option>
      ${areas.map((area) => regionGroup(area, regions, form.region))}
      <option value="custom" ?selected=${form.region === "custom"}>${t("connect-custom-domain")}</option>
    </select>
    ${error ? html`<span slot="error" id="region-error">${error}</span>` : nothing}
  </gux-form-field-select>`;
}

/** @param {string} area @param {Region[]} regions @param {string} chosen */
const regionGroup = (area, regions, chosen) => html`<optgroup label=${area}>
  ${regions
    .filter((region) => areaName(region) === area)
    .map(
      ({ name, domain }) =>
        html`<option value=${domain} ?selected=${chosen === domain}>${name} (${domain})</option>`,
    )}
</optgroup>`;

/** @param {string} id @param {Field} field @param {string} label @param {TextOptions} options */
function textField(id, field, label, options) {
  const { value, error, help, placeholder, type = "text", required = false, mono = false, onInput } = options;
  const described = error ? `${id}-error` : help ? `${id}-help` : nothing;
  return html`<gux-form-field-text-like label-position="above" data-field=${field}>
    <label slot="label" for=${id}>${label}</label>
    <input
      slot="input"
      id=${id}
      name=${id}
      type=${type}
      class=${mono ? "mono" : ""}
      autocomplete="off"
      spellcheck="false"
      autocapitalize="off"
      placeholder=${placeholder ?? nothing}
      ?required=${required}
      aria-invalid=${error ? "true" : nothing}
      aria-describedby=${described}
      .value=${value === undefined ? nothing : live(value)}
      @input=${(/** @type {Event} */ event) => onInput?.(input(event).value)}
    />
    ${error ? html`<span slot="error" id=${`${id}-error`}>${error}</span>` : nothing}
    ${help ? html`<span slot="help" id=${`${id}-help`}>${help}</span>` : nothing}
  </gux-form-field-text-like>`;
}

/** Where the secret goes; and the choice when there is no keyring to take it. @param {State} state @param {Actions} actions */
function keeping({ app, connecting }, actions) {
  const keyring = app?.keyring;
  if (keyring?.available && !connecting.offerSession) {
    return html`<p class="keeping">
      ${icon("shield-keyhole-regular")}<span
        >${rich("connect-keeping", { keyring: keyring.name }, STRONG)}</span
      >
    </p>`;
  }
  const { failure, form } = connecting;
  const name = keyring?.name ?? "Secret Service";
  const reason = keyring?.said ? said(keyring.said) : keyring?.reason;
  const cannot = reason
    ? t("connect-keyring-cannot-because", { keyring: name, reason })
    : t("connect-keyring-cannot", { keyring: name });
  return html`<div class="keeping session">
    ${icon("triangle-exclamation-regular")}
    <div>
      <p id="connect-error" role="alert">${failure ? errorText(failure) : cannot}</p>
      <label class="session-choice"
        ><input
          type="checkbox"
          id="session-only"
          .checked=${form.sessionOnly}
          @change=${(/** @type {Event} */ event) => actions.connections.edit({ sessionOnly: input(event).checked })}
        />
        <span>${rich("connect-session-only", {}, STRONG)}</span></label
      >
    </div>
  </div>`;
}

/** For the few whose organization answers in another way. @param {State} state @param {Actions} actions */
const advanced = (
  { connecting: { form } },
  actions,
) => html`<details class="advanced" id="advanced" ?open=${form.tutorial}>
  <summary>${t("connect-advanced")}</summary>
  <label class="session-choice"
    ><input
      type="checkbox"
      id="tutorial"
      .checked=${live(form.tutorial)}
      @change=${(/** @type {Event} */ event) => actions.connections.edit({ tutorial: input(event).checked })}
    />
    <span>${rich("connect-tutorial", {}, STRONG)}</span></label
  >
</details>`;
