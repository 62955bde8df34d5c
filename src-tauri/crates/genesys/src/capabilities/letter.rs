//! What an administrator is to be sent.

use std::fmt::Write as _;

use super::{Access, Capability};
use crate::Client;

const HOW: &str = "
How to add them:
1. Admin > People & Permissions > Roles / Permissions: open a role for Earshot, or make one, and add the permissions above to it.
2. Admin > Integrations > OAuth: open the client with the ID above and give it this role on its Roles tab, for every division whose calls are to be searched.
3. Wait a few minutes, then check again in Earshot.
";

impl Client {
    /// A letter about what [`Client::capabilities`] found missing, to be sent to the administrator as it
    /// is. It names this client and never its secret. `organization` is a name for people, if it is known.
    pub fn letter(&self, organization: Option<&str>, found: &[Capability]) -> String {
        let mut text = format!(
            "Earshot searches the transcripts of voice calls on Genesys Cloud and only ever reads.\n\n\
             Organization: {}\nRegion: {}\nOAuth client ID: {}\n",
            organization.unwrap_or("(not known)"),
            self.endpoints().label(),
            self.client_id(),
        );
        let missing: Vec<_> = found.iter().filter(|one| one.state == Access::Missing).collect();
        if missing.is_empty() {
            text.push_str("\nThis client has every permission that Earshot asks for.\n");
            return text;
        }
        text.push_str("\nThis client lacks:\n");
        for one in missing {
            let _ = write!(text, "\n{}", lack(one));
        }
        text.push_str(HOW);
        text
    }
}

fn lack(one: &Capability) -> String {
    let Capability { title, purpose, permissions, all_needed, scope, required, .. } = one;
    let need = if *required { "needed" } else { "wanted" };
    let permissions = if permissions.is_empty() {
        "(no permission is documented for this)".to_owned()
    } else {
        permissions.join(if *all_needed { " and " } else { " or " })
    };
    let scope = if scope.is_empty() {
        String::new()
    } else {
        format!("  scope, for a client that people sign in with: {scope}\n")
    };
    format!("- {permissions}\n{scope}  {need} for: {title}. {purpose}\n")
}
