//! What stands above a transcript: the facts of its call.

use chrono::DateTime;
use chrono_tz::Tz;
use transcript::{Direction, Transcript, clock};

use crate::place::{instant, line};
use crate::{Options, Passage, TimeStyle};

/// What an export says when there is nothing to write down (API.md 5.2).
pub(crate) const NOTHING_TRANSCRIBED: &str = "Nothing was transcribed in this call.";

/// Label and value, each on one line, unknown ones left out.
pub(crate) type Fact = (&'static str, String);

/// The facts of the call, in the order in which a reader wants them.
pub(crate) fn facts(transcript: &Transcript, options: &Options) -> Vec<Fact> {
    let agents = transcript.agents();
    let known = [
        ("Conversation", Some(transcript.conversation_id.clone())),
        ("Communication", Some(transcript.communication_id.clone())),
        ("Start", Some(start(transcript, options))),
        ("Duration", Some(clock(transcript.duration_ms))),
        ("Passage", options.passage.as_ref().map(Passage::in_words)),
        ("Direction", transcript.direction.map(|direction| word(direction).to_owned())),
        (if agents.len() > 1 { "Agents" } else { "Agent" }, Some(agents.join(", "))),
        ("Queue", transcript.queue().map(str::to_owned)),
        ("Customer", transcript.customer_address().map(str::to_owned)),
        ("Language", transcript.language.clone()),
        ("Organization", options.organization.clone()),
        ("Link", options.link.clone()),
        ("Query", options.query.clone()),
    ];
    let known = known.into_iter().filter_map(|(label, value)| Some((label, value?)));
    let lines = known.map(|(label, value)| (label, line(&value).into_owned()));
    lines.filter(|(_, value)| !value.is_empty()).collect()
}

/// How the times of text lines are to be read. Time of day repeats itself over midnight and when the
/// clocks go back, so it says when either happens.
pub(crate) fn times(transcript: &Transcript, options: &Options) -> Fact {
    let value = match options.time {
        TimeStyle::Elapsed => "elapsed since the start of the call".to_owned(),
        TimeStyle::Clock => {
            format!("time of day in {}{}", options.zone.name(), turn(transcript, options))
        }
    };
    ("Times", value)
}

fn start(transcript: &Transcript, options: &Options) -> String {
    let start = options.zone.at(transcript.conversation_start);
    format!("{} ({})", start.format("%Y-%m-%d %H:%M:%S %:z"), options.zone.name())
}

fn turn(transcript: &Transcript, options: &Options) -> String {
    let Some(end) = instant(transcript, last_ms(transcript)).map(|end| options.zone.at(end)) else {
        return String::new();
    };
    let start = options.zone.at(transcript.conversation_start);
    let mut turn = String::new();
    if let Some(day) = other(start, end, "%Y-%m-%d") {
        turn = format!("; the call ends on {day}");
    }
    if let Some(after) = other(start, end, "%:z") {
        let before = start.format("%:z");
        turn = format!("{turn}; the clocks change from {before} to {after} during the call");
    }
    turn
}

/// What the pattern makes of the end, if it makes something else of the start. (Formatting is the one
/// way to a local date that does not panic at the calendar's edge.)
fn other(start: DateTime<Tz>, end: DateTime<Tz>, pattern: &str) -> Option<String> {
    let [start, end] = [start, end].map(|time| time.format(pattern).to_string());
    (start != end).then_some(end)
}

/// The last place in the call that has a time.
fn last_ms(transcript: &Transcript) -> i64 {
    let ends = transcript.phrases.iter().map(|one| one.at_ms.saturating_add(one.duration_ms));
    ends.fold(transcript.duration_ms, i64::max)
}

fn word(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "inbound",
        Direction::Outbound => "outbound",
    }
}
