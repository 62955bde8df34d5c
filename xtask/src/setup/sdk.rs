//! The vendor's Python SDK, which one test points at the demo organization.

use super::environment;
use crate::project;

const PACKAGE: &str = "PureCloudPlatformClientV2==269.0.0";

/// Fetches it once. Without it one test says that it was skipped, so this only warns.
pub(super) fn prepare() {
    match environment::install(project::SDK_ENVIRONMENT, PACKAGE) {
        Ok(()) => println!("Genesys Cloud's Python SDK: there."),
        Err(stop) => println!(
            "Warning: Genesys Cloud's Python SDK could not be installed, so the test that drives it is skipped.\n{stop}"
        ),
    }
}
