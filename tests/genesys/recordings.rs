//! Recordings of a call and their sound: what is listed, which one is heard, and bytes from storage.

use chrono::{DateTime, Utc};
use genesys::{Error, FileState, Pause, Piece, Recording, Recordings, choose_recording};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::cloud::{COMMUNICATION, CONVERSATION, Cloud, html, json, refused};
use crate::contract::example;

const SOUND: &str = "/storage/recordings/one.wav";

fn path() -> String {
    format!("/api/v2/conversations/{CONVERSATION}/recordings")
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// A recording as the contract's example has it, with its sound on this cloud.
fn recording(cloud: &Cloud, number: usize) -> Value {
    let mut one = example("recordings.200")[0].clone();
    let address =
        format!("{}{SOUND}?number={number}&X-Amz-Signature=S1gnature", cloud.server.uri());
    one["mediaUris"] = json!({"0": {"mediaUri": address}});
    one
}

fn part(from: usize, bytes: &[u8], total: usize) -> ResponseTemplate {
    let range = format!("bytes {from}-{}/{total}", from + bytes.len() - 1);
    ResponseTemplate::new(206)
        .set_body_raw(bytes, "audio/wav")
        .insert_header("content-range", range)
}

async fn listed(cloud: &Cloud) -> Vec<Recording> {
    match cloud.client().recordings(CONVERSATION).await.unwrap() {
        Recordings::Listed(listed) => listed,
        Recordings::Transcoding => panic!("nothing is transcoded here"),
    }
}

#[tokio::test]
async fn a_recording_is_read_as_the_contract_shows_it() {
    let cloud = Cloud::start().await;
    cloud.get(&path(), [json(200, &example("recordings.200"))]).await;
    let all = listed(&cloud).await;
    let (one, shown) = (&all[0], &example("recordings.200")[0]);
    assert_eq!(Some(one.id.as_str()), shown["id"].as_str());
    assert_eq!(one.communication_id.as_deref(), shown["sessionId"].as_str());
    assert_eq!(one.start, Some(at(shown["startTime"].as_str().unwrap())));
    assert_eq!(one.plays_ms, shown["outputDurationMs"].as_i64());
    assert_eq!((one.state, one.pauses.len()), (FileState::Available, 0));
    let asked = cloud.asked(&path()).await;
    let query = asked[0].url.query().unwrap();
    assert!(query.contains("formatId=WAV"), "{query}");
}

#[tokio::test]
async fn an_archived_recording_says_so_and_has_no_sound() {
    let cloud = Cloud::start().await;
    cloud.get(&path(), [json(200, &example("recordings.archived.200"))]).await;
    let all = listed(&cloud).await;
    assert_eq!(all[0].state, FileState::Archived);
    assert!(cloud.client().media(CONVERSATION, &all[0]).is_none());
}

#[tokio::test]
async fn an_empty_answer_means_ask_again() {
    let cloud = Cloud::start().await;
    let later = ResponseTemplate::new(202);
    cloud.get(&path(), [later, json(200, &json!([recording(&cloud, 1)]))]).await;
    assert_eq!(listed(&cloud).await.len(), 1);
    assert_eq!(cloud.times_asked(&path()).await, 2);
}

#[tokio::test]
async fn what_is_no_list_is_not_taken_for_one() {
    let cloud = Cloud::start().await;
    cloud.get(&path(), [json(200, &json!({"entities": []}))]).await;
    let refusal = cloud.client().recordings(CONVERSATION).await.unwrap_err();
    assert!(matches!(refusal, Error::Decode { .. }), "{refusal:?}");
}

#[tokio::test]
async fn a_refusal_names_the_permissions() {
    let cloud = Cloud::start().await;
    cloud.get(&path(), [refused(403, "not.authorized")]).await;
    let refusal = cloud.client().recordings(CONVERSATION).await.unwrap_err();
    assert_eq!(refusal.code(), "permission-missing");
    assert!(refusal.permissions().contains(&"recording:recording:view".to_owned()), "{refusal}");
}

#[tokio::test]
async fn screens_and_messages_are_no_sound() {
    let cloud = Cloud::start().await;
    let mut screen = recording(&cloud, 1);
    screen["media"] = "screen".into();
    cloud.get(&path(), [json(200, &json!([screen, recording(&cloud, 1)]))]).await;
    assert_eq!(listed(&cloud).await.len(), 1);
}

#[tokio::test]
async fn a_pause_counts_where_the_sound_lacks_it() {
    let cloud = Cloud::start().await;
    let mut paused = recording(&cloud, 1);
    paused["startTime"] = "2026-07-14T09:00:00.000Z".into();
    paused["endTime"] = "2026-07-14T09:01:00.000Z".into();
    paused["annotations"] = json!([{"type": "Pause", "reason": "SecurePause", "realtimeLocation": 20_000, "durationMs": 6_000}]);
    paused["outputDurationMs"] = 54_000.into();
    let mut silent = paused.clone();
    silent["outputDurationMs"] = 60_000.into();
    cloud.get(&path(), [json(200, &json!([paused, silent]))]).await;
    let all = listed(&cloud).await;
    assert_eq!(all[0].pauses, [Pause { from_ms: 20_000, length_ms: 6_000 }]);
    assert_eq!(all[1].pauses, [], "it plays as long as it lasted");
}

#[tokio::test]
async fn sound_is_fetched_in_ranges_without_the_token() {
    let cloud = Cloud::start().await;
    cloud.get(&path(), [json(200, &json!([recording(&cloud, 1)]))]).await;
    cloud.get(SOUND, [part(100, b"\x1f\x8b\x08 not gzip", 5_000)]).await;
    let all = listed(&cloud).await;
    let media = cloud.client().media(CONVERSATION, &all[0]).unwrap();
    let piece = media.read(100, 111).await.unwrap().unwrap();
    assert_eq!(
        (piece.from, piece.total, piece.bytes.as_slice()),
        (100, 5_000, &b"\x1f\x8b\x08 not gzip"[..])
    );
    let asked = &cloud.asked(SOUND).await[0];
    assert_eq!(asked.headers["range"], "bytes=100-111");
    assert!(!asked.headers.contains_key("authorization"));
    assert_eq!(
        asked.headers["accept-encoding"], "identity",
        "a range of a packed file is of no use"
    );
}

#[tokio::test]
async fn an_expired_address_is_replaced_once() {
    let cloud = Cloud::start().await;
    cloud.get(&path(), [1, 2].map(|number| json(200, &json!([recording(&cloud, number)])))).await;
    cloud.get(SOUND, [html(403), part(0, b"RIFF", 4)]).await;
    let all = listed(&cloud).await;
    let media = cloud.client().media(CONVERSATION, &all[0]).unwrap();
    assert_eq!(media.read(0, 3).await.unwrap().unwrap().bytes, b"RIFF");
    let addresses = cloud.asked(SOUND).await;
    let numbers: Vec<_> =
        addresses.iter().map(|it| it.url.query().unwrap()[..8].to_owned()).collect();
    assert_eq!(numbers, ["number=1", "number=2"]);
}

#[tokio::test]
async fn a_fresh_address_refused_as_well_is_told() {
    let cloud = Cloud::start().await;
    cloud.get(&path(), [json(200, &json!([recording(&cloud, 1)]))]).await;
    cloud.get(SOUND, [html(403)]).await;
    let all = listed(&cloud).await;
    let refusal =
        cloud.client().media(CONVERSATION, &all[0]).unwrap().read(0, 3).await.unwrap_err();
    assert!(matches!(refusal, Error::StorageRefused { status: 403 }), "{refusal:?}");
    assert_eq!(cloud.times_asked(SOUND).await, 2);
}

#[tokio::test]
async fn behind_the_end_there_is_nothing() {
    let cloud = Cloud::start().await;
    cloud.get(&path(), [json(200, &json!([recording(&cloud, 1)]))]).await;
    cloud.get(SOUND, [ResponseTemplate::new(416)]).await;
    let all = listed(&cloud).await;
    assert_eq!(
        cloud.client().media(CONVERSATION, &all[0]).unwrap().read(9, 10).await.unwrap(),
        None
    );
}

#[tokio::test]
async fn sound_that_is_not_https_is_not_fetched() {
    let cloud = Cloud::start().await;
    let mut one = recording(&cloud, 1);
    one["mediaUris"] = json!({"0": {"mediaUri": "http://recordings.example/one.wav"}});
    cloud.get(&path(), [json(200, &json!([one]))]).await;
    let refusal = cloud.client().recordings(CONVERSATION).await.unwrap_err();
    assert!(matches!(refusal, Error::StorageAddress), "{refusal:?}");
}

#[tokio::test]
async fn both_sides_in_one_file_come_before_numbered_files() {
    let cloud = Cloud::start().await;
    let mut one = recording(&cloud, 1);
    one["mediaUris"]["S"] = json!({"mediaUri": format!("{}/storage/both.wav", cloud.server.uri())});
    cloud.get(&path(), [json(200, &json!([one]))]).await;
    cloud.get("/storage/both.wav", [part(0, b"RIFF", 4)]).await;
    let all = listed(&cloud).await;
    cloud.client().media(CONVERSATION, &all[0]).unwrap().read(0, 3).await.unwrap().unwrap();
}

#[tokio::test]
async fn nobody_sees_where_the_sound_is() {
    let cloud = Cloud::start().await;
    cloud.get(&path(), [json(200, &json!([recording(&cloud, 1)]))]).await;
    let all = listed(&cloud).await;
    let media = cloud.client().media(CONVERSATION, &all[0]).unwrap();
    let shown = format!("{all:?} {media:?}");
    assert!(!shown.contains("S1gnature") && !shown.contains("storage/"), "{shown}");
}

/// What comes of reading these bytes where storage answers so, and how often it was asked.
async fn reading(
    from: u64,
    to: u64,
    answers: impl IntoIterator<Item = ResponseTemplate>,
) -> (Result<Option<Piece>, Error>, usize) {
    let cloud = Cloud::start().await;
    cloud.get(&path(), [json(200, &json!([recording(&cloud, 1)]))]).await;
    cloud.get(SOUND, answers).await;
    let all = listed(&cloud).await;
    let read = cloud.client().media(CONVERSATION, &all[0]).unwrap().read(from, to).await;
    (read, cloud.times_asked(SOUND).await)
}

fn ranged(range: &str, bytes: &[u8]) -> ResponseTemplate {
    ResponseTemplate::new(206)
        .set_body_raw(bytes, "audio/wav")
        .insert_header("content-range", range)
}

#[tokio::test]
async fn storage_that_knows_no_ranges_is_cut_here() {
    let whole = || ResponseTemplate::new(200).set_body_raw(&b"0123456789"[..], "audio/wav");
    let (piece, _) = reading(4, 13, [whole()]).await;
    let expected = Piece { from: 4, bytes: b"456789".to_vec(), total: 10 };
    assert_eq!(piece.unwrap(), Some(expected), "these are not the bytes from 0 on");
    assert_eq!(reading(10, 19, [whole()]).await.0.unwrap(), None);
    let (refusal, times) = reading(0, 3, [whole()]).await;
    assert!(matches!(refusal, Err(Error::TooLarge { limit: 4 })), "{refusal:?}");
    assert_eq!(times, 1);
}

#[tokio::test]
async fn bytes_of_another_place_are_never_heard_as_these() {
    for odd in ["bytes 0-3/50", "bytes 10-13/*", "bytes 10-13/12", "bytes 10-14/50", "nonsense"] {
        let (refusal, _) = reading(10, 13, [ranged(odd, b"0123")]).await;
        assert!(matches!(refusal, Err(Error::Decode { .. })), "{odd}: {refusal:?}");
    }
    let (refusal, _) = reading(10, 13, [ResponseTemplate::new(206).set_body_string("0123")]).await;
    assert!(matches!(refusal, Err(Error::Decode { .. })), "{refusal:?}");
    let (refusal, _) = reading(10, 13, [ResponseTemplate::new(204)]).await;
    assert!(matches!(refusal, Err(Error::Decode { .. })), "{refusal:?}");
}

#[tokio::test]
async fn a_part_that_is_shorter_than_it_says_is_asked_for_again() {
    let short = ranged("bytes 10-13/50", b"");
    let (piece, times) = reading(10, 13, [short, ranged("bytes 10-13/50", b"0123")]).await;
    assert_eq!((piece.unwrap().unwrap().bytes, times), (b"0123".to_vec(), 2));
}

#[tokio::test]
async fn the_largest_numbers_there_are_can_be_asked_for() {
    assert_eq!(reading(0, u64::MAX, [part(0, b"RIFF", 4)]).await.0.unwrap().unwrap().total, 4);
    let behind = ResponseTemplate::new(416);
    assert_eq!(reading(u64::MAX, u64::MAX, [behind]).await.0.unwrap(), None);
}

#[tokio::test]
async fn a_refusal_is_not_read_to_its_end() {
    let endless = ResponseTemplate::new(404).set_body_bytes(vec![b'x'; 3 * 1024 * 1024]);
    let (refusal, times) = reading(0, 3, [endless]).await;
    assert!(matches!(refusal, Err(Error::NotFound { .. })) && times == 1, "{refusal:?}");
}

#[tokio::test]
async fn storage_may_not_send_the_reader_elsewhere() {
    let elsewhere = "https://elsewhere.example/one.wav?X-Amz-Signature=S1gnature";
    let away = ResponseTemplate::new(302).insert_header("location", elsewhere);
    let (refusal, times) = reading(0, 3, [away]).await;
    let refusal = refusal.unwrap_err();
    assert!(matches!(refusal, Error::Redirected { .. }) && times == 1, "{refusal:?}");
    assert!(!format!("{refusal} {refusal:?}").contains("S1gnature"), "{refusal:?}");
}

#[tokio::test]
async fn numbers_past_every_calendar_do_no_harm() {
    let cloud = Cloud::start().await;
    let mut odd = recording(&cloud, 1);
    let pause = json!({"type": "Pause", "realtimeLocation": 9e18, "durationMs": 9e18});
    odd["annotations"] = json!([pause, pause]);
    odd["outputDurationMs"] = 9.3e18.into();
    odd["startTime"] = "9999-12-31T23:59:59Z".into();
    odd["endTime"] = "0001-01-01T00:00:00Z".into();
    cloud.get(&path(), [json(200, &json!([odd]))]).await;
    assert_eq!(listed(&cloud).await[0].pauses, []);
}

mod choice {
    use super::*;

    /// `(id, session, start, end)` in minutes of a day.
    async fn choosing(all: &[(&str, Option<&str>, u32, u32)]) -> Option<String> {
        let cloud = Cloud::start().await;
        let minute =
            |minute: u32| format!("2026-07-14T{:02}:{:02}:00.000Z", minute / 60, minute % 60);
        let list: Vec<Value> = all
            .iter()
            .map(|(id, session, from, to)| {
                let mut one = recording(&cloud, 1);
                (one["id"], one["sessionId"]) = ((*id).into(), (*session).into());
                (one["startTime"], one["endTime"]) = (minute(*from).into(), minute(*to).into());
                one
            })
            .collect();
        cloud.get(&path(), [json(200, &json!(list))]).await;
        let listed = listed(&cloud).await;
        let span = (at(&minute(10)), at(&minute(20)));
        choose_recording(&listed, COMMUNICATION, span).map(|one| one.id.clone())
    }

    #[tokio::test]
    async fn the_communications_own_recording_is_heard() {
        let chosen = choosing(&[
            ("longer", Some("another"), 0, 30),
            ("own", Some(COMMUNICATION), 12, 14),
            ("unnamed", None, 10, 20),
        ]);
        assert_eq!(chosen.await.as_deref(), Some("own"));
    }

    #[tokio::test]
    async fn of_several_of_its_own_the_one_that_covers_most() {
        let chosen = choosing(&[
            ("short", Some(COMMUNICATION), 10, 11),
            ("long", Some(COMMUNICATION), 11, 20),
            ("outside", Some(COMMUNICATION), 30, 60),
        ]);
        assert_eq!(chosen.await.as_deref(), Some("long"));
    }

    #[tokio::test]
    async fn else_the_one_that_overlaps_it_and_names_no_other() {
        let chosen = choosing(&[
            ("others", Some("another"), 10, 20),
            ("a little", None, 19, 30),
            ("most", None, 11, 19),
        ]);
        assert_eq!(chosen.await.as_deref(), Some("most"));
    }

    #[tokio::test]
    async fn a_recording_of_another_time_is_none() {
        assert_eq!(choosing(&[("before", None, 1, 9), ("after", None, 21, 30)]).await, None);
        assert_eq!(choosing(&[]).await, None);
    }
}
