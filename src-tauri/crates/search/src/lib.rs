//! A query's journey through an organization: plan, list the candidates, fetch each transcript
//! once, match it here, and account for every one of them in a receipt.
//!
//! ```no_run
//! # async fn example(client: genesys::Client, request: search::Request) {
//! let (library, control) = (search::Library::default(), search::Control::new());
//! let tell = |event| println!("{event:?}");
//! let end = search::run(&client, &request, &library, &control, tell).await;
//! println!("{} calls", end.receipt.matched);
//! # }
//! ```
//!
//! What happens to a question: [`Question::read`] understands it, `survey.rs` asks for first pages,
//! `weigh.rs` chooses the way from them, `parts.rs` lists the candidates (`content.rs` by words,
//! `scan.rs` by date, `listing.rs` joins both with the filters), `examine.rs` looks at one candidate,
//! `reading.rs` at all of them, and `tally.rs` counts.

mod asker;
mod batch;
mod candidates;
mod content;
mod control;
mod dates;
mod earlier;
mod events;
mod examine;
mod filters;
mod library;
mod listing;
mod outcome;
mod pace;
mod parts;
mod patience;
mod plan;
mod question;
mod reading;
mod reasons;
mod receipt;
mod reread;
mod retry;
mod rows;
mod run;
mod said;
mod scan;
mod survey;
mod tally;
mod understood;
mod weigh;

pub use control::Control;
pub use dates::{Dates, DatesError, Preset, Range};
pub use events::{End, Event, Found, Progress, Wait, Warning};
pub use filters::{Choice, Feels, FilterError, Filters, SentimentIs};
pub use library::Library;
pub use outcome::{Examined, Outcome, Source, Trouble};
pub use plan::{Estimate, Part, Plan, Way, WayOut};
pub use question::{Question, QuestionError, Request};
pub use receipt::Receipt;
pub use reread::reread;
pub use retry::retry;
pub use run::run;
pub use said::{Arg, Args, Said, args_of};
pub use survey::plan;
