//! The command line's options, and starting and stopping.

use clap::{CommandFactory, Parser};
use demo_org::{ALL_PERMISSIONS, Args, DemoOrg, Odd, Options};

use crate::support::Org;

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    args: Args,
}

fn options(line: &str) -> Options {
    Line::try_parse_from(std::iter::once("demo-org").chain(line.split_whitespace()))
        .unwrap()
        .args
        .into()
}

#[test]
fn the_command_lines_options_arrive() {
    let line = "--odd epoch-times,small-pages --tutorial --searches-per-minute 12 --port 4000 --generate 9 --long-call 700 --seed 3 --latency-ms 100 --storage-latency-ms 60 --rate-limit 50 --faults 503:0.5,resetx1 --content-search off --now 2026-11-22T15:30:00Z";
    let options = options(&format!("{line} --without-permission routing:queue:view"));
    assert_eq!(
        (options.port, options.generate, options.seed, options.rate_limit),
        (4000, Some(9), 3, 50)
    );
    assert_eq!(
        (options.latency_ms, options.storage_latency_ms, options.content_search),
        (100, 60, false)
    );
    assert_eq!(options.long_call, Some(700));
    assert_eq!(options.faults.to_string(), "503:0.5,resetx1");
    assert_eq!(options.odd.to_string(), "epoch-times,small-pages");
    assert_eq!((options.tutorial, options.searches_per_minute), (true, Some(12)));
    assert_eq!(options.now.unwrap().timestamp(), 1_795_361_400);
    let held = options.permissions.unwrap();
    assert_eq!(held.len(), ALL_PERMISSIONS.len() - 1);
    assert!(!held.contains(&"routing:queue:view".to_owned()));
}

#[test]
fn without_options_it_is_the_usual_organization() {
    let (given, usual) = (options(""), Options::default());
    assert_eq!(
        (given.port, given.generate, given.rate_limit),
        (usual.port, usual.generate, usual.rate_limit)
    );
    assert!(given.permissions.is_none() && given.content_search);
    assert_eq!((given.odd, given.tutorial, given.now), (usual.odd, usual.tutorial, usual.now));
    assert_eq!(given.searches_per_minute, usual.searches_per_minute);
}

#[test]
fn every_odd_behaviour_is_named_in_the_help_and_in_the_error() {
    let help =
        Line::command().render_long_help().to_string().split_whitespace().collect::<String>();
    let error = "epoch-times,upside-down".parse::<Odd>().unwrap_err();
    assert_eq!(error.code(), "demo.odd.unknown");
    assert!(error.to_string().contains("\"upside-down\""));
    for name in Odd::names() {
        assert!(help.contains(name), "{name} is not in the help");
        assert!(error.to_string().contains(name), "{name} is not in the error");
        assert_eq!(name.parse::<Odd>().unwrap().to_string(), name);
    }
}

#[test]
fn the_announcement_says_how_to_connect() {
    let org = Org::start(Options { generate: Some(1), ..Options::default() });
    let line: serde_json::Value = serde_json::from_str(&org.org().announcement()).unwrap();
    assert_eq!(line["base_url"], org.org().base_url());
    assert_eq!(
        (line["client_id"].as_str(), line["client_secret"].as_str()),
        (Some(org.org().client_id()), Some(org.org().client_secret()))
    );
}

#[test]
fn a_taken_port_is_an_error_in_words() {
    let org = Org::start(Options { generate: Some(1), ..Options::default() });
    let port = org.org().base_url().rsplit(':').next().unwrap().parse().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let error = runtime
        .block_on(DemoOrg::start(Options { port, generate: Some(1), ..Options::default() }))
        .unwrap_err();
    assert_eq!(error.code(), "demo.listen");
    assert!(error.to_string().contains(&port.to_string()));
}

#[test]
fn a_stopped_organization_gives_its_port_back() {
    let org = Org::start(Options { generate: Some(1), ..Options::default() });
    let port = org.org().base_url().rsplit(':').next().unwrap().parse().unwrap();
    org.stop();
    Org::start(Options { port, generate: Some(1), ..Options::default() }).stop();
}
