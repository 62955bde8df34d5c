//! Hearing a call: the page is given an address of Earshot's own protocol and reads ranges from it. Where
//! Genesys keeps the sound stays in here.

mod protocol;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use genesys::{Client, FileState, Media, Recording, Recordings, choose_recording};
use transcript::{Stretch, Transcript};
use uuid::Uuid;

use crate::{error::CommandError, messages::AudioView, results::CallId, state::Earshot};

pub(crate) use protocol::{SCHEME, answer};

/// The one call that can be heard at this moment.
#[derive(Default)]
pub(crate) struct Audio {
    open: Mutex<Option<Open>>,
}

struct Open {
    /// Unguessable, and of this session only: who knows it may read the sound.
    token: String,
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
        self.close();
        let run = earshot.runs.get(number)?;
        let found = run.call(&id).await?;
        let (client, transcript) = (&run.asked.client, &found.transcript);
        let recording = recording(client, transcript).await?;
        let media = client.media(&id.0, &recording).ok_or_else(|| unheard(recording.state))?;
        let token = Uuid::new_v4().simple().to_string();
        let view = view(&token, &recording, transcript);
        *self.lock() = Some(Open { token, media: Arc::new(media) });
        Ok(view)
    }

    /// From now on, nothing can be read any more.
    pub(crate) fn close(&self) {
        *self.lock() = None;
    }

    fn media(&self, token: &str) -> Option<Arc<Media>> {
        let open = self.lock();
        open.as_ref().filter(|open| open.token == token).map(|open| Arc::clone(&open.media))
    }

    fn lock(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn recording(client: &Client, call: &Transcript) -> Result<Recording, CommandError> {
    let listed = match client.recordings(&call.conversation_id).await {
        Ok(Recordings::Listed(listed)) => listed,
        Ok(Recordings::Transcoding) => return Err(unheard(FileState::Uploading)),
        Err(error) => return Err(refused(&error)),
    };
    let start = call.conversation_start;
    let span = (start, start + chrono::TimeDelta::milliseconds(call.duration_ms));
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
        let from_ms = start_ms + pause.from_ms;
        Stretch { from_ms, to_ms: from_ms + pause.length_ms }
    };
    AudioView {
        url: protocol::address(token),
        mime: protocol::MIME,
        start_ms,
        duration_ms: recording.plays_ms,
        pauses: recording.pauses.iter().map(pause).collect(),
    }
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
