use chrono::{DateTime, Duration, Utc};
use genesys::{Client, Error};
use transcript::{Query, Transcript, find};

use crate::{
    Found, Problem,
    batch::name_all,
    candidates::Candidate,
    receipt::{EMPTY, Kind},
};

/// A call without a transcript may still get one while it is younger than this: "within minutes",
/// says Genesys, "hours" say those who wait for them (API.md 5.1).
const FRESH: Duration = Duration::hours(6);

/// What became of one communication.
pub(crate) enum Outcome {
    Matched(Box<Found>),
    Unmatched,
    Problem(Problem, Option<Error>),
}

/// Reads one call again, as a run would: for results that were too many to be kept.
pub async fn reread(
    client: &Client,
    query: &Query,
    conversation_id: &str,
    communication_id: &str,
) -> Result<Found, Error> {
    let transcript = client.transcript(conversation_id, communication_id).await?;
    let hits = find(&transcript, query).unwrap_or_default();
    let mut found = [Found { transcript, hits }];
    name_all(client, &mut found).await;
    let [found] = found;
    Ok(found)
}

/// Reads the candidate's legs, and the spare ones only as long as none had a transcript. A spare leg
/// is a guess: one without a transcript does not count, and one with it stands for the call, whose
/// other legs then wait for nothing.
pub(crate) async fn examine(client: &Client, query: &Query, candidate: Candidate) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for leg in &candidate.legs {
        outcomes.push(examine_leg(client, query, &candidate, leg).await);
    }
    if !outcomes.iter().all(is_absent) {
        return outcomes;
    }
    for leg in &candidate.spare_legs {
        match examine_leg(client, query, &candidate, leg).await {
            absent if is_absent(&absent) => {}
            Outcome::Problem(problem, error @ Some(_)) => {
                outcomes.push(Outcome::Problem(problem, error));
                break;
            }
            read => return vec![read],
        }
    }
    outcomes
}

fn is_absent(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Problem(problem, _) if matches!(problem.kind, Kind::NoTranscript | Kind::Pending) && problem.code != EMPTY)
}

async fn examine_leg(client: &Client, query: &Query, candidate: &Candidate, leg: &str) -> Outcome {
    let id = candidate.conversation_id.as_str();
    match client.transcript(id, leg).await {
        Ok(transcript) if transcript.is_empty() => {
            Outcome::Problem(Problem::absent(id, leg, EMPTY), None)
        }
        Ok(mut transcript) => {
            start_at(&mut transcript, candidate.start);
            match find(&transcript, query) {
                None => Outcome::Unmatched,
                Some(hits) => Outcome::Matched(Box::new(Found { transcript, hits })),
            }
        }
        Err(Error::NotFound { .. }) => Outcome::Problem(
            Problem::absent(id, leg, absence(candidate.end.or(candidate.start), Utc::now())),
            None,
        ),
        Err(error) => Outcome::Problem(Problem::from_error(id, leg, &error), Some(error)),
    }
}

/// A file without any time of its own begins where the list says that the call began.
fn start_at(transcript: &mut Transcript, listed: Option<DateTime<Utc>>) {
    if transcript.conversation_start == DateTime::UNIX_EPOCH {
        transcript.conversation_start = listed.unwrap_or(DateTime::UNIX_EPOCH);
    }
}

fn absence(last_known: Option<DateTime<Utc>>, now: DateTime<Utc>) -> &'static str {
    match last_known {
        Some(at) if now - at < FRESH => "pending",
        _ => "no-transcript",
    }
}
