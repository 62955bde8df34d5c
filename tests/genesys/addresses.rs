//! Regions and what people type for them.

use std::collections::HashSet;

use genesys::{Endpoints, Error, REGIONS};

fn label(text: &str) -> String {
    Endpoints::parse(text).unwrap().label().to_owned()
}

fn link(text: &str) -> String {
    Endpoints::parse(text).unwrap().interaction_link("1234")
}

#[test]
fn all_eighteen_regions_are_there_and_each_is_an_address() {
    let domains: HashSet<_> = REGIONS.iter().map(|region| region.domain).collect();
    assert_eq!((REGIONS.len(), domains.len()), (18, 18));
    for region in REGIONS {
        assert_eq!(label(region.domain), region.domain);
        assert!(!region.area.is_empty() && !region.name.is_empty());
    }
}

#[test]
fn any_address_of_a_region_leads_to_its_domain() {
    for typed in [
        "mypurecloud.ie",
        "  MyPureCloud.IE ",
        "login.mypurecloud.ie",
        "api.mypurecloud.ie",
        "https://apps.mypurecloud.ie/directory/#/engage/admin/interactions/abc",
        "https://login.mypurecloud.ie/oauth/token?x=1",
        "https://mypurecloud.ie/",
        "mypurecloud.ie.",
    ] {
        assert_eq!(label(typed), "mypurecloud.ie", "{typed}");
    }
}

#[test]
fn a_custom_domain_is_taken_as_it_is() {
    assert_eq!(label("genesys.northwind.example"), "genesys.northwind.example");
}

#[test]
fn an_interaction_opens_in_the_web_app() {
    let page = "https://apps.euw2.pure.cloud/directory/#/engage/admin/interactions/1234";
    assert_eq!(link("euw2.pure.cloud"), page);
}

#[test]
fn one_base_address_serves_login_api_and_apps() {
    for typed in
        ["http://127.0.0.1:4010", "http://localhost:4010/", "http://[::1]:4010", "127.0.0.1:4010"]
    {
        let endpoints = Endpoints::parse(typed).unwrap();
        assert!(endpoints.is_loopback(), "{typed}");
        assert!(endpoints.label().starts_with("http://"), "{typed}");
    }
    assert_eq!(
        label("https://gateway.example:8443/genesys"),
        "https://gateway.example:8443/genesys"
    );
    assert!(!Endpoints::parse("mypurecloud.de").unwrap().is_loopback());
    assert_eq!(
        Endpoints::at("https://gateway.example").unwrap().label(),
        "https://gateway.example"
    );
}

#[test]
fn plain_http_is_for_this_computer_only() {
    for typed in [
        "http://mypurecloud.ie",
        "http://192.168.1.4:4010",
        "http://127.0.0.1.example:80/",
        "http://localhost.example:1",
    ] {
        let error = Endpoints::parse(typed).unwrap_err();
        assert!(matches!(error, Error::InsecureAddress { .. }), "{typed}: {error}");
        assert_eq!(error.code(), "insecure-address");
        assert!(error.to_string().contains("https"));
    }
    assert!(matches!(Endpoints::at("http://gateway.example"), Err(Error::InsecureAddress { .. })));
    assert!(Endpoints::parse("http://127.9.9.9:1").unwrap().is_loopback());
}

#[test]
fn rubbish_is_refused_in_words() {
    for typed in [
        "",
        "   ",
        "ireland",
        "my purecloud.ie",
        "ftp://mypurecloud.ie",
        "https://",
        "https://user:secret@mypurecloud.ie",
        "-a.example",
        "a..example",
        "mypurecloud.ie/#?",
        "überall",
        "file:///etc/passwd",
    ] {
        if typed == "mypurecloud.ie/#?" {
            assert_eq!(label(typed), "mypurecloud.ie");
            continue;
        }
        let error = Endpoints::parse(typed).unwrap_err();
        assert!(matches!(error, Error::BadAddress { .. }), "{typed}: {error:?}");
        assert!(error.to_string().contains("mypurecloud.ie"), "the sentence shows what is meant");
    }
}

#[test]
fn an_id_cannot_break_out_of_a_link() {
    let link = Endpoints::parse("mypurecloud.ie").unwrap().interaction_link("a b\"<>");
    assert!(!link.contains([' ', '"', '<', '>']), "{link}");
}

#[test]
fn a_password_in_an_address_is_refused_and_not_repeated() {
    for address in [
        "https://ada:hunter2@mypurecloud.ie",
        "https://ada:hunter2@host:99999",
        "ada:hunter2@mypurecloud.ie",
    ] {
        let error = Endpoints::parse(address).unwrap_err();
        assert_eq!(error.code(), "bad-address", "{address}");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
}
