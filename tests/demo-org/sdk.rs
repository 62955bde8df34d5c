//! The vendor's Python SDK, pointed at the demo organization.

use std::path::PathBuf;
use std::process::Command;

use demo_org::Options;
use serde_json::Value;

use crate::support::Org;

/// An interpreter that can import the SDK: `EARSHOT_SDK_PYTHON`, the one `cargo xtask test` sets up, or `python3`.
fn python() -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let candidates = [
        std::env::var_os("EARSHOT_SDK_PYTHON").map(PathBuf::from),
        Some(root.join("target/sdk-venv/bin/python")),
        Some("python3".into()),
    ];
    let imports = |python: &PathBuf| {
        let run = Command::new(python).args(["-c", "import PureCloudPlatformClientV2"]).output();
        run.is_ok_and(|output| output.status.success())
    };
    candidates.into_iter().flatten().find(imports)
}

fn run(gateway: bool) {
    let Some(python) = python() else {
        eprintln!(
            "skipped: no Python has the package PureCloudPlatformClientV2; `cargo xtask test` sets one up in target/sdk-venv"
        );
        return;
    };
    let org = Org::start(Options::default());
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/demo-org/sdk.py");
    let mut command = Command::new(python);
    command.arg(script).arg(org.org().base_url()).arg(org.org().client_id()).arg(if gateway {
        "gateway"
    } else {
        "host"
    });
    let output = command.env("GENESYS_CLIENT_SECRET", org.org().client_secret()).output().unwrap();
    assert!(
        output.status.success(),
        "{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(said["found"].as_u64().unwrap() > 0 && said["conversations"].as_u64().unwrap() > 0);
    assert!(said["phrases"].as_u64().unwrap() > 5, "{said}");
    let stats = org.org().stats();
    assert_eq!((stats.storage_with_authorization, stats.requests["storage"]), (0, 1));
}

#[test]
fn the_vendors_sdk_signs_in_searches_and_reads_a_transcript() {
    run(false);
}

#[test]
fn the_vendors_sdk_does_the_same_through_a_gateway() {
    run(true);
}
