//! Tauri's build steps, told that capabilities and permissions live beside the Rust code, and a
//! check that the page's libraries are there: without them the window would open empty.

use std::{fs, path::Path};

const LIBRARIES_MISSING: &str = "The page's libraries are missing: run `cargo xtask setup` first.";

fn main() {
    // Only folders that always exist: watching a missing path makes every build dirty.
    // `ui` covers `ui/vendor` in it, and a new file in the page, which Tauri alone would not see.
    for watched in ["src-tauri/capabilities", "src-tauri/permissions", "ui"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    if !libraries_are_there() {
        return stop(LIBRARIES_MISSING);
    }
    if let Err(error) = tauri_build::try_build(attributes()) {
        stop(&format!("{error:#}"));
    }
}

fn attributes() -> tauri_build::Attributes {
    // Written by hand and not with `AppManifest::commands`, which would put files at the root.
    let permissions = tauri_build::AppManifest::new()
        .permissions_path_pattern("./src-tauri/permissions/**/*.toml");
    tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*.json")
        .app_manifest(permissions)
}

/// Whether everything that `ui/vendor.json` lists has been copied into the page.
fn libraries_are_there() -> bool {
    let Ok(list) = fs::read_to_string("ui/vendor.json") else { return false };
    let Ok(list) = serde_json::from_str::<serde_json::Value>(&list) else { return false };
    let copies = list["copies"].as_array().map_or(&[][..], Vec::as_slice);
    copies.iter().all(|copy| copy["to"].as_str().is_some_and(|to| Path::new(to).exists()))
}

/// Cargo shows these lines as the build's errors, without the rest of a failed script's output.
fn stop(message: &str) {
    for line in message.lines() {
        println!("cargo::error={line}");
    }
}
