//! What may be chosen, and by which words.

use export::{Error, Format, Options, TimeStyle, Zone};

#[test]
fn a_format_answers_to_its_extension_in_any_case() {
    for format in Format::ALL {
        assert_eq!(format.to_string(), format.extension());
        assert_eq!(format.to_string().parse::<Format>().unwrap(), format);
        assert_eq!(format.to_string().to_uppercase().parse::<Format>().unwrap(), format);
        assert_eq!(serde_json::to_value(format).unwrap(), format.extension());
    }
}

#[test]
fn an_unknown_format_is_answered_with_the_known_ones() {
    let error = "docx".parse::<Format>().unwrap_err();
    assert_eq!(error.code(), "unknown-format");
    let words = "There is no format \"docx\". Choose one of txt, vtt, srt, csv, json.";
    assert_eq!(error.to_string(), words);
}

#[test]
fn times_are_elapsed_unless_asked_otherwise() {
    assert_eq!(TimeStyle::default(), TimeStyle::Elapsed);
    assert_eq!("Clock".parse::<TimeStyle>().unwrap(), TimeStyle::Clock);
    let error = "sundial".parse::<TimeStyle>().unwrap_err();
    assert_eq!(error.code(), "unknown-time-style");
    assert!(error.to_string().contains("elapsed, clock"), "{error}");
}

#[test]
fn an_unknown_zone_is_named() {
    let error = Zone::named("Europe/Atlantis").unwrap_err();
    assert!(matches!(&error, Error::UnknownZone { name } if name == "Europe/Atlantis"));
    assert!(error.to_string().contains("Europe/Atlantis"), "{error}");
}

#[test]
fn the_local_zone_has_a_name_that_can_be_asked_for_again() {
    let zone = Options::default().zone;
    assert_eq!(Zone::named(zone.name()).unwrap(), zone);
}
