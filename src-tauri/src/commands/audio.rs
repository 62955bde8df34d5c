use tauri::State;

use super::Answer;
use crate::{audio::Audio, messages::AudioView, state::Earshot};

/// Makes the recording of a call ready to be heard. Asks Genesys, so only when somebody wants to hear it.
#[tauri::command]
pub(crate) async fn open_audio(
    earshot: State<'_, Earshot>,
    audio: State<'_, Audio>,
    run: u32,
    conversation_id: String,
    communication_id: String,
) -> Answer<AudioView> {
    audio.open(&earshot, run, (conversation_id, communication_id)).await
}

/// Nobody listens any more.
#[tauri::command]
pub(crate) async fn close_audio(audio: State<'_, Audio>) -> Answer<()> {
    audio.close();
    Ok(())
}
