use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

/// No call has nearly as many phrases; but `{}` takes three bytes of a file and hundreds of memory, so
/// that a file within its limit could fill the computer's.
const MOST_OBJECTS: usize = 200_000;

/// Whatever stands in a JSON document, read without ever failing on its type. Objects are read as
/// `T`; of an array, only the objects are kept.
pub(super) enum Shape<T> {
    Nothing,
    Bool(bool),
    Number(f64),
    Text(String),
    Object(T),
    Objects(Vec<T>),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Shape<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ShapeVisitor(PhantomData))
    }
}

struct ShapeVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ShapeVisitor<T> {
    type Value = Shape<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("anything")
    }

    fn visit_unit<E>(self) -> Result<Shape<T>, E> {
        Ok(Shape::Nothing)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Shape<T>, E> {
        Ok(Shape::Bool(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "times and counts stay far below 2^53")]
    fn visit_i64<E>(self, value: i64) -> Result<Shape<T>, E> {
        Ok(Shape::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "times and counts stay far below 2^53")]
    fn visit_u64<E>(self, value: u64) -> Result<Shape<T>, E> {
        Ok(Shape::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Shape<T>, E> {
        Ok(Shape::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Shape<T>, E> {
        Ok(Shape::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Shape<T>, E> {
        Ok(Shape::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Shape<T>, A::Error> {
        let mut objects = Vec::new();
        while let Some(item) = items.next_element()? {
            if let Shape::Object(object) = item {
                if objects.len() == MOST_OBJECTS {
                    return Err(A::Error::custom("too many objects in one array"));
                }
                objects.push(object);
            }
        }
        Ok(Shape::Objects(objects))
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Shape<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(entries)).map(Shape::Object)
    }
}
