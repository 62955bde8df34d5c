//! What the pure domain promises: which words are found, where they stand and when they were said.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod agreement;
mod answers;
mod chips;
mod course;
mod course_by_ticks;
mod grown;
mod hidden;
mod language;
mod matching;
mod mood;
mod naive;
mod needs;
mod properties;
mod query;
mod refused;
mod sentences;
mod shown_text;
mod speakers;
mod spoken;
mod stress;
mod talk;
mod words;
