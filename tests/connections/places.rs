//! Where a connection leads: a region, or a gateway, and which paths are there.

use connections::{Connections, Form};
use genesys::{Dialect, Endpoints};
use secrecy::SecretString;

use crate::desk::{Desk, told};

#[tokio::test]
async fn a_connection_remembers_the_paths_of_its_organization() {
    let desk = Desk::new().await;
    let form = Form { dialect: Dialect::Tutorial, ..desk.form() };
    let connection = desk.connections.test_and_save(form).await.unwrap();
    assert_eq!(connection.dialect, Dialect::Tutorial);
    assert!(connection.gateway, "they are offered by gateways only");
    assert_eq!(desk.reopened().list(), std::slice::from_ref(&connection));
    let client = desk.reopened().client(&connection.id).await.unwrap();
    assert_eq!(client.dialect(), Dialect::Tutorial);
}

#[tokio::test]
async fn connecting_again_changes_the_paths_also_for_another_process() {
    let desk = Desk::new().await;
    let before = desk.connect().await;
    let other = desk.reopened();
    assert_eq!(other.client(&before.id).await.unwrap().dialect(), Dialect::Platform);
    let form = Form { dialect: Dialect::Tutorial, ..desk.form() };
    let after = desk.connections.test_and_save(form).await.unwrap();
    assert_eq!((&after.id, &after.name), (&before.id, &before.name), "it is the same client");
    assert_eq!(other.client(&before.id).await.unwrap().dialect(), Dialect::Tutorial);
}

/// Nobody is there, which would take a minute to find out if the clock did not run ahead.
#[tokio::test(start_paused = true)]
async fn a_gateway_needs_no_port_to_be_told_from_a_region() {
    let desk = Desk::new().await;
    let address = "https://gateway.example";
    let of = |region: &str, gateway, dialect| {
        let form = Form { region: region.into(), gateway, dialect, ..desk.form() };
        desk.connections.test_and_save(form)
    };
    for (gateway, dialect) in [(true, Dialect::Platform), (false, Dialect::Tutorial)] {
        let (_, sentence) = told(of(address, gateway, dialect).await);
        assert!(sentence.contains("gateway.example"), "it is asked: {sentence}");
        assert!(!sentence.contains("login.gateway.example"), "{sentence}");
    }
    let (_, sentence) = told(of(address, false, Dialect::Platform).await);
    assert!(sentence.contains("login.gateway.example"), "{sentence}");
}

#[tokio::test]
async fn a_saved_gateway_is_one_after_a_restart_and_a_region_of_that_name_is_another_place() {
    let desk = Desk::new().await;
    std::fs::create_dir_all(desk.folder()).unwrap();
    let list = r#"{"version": 1, "connections": [
        {"id": "1", "name": "Gateway", "region": "https://mypurecloud.ie", "client_id": "c", "gateway": true},
        {"id": "2", "name": "Region", "region": "mypurecloud.ie", "client_id": "c"}]}"#;
    std::fs::write(desk.file(), list).unwrap();
    let [gateway, region] =
        ["1", "2"].map(|id| desk.reopened().find(id).unwrap().endpoints().unwrap());
    assert_eq!(gateway, Endpoints::at("https://mypurecloud.ie").unwrap());
    assert_eq!(region, Endpoints::parse("mypurecloud.ie").unwrap());
    assert_ne!(gateway, region);
}

#[tokio::test]
async fn a_list_from_before_there_was_a_choice_leads_to_genesys_own_paths() {
    let desk = Desk::new().await;
    std::fs::create_dir_all(desk.folder()).unwrap();
    let older = r#"{"version": 1, "connections": [
        {"id": "1", "name": "Claims", "region": "mypurecloud.ie", "client_id": "c", "organization": null,
         "session_only": false, "grant": "client_credentials"}]}"#;
    std::fs::write(desk.file(), older).unwrap();
    let secret = SecretString::from("s");
    desk.vault.keep("1", "x", secret, keyring_vault::Place::Keyring).await.unwrap();
    let connections: Connections = desk.reopened();
    let connection = connections.find("Claims").unwrap();
    assert_eq!((connection.dialect, connection.gateway), (Dialect::Platform, false));
    assert_eq!(connections.client("1").await.unwrap().dialect(), Dialect::Platform);
}
