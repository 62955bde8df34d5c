use chrono::{DateTime, Utc};

use super::{FileState, Recording};

/// The recording to hear for a communication that lasted over `span` (UTC): its own, else the one that
/// shares most time with it. Of several that are as good, one that can be heard.
///
/// Recordings that begin or end nowhere share no time; one that says another communication is only
/// taken for a call that has none of its own.
pub fn choose<'a>(
    recordings: &'a [Recording],
    communication_id: &str,
    span: (DateTime<Utc>, DateTime<Utc>),
) -> Option<&'a Recording> {
    let rank = |one: &Recording| {
        let own = one.communication_id.as_deref() == Some(communication_id);
        let known = one.communication_id.is_some();
        (own, !known, one.state != FileState::Deleted, shared_ms(one, span), one.link.is_some())
    };
    let fits = |one: &&Recording| {
        one.communication_id.as_deref() == Some(communication_id)
            || one.start.is_none()
            || shared_ms(one, span) > 0
    };
    recordings.iter().filter(fits).max_by_key(|one| rank(one))
}

fn shared_ms(one: &Recording, (from, to): (DateTime<Utc>, DateTime<Utc>)) -> i64 {
    let Some(start) = one.start else { return 0 };
    let end = one.end.unwrap_or(to);
    (end.min(to) - start.max(from)).num_milliseconds().max(0)
}
