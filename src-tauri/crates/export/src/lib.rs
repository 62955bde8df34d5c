//! Transcripts as files: text, subtitles, tables and JSON.
//!
//! [`write()`] turns one transcript into one format; [`save`] and [`save_into`] put it on the disk so
//! that a file is either whole or not there, and nothing is overwritten unasked.
//!
//! Text from a call is data. Whatever was said, named or numbered in it cannot start a new line of
//! a file, become a formula in a spreadsheet, end a subtitle early or leave the chosen folder. Only
//! [`Format::Json`] keeps every character, because only JSON can carry it safely.

mod error;
mod facts;
mod format;
mod json;
mod name;
mod options;
mod passage;
mod place;
mod save;
mod subtitles;
mod table;
mod text;
mod write;
mod zone;

pub use error::Error;
pub use format::{Format, TimeStyle};
pub use json::read_json;
pub use name::{file_name, safe_name};
pub use options::Options;
pub use passage::{Passage, passage};
pub use save::{Overwrite, prepare, save, save_contents, save_into};
pub use table::harmless;
pub use text::print;
pub use write::write;
pub use zone::Zone;
