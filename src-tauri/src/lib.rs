//! The shell: one window over the crates that do the work. Every command is one call; whatever is
//! worth reading is in the crates.

mod audio;
mod background;
mod calls;
mod commands;
mod connecting;
mod demo;
#[cfg(test)]
mod desk;
mod dialogs;
mod error;
mod facts;
mod flags;
mod interrupted;
mod kept;
mod languages;
mod logging;
mod messages;
mod permissions;
mod receipt;
mod results;
mod runs;
mod said;
mod saving;
mod script;
mod state;
mod views;
mod way_in;

use std::error::Error;

use tauri::{
    App, AppHandle, Builder, Manager, RunEvent, Runtime, UriSchemeContext, UriSchemeResponder, Wry,
    http::{Request, Response},
};
use tauri_plugin_window_state::StateFlags;

pub use state::Earshot;

/// Opens the window and stays until it is closed.
///
/// # Panics
/// When the system cannot open a window at all; there is nobody to tell but the terminal.
pub fn run() {
    let demo = std::env::args().any(|argument| argument == "--demo");
    let logs = logging::start(demo);
    // A demonstration remembers nothing, and may run beside the window that is in use.
    let builder = if demo { Builder::default() } else { with_memory(Builder::default()) };
    let builder = with_commands(builder).manage(Earshot::open(logs.folder(), demo)).setup(show);
    let app = builder.build(tauri::generate_context!());
    app.expect("the system can open a window").run(move |_, event| {
        if demo && matches!(event, RunEvent::Exit) {
            let _ = std::fs::remove_dir_all(state::temporary());
        }
    });
}

/// Adds the commands and the plugins they use: for the window, and for the tests' windowless app.
pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    let builder = builder.plugin(tauri_plugin_opener::init()).plugin(tauri_plugin_dialog::init());
    with_sound(builder).invoke_handler(tauri::generate_handler![
        commands::app::app_info,
        commands::app::regions,
        commands::app::show_in_folder,
        commands::app::open_in_genesys,
        commands::app::set_zoom,
        commands::connection::list_connections,
        commands::connection::test_and_save_connection,
        commands::connection::connect_demo,
        commands::connection::select_connection,
        commands::connection::rename_connection,
        commands::connection::remove_connection,
        commands::connection::check_permissions,
        commands::asking::read_query,
        commands::asking::write_term,
        commands::asking::look_up,
        commands::run::start_search,
        commands::run::pause_search,
        commands::run::resume_search,
        commands::run::cancel_search,
        commands::run::close_run,
        commands::run::retry_search,
        commands::run::interrupted_runs,
        commands::run::continue_run,
        commands::run::forget_interrupted,
        commands::results::list_results,
        commands::results::list_lines,
        commands::results::neighbour,
        commands::results::receipt_calls,
        commands::results::open_call,
        commands::reading::call_facts,
        commands::reading::phrase_words,
        commands::reading::list_flags,
        commands::reading::set_flag,
        commands::reading::save_passage,
        commands::audio::open_audio,
        commands::audio::close_audio,
        commands::searches::list_searches,
        commands::searches::save_search,
        commands::searches::duplicate_search,
        commands::searches::remove_search,
        commands::searches::export_searches,
        commands::searches::import_searches,
        commands::saving::save_call,
        commands::saving::save_all,
        commands::saving::save_receipt,
    ])
}

/// Adds the protocol from which the page reads the sound of a call.
fn with_sound<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    let answer = |context: UriSchemeContext<'_, R>, request, responder: UriSchemeResponder| {
        let app = context.app_handle().clone();
        let answer = async move { audio::answer(&app, request).await };
        // Whatever happens to it, the page is not left waiting.
        let answering = tauri::async_runtime::spawn(answer);
        tauri::async_runtime::spawn(async move {
            responder.respond(answering.await.unwrap_or_else(|_| audio::broken()));
        });
    };
    builder
        .manage(audio::Audio::default())
        .register_asynchronous_uri_scheme_protocol(audio::SCHEME, answer)
}

/// What the page is answered when it reads sound; for tests, whose app has no web view.
pub async fn answer_audio<R: Runtime>(
    app: &AppHandle<R>,
    request: Request<Vec<u8>>,
) -> Response<Vec<u8>> {
    audio::answer(app, request).await
}

/// One window for each user, where they left it.
fn with_memory(builder: Builder<Wry>) -> Builder<Wry> {
    let second = |app: &AppHandle, _arguments, _folder| {
        if let Some(window) = app.get_webview_window("main") {
            let _ = window.unminimize();
            let _ = window.set_focus();
        }
    };
    let remembered =
        StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN;
    // A second start must end before any other plugin begins to work.
    builder
        .plugin(tauri_plugin_single_instance::init(second))
        .plugin(tauri_plugin_window_state::Builder::default().with_state_flags(remembered).build())
}

/// Shows the window once it stands where it stood last time: one that is moved on screen is seen
/// jumping, and its web view paints, in another size, before it has a page.
/// The page reads its languages once it begins: they are told before.
fn show(app: &mut App) -> Result<(), Box<dyn Error>> {
    if let Some(window) = app.get_webview_window("main") {
        languages::tell(&window)?;
        window.show()?;
        let _ = window.set_focus();
    }
    Ok(())
}
