//! Field types that cannot fail: what does not fit is absent.

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny};

use super::shape::Shape;

/// A field that is neither an object nor an array.
type Scalar = Shape<IgnoredAny>;

/// A string; numbers become their digits, an empty string is absent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text(pub(crate) Option<String>);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match Scalar::deserialize(deserializer)? {
            Scalar::Text(text) if !text.is_empty() => Some(text),
            Scalar::Number(number) => Some(number.to_string()),
            _ => None,
        }))
    }
}

/// A number, or a string that holds one.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Number(pub(crate) Option<f64>);

impl Number {
    /// The whole part.
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, which is what is wanted")]
    pub(crate) fn whole(self) -> Option<i64> {
        self.0.filter(|number| number.is_finite()).map(|number| number.round() as i64)
    }

    /// The whole part of a count.
    pub(crate) fn count(self) -> Option<u64> {
        self.whole().and_then(|number| u64::try_from(number).ok())
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = match Scalar::deserialize(deserializer)? {
            Scalar::Number(number) => Some(number),
            Scalar::Text(text) => text.trim().parse().ok(),
            _ => None,
        };
        Ok(Self(number.filter(|number: &f64| number.is_finite())))
    }
}

/// `true`, `false`, or either as a string.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Flag(pub(crate) Option<bool>);

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match Scalar::deserialize(deserializer)? {
            Scalar::Bool(flag) => Some(flag),
            Scalar::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Scalar::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }))
    }
}

/// An instant: epoch milliseconds as number or string, or ISO 8601 (UTC when no zone is given).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct When(pub(crate) Option<DateTime<Utc>>);

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match Scalar::deserialize(deserializer)? {
            Scalar::Number(number) => epoch(number),
            Scalar::Text(text) => instant(text.trim()),
            _ => None,
        }))
    }
}

fn epoch(milliseconds: f64) -> Option<DateTime<Utc>> {
    // Zero is how an unset time is written, never when a call took place.
    let milliseconds = Number(Some(milliseconds)).whole().filter(|at| *at > 0)?;
    Utc.timestamp_millis_opt(milliseconds).single()
}

fn instant(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(number) = text.parse() {
        return epoch(number);
    }
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(at.to_utc());
    }
    // `+0000` without its colon, and no zone at all.
    DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z")
        .map(|at| at.to_utc())
        .or_else(|_| {
            NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").map(|at| at.and_utc())
        })
        .ok()
}

/// A length of time: `{"milliseconds": 4620}`, or the bare number.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Millis(pub(crate) Option<i64>);

impl<'de> Deserialize<'de> for Millis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Object {
            milliseconds: Number,
        }
        Ok(Self(match Shape::<Object>::deserialize(deserializer)? {
            Shape::Object(object) => object.milliseconds.whole(),
            Shape::Number(number) => Number(Some(number)).whole(),
            Shape::Text(text) => Number(text.trim().parse().ok()).whole(),
            _ => None,
        }))
    }
}

/// An object, or nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Maybe<T>(pub(crate) Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match Shape::deserialize(deserializer)? {
            Shape::Object(object) => Some(object),
            _ => None,
        }))
    }
}

/// The objects of an array; anything else in it is skipped, anything but an array is empty.
#[derive(Clone, Debug)]
pub(crate) struct Many<T>(pub(crate) Vec<T>);

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match Shape::deserialize(deserializer)? {
            Shape::Objects(objects) => objects,
            _ => Vec::new(),
        }))
    }
}

/// All strings found among the values of an object, or in a bare string.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strings(pub(crate) Vec<String>);

impl<'de> Deserialize<'de> for Strings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        fn collect(value: serde_json::Value, into: &mut Vec<String>) {
            match value {
                serde_json::Value::String(text) => into.push(text),
                serde_json::Value::Array(items) => {
                    for item in items {
                        collect(item, into);
                    }
                }
                serde_json::Value::Object(entries) => {
                    for (_, item) in entries {
                        collect(item, into);
                    }
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        collect(serde_json::Value::deserialize(deserializer)?, &mut found);
        Ok(Self(found))
    }
}
