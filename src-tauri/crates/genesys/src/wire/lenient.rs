//! Field types that cannot fail: what does not fit is absent.

use std::fmt;
use std::marker::PhantomData;

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Any scalar of a JSON document; objects and arrays count as nothing.
enum Scalar {
    Nothing,
    Bool(bool),
    Number(f64),
    Text(String),
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("anything")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Scalar, E> {
        Ok(Scalar::Bool(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "times and counts stay far below 2^53")]
    fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
        Ok(Scalar::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "times and counts stay far below 2^53")]
    fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
        Ok(Scalar::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Scalar, E> {
        Ok(Scalar::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Scalar, E> {
        Ok(Scalar::Text(value))
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Scalar, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar::Nothing)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Scalar, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar::Nothing)
    }
}

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
        self.0.map(|number| number.round() as i64)
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
        Ok(Self(match Either::<Object>::deserialize(deserializer)? {
            Either::Object(object) => object.milliseconds.whole(),
            Either::Scalar(Scalar::Number(number)) => Number(Some(number)).whole(),
            Either::Scalar(Scalar::Text(text)) => {
                Number(text.trim().parse().ok().filter(|number: &f64| number.is_finite())).whole()
            }
            Either::Scalar(_) => None,
        }))
    }
}

/// An object, or nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Maybe<T>(pub(crate) Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match Either::deserialize(deserializer)? {
            Either::Object(object) => Some(object),
            Either::Scalar(_) => None,
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
        deserializer.deserialize_any(ManyVisitor(PhantomData))
    }
}

struct ManyVisitor<T>(PhantomData<T>);

/// Every scalar, so that a visitor for structures can accept and drop it.
macro_rules! scalars {
    ($value:expr) => {
        fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
            Ok($value(Scalar::Bool(value)))
        }
        #[expect(clippy::cast_precision_loss, reason = "times and counts stay far below 2^53")]
        fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
            Ok($value(Scalar::Number(value as f64)))
        }
        #[expect(clippy::cast_precision_loss, reason = "times and counts stay far below 2^53")]
        fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
            Ok($value(Scalar::Number(value as f64)))
        }
        fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
            Ok($value(Scalar::Number(value)))
        }
        fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
            Ok($value(Scalar::Text(value.to_owned())))
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok($value(Scalar::Nothing))
        }
    };
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ManyVisitor<T> {
    type Value = Many<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("anything")
    }

    scalars!(|_: Scalar| Many::default());

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Many<T>, A::Error> {
        let mut found = Vec::new();
        while let Some(item) = items.next_element::<Maybe<T>>()? {
            found.extend(item.0);
        }
        Ok(Many(found))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Many<T>, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Many::default())
    }
}

enum Either<T> {
    Object(T),
    Scalar(Scalar),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Either<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EitherVisitor(PhantomData))
    }
}

struct EitherVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EitherVisitor<T> {
    type Value = Either<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("anything")
    }

    scalars!(Either::Scalar);

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Either<T>, A::Error> {
        ScalarVisitor.visit_seq(items).map(Either::Scalar)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Either<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(entries)).map(Either::Object)
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
                    items.into_iter().for_each(|item| collect(item, into));
                }
                serde_json::Value::Object(entries) => {
                    entries.into_iter().for_each(|(_, item)| collect(item, into));
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        collect(serde_json::Value::deserialize(deserializer)?, &mut found);
        Ok(Self(found))
    }
}
