//! Hearing a call: what the page is told, what it can read, and what it never learns.

use std::{
    thread,
    time::{Duration, Instant},
};

use demo_org::{DemoOrg, Oddity, Options};
use serde_json::{Value, json};
use tauri::http::{Method, Request, Response};

use crate::desk::{Desk, HOME, ask_from, asking, form, key, organization, own_client};

/// A desk on an organization of its own, after a search that found calls.
struct Heard {
    organization: DemoOrg,
    desk: Desk,
    run: Value,
    cards: Vec<Value>,
}

impl Heard {
    fn on(options: Options) -> Self {
        let organization = organization(Options { rate_limit: 10_000, ..options });
        let desk = Desk::new();
        desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
        let (run, _) = desk.search(&asking("you"));
        let cards = desk.cards(&run);
        assert!(cards.len() > 10, "the organization has such calls");
        Self { organization, desk, run, cards }
    }

    fn open(&self, card: &Value) -> Result<Value, Value> {
        self.desk.ask("open_audio", key(&self.run, card))
    }

    /// The first call that can be heard.
    fn first(&self) -> (Value, Value) {
        let opened = self.cards.iter().find_map(|card| Some((card.clone(), self.open(card).ok()?)));
        opened.expect("most calls can be heard")
    }

    fn code(&self, card: &Value) -> Option<String> {
        self.open(card).err().map(|error| error["code"].as_str().unwrap().to_owned())
    }
}

fn odd(oddity: Oddity) -> Heard {
    Heard::on(Options { odd: oddity.into(), ..own_client() })
}

/// What the page is answered when it reads there.
fn read(desk: &Desk, method: &Method, url: &str, headers: &[(&str, &str)]) -> Response<Vec<u8>> {
    let mut request = Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    desk.read_audio(request.body(Vec::new()).unwrap())
}

fn range(desk: &Desk, url: &str, range: &str) -> Response<Vec<u8>> {
    read(desk, &Method::GET, url, &[("origin", HOME), ("range", range)])
}

fn header<'a>(answer: &'a Response<Vec<u8>>, name: &str) -> Option<&'a str> {
    answer.headers().get(name).and_then(|value| value.to_str().ok())
}

#[test]
fn a_call_is_read_range_by_range_at_an_address_of_earshots_own() {
    let heard = Heard::on(own_client());
    let (card, audio) = heard.first();
    let url = audio["url"].as_str().unwrap();
    assert!(
        url.contains("earshot-audio") && !url.contains(card["conversationId"].as_str().unwrap())
    );
    assert_eq!(audio["mime"], "audio/wav");
    let (starts, plays) =
        (audio["startMs"].as_i64().unwrap(), audio["durationMs"].as_i64().unwrap());
    assert!((0..3_000).contains(&starts), "{audio}");
    assert!(plays <= card["durationMs"].as_i64().unwrap() && plays > 5_000, "{audio} {card}");

    let start = range(&heard.desk, url, "bytes=0-43");
    assert_eq!((start.status().as_u16(), start.body().len()), (206, 44));
    assert!(start.body().starts_with(b"RIFF"));
    assert_eq!(header(&start, "access-control-allow-origin"), Some(HOME));
    let total: u64 =
        header(&start, "content-range").unwrap().rsplit_once('/').unwrap().1.parse().unwrap();
    let last = range(&heard.desk, url, &format!("bytes={}-", total - 4));
    assert_eq!((last.status().as_u16(), last.body().len()), (206, 4));
    assert_eq!(range(&heard.desk, url, &format!("bytes={total}-")).status(), 416);
    let most = range(&heard.desk, url, "bytes=0-");
    assert!(
        most.body().len() <= 1024 * 1024 && most.status() == 206,
        "never the whole of a long call at once"
    );
}

#[test]
fn only_our_page_may_read_and_only_read() {
    let heard = Heard::on(own_client());
    let url = heard.first().1["url"].as_str().unwrap().to_owned();
    let from = |headers: &[(&str, &str)], method: &Method| {
        read(&heard.desk, method, &url, headers).status().as_u16()
    };
    let whole = ("range", "bytes=0-9");
    assert_eq!(from(&[("origin", "https://elsewhere.example"), whole], &Method::GET), 403);
    assert_eq!(from(&[whole], &Method::GET), 403);
    assert_eq!(from(&[("origin", HOME), whole], &Method::POST), 405);
    assert_eq!(from(&[("origin", HOME)], &Method::GET), 400);
    assert_eq!(from(&[("origin", HOME), ("range", "bytes=9-1")], &Method::GET), 400);
    let asking = read(&heard.desk, &Method::OPTIONS, &url, &[("origin", HOME)]);
    assert_eq!((asking.status().as_u16(), asking.body().len()), (204, 0));
    assert_eq!(header(&asking, "access-control-allow-headers"), Some("range"));
    assert_eq!(from(&[("origin", "https://elsewhere.example")], &Method::OPTIONS), 403);
    let about = read(&heard.desk, &Method::HEAD, &url, &[("origin", HOME)]);
    assert_eq!((about.status().as_u16(), about.body().len()), (200, 0));
    assert!(header(&about, "content-length").unwrap().parse::<u64>().unwrap() > 10_000);
}

#[test]
fn an_address_is_good_until_the_next_is_opened_or_it_is_closed() {
    let heard = Heard::on(own_client());
    let url = |audio: &Value| audio["url"].as_str().unwrap().to_owned();
    let (card, first) = heard.first();
    let second = heard.open(&card).unwrap();
    assert_ne!(url(&first), url(&second));
    assert_eq!(range(&heard.desk, &url(&first), "bytes=0-9").status(), 404);
    assert_eq!(range(&heard.desk, &url(&second), "bytes=0-9").status(), 206);
    let guessed = url(&second).replace(|c: char| c.is_ascii_digit(), "0");
    assert_eq!(range(&heard.desk, &guessed, "bytes=0-9").status(), 404);
    heard.desk.ask("close_audio", json!({})).unwrap();
    assert_eq!(range(&heard.desk, &url(&second), "bytes=0-9").status(), 404);
}

#[test]
fn ranges_that_cannot_be_are_refused_and_never_end_the_answer() {
    let heard = Heard::on(own_client());
    let url = heard.first().1["url"].as_str().unwrap().to_owned();
    let huge = u64::MAX;
    for (asked, status) in [
        (format!("bytes={huge}-"), 416),
        (format!("bytes={huge}-{huge}"), 416),
        (format!("bytes={huge}0-"), 400),
        (format!("bytes=0-{huge}"), 206),
        ("bytes=-500".to_owned(), 400),
        ("bytes=-1--1".to_owned(), 400),
        ("bytes=0-1,5-9".to_owned(), 400),
        ("bytes=0x0-1".to_owned(), 400),
        ("pages=0-1".to_owned(), 400),
    ] {
        let answer = range(&heard.desk, &url, &asked);
        assert_eq!(answer.status().as_u16(), status, "{asked}");
        assert!(answer.body().len() <= 1024 * 1024, "{asked}");
    }
}

#[test]
fn what_is_closed_while_it_is_made_ready_stays_closed() {
    let heard = odd(Oddity::SlowRecordings);
    let window = heard.desk.window();
    let (run, card) = (heard.run.clone(), heard.cards[0].clone());
    let began = Instant::now();
    let opening = thread::spawn(move || ask_from(&window, HOME, "open_audio", key(&run, &card)));
    thread::sleep(Duration::from_millis(500));
    heard.desk.ask("close_audio", json!({})).unwrap();
    let refusal = opening.join().unwrap().unwrap_err();
    assert_eq!(refusal["code"], "audio-left");
    assert!(began.elapsed() < Duration::from_secs(3), "nobody waits for it any longer");
}

#[test]
fn a_call_that_is_ready_late_does_not_take_the_place_of_the_next() {
    let heard = odd(Oddity::SlowRecordings);
    let window = heard.desk.window();
    let (run, card) = (heard.run.clone(), heard.cards[0].clone());
    let opening = thread::spawn(move || ask_from(&window, HOME, "open_audio", key(&run, &card)));
    thread::sleep(Duration::from_millis(500));
    let audio = heard.open(&heard.cards[1]).unwrap();
    assert_eq!(opening.join().unwrap().unwrap_err()["code"], "audio-left");
    assert_eq!(range(&heard.desk, audio["url"].as_str().unwrap(), "bytes=0-9").status(), 206);
}

#[test]
fn nothing_is_heard_any_more_once_its_results_or_its_connection_are_left() {
    let heard = Heard::on(own_client());
    let url = |audio: &Value| audio["url"].as_str().unwrap().to_owned();
    let (card, first) = heard.first();
    heard.desk.ask("close_run", json!({ "run": 99 })).unwrap_err();
    assert_eq!(range(&heard.desk, &url(&first), "bytes=0-9").status(), 206);
    heard.desk.ask("connect_demo", json!({})).unwrap();
    assert_eq!(range(&heard.desk, &url(&first), "bytes=0-9").status(), 404);
    let again = heard.open(&card).unwrap();
    assert_eq!(
        range(&heard.desk, &url(&again), "bytes=0-9").status(),
        206,
        "results that are still shown can be heard, from the organization they came from"
    );
    heard.desk.ask("close_run", json!({ "run": heard.run })).unwrap();
    assert_eq!(range(&heard.desk, &url(&again), "bytes=0-9").status(), 404);
}

#[test]
fn opening_and_closing_many_times_leaves_one_place() {
    let heard = Heard::on(own_client());
    let (card, _) = heard.first();
    let addresses: Vec<String> =
        (0..12).map(|_| heard.open(&card).unwrap()["url"].as_str().unwrap().to_owned()).collect();
    let statuses = addresses.iter().map(|url| range(&heard.desk, url, "bytes=0-9").status());
    assert_eq!(statuses.filter(|status| *status == 206).count(), 1);
}

#[test]
fn a_gateway_with_the_tutorials_paths_is_not_asked_for_sound() {
    let organization = organization(Options { tutorial: true, ..own_client() });
    let desk = Desk::new();
    let mut form = form(&organization);
    form["tutorial"] = true.into();
    desk.ask("test_and_save_connection", json!({ "form": form })).unwrap();
    let (run, _) = desk.search(&asking("you"));
    let call = key(&run, &desk.cards(&run)[0]);
    let refusal = desk.ask("open_audio", call.clone()).unwrap_err();
    assert_eq!(refusal["code"], "audio-not-offered");
    assert!(refusal["message"].as_str().unwrap().contains("gateway"), "{refusal}");
    let facts = desk.ask("call_facts", call).unwrap();
    for part in ["sentiment", "shares", "categories", "summary"] {
        assert_eq!(facts[part]["state"], "absent", "{part}: {facts}");
    }
}

#[test]
fn an_expired_storage_address_is_not_noticed() {
    let heard = Heard::on(own_client());
    let (_, audio) = heard.first();
    heard.organization.set_faults("expired-urlx1".parse().unwrap());
    let answer = range(&heard.desk, audio["url"].as_str().unwrap(), "bytes=0-9");
    assert_eq!((answer.status().as_u16(), answer.body().len()), (206, 10));
}

#[test]
fn sound_that_cannot_be_fetched_is_told_in_a_sentence() {
    let heard = Heard::on(own_client());
    let (_, audio) = heard.first();
    heard.organization.set_faults("storage-403".parse().unwrap());
    let answer = range(&heard.desk, audio["url"].as_str().unwrap(), "bytes=0-9");
    assert_eq!(answer.status(), 502);
    let told: Value = serde_json::from_slice(answer.body()).unwrap();
    assert_eq!(
        (&told["code"], &told["detail"]),
        (&"audio-broken-off".into(), &"storage-refused".into())
    );
    assert!(told["message"].as_str().unwrap().contains("try again"));
}

#[test]
fn what_cannot_be_heard_says_why() {
    for (oddity, code) in [
        (Oddity::NoRecordings, "audio-none"),
        (Oddity::RecordingsArchived, "audio-archived"),
        (Oddity::RecordingsForbidden, "audio-forbidden"),
    ] {
        let heard = odd(oddity);
        assert_eq!(heard.code(&heard.cards[0]).as_deref(), Some(code));
    }
}

#[test]
fn a_refusal_names_the_permissions_to_ask_for() {
    let heard = odd(Oddity::RecordingsForbidden);
    let refusal = heard.open(&heard.cards[0]).unwrap_err();
    let named = refusal["args"]["permissions"].as_str().unwrap();
    assert!(named.contains("recording:recording:view"), "{refusal}");
}

#[test]
fn recordings_that_are_not_ready_at_once_are_waited_for() {
    let heard = odd(Oddity::SlowRecordings);
    let (_, audio) = heard.first();
    assert!(audio["url"].is_string());
}

#[test]
fn a_pause_is_told_in_the_calls_time() {
    let heard = Heard::on(own_client());
    let mut paused = heard.cards.iter().filter_map(|card| {
        let audio = heard.open(card).ok()?;
        (audio["pauses"] != json!([])).then(|| (card.clone(), audio))
    });
    let (card, audio) = paused.next().expect("some recordings were paused");
    let (from, to) = (&audio["pauses"][0]["fromMs"], &audio["pauses"][0]["toMs"]);
    let (from, to) = (from.as_i64().unwrap(), to.as_i64().unwrap());
    assert!(
        audio["startMs"].as_i64().unwrap() < from
            && from < to
            && to < card["durationMs"].as_i64().unwrap()
    );
}

#[test]
fn only_calls_of_a_run_can_be_heard() {
    let heard = Heard::on(own_client());
    let stranger = json!({ "conversationId": "a", "communicationId": "b" });
    assert_eq!(heard.code(&stranger).as_deref(), Some("not-found"));
    let gone = heard.desk.ask("open_audio", key(&json!(99), &heard.cards[0])).unwrap_err();
    assert_eq!(gone["code"], "run-gone");
}
