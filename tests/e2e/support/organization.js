import { CLI } from "./desk.js";

/**
 * Starts a demo organization of its own at the desk.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {string[]} [options] Of `earshot-cli demo-org`.
 * @returns {Promise<{ baseUrl: string, clientId: string, clientSecret: string }>}
 */
export async function openOrganization(desk, options = []) {
  const server = desk.start(CLI, ["demo-org", "--port", "0", ...options]);
  const { base_url, client_id, client_secret } = JSON.parse(await server.firstLine());
  return { baseUrl: base_url, clientId: client_id, clientSecret: client_secret };
}
