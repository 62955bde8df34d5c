//! A simulator of Genesys Cloud: its paths, limits, errors and faults, with invented calls.
//!
//! The app starts it in-process for `--demo`, `earshot-cli demo-org` runs it alone, and the tests and
//! benchmarks of every other crate run on it. It answers as API.md says the real one does, and is as
//! strict as the contract: an unknown field, a page too far or a missing permission is refused.
//!
//! ```no_run
//! # async fn example() -> Result<(), demo_org::Error> {
//! let org = demo_org::DemoOrg::start(demo_org::Options::default()).await?;
//! println!("{}", org.announcement());
//! org.stop().await;
//! # Ok(())
//! # }
//! ```

mod corpus;
mod directory;
mod error;
mod facets;
mod faults;
mod load;
mod make;
mod metrics;
mod odd;
mod options;
mod org;
mod script;
mod server;
mod sound;
mod stats;
mod words;

pub use error::Error;
pub use faults::{Fault, Faults};
pub use make::{Call, generate};
pub use odd::{Odd, Oddity};
pub use options::{ALL_PERMISSIONS, Args, LONG_CALL_WORD, Options, Switch};
pub use org::DemoOrg;
pub use stats::Stats;
