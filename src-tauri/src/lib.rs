//! The shell: one window over the crates that do the work. Every command is one call; whatever is
//! worth reading is in the crates.

mod calls;
mod commands;
mod connecting;
mod demo;
mod dialogs;
mod error;
mod logging;
mod messages;
mod runs;
mod saving;
mod state;
mod views;

use tauri::{Builder, Manager, Runtime};

pub use state::Earshot;

/// Opens the window and stays until it is closed.
///
/// # Panics
/// When the system cannot open a window at all; there is nobody to tell but the terminal.
pub fn run() {
    let logs = logging::start();
    let demo = std::env::args().any(|argument| argument == "--demo");
    let app = builder()
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_dialog::init())
        .manage(Earshot::open(logs.folder(), demo))
        .build(tauri::generate_context!())
        .expect("the system can open a window");
    app.run(|_, _| {});
}

/// The commands, for the window and for the tests' windowless one.
pub fn builder<R: Runtime>() -> Builder<R>
where
    Builder<R>: Default,
{
    with_commands(Builder::default())
}

/// Adds the commands to a builder.
pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(tauri::generate_handler![
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
    ])
}
