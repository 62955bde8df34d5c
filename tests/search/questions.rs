use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use search::{Choice, Dates, Feels, Filters, Question, QuestionError, Request, SentimentIs, Way};
use transcript::{Direction, Side};

fn now() -> DateTime<Utc> {
    "2026-11-22T15:30:00Z".parse().unwrap()
}

fn read(question: &Question) -> Result<Request, QuestionError> {
    question.read(now(), Tz::Europe__Dublin)
}

fn question(filters: Filters) -> Question {
    Question { query: "refund".to_owned(), dates: Dates::default(), filters, way: None }
}

fn named(name: &str) -> Choice {
    Choice { id: format!("id of {name}"), name: name.to_owned() }
}

#[test]
fn a_query_alone_is_a_question() {
    let question: Question = serde_json::from_str(r#"{"query": "refund"}"#).unwrap();
    let request = read(&question).unwrap();
    assert_eq!((now() - request.range.from).num_days(), 7);
    assert!(request.filters.is_empty() && request.filters.unknown_language);
    assert_eq!((request.way, request.limit, request.hold_when_long), (None, None, false));
}

#[test]
fn a_question_is_the_same_after_it_was_kept() {
    let filters = Filters {
        queues: vec![named("Billing")],
        direction: Some(Direction::Inbound),
        languages: vec!["en".to_owned()],
        unknown_language: false,
        min_duration_s: Some(60),
        held: Some(false),
        number: Some("0142".to_owned()),
        sentiment: Some(SentimentIs { side: Side::Agent, is: Feels::GotWorse }),
        topics: vec!["Cancellation".to_owned()],
        ..Filters::default()
    };
    let question = Question { way: Some(Way::Scan), ..question(filters) };
    let kept = serde_json::to_string(&question).unwrap();
    for name in ["minDurationS", "unknownLanguage", "\"gotWorse\"", "\"scan\"", "\"days7\""] {
        assert!(kept.contains(name), "{name}: {kept}");
    }
    assert_eq!(serde_json::from_str::<Question>(&kept).unwrap(), question);
}

#[test]
fn a_field_that_is_not_known_is_refused_rather_than_ignored() {
    for unknown in [
        r#"{"query": "refund", "queue": "Billing"}"#,
        r#"{"query": "refund", "filters": {"queue": "Billing"}}"#,
        r#"{"query": "refund", "filters": {"sentiment": {"is": "negative", "mood": 1}}}"#,
    ] {
        assert!(serde_json::from_str::<Question>(unknown).is_err(), "{unknown}");
    }
}

#[test]
fn a_sentiment_is_the_customers_unless_said_otherwise() {
    let sentiment: SentimentIs = serde_json::from_str(r#"{"is": "negative"}"#).unwrap();
    assert_eq!(sentiment.side, Side::Customer);
}

#[test]
fn filters_that_cannot_be_applied_are_refused_in_words() {
    let lengths =
        Filters { min_duration_s: Some(90), max_duration_s: Some(30), ..Filters::default() };
    let number = Filters { number: Some(" + ".to_owned()), ..Filters::default() };
    let language = Filters { languages: vec![" ".to_owned()], ..Filters::default() };
    let unknown = Choice { id: String::new(), name: "Biling".to_owned() };
    let queue = Filters { queues: vec![unknown], ..Filters::default() };
    for (filters, word) in
        [(lengths, "Swap"), (number, "digit"), (language, "language"), (queue, "Biling")]
    {
        let error = read(&question(filters)).unwrap_err();
        assert_eq!(error.code(), "invalid-filter");
        assert!(error.to_string().contains(word), "{error}");
    }
}

#[test]
fn what_is_wrong_with_query_or_dates_keeps_its_code() {
    let empty = Question { query: " ".to_owned(), ..question(Filters::default()) };
    assert_eq!(read(&empty).unwrap_err().code(), "empty-query");
    let dates = Dates::Custom { from: "yesteryear".to_owned(), to: String::new() };
    let dates = Question { dates, ..question(Filters::default()) };
    assert_eq!(read(&dates).unwrap_err().code(), "invalid-dates");
}

#[test]
fn filters_are_told_in_words() {
    let filters = Filters {
        queues: vec![named("Billing"), named("Claims"), named("Retention")],
        direction: Some(Direction::Outbound),
        languages: vec!["en-GB".to_owned()],
        min_duration_s: Some(60),
        max_duration_s: Some(90),
        held: Some(false),
        transferred: Some(true),
        sentiment: Some(SentimentIs { side: Side::Customer, is: Feels::GotWorse }),
        ..Filters::default()
    };
    let expected = [
        "in queue Billing, Claims or Retention",
        "outbound",
        "in en-GB, or in an unknown language",
        "between 1 minute and 1 minute 30 seconds long",
        "never put on hold",
        "transferred",
        "where the customer's sentiment got worse",
    ];
    assert_eq!(filters.in_words(), expected);
    assert!(Filters::default().in_words().is_empty());
}
