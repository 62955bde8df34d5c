//! Writes what the page's type check reads.

use std::{env, fs, path::Path};

use ts_rs::{Config, TS};

use super::{
    AppInfo, CallCard, CallView, Connection, ConnectionForm, HitPlace, HitView, KeyringInfo,
    MarkView, NotSaved, PhraseView, Region, RunEvent, RunStarted, SaveEvent, SavedAll, SavedFile,
    SearchRequest, SpeakerView,
    run::{Budget, Plan, Problem, Progress, Receipt},
};
use crate::error::CommandError;

/// Types of the crates below, which know nothing of the page.
const BELOW: [&str; 7] = [
    r#"type Matching = "exact" | "partial" | "regex";"#,
    r#"type Preset = "today" | "yesterday" | "days7" | "days30";"#,
    "type Dates = { preset: Preset, } | { from: string, to: string, };",
    r#"type Side = "customer" | "agent";"#,
    r#"type Role = "customer" | "agent" | "ivr" | "acd" | "voicemail" | "other";"#,
    r#"type Format = "txt" | "vtt" | "srt" | "csv" | "json";"#,
    r#"type TimeStyle = "elapsed" | "clock";"#,
];

macro_rules! declarations {
    ($config:expr, $($message:ty),+ $(,)?) => { vec![$(<$message>::decl($config)),+] };
}

fn written() -> String {
    let config = Config::default().with_large_int("number");
    let messages = declarations![
        &config,
        AppInfo,
        KeyringInfo,
        Region,
        Connection,
        ConnectionForm,
        SearchRequest,
        RunStarted,
        Plan,
        Budget,
        HitView,
        CallCard,
        Problem,
        Receipt,
        Progress,
        CommandError,
        RunEvent,
        SpeakerView,
        MarkView,
        PhraseView,
        HitPlace,
        CallView,
        SavedFile,
        NotSaved,
        SavedAll,
        SaveEvent,
    ];
    let all = BELOW.map(ToOwned::to_owned).into_iter().chain(messages).map(|one| on_one_line(&one));
    format!(
        "// Every type that crosses between the page and the shell. Written by a test of the shell's:\n\
         // EARSHOT_BLESS=1 cargo test -p earshot --lib bindings\n\n{}",
        all.collect::<Vec<_>>().join("\n")
    )
}

/// Without the comments, which stand in the Rust sources and would tear each type into shreds here.
fn on_one_line(declaration: &str) -> String {
    let is_comment = |line: &&str| line.starts_with(['/', '*']);
    let code = declaration.lines().map(str::trim).filter(|line| !is_comment(line));
    format!("export {}\n", code.collect::<Vec<_>>().join(" "))
}

#[test]
fn the_page_checks_its_types_against_these_messages() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/bindings/messages.d.ts");
    if env::var_os("EARSHOT_BLESS").is_some() {
        fs::write(&file, written()).expect("the bindings can be written");
    }
    let known = fs::read_to_string(&file).expect("the bindings are there");
    assert!(
        known == written(),
        "messages.d.ts is out of date: EARSHOT_BLESS=1 cargo test -p earshot --lib bindings"
    );
}
