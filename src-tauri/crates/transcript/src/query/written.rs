use std::ops::Range;

use super::{What, Within};
use crate::Side;

/// A query as it was written: every operand with its place, groups and scopes where they stood.
#[derive(Clone, Debug)]
pub(super) struct Written {
    pub(super) form: Form,
    /// Bytes of the query's text.
    pub(super) range: Range<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum Form {
    Say(What),
    Group(Box<Written>),
    And(Vec<Written>),
    Or(Vec<Written>),
    Not(Box<Written>),
    On(Side, Box<Written>),
    Near(Box<Written>, Box<Written>, Within),
    First(u32),
    Last(u32),
    After(Box<Written>),
}

impl Written {
    pub(super) fn say(what: What, range: Range<usize>) -> Self {
        Self { form: Form::Say(what), range }
    }
}
