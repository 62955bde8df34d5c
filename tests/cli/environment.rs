//! What the environment stands in for, and what wins over it.

use std::process::Command;

use crate::desk::{Desk, files, search};
use crate::org::Org;
use crate::ran::Ran;

/// An environment that says everything about the shared organization.
fn by_environment(desk: &Desk, arguments: &[&str]) -> Command {
    let org = Org::shared();
    let mut command = desk.command(arguments);
    command.env("GENESYS_REGION", &org.base_url).env("GENESYS_CLIENT_ID", &org.client_id);
    command.env("GENESYS_CLIENT_SECRET", &org.client_secret);
    command
}

/// Nothing that it says is right.
fn misled(mut command: Command) -> Ran {
    for name in ["GENESYS_REGION", "GENESYS_CLIENT_ID", "GENESYS_ORG_ID", "SEARCH_KEYWORD"] {
        command.env(name, "wrong.example");
    }
    Ran::of(command)
}

#[test]
fn the_environment_alone_is_enough_for_a_search() {
    let mut command = by_environment(&Desk::new(), &["search", "--json"]);
    command.env("SEARCH_KEYWORD", "thank you");
    let ran = Ran::of(command).ended(0);
    assert!(ran.count("hits") > 0);
    assert_eq!(ran.places(), search(&["thank you", "--json"]).places());
}

#[test]
fn without_a_phrase_anywhere_refunds_are_searched_for() {
    let usual = search(&["refund", "--json"]).ended(0).places();
    let ran = Ran::of(by_environment(&Desk::new(), &["search", "--json"])).ended(0);
    assert_eq!(ran.places(), usual);
}

#[test]
fn a_blank_variable_counts_as_none() {
    let mut command = Desk::new().searching(Org::shared(), &["--json"]);
    for name in ["GENESYS_REGION", "GENESYS_CLIENT_ID", "GENESYS_ORG_ID", "SEARCH_KEYWORD"] {
        command.env(name, " ");
    }
    assert_eq!(Ran::of(command).ended(0).places(), search(&["refund", "--json"]).places());
}

#[test]
fn the_organizations_label_is_in_the_saved_files() {
    let label = |options: &[&str]| {
        let desk = Desk::new();
        let folder = desk.folder("saved");
        let usual = ["search", "--limit", "1", "--out", folder.to_str().unwrap()];
        let mut command = by_environment(&desk, &[&usual, options].concat());
        command.env("GENESYS_ORG_ID", "Environmental Ltd");
        Ran::of(command).ended(0);
        let text = String::from_utf8(files(&folder).remove(0).1).unwrap();
        text.lines().find_map(|line| line.strip_prefix("Organization: ")).map(str::to_owned)
    };
    assert_eq!(label(&[]).as_deref(), Some("Environmental Ltd"));
    assert_eq!(label(&["--organization", "Optional & Sons"]).as_deref(), Some("Optional & Sons"));
}

#[test]
fn options_win_over_the_environment() {
    let desk = Desk::new();
    let usual = search(&["refund", "--json"]).ended(0).places();
    let by_address = desk.searching(Org::shared(), &["refund", "--json"]);
    assert_eq!(misled(by_address).ended(0).places(), usual);
    let org = Org::shared();
    let by_region =
        ["search", "refund", "--json", "--region", &org.base_url, "--client-id", &org.client_id];
    let mut command = desk.command(&by_region);
    command.env("GENESYS_CLIENT_SECRET", &org.client_secret);
    assert_eq!(misled(command).ended(0).places(), usual);
}

#[test]
fn the_demo_organization_and_a_saved_connection_win_over_the_environment() {
    misled(Desk::new().command(&["search", "refund", "--demo", "--limit", "1"])).ended(0);
    let unknown = misled(Desk::new().command(&["search", "--connection", "Larkmoor"])).ended(2);
    unknown.told("There is no connection called “Larkmoor”");
}
