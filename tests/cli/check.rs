//! What the client may do, and what to ask for.

use crate::desk::Desk;
use crate::org::Org;
use crate::ran::Ran;

fn check(org: &Org, secret: &str, options: &[&str]) -> Ran {
    let way_in = ["check", "--base-url", &org.base_url, "--client-id", &org.client_id];
    let mut command = Desk::new().command(&[&way_in, options].concat());
    command.env("GENESYS_CLIENT_SECRET", secret);
    Ran::of(command)
}

fn without(permission: &str) -> Ran {
    let org = Org::start(&["--without-permission", permission]);
    check(&org, &org.client_secret, &[])
}

#[test]
fn a_client_that_may_do_everything_has_a_tick_at_each_ability() {
    let org = Org::shared();
    let ran = check(org, &org.client_secret, &[]).ended(0);
    assert!(ran.out.starts_with("What this client may do in Larkmoor Energy:\n"), "{}", ran.out);
    let abilities: Vec<&str> = ran.out.lines().skip(1).collect();
    assert!(abilities.len() >= 8);
    assert!(abilities.iter().all(|line| line.starts_with("✓ ")), "{abilities:#?}");
}

#[test]
fn a_missing_permission_that_is_needed_is_told_with_what_to_ask_for() {
    for permission in ["speechAndTextAnalytics:data:view", "recording:recording:view"] {
        let ran = without(permission).ended(4);
        let missing = ran.out.lines().find(|line| line.starts_with("✗ ")).unwrap();
        assert!(missing.contains("Earshot needs it"), "{missing}");
        let (_, letter) = ran.out.split_once("For your administrator").unwrap();
        assert!(letter.contains(permission), "{letter}");
    }
}

#[test]
fn a_missing_permission_that_is_only_of_use_is_no_failure() {
    let ran = without("speechAndTextAnalytics:topic:view").ended(0);
    let missing: Vec<&str> = ran.out.lines().filter(|line| line.starts_with("✗ ")).collect();
    assert_eq!(missing.len(), 1, "{missing:#?}");
    assert!(missing[0].contains("Earshot works without it"));
    let letter = "- speechAndTextAnalytics:topic:view\n";
    assert!(ran.out.contains(letter) && ran.out.contains("wanted for: See topics."), "{}", ran.out);
}

#[test]
fn programs_get_one_object_an_ability() {
    let org = Org::start(&["--without-permission", "routing:wrapupCode:view"]);
    let abilities = check(&org, &org.client_secret, &["--json"]).ended(0).lines();
    assert!(abilities.iter().all(|one| one["type"] == "ability" && one["title"].is_string()));
    let missing: Vec<_> = abilities.iter().filter(|one| one["state"] == "missing").collect();
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0]["permissions"][0], "routing:wrapupCode:view");
    assert_eq!(missing[0]["required"], false);
}

#[test]
fn whoever_may_not_sign_in_is_told_that() {
    check(Org::shared(), "tide-and-lantern", &[]).ended(3).told("the client secret is wrong");
}

#[test]
fn the_demo_organization_can_be_checked() {
    Desk::new().run(&["check", "--demo"]).ended(0);
}
