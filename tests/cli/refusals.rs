//! What cannot be done, said in sentences, with the exit codes that the help lists.

use std::net::TcpListener;
use std::process::Command;

use crate::desk::Desk;
use crate::org::Org;
use crate::ran::Ran;

fn run(arguments: &[&str]) -> Ran {
    Desk::new().run(arguments)
}

fn with_secret(mut command: Command, secret: &str) -> Ran {
    command.env("GENESYS_CLIENT_SECRET", secret);
    Ran::of(command)
}

#[test]
fn a_wrong_secret_is_refused_in_words() {
    let ran = with_secret(
        Desk::new().searching(Org::shared(), &["refund", "--json"]),
        "tide-and-lantern",
    )
    .ended(3);
    let ran = ran.told("the client secret is wrong").told("another region");
    assert_eq!(ran.receipt()["complete"], false);
}

#[test]
fn an_unknown_client_is_refused_in_words() {
    let org = Org::shared();
    let arguments = ["search", "refund", "--base-url", &org.base_url, "--client-id", "nobody"];
    with_secret(Desk::new().command(&arguments), &org.client_secret)
        .ended(3)
        .told("the client id is unknown");
}

#[test]
fn a_missing_permission_is_named() {
    for permission in ["speechAndTextAnalytics:data:view", "recording:recording:view"] {
        let org = Org::start(&["--without-permission", permission]);
        let ran = Desk::new().search(&org, &["refund", "--json"]).ended(4).told(permission);
        let ran = ran.told("Ask an administrator").told("correlation id");
        assert!(ran.count("forbidden") > 0 && ran.hits().is_empty());
        crate::answers::adds_up(&ran);
    }
}

#[test]
fn a_missing_permission_to_list_calls_is_named() {
    let permissions =
        ["analytics:conversationDetail:view", "analytics:agentConversationDetail:view"];
    let without = permissions.map(|permission| ["--without-permission", permission]).concat();
    let org = Org::start(&without);
    let ran = Desk::new().search(&org, &["refund", "--match", "partial"]).ended(4);
    permissions.into_iter().fold(ran, Ran::told);
}

#[test]
fn what_is_no_question_is_refused_with_what_to_type() {
    let questions: [(&[&str], &str); 8] = [
        (&["("], "The regular expression cannot be read: unclosed group."),
        (&[" ,. "], "Type at least one letter or digit."),
        (&[""], "Type what was said"),
        (
            &["x", "--from", "2026-11-20", "--to", "2026-11-19"],
            "The end lies before the start. Swap the two dates.",
        ),
        (&["x", "--from", "yesterday"], "“yesterday” is not a date. Write it as 2026-11-20"),
        (&["x", "--from", "2999-01-01", "--to", "2999-01-02"], "The start lies in the future."),
        (&["x", "--days", "0"], "--days"),
        (&["x", "--format", "docx"], "Choose one of txt, vtt, srt, csv, json"),
    ];
    for (question, answer) in questions {
        let way = if question == ["("] { "regex" } else { "exact" };
        let ran =
            run(&[&["search", "--demo", "--match", way], question].concat()).ended(2).told(answer);
        assert_eq!(ran.out, "", "{question:?}");
    }
}

#[test]
fn options_that_contradict_each_other_are_refused() {
    for options in [
        ["--demo", "--connection", "x"],
        ["--demo", "--region", "mypurecloud.ie"],
        ["--to", "2026-11-20", "--demo"],
    ] {
        run(&[&["search", "refund"], &options[..]].concat()).ended(2).told("Usage:");
    }
}

#[test]
fn without_a_connection_the_ways_to_one_are_told() {
    run(&["search", "refund"]).ended(2).told("Try --demo, or connect first: earshot-cli connect");
    run(&["search", "refund", "--connection", "Nowhere"])
        .ended(2)
        .told("no connection called “Nowhere”");
    run(&["disconnect", "Nowhere"]).ended(2).told("no connection called “Nowhere”");
}

#[test]
fn an_address_without_client_or_secret_is_refused_with_what_to_give() {
    let address = ["search", "refund", "--base-url", "http://127.0.0.1:9"];
    run(&address).ended(2).told("--client-id ID");
    run(&[&address, &["--client-id", "x"][..]].concat()).ended(2).told("Set GENESYS_CLIENT_SECRET");
}

#[test]
fn an_address_that_is_none_or_not_safe_is_never_asked() {
    for (address, answer) in
        [("http://mypurecloud.ie", "https only"), ("not an address", "not a region")]
    {
        let arguments = ["search", "refund", "--base-url", address, "--client-id", "x"];
        with_secret(Desk::new().command(&arguments), "tide-and-lantern").ended(2).told(answer);
    }
}

#[test]
fn nobody_at_the_address_is_told_with_what_to_check() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let arguments =
        ["search", "refund", "--json", "--base-url", &format!("http://{free}"), "--client-id", "x"];
    let ran = with_secret(Desk::new().command(&arguments), "tide-and-lantern").ended(1);
    let ran = ran
        .told("could not be reached: the connection was refused")
        .told("Check the network connection");
    assert_eq!(ran.receipt()["complete"], false);
}

#[test]
fn a_server_that_speaks_no_tls_is_told_apart() {
    let address = Org::shared().base_url.replace("http:", "https:");
    let arguments = ["search", "refund", "--base-url", &address, "--client-id", "x"];
    with_secret(Desk::new().command(&arguments), "tide-and-lantern")
        .ended(1)
        .told("No secure connection");
}

#[test]
fn a_full_standard_output_is_a_failure() {
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else {
        return println!("skipped: there is no /dev/full here");
    };
    let mut command = Desk::new().searching(Org::shared(), &["refund"]);
    command.stdout(full);
    Ran::of(command).ended(1).told("could not be written");
}

#[test]
fn the_exit_codes_are_in_the_help() {
    let ran = run(&["--help"]).ended(0);
    for code in [
        "0 done",
        "1 failed",
        "2 usage",
        "3 sign-in refused",
        "4 permission missing",
        "5 finished but",
    ] {
        assert!(ran.out.contains(code), "{code}: {}", ran.out);
    }
}
