use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use search::{Plan, Progress, Wait, Warning};

use crate::tell;

/// Progress on standard error: a bar on a terminal; elsewhere a few lines that a log can hold.
pub(crate) struct Bar {
    bar: ProgressBar,
    terminal: bool,
}

impl Bar {
    pub(crate) fn new() -> Self {
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{bar:24} {pos}/{len} read  {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self { terminal: !bar.is_hidden(), bar }
    }

    pub(crate) fn plan(&self, plan: &Plan) {
        let mut takes = plan.in_words();
        if let Some(first) = takes.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        self.line(&format!("{} {takes}.", plan.reason));
    }

    pub(crate) fn progress(&self, progress: &Progress) {
        self.bar.set_length(progress.listed);
        self.bar.set_position(progress.examined);
        let budget = progress.budget;
        let waiting =
            budget.wait_until.map(|until| until.saturating_duration_since(Instant::now()));
        let pause = match waiting {
            _ if progress.waits_for == Some(Wait::Network) => {
                "  waiting for the network".to_owned()
            }
            Some(left) if left > Duration::from_secs(1) => {
                format!("  waiting {} s for the request limit", left.as_secs())
            }
            _ => String::new(),
        };
        let listing = if progress.listing { "  listing" } else { "" };
        let pace = pace(progress);
        self.bar.set_message(format!(
            "{} calls, {} hits  {pace}{}/{} requests this minute{listing}{pause}",
            progress.matched, progress.hits, budget.used, budget.allowed
        ));
    }

    pub(crate) fn warning(&self, warning: &Warning) {
        self.line(&format!("Warning: {}", warning.message));
    }

    /// Prints something else without tearing the bar.
    pub(crate) fn suspend<T>(&self, print: impl FnOnce() -> T) -> T {
        self.bar.suspend(print)
    }

    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }

    fn line(&self, text: &str) {
        if self.terminal {
            self.bar.println(text);
        } else {
            tell(text);
        }
    }
}

/// `120 a minute, 3:20 left  `, as far as anybody can tell.
fn pace(progress: &Progress) -> String {
    if progress.per_minute < 1.0 {
        return String::new();
    }
    let left = progress.seconds_left.filter(|_| !progress.listing);
    let left = left.map(|left| format!(", {}:{:02} left", left / 60, left % 60));
    format!("{:.0} a minute{}  ", progress.per_minute, left.unwrap_or_default())
}
