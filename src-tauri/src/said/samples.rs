//! Every sentence that reaches the page by a code, once: `tests/ui/said.json` is written from these, and the page's tests see
//! that its catalog says the same in English.

use std::{env, fs, io, path::PathBuf, sync::Arc, time::Duration};

use connections::Error as ConnectionError;
use genesys::{Error, Refusal};
use keyring_vault::VaultError;
use search::{DatesError, FilterError, Question, Said};
use searches::{ImportProblem, NameProblem};
use serde::Serialize;
use transcript::Query;

use crate::error::CommandError;

/// What the page gets of a sentence, and where its catalog has it.
#[derive(Serialize)]
struct Sample {
    area: &'static str,
    #[serde(flatten)]
    said: Said,
}

/// The file, beside the tests that read it.
const FILE: &str = "tests/ui/said.json";

#[test]
fn the_page_is_told_every_sentence() {
    let errors = every_error().into_iter().map(|error| {
        let CommandError { code, message, args, .. } = error;
        Sample { area: "error", said: Said { code, args, message } }
    });
    let reasons = every_reason().into_iter().map(|said| Sample { area: "reason", said });
    let samples: Vec<Sample> = errors.chain(reasons).collect();
    let text = serde_json::to_string_pretty(&samples).expect("they are text") + "\n";
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if env::var_os("EARSHOT_BLESS").is_some() {
        fs::write(&file, &text).expect("the samples can be written");
    }
    let known = fs::read_to_string(&file).expect("the samples are there");
    assert!(
        known == text,
        "{FILE} is out of date: EARSHOT_BLESS=1 cargo test -p earshot --lib said"
    );
}

fn every_error() -> Vec<CommandError> {
    let genesys = of_genesys().into_iter().map(CommandError::from);
    let connections = of_connections().into_iter().map(CommandError::from);
    let queries = QUERIES.iter().map(|text| {
        let error = Query::parse(text).expect_err("it is no query");
        CommandError::from(error)
    });
    let overlong = ["a".repeat(5000), "/a/ ".repeat(20), "(".repeat(60)]
        .map(|text| CommandError::from(Query::parse(&text).expect_err("nobody asks for so much")));
    let questions = of_questions().into_iter().map(CommandError::from);
    let searches = of_searches().into_iter().map(CommandError::from);
    let files = of_files().into_iter().map(CommandError::from);
    genesys
        .chain(connections)
        .chain(queries)
        .chain(overlong)
        .chain(questions)
        .chain(searches)
        .chain(files)
        .collect()
}

fn of_genesys() -> Vec<Error> {
    let host = || "login.mypurecloud.ie".to_owned();
    let refusal = || Box::new(Refusal { status: 400, ..Refusal::default() });
    let cause = || Arc::new(io::Error::other("no route"));
    let forbidden = |permissions: &[&str], any| Error::Forbidden {
        permissions: permissions.iter().map(ToString::to_string).collect(),
        any,
        refusal: refusal(),
    };
    let limited = |seconds: Option<u64>| Error::RateLimited {
        retry_after: seconds.map(Duration::from_secs),
        refusal: refusal(),
    };
    let (one, other) = ("recording:recording:view", "routing:queue:view");
    let mut errors = vec![
        Error::SignIn { host: host(), refusal: refusal() },
        Error::TokenExpired { refusal: refusal() },
        forbidden(&[], false),
        forbidden(&[one], false),
        forbidden(&[one, other], true),
        forbidden(&[one, other], false),
        Error::NotFound { refusal: refusal() },
        Error::NotGenesys { host: host(), refusal: refusal() },
        Error::BadRequest { refusal: refusal() },
        limited(None),
        limited(Some(30)),
        limited(Some(600)),
        Error::Tls { host: host(), cause: cause() },
        Error::Redirected { host: host(), refusal: refusal() },
        Error::Server { status: 503, refusal: refusal() },
        Error::Decode { path: "conversations[3].id".to_owned(), correlation_id: None },
        Error::Truncated { correlation_id: None },
        Error::TooLarge { limit: 900 },
        Error::StorageRefused { status: 403 },
        Error::StorageAddress,
        Error::InsecureAddress { address: "http://example.org".to_owned() },
        Error::BadAddress { address: "nowhere".to_owned() },
        Error::TooLong { characters: 412, limit: 300 },
        Error::Setup { cause: cause() },
    ];
    let broken = [
        "no connection was made in time",
        "the answer took too long",
        "the connection was refused",
        "its name was not found",
        "no connection could be made",
        "the connection broke",
    ];
    errors.extend(broken.map(|what| Error::Unreachable { host: host(), what, cause: cause() }));
    errors
}

fn of_connections() -> Vec<ConnectionError> {
    let vault = || {
        [
            VaultError::Unavailable { cause: "gone".to_owned() },
            VaultError::Locked,
            VaultError::Missing,
            VaultError::NoAnswer,
            VaultError::Refused { cause: "it said no".to_owned() },
        ]
    };
    let form = |field, given: &str, problem: &str| ConnectionError::BadForm {
        field,
        given: given.to_owned(),
        problem: problem.to_owned(),
    };
    let path = || PathBuf::from("/home/ada/connections.json");
    let file = |doing| ConnectionError::File { path: path(), doing, cause: io::Error::other("no") };
    let mut errors = vec![
        file("read"),
        file("write"),
        ConnectionError::Newer { path: path() },
        form("region", "", "Choose the region of your organization."),
        form("client_id", "", "Enter the client ID."),
        form("client_secret", "", "Enter the client secret."),
        form("name", "", "Give the connection a name."),
        form(
            "name",
            "Claims",
            "There is already a connection called “Claims”. Choose another name.",
        ),
        ConnectionError::Unknown { name: "Claims".to_owned() },
        ConnectionError::NotConnected,
    ];
    errors.extend(vault().map(ConnectionError::Vault));
    errors.extend(
        vault().map(|cause| ConnectionError::NotRemoved { name: "Claims".to_owned(), cause }),
    );
    errors
}

/// One for each thing that can be wrong with a query.
const QUERIES: [&str; 34] = [
    "",
    "!?",
    "/(/",
    "/a?/",
    "*",
    "can*cel",
    "refund ++ now",
    "\"refund",
    "\"\"",
    "/refund",
    "//",
    "/refund/now",
    "(refund",
    "refund)",
    "()",
    "manager:refund",
    "customer:",
    "first:refund",
    "refund OR",
    "refund NOT",
    "refund - now",
    "refund NEAR manager",
    "a NEAR/5 b NEAR/5 c",
    "(NOT refund) NEAR/5 manager",
    "customer:refund NEAR/5 agent:manager",
    "refund after:(a b)",
    "first:60s",
    "NOT first:60s refund",
    "NOT NOT refund",
    "customer:(agent:refund)",
    "customer:\"\"",
    "last:",
    "AND refund",
    "refund AND",
];

fn of_questions() -> Vec<search::QuestionError> {
    let name = || "Claims".to_owned();
    let unknown = ["queue", "agent", "division", "wrap-up code"];
    let filters = ["language", "topic"].map(|what| FilterError::Empty { what });
    let mut errors: Vec<search::QuestionError> = vec![
        DatesError::Unreadable { text: "yesterweek".to_owned() }.into(),
        DatesError::EndBeforeStart.into(),
        DatesError::TooOld.into(),
        DatesError::InTheFuture.into(),
        FilterError::LengthsSwapped { min: 60, max: 30 }.into(),
        FilterError::EmptyNumber.into(),
    ];
    errors.extend(filters.map(Into::into));
    errors.extend(unknown.map(|what| FilterError::Unknown { what, name: name() }.into()));
    errors
}

fn of_searches() -> Vec<searches::Error> {
    use searches::Error;
    let path = || PathBuf::from("/home/ada/searches.json");
    let file = |doing| Error::File { path: path(), doing, cause: io::Error::other("no") };
    let (name, cause) = (|| "Refunds".to_owned(), || "line 3".to_owned());
    let damaged = serde_json::from_str::<Question>("{").expect_err("it is cut off");
    let imports = [
        ImportProblem::Unreadable { cause: cause() },
        ImportProblem::Foreign,
        ImportProblem::Newer,
        ImportProblem::Damaged { cause: cause() },
        ImportProblem::Empty,
        ImportProblem::NotAskable { name: name(), cause: "Type what was said.".to_owned() },
    ];
    let mut errors = vec![
        file("read"),
        file("write"),
        Error::Damaged { path: path(), cause: damaged },
        Error::Newer { path: path() },
        NameProblem::Empty.into(),
        NameProblem::TooLong { longest: 120 }.into(),
        NameProblem::Taken { name: name() }.into(),
        Error::Unknown { name: name() },
        Error::NoRun,
        Error::Busy,
    ];
    errors.extend(imports.map(|problem| Error::Import { problem }));
    errors
}

fn of_files() -> Vec<export::Error> {
    use export::Error;
    let path = || PathBuf::from("/home/ada/call.txt");
    let source = || io::Error::other("no");
    let (given, known) = (|| "docx".to_owned(), || "txt, csv".to_owned());
    vec![
        Error::DiskFull { path: path() },
        Error::NotWritable { path: path() },
        Error::NoFolder { path: path() },
        Error::Exists { path: path() },
        Error::Write { path: path(), source: source() },
        Error::Output { source: source() },
        Error::Read { source: source() },
        Error::NotATranscript { detail: "line 3".to_owned() },
        Error::Newer { version: 7 },
        Error::UnknownFormat { given: given(), known: known() },
        Error::UnknownTimeStyle { given: given(), known: known() },
        Error::UnknownZone { name: "Europe/Atlantis".to_owned() },
    ]
}

/// The reasons of plans that nobody needs an organization for.
fn every_reason() -> Vec<Said> {
    let now: chrono::DateTime<chrono::Utc> = "2026-11-20T12:00:00Z".parse().expect("it is a time");
    let utc = export::Zone::utc().at(now).timezone();
    let plan = |query: &str, from: &str, way: Option<search::Way>, on: Option<bool>| {
        let dates = serde_json::json!({ "from": from, "to": "" });
        let asked = serde_json::json!({ "query": query, "dates": dates, "way": way });
        let question: Question = serde_json::from_value(asked).expect("it is a question");
        let request = question.read(now, utc).expect("it can be asked");
        search::Plan::new(&request, on, now)
    };
    let (near, far) = ("2026-11-18", "2026-02-01");
    let long = format!("\"{}\"", "very ".repeat(80));
    let plans = [
        plan("refund", near, None, None),
        plan("refund", far, None, None),
        plan("refund 500", near, None, None),
        plan("refund", near, Some(search::Way::Scan), None),
        plan("NOT refund", near, Some(search::Way::Content), None),
        plan("*fund", near, None, None),
        plan(&long, near, None, None),
        plan("refund", near, None, Some(false)),
    ];
    let mut said: Vec<Said> = Vec::new();
    for plan in plans {
        let missed = plan.ways.into_iter().flat_map(|way| way.missed);
        for one in plan.reasons.into_iter().chain(missed) {
            if !said.contains(&one) {
                said.push(one);
            }
        }
    }
    said
}
