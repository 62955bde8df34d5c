//! The sound of a call: which recordings there are, and bytes of one of them (API.md section 9).

mod choice;
mod media;
mod reading;

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::time::Instant;
use url::Url;

use crate::call::Needs;
use crate::{Client, Dialect, Error};

pub use crate::extent::Piece;
pub use choice::choose;
pub use media::Media;

/// The form that is asked for: uncompressed, so a moment of the call is a place in the file, any
/// range can be played without what stands before it, and no web view needs a codec for it. The usual
/// `WEBM` is a tenth of its size, but must be searched for the moment, and `WebKit` on Linux plays it
/// only with the right plug-ins. Ranges make up for the size: what is not heard is not fetched.
const FORMAT: &str = "WAV";
/// How long Genesys may take for one answer while it transcodes; its own default.
const WAIT_MS: &str = "5000";
/// Between one "not ready yet" and the next question. Genesys has waited before it says so.
const PAUSE: Duration = Duration::from_secs(2);
/// Longer than this nobody waits before a play button.
const PATIENCE: Duration = Duration::from_secs(60);

const NEEDS: Needs = Needs::Any(&["recording:recording:view", "recording:recordingSegment:view"]);

/// What Genesys has recorded of a conversation.
#[derive(Debug)]
pub enum Recordings {
    /// These, in no particular order; none where nothing was recorded.
    Listed(Vec<Recording>),
    /// Still being made ready after a minute. Ask again later.
    Transcoding,
}

/// One recording. `Debug` does not show where its sound is.
#[derive(Clone)]
pub struct Recording {
    /// Genesys' id of it.
    pub id: String,
    /// The communication that was recorded; archived recordings do not say (API.md 5.1).
    pub communication_id: Option<String>,
    /// When it began, UTC.
    pub start: Option<DateTime<Utc>>,
    /// When it ended, UTC.
    pub end: Option<DateTime<Utc>>,
    /// How long it plays, in milliseconds. Less than from start to end where it was paused.
    pub plays_ms: Option<i64>,
    /// Whether it can be heard.
    pub state: FileState,
    /// When nothing was recorded between its start and its end, in order.
    pub pauses: Vec<Pause>,
    link: Option<Url>,
}

/// A time that a recording leaves out, such as while a card number was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// Since the recording's start, in milliseconds, all pauses counted.
    pub from_ms: i64,
    /// How long, in milliseconds.
    pub length_ms: i64,
}

/// Where a recording's file is (`fileState`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    /// It can be fetched.
    Available,
    /// Put away; somebody must have it restored in Genesys Cloud.
    Archived,
    /// Being fetched from the archive.
    Restoring,
    /// Not there yet.
    Uploading,
    /// Gone for good.
    Deleted,
    /// Genesys could not make it.
    Failed,
}

impl Client {
    /// The recordings of a conversation, ready to be heard. Waits up to a minute while Genesys makes
    /// them ready.
    ///
    /// [`Error::Forbidden`] names the permissions: any one of them is enough.
    pub async fn recordings(&self, conversation_id: &str) -> Result<Recordings, Error> {
        if self.dialect() == Dialect::Tutorial {
            // Its gateway knows transcripts only (API.md 11).
            return Ok(Recordings::Listed(Vec::new()));
        }
        let listed = patiently(|| self.recordings_now(conversation_id)).await?;
        Ok(listed.map_or(Recordings::Transcoding, Recordings::Listed))
    }

    /// `None`: not ready yet.
    async fn recordings_now(&self, conversation: &str) -> Result<Option<Vec<Recording>>, Error> {
        let path = ["conversations", conversation, "recordings"];
        let query = [("formatId", FORMAT), ("maxWaitMs", WAIT_MS)];
        let local = self.endpoints().is_loopback();
        self.get_as(&path, &query, NEEDS, |answer| reading::recordings(answer, local)).await
    }
}

/// Asks until there is something, or nobody would wait any longer.
async fn patiently<T, Asking>(ask: impl Fn() -> Asking) -> Result<Option<T>, Error>
where
    Asking: Future<Output = Result<Option<T>, Error>>,
{
    let began = Instant::now();
    loop {
        let answer = ask().await?;
        if answer.is_some() || began.elapsed() + PAUSE > PATIENCE {
            return Ok(answer);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Recording")
            .field("id", &self.id)
            .field("communication_id", &self.communication_id)
            .field("start", &self.start)
            .field("plays_ms", &self.plays_ms)
            .field("state", &self.state)
            .field("link", &self.link.as_ref().map(|_| "(storage)"))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn it_is_asked_again_until_there_is_something() {
        let asked = Cell::new(0);
        let ask = async || {
            asked.set(asked.get() + 1);
            Ok((asked.get() == 4).then_some("sound"))
        };
        assert!(matches!(patiently(ask).await, Ok(Some("sound"))));
        assert_eq!(asked.get(), 4);
    }

    #[tokio::test(start_paused = true)]
    async fn patience_ends_after_a_minute() {
        let (asked, began) = (Cell::new(0), Instant::now());
        let ask = async || {
            asked.set(asked.get() + 1);
            Ok(None::<()>)
        };
        assert!(matches!(patiently(ask).await, Ok(None)));
        assert!(began.elapsed() <= PATIENCE && asked.get() > 20, "{} times", asked.get());
    }
}
