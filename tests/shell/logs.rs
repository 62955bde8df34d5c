//! A log at its most talkative, written while calls are searched and opened.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tauri::http::Request;
use tracing_subscriber::fmt::MakeWriter;

use crate::desk::{Desk, HOME, form, key, organization, own_client};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// For the whole process: a search works on threads of its own.
fn listen() -> Log {
    let log = Log::default();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
    subscriber.with_writer(log.clone()).init();
    log
}

fn said(call: &Value) -> impl Iterator<Item = &str> {
    let phrases = call["phrases"]["text"].as_array().unwrap().iter();
    // Short ones ("Yes.") could stand in any log.
    phrases.filter_map(Value::as_str).filter(|text| text.len() > 20)
}

/// Reads some of the call's sound, where there is any.
fn hear(desk: &Desk, run: &Value, card: &Value) {
    let Ok(audio) = desk.ask("open_audio", key(run, card)) else { return };
    let request = Request::builder().uri(audio["url"].as_str().unwrap());
    let request = request.header("origin", HOME).header("range", "bytes=0-9999");
    let answer = desk.read_audio(request.body(Vec::new()).unwrap());
    assert_eq!((answer.status().as_u16(), answer.body().len()), (206, 10_000));
}

#[test]
fn a_trace_of_a_search_holds_no_words_and_no_secrets() {
    let log = listen();
    let organization = organization(own_client());
    let desk = Desk::new();
    desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    let question = json!({ "query": "\"cancel my account\"", "dates": { "preset": "days30" } });
    let (run, _) = desk.search(&question);
    let cards = desk.cards(&run);
    assert!(!cards.is_empty(), "the organization has such calls");

    let mut compared = 0;
    for card in &cards {
        let call = desk.ask("open_call", key(&run, card)).unwrap();
        hear(&desk, &run, card);
        let log = log.text();
        for text in said(&call) {
            assert!(!log.contains(text), "what was said is in the log: {text}");
            compared += 1;
        }
    }
    assert!(compared > cards.len());
    let log = log.text();
    assert!(
        log.contains("/recordings") && desk.heard().contains("earshot-audio"),
        "some were heard"
    );
    for address in ["/storage/", "until=", "X-Amz"] {
        assert!(!desk.heard().contains(address) && !log.contains(address), "{address} is told");
    }
    assert!(log.contains("/api/v2/speechandtextanalytics"), "the log tells of the requests");
    for forbidden in
        ["cancel my account", organization.client_secret(), "Bearer ", "X-Amz-Signature"]
    {
        assert!(
            !log.to_lowercase().contains(&forbidden.to_lowercase()),
            "{forbidden} is in the log"
        );
    }
}
