//! A Tauri window with one field and nothing else: what `cargo xtask bench page` holds Earshot's start against.

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!("src-tauri/examples/bare-window/tauri.conf.json"))
        .expect("the system can open a window");
}
