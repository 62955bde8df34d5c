//! Organizations behind a gateway that offers the tutorial's paths.

use crate::desk::{Desk, settled};
use crate::org::Org;
use crate::session::Session;

#[test]
fn both_dialects_give_the_same_hits() {
    let org = Org::start(&["--tutorial"]);
    let (desk, dates) = (Desk::new(), settled());
    let dates = dates.each_ref().map(String::as_str);
    for query in ["customer:refund", "\"thank you\" refund", "efund*"] {
        let asked = [&["--query", query, "--json"], &dates[..]].concat();
        let platform = desk.search(&org, &asked).ended(0);
        let tutorial =
            desk.search(&org, &[&asked[..], &["--tutorial-endpoints"]].concat()).ended(0);
        crate::answers::adds_up(&tutorial);
        let times = |ran: &crate::ran::Ran| {
            let place = |hit: &serde_json::Value| {
                (
                    hit["conversation_id"].to_string(),
                    hit["side"].to_string(),
                    hit["text"].to_string(),
                )
            };
            ran.hits().iter().map(place).collect::<std::collections::BTreeSet<_>>()
        };
        assert_eq!(times(&tutorial), times(&platform), "{query}");
    }
}

#[test]
fn an_organization_without_these_paths_is_told_apart() {
    let ran = Desk::new().search(Org::shared(), &["refund", "--tutorial-endpoints"]);
    assert_ne!(ran.code, Some(0), "{ran:#?}");
}

#[test]
fn these_paths_need_an_address() {
    for other in [&["--demo"][..], &["--connection", "x"], &["--region", "mypurecloud.ie"], &[]] {
        let search = [&["search", "refund", "--tutorial-endpoints"], other].concat();
        let ran = Desk::new().run(&search).ended(2);
        assert!(ran.err.starts_with("error: ") && ran.err.contains("Usage:"), "{}", ran.err);
    }
}

#[test]
fn a_saved_connection_remembers_its_paths() {
    let Some(session) = Session::new() else { return };
    let connect = "printf %s \"$SECRET\" | $CLI connect --base-url $URL --client-id $ID --name";
    let script = format!(
        "{connect} Gateway --tutorial-endpoints >/dev/null; $CLI connections
        $CLI search refund --connection Gateway --days 1 >/dev/null 2>&1; echo $?
        {connect} Gateway >/dev/null; $CLI connections
        $CLI search refund --base-url $URL --client-id $ID --tutorial-endpoints; echo $?"
    );
    let ran = session.unlocked(&script);
    let lines: Vec<&str> = ran.out.lines().collect();
    let [tutorial, refused, platform, contradicted] = lines[..] else { panic!("{ran:#?}") };
    assert!(tutorial.ends_with("  tutorial endpoints"), "{tutorial}");
    assert_ne!(refused, "0", "the shared organization does not offer them");
    assert!(!platform.contains("tutorial"), "{platform}");
    assert_eq!(contradicted, "2");
    ran.told("Connect it again with --tutorial-endpoints");
}
