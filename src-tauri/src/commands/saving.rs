use export::{Format, TimeStyle};
use tauri::{Runtime, State, WebviewWindow, ipc::Channel};

use super::Answer;
use crate::{
    messages::{Look, SaveEvent, SavedAll, SavedFile},
    receipt,
    saving::{self, How},
    state::Earshot,
};

/// Saves one call where the user says.
#[tauri::command]
pub(crate) async fn save_call<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    run: u32,
    conversation_id: String,
    communication_id: String,
    format: Format,
    time: TimeStyle,
) -> Answer<Option<SavedFile>> {
    saving::one(&earshot, &window, (run, (conversation_id, communication_id)), How { format, time })
        .await
}

/// Saves the calls of a run that the look lets through into a folder; without a look all of them.
#[tauri::command]
pub(crate) async fn save_all<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    run: u32,
    look: Option<Look>,
    format: Format,
    time: TimeStyle,
    on_event: Channel<SaveEvent>,
) -> Answer<Option<SavedAll>> {
    saving::all(&earshot, &window, (run, look.as_ref()), How { format, time }, &on_event).await
}

/// Saves a run's receipt, with every call on it, where the user says.
#[tauri::command]
pub(crate) async fn save_receipt<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    run: u32,
) -> Answer<Option<SavedFile>> {
    receipt::save(&earshot, &window, run).await
}
