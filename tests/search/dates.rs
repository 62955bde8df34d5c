use chrono::{DateTime, Duration, Utc};
use chrono_tz::{Europe::Berlin, Tz};
use search::{Dates, DatesError, Preset, Range};

fn now() -> DateTime<Utc> {
    "2026-11-22T15:30:00Z".parse().unwrap()
}

fn custom(from: &str, to: &str, zone: Tz) -> Result<Range, DatesError> {
    Dates::Custom { from: from.into(), to: to.into() }.resolve(now(), zone)
}

fn preset(preset: Preset) -> Range {
    Dates::Preset { preset }.resolve(now(), Berlin).unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn today_and_yesterday_are_days_of_the_supervisor_not_of_utc() {
    assert_eq!(preset(Preset::Today), Range { from: at("2026-11-21T23:00:00Z"), to: now() });
    let yesterday = preset(Preset::Yesterday);
    assert_eq!(
        yesterday,
        Range { from: at("2026-11-20T23:00:00Z"), to: at("2026-11-21T22:59:59.999Z") }
    );
}

#[test]
fn the_last_days_are_full_days_of_24_hours() {
    assert_eq!(preset(Preset::Days7).length(), Duration::days(7));
    assert_eq!(preset(Preset::Days30).length(), Duration::days(30));
    assert_eq!(preset(Preset::Days7).to, now());
}

#[test]
fn typed_days_include_both_ends() {
    let range = custom("2026-11-01", "2026-11-03", Berlin).unwrap();
    assert_eq!(
        range,
        Range { from: at("2026-10-31T23:00:00Z"), to: at("2026-11-03T22:59:59.999Z") }
    );
}

#[test]
fn times_of_day_and_offsets_are_understood() {
    let range = custom("2026-11-01 14:30", "2026-11-02T00:00:00+05:00", Berlin).unwrap();
    assert_eq!(range, Range { from: at("2026-11-01T13:30:00Z"), to: at("2026-11-01T19:00:00Z") });
}

#[test]
fn an_open_end_is_now_and_an_end_in_the_future_too() {
    assert_eq!(custom("2026-11-01", "", Berlin).unwrap().to, now());
    assert_eq!(custom("2026-11-01", "2027-01-01", Berlin).unwrap().to, now());
}

#[test]
fn what_cannot_be_meant_is_refused_in_words() {
    assert_eq!(custom("2026-11-03", "2026-11-01", Berlin), Err(DatesError::EndBeforeStart));
    assert_eq!(custom("2027-01-01", "2027-01-02", Berlin), Err(DatesError::InTheFuture));
    assert_eq!(custom("2027-01-01", "", Berlin), Err(DatesError::InTheFuture), "the end is open");
    assert_eq!(custom("0206-11-01", "2026-11-02", Berlin), Err(DatesError::TooOld));
    let error = custom("last week", "", Berlin).unwrap_err();
    assert_eq!(
        error.to_string(),
        "“last week” is not a date. Write it as 2026-11-20, or 2026-11-20 14:30."
    );
}

#[test]
fn the_last_day_of_the_calendar_is_no_reason_to_fall_over() {
    let error = custom("2026-11-01", "+262142-12-31", Berlin).unwrap_err();
    assert!(matches!(error, DatesError::Unreadable { .. }), "{error:?}");
    for edge in ["-262143-01-01", "+262142-12-31", "+262142-12-31 23:59", "-262143-01-01 00:00"] {
        for zone in [Berlin, chrono_tz::America::New_York] {
            let _ = custom(edge, "2026-11-01", zone);
            let _ = custom("2026-11-01", edge, zone);
        }
    }
}

#[test]
fn a_day_that_begins_in_the_gap_of_summer_time_begins_after_it() {
    // Clocks in Beirut went from 00:00 to 01:00 on 2026-03-29.
    let range = custom("2026-03-29", "2026-03-29", chrono_tz::Asia::Beirut).unwrap();
    assert_eq!(range.from, at("2026-03-28T22:00:00Z"));
}

#[test]
fn the_page_sends_dates_as_preset_or_as_two_days() {
    let read = |text: &str| serde_json::from_str::<Dates>(text).unwrap();
    assert_eq!(read(r#"{"preset":"days30"}"#), Dates::Preset { preset: Preset::Days30 });
    let custom = Dates::Custom { from: "2026-11-01".into(), to: "2026-11-07".into() };
    assert_eq!(read(r#"{"from":"2026-11-01","to":"2026-11-07"}"#), custom);
}
