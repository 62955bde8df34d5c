//! The shell: one window over the crates that do the work. Every command is one call; whatever is
//! worth reading is in the crates.

mod calls;
mod commands;
mod connecting;
mod demo;
#[cfg(test)]
mod desk;
mod dialogs;
mod error;
mod logging;
mod messages;
mod runs;
mod saving;
mod state;
mod views;

use tauri::{AppHandle, Builder, Manager, RunEvent, Runtime, Wry};

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
    let builder = with_commands(builder).manage(Earshot::open(logs.folder(), demo));
    let app = builder.build(tauri::generate_context!());
    app.expect("the system can open a window").run(move |_, event| {
        if demo && matches!(event, RunEvent::Exit) {
            let _ = std::fs::remove_dir_all(state::temporary());
        }
    });
}

/// Adds the commands and the plugins they use: for the window, and for the tests' windowless app.
pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.plugin(tauri_plugin_opener::init()).plugin(tauri_plugin_dialog::init()).invoke_handler(
        tauri::generate_handler![
            commands::app_info,
            commands::regions,
            commands::list_connections,
            commands::test_and_save_connection,
            commands::connect_demo,
            commands::select_connection,
            commands::rename_connection,
            commands::remove_connection,
            commands::start_search,
            commands::cancel_search,
            commands::open_call,
            commands::save_call,
            commands::save_all,
            commands::show_in_folder,
            commands::open_in_genesys,
        ],
    )
}

/// One window for each user, where they left it.
fn with_memory(builder: Builder<Wry>) -> Builder<Wry> {
    let second = |app: &AppHandle, _arguments, _folder| {
        if let Some(window) = app.get_webview_window("main") {
            let _ = window.unminimize();
            let _ = window.set_focus();
        }
    };
    // A second start must end before any other plugin begins to work.
    builder
        .plugin(tauri_plugin_single_instance::init(second))
        .plugin(tauri_plugin_window_state::Builder::default().build())
}
