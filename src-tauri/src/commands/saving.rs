use export::{Format, TimeStyle};
use tauri::{Runtime, State, WebviewWindow, ipc::Channel};

use super::Answer;
use crate::{
    messages::{DialogWords, Look, SaveEvent, SavedAll, SavedFile},
    receipt,
    saving::{self, How},
    state::Earshot,
};

/// Saves one call where the user says.
#[tauri::command]
#[expect(clippy::too_many_arguments, reason = "they are the message's fields")]
pub(crate) async fn save_call<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    run: u32,
    conversation_id: String,
    communication_id: String,
    format: Format,
    time: TimeStyle,
    words: Option<DialogWords>,
) -> Answer<Option<SavedFile>> {
    let call = (run, (conversation_id, communication_id));
    saving::one(&earshot, &window, call, How { format, time }, words.as_ref()).await
}

/// Saves the calls of a run that the look lets through into a folder; without a look all of them.
#[tauri::command]
#[expect(clippy::too_many_arguments, reason = "they are the message's fields")]
pub(crate) async fn save_all<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    run: u32,
    look: Option<Look>,
    format: Format,
    time: TimeStyle,
    on_event: Channel<SaveEvent>,
    words: Option<DialogWords>,
) -> Answer<Option<SavedAll>> {
    let (which, how) = ((run, look.as_ref()), How { format, time });
    saving::all(&earshot, &window, which, how, &on_event, words.as_ref()).await
}

/// Saves a run's receipt, with every call on it, where the user says.
#[tauri::command]
pub(crate) async fn save_receipt<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    run: u32,
    words: Option<DialogWords>,
) -> Answer<Option<SavedFile>> {
    receipt::save(&earshot, &window, run, words.as_ref()).await
}
