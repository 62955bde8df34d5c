//! The file: private, without secrets, and never lost.

use std::fs;

use connections::Connections;
use keyring_vault::Vault;
use secrecy::SecretString;

use crate::desk::{Desk, names, told};

#[tokio::test]
async fn no_file_ever_holds_the_secret() {
    let desk = Desk::new().await;
    let connection = desk.connect().await;
    desk.connections.rename(&connection.id, "Night shift").await.unwrap();
    let written = desk.written();
    assert!(written.contains("Night shift") && written.contains(&connection.id));
    assert!(!written.contains(desk.org.client_secret()), "{written}");
    assert!(!written.contains("secret"), "not even a place for one: {written}");
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_and_its_folder_are_the_users_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new().await;
    desk.connect().await;
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(desk.file()), mode(desk.folder())), (0o600, 0o700));
}

#[tokio::test]
async fn nothing_temporary_stays_behind() {
    let desk = Desk::new().await;
    let connection = desk.connect().await;
    desk.connections.rename(&connection.id, "Night shift").await.unwrap();
    let files = fs::read_dir(desk.folder()).unwrap();
    let mut names: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["connections.json", "connections.json.lock"]);
}

#[tokio::test]
async fn a_damaged_list_is_set_aside_unchanged_and_told() {
    let desk = Desk::new().await;
    fs::create_dir_all(desk.folder()).unwrap();
    for damage in ["", "{\"version\": 1, \"connections\": [{\"id\":", "[]", "\u{0}\u{0}\u{0}"] {
        fs::write(desk.file(), damage).unwrap();
        let connections = desk.reopened();
        assert!(connections.list().is_empty());
        let aside = connections.set_aside().unwrap();
        assert!(aside.to_string_lossy().contains("connections.json.damaged-"), "{aside:?}");
        assert_eq!(fs::read_to_string(aside).unwrap(), damage);
        assert_eq!(desk.reopened().set_aside(), None, "once");
    }
}

#[tokio::test]
async fn a_list_that_is_damaged_while_earshot_runs_loses_nothing_it_knew() {
    let desk = Desk::new().await;
    desk.connect_another("Claims").await;
    fs::write(desk.file(), "half a li").unwrap();
    assert_eq!(names(&desk.connections), ["Claims"]);
    desk.connect_another("Sales").await;
    assert_eq!(names(&desk.reopened()), ["Claims", "Sales"]);
    let aside = desk.connections.set_aside().unwrap();
    assert_eq!(fs::read_to_string(aside).unwrap(), "half a li");
}

#[tokio::test]
async fn a_list_from_a_newer_earshot_is_left_alone() {
    let desk = Desk::new().await;
    let newer = r#"{"version": 2, "connections": [{"kind": "unheard of"}]}"#;
    fs::create_dir_all(desk.folder()).unwrap();
    fs::write(desk.file(), newer).unwrap();
    let opened = Connections::open(desk.file(), Vault::in_memory());
    let (code, sentence) = told(opened);
    assert_eq!(code, "connections-newer");
    assert!(sentence.contains("Update Earshot"), "{sentence}");
    let (code, _) = told(desk.connections.test_and_save(desk.form()).await);
    assert_eq!(code, "connections-newer");
    assert_eq!(desk.written(), newer);
}

#[tokio::test]
async fn fields_of_a_later_version_do_not_damage_the_list() {
    let desk = Desk::new().await;
    fs::create_dir_all(desk.folder()).unwrap();
    let later = r#"{"version": 1, "theme": "dark", "connections": [
        {"id": "1", "name": "Claims", "region": "mypurecloud.ie", "client_id": "c", "colour": 3}]}"#;
    fs::write(desk.file(), later).unwrap();
    assert_eq!(names(&desk.reopened()), ["Claims"]);
}

#[tokio::test]
async fn an_unwritable_folder_is_told_with_its_path_and_nothing_is_connected() {
    let desk = Desk::new().await;
    // A file in the folder's place stops everyone; permissions would not stop the system's administrator.
    fs::write(desk.folder(), "in the way").unwrap();
    let (code, sentence) = told(desk.connections.test_and_save(desk.form()).await);
    assert_eq!(code, "connections-unwritable");
    assert!(sentence.contains(&desk.file().display().to_string()), "{sentence}");
    assert!(sentence.contains("Check that the folder exists"), "{sentence}");
    assert!(desk.connections.list().is_empty() && desk.connections.current().is_none());
}

#[tokio::test]
async fn an_unwritable_folder_does_not_stop_switching_or_a_session() {
    let desk = Desk::new().await;
    let first = desk.connect().await;
    let (_org, second) = desk.connect_another("Sales").await;
    fs::rename(desk.folder(), desk.folder().with_extension("moved")).unwrap();
    fs::write(desk.folder(), "in the way").unwrap();
    for connection in [&first, &second] {
        desk.connections.select(&connection.id).await.unwrap();
        assert_eq!(desk.connections.current().as_ref(), Some(connection));
    }
    let secret = SecretString::from("x");
    let demo = desk.connections.add_session("Demo", "http://localhost:1", "c", secret, None).await;
    assert_eq!(desk.connections.current(), Some(demo));
}

#[test]
fn the_list_is_kept_in_the_apps_own_folder() {
    let file = Connections::default_file().unwrap();
    let named = std::env::var_os("EARSHOT_CONFIG_DIR").is_some();
    assert!(named || file.ends_with("app.earshot.desktop/connections.json"), "{file:?}");
}
