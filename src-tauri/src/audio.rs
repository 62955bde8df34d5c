//! Hearing a call: the page is given an address of Earshot's own protocol and reads ranges from it. Where
//! Genesys keeps the sound stays in here.

mod protocol;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::TimeDelta;
use genesys::{Client, Dialect, FileState, Media, Recording, Recordings, choose_recording};
use tokio::sync::oneshot;
use transcript::{Stretch, Transcript};
use uuid::Uuid;

use crate::{error::CommandError, messages::AudioView, results::CallId, state::Earshot};

pub(crate) use protocol::{SCHEME, answer, broken};

/// The one call that can be heard at this moment, or is about to be.
#[derive(Default)]
pub(crate) struct Audio(Mutex<Seat>);

/// Taken by one call at a time: whoever comes later takes it, also from one that is still being made ready.
#[derive(Default)]
struct Seat {
    /// How often it was taken or given up.
    turn: u64,
    open: Option<Open>,
    /// Dropped when whoever waits need not wait any longer.
    waiting: Option<oneshot::Sender<()>>,
}

struct Open {
    /// Unguessable, and of this session only: who knows it may read the sound.
    token: String,
    /// The run whose results show the call; closed with it.
    run: u32,
    media: Arc<Media>,
}

impl Audio {
    /// Opens a call's recording in place of the one that was open. Costs requests of the budget.
    pub(crate) async fn open(
        &self,
        earshot: &Earshot,
        number: u32,
        id: CallId,
    ) -> Result<AudioView, CommandError> {
        let (turn, gone) = self.take();
        tokio::select! {
            biased;
            _ = gone => Err(left()),
            ready = ready(earshot, number, &id) => {
                let (open, view) = ready?;
                self.seat(turn, open).map(|()| view)
            }
        }
    }

    /// From now on, nothing can be read any more, and nothing is waited for.
    pub(crate) fn close(&self) {
        self.lock().vacate();
    }

    /// The results of a run are gone, and what was heard out of them.
    pub(crate) fn close_run(&self, run: u32) {
        let mut seat = self.lock();
        if seat.open.as_ref().is_some_and(|open| open.run == run) {
            seat.vacate();
        }
    }

    fn take(&self) -> (u64, oneshot::Receiver<()>) {
        let (waiting, gone) = oneshot::channel();
        let mut seat = self.lock();
        seat.vacate();
        seat.waiting = Some(waiting);
        (seat.turn, gone)
    }

    fn seat(&self, turn: u64, open: Open) -> Result<(), CommandError> {
        let mut seat = self.lock();
        if seat.turn != turn {
            return Err(left());
        }
        seat.open = Some(open);
        Ok(())
    }

    fn media(&self, token: &str) -> Option<Arc<Media>> {
        let seat = self.lock();
        seat.open.as_ref().filter(|open| open.token == token).map(|open| Arc::clone(&open.media))
    }

    fn lock(&self) -> MutexGuard<'_, Seat> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seat {
    fn vacate(&mut self) {
        self.turn += 1;
        (self.open, self.waiting) = (None, None);
    }
}

/// What can be read of a call from now on, and what the page is told of it.
async fn ready(
    earshot: &Earshot,
    run_number: u32,
    id: &CallId,
) -> Result<(Open, AudioView), CommandError> {
    let run = earshot.runs.get(run_number)?;
    let found = run.call(id).await?;
    let (client, transcript) = (&run.asked.client, &found.transcript);
    let recording = recording(client, transcript).await?;
    let media = client.media(&id.0, &recording).ok_or_else(|| unheard(recording.state))?;
    let token = Uuid::new_v4().simple().to_string();
    let view = view(&token, &recording, transcript);
    Ok((Open { token, run: run_number, media: Arc::new(media) }, view))
}

async fn recording(client: &Client, call: &Transcript) -> Result<Recording, CommandError> {
    if client.dialect() == Dialect::Tutorial {
        return Err(not_offered());
    }
    let listed = match client.recordings(&call.conversation_id).await {
        Ok(Recordings::Listed(listed)) => listed,
        Ok(Recordings::Transcoding) => return Err(unheard(FileState::Uploading)),
        Err(error) => return Err(refused(&error)),
    };
    let start = call.conversation_start;
    let lasts = TimeDelta::try_milliseconds(call.duration_ms).unwrap_or_default();
    let span = (start, start.checked_add_signed(lasts).unwrap_or(start));
    let chosen = choose_recording(&listed, &call.communication_id, span).ok_or_else(none)?;
    match chosen.state {
        FileState::Available => Ok(chosen.clone()),
        state => Err(unheard(state)),
    }
}

fn view(token: &str, recording: &Recording, call: &Transcript) -> AudioView {
    let begins = recording.start.map(|start| start - call.conversation_start);
    let start_ms = begins.map_or(0, |begins| begins.num_milliseconds());
    let pause = |pause: &genesys::Pause| {
        let from_ms = start_ms.saturating_add(pause.from_ms);
        Stretch { from_ms, to_ms: from_ms.saturating_add(pause.length_ms) }
    };
    AudioView {
        url: protocol::address(token),
        mime: protocol::MIME,
        start_ms,
        duration_ms: recording.plays_ms,
        pauses: recording.pauses.iter().map(pause).collect(),
    }
}

fn left() -> CommandError {
    CommandError::new("audio-left", "Another call is heard by now, or none any more.")
}

fn not_offered() -> CommandError {
    let message = "This connection's gateway offers transcripts and no recordings, so there is nothing to hear.";
    CommandError::new("audio-not-offered", message)
}

fn none() -> CommandError {
    CommandError::new("audio-none", "This call was not recorded, so there is nothing to hear.")
}

/// Why a recording that exists cannot be heard.
fn unheard(state: FileState) -> CommandError {
    let (code, message) = match state {
        FileState::Archived => (
            "audio-archived",
            "The recording of this call is archived. Have it restored in Genesys Cloud, then try again.",
        ),
        FileState::Restoring => (
            "audio-restoring",
            "Genesys Cloud is fetching the recording of this call from its archive. Try again later.",
        ),
        FileState::Uploading => (
            "audio-transcoding",
            "Genesys Cloud is still preparing the recording of this call. Try again in a few minutes.",
        ),
        FileState::Deleted => ("audio-deleted", "The recording of this call was deleted."),
        FileState::Available | FileState::Failed => {
            ("audio-failed", "Genesys Cloud has no sound for this recording.")
        }
    };
    CommandError::new(code, message)
}

/// What keeps from even seeing what was recorded.
fn refused(error: &genesys::Error) -> CommandError {
    match error {
        genesys::Error::Forbidden { permissions, .. } => {
            let mut refusal = CommandError::from(error);
            "audio-forbidden".clone_into(&mut refusal.code);
            refusal.args.insert("permissions".to_owned(), permissions.join(", ").into());
            refusal
        }
        genesys::Error::NotFound { .. } => none(),
        other => other.into(),
    }
}
