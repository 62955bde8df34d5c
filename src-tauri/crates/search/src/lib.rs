//! A query's journey through an organization: plan, list the candidates, fetch each transcript
//! once, match it here, and account for every one of them in a receipt.
//!
//! ```no_run
//! # async fn example(client: genesys::Client, request: search::Request) {
//! let cancel = tokio_util::sync::CancellationToken::new();
//! let end = search::run(&client, &request, &cancel, |event| println!("{event:?}")).await;
//! println!("{} calls", end.receipt.matched);
//! # }
//! ```

mod batch;
mod candidates;
mod content;
mod dates;
mod events;
mod examine;
mod listing;
mod plan;
mod receipt;
mod run;
mod scan;

pub use dates::{Dates, DatesError, Preset, Range};
pub use events::{End, Event, Found, Progress, Request, Warning};
pub use examine::reread;
pub use plan::{Part, Plan, Way};
pub use receipt::{Kind, Problem, Receipt};
pub use run::run;
