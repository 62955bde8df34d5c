//! Writes what the page's type check reads.

use std::{env, fs, path::Path};

use ts_rs::{Config, TS};

use super::{
    AbilityView, AppInfo, AudioView, CallCard, CallFacts, CallView, Connection, ConnectionForm,
    DialogWords, Entry, Facet, FacetValue, FlagView, HitPlace, HitView, Interrupted, KeyringInfo,
    Line, LineOrder, LinesPage, Look, Narrow, Neighbour, NotSaved, OutcomeView, Part, Permissions,
    Phrases, Piece, Plan, Point, QueryView, Receipt, ReceiptCalls, ReceiptList, Recent, Region,
    ResultsPage, RunEvent, RunStarted, SaveEvent, SavedAll, SavedFile, SavedSearch, Score,
    SearchRequest, Searches, Shares, SpeakerView, Summary, TopicPlace, Turn, WordView, WrapUp,
    plan::WayView,
    receipt::ReceiptCall,
    run::{Budget, Progress},
};
use crate::error::CommandError;

/// Types of the crates below, which know nothing of the page.
const BELOW: [&str; 19] = [
    r#"type Preset = "today" | "yesterday" | "days7" | "days30";"#,
    "type Dates = { preset: Preset, } | { from: string, to: string, };",
    r#"type Side = "customer" | "agent";"#,
    r#"type Role = "customer" | "agent" | "ivr" | "acd" | "voicemail" | "other";"#,
    r#"type Format = "txt" | "vtt" | "srt" | "csv" | "json";"#,
    r#"type TimeStyle = "elapsed" | "clock";"#,
    r#"type Way = "content" | "scan";"#,
    r#"type Direction = "inbound" | "outbound";"#,
    "type Choice = { id: string, name: string, };",
    r#"type SentimentIs = { side: Side, is: "negative" | "positive" | "gotWorse" | "gotBetter", };"#,
    "type Filters = { queues: Array<Choice>, agents: Array<Choice>, divisions: Array<Choice>, wrapUpCodes: Array<Choice>, direction: Direction | null, languages: Array<string>, unknownLanguage: boolean, minDurationS: number | null, maxDurationS: number | null, held: boolean | null, transferred: boolean | null, number: string | null, sentiment: SentimentIs | null, topics: Array<string>, };",
    "type Question = { query: string, dates: Dates, filters: Filters, way: Way | null, };",
    r#"type TermKind = "phrase" | "starts" | "contains" | "regex" | "near" | "first" | "last" | "after";"#,
    r#"type Term = { kind: TermKind, text: string, other: string | null, side: Side | null, not: boolean, amount: number | null, unit: "words" | "seconds" | null, };"#,
    "type Args = { [name: string]: string | number, };",
    "type Said = { code: string, args?: Args, message: string, };",
    "type Stretch = { fromMs: number, toMs: number, };",
    "type Course = { silences: Array<Stretch>, waits: Array<Stretch>, overtalk: Array<Stretch>, customerMs: number, agentMs: number, otherMs: number, silenceMs: number, overtalkMs: number, longestSilence: Stretch | null, interruptionsByCustomer: number, interruptionsByAgent: number, };",
    r#"type Directory = "queues" | "agents" | "divisions" | "wrapUpCodes" | "topics" | "languages";"#,
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
        AbilityView,
        Permissions,
        Entry,
        Piece,
        QueryView,
        SearchRequest,
        RunStarted,
        WayView,
        Plan,
        Budget,
        HitView,
        CallCard,
        Narrow,
        Look,
        FacetValue,
        Facet,
        ResultsPage,
        LineOrder,
        Line,
        LinesPage,
        Neighbour,
        ReceiptList,
        OutcomeView,
        ReceiptCall,
        ReceiptCalls,
        Receipt,
        Progress,
        CommandError,
        RunEvent,
        SavedSearch,
        Recent,
        Searches,
        Interrupted,
        SpeakerView,
        Phrases,
        HitPlace,
        TopicPlace,
        Turn,
        CallView,
        WordView,
        FlagView,
        Part<ts_rs::Dummy>,
        WrapUp,
        Score,
        Shares,
        Point,
        Summary,
        CallFacts,
        AudioView,
        DialogWords,
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
