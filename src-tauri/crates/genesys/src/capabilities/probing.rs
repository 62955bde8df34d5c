//! The cheapest request for each ability. Of an answer only the status counts.

use chrono::{TimeDelta, Utc};

use super::{Ability, Access};
use crate::call::Needs;
use crate::wire::{Anything, DetailsQuery, SearchRequest, UserCriterion, UserSearch};
use crate::{Client, Dialect, Error, content_search, conversations, tutorial};

/// A call that cannot exist: whoever may look is told that it is not there.
const NO_CALL: &str = "6e6f7468-696e-4720-8865-726520796574";

const SWITCHED_OFF: &str = "Content search is switched off for the whole organization. An administrator can switch it on in Genesys Cloud, in the settings of speech and text analytics. Until then Earshot lists the calls of your dates and reads each.";

const NOT_KNOWN: &str = "This could not be checked, because what answers does not know the question. Check the region or address in the connection.";

pub(super) async fn probe(client: &Client, ability: Ability) -> Access {
    let tutorial = client.dialect() == Dialect::Tutorial;
    let outcome = match ability {
        Ability::ReadTranscripts if tutorial => there(get(client, &tutorial::path(NO_CALL)).await),
        Ability::ListCalls | Ability::ContentSearch if tutorial => {
            tutorial::lists_calls(client).await
        }
        Ability::ReadTranscripts => {
            let path = [
                "speechandtextanalytics",
                "conversations",
                NO_CALL,
                "communications",
                NO_CALL,
                "transcripturl",
            ];
            there(get(client, &path).await)
        }
        Ability::ListCalls => list_calls(client).await,
        Ability::ContentSearch => return content_search(client).await,
        Ability::ContentSwitch => get(client, &["routing", "settings", "transcription"]).await,
        Ability::Queues => queues(client).await,
        Ability::Agents => agents(client).await,
        Ability::WrapUpCodes => first(client, &["routing", "wrapupcodes"]).await,
        Ability::Divisions => first(client, &["authorization", "divisions"]).await,
        Ability::Topics => first(client, &["speechandtextanalytics", "topics"]).await,
        Ability::Recordings => {
            there(get(client, &["conversations", NO_CALL, "recordingmetadata"]).await)
        }
        Ability::Summaries => {
            let path = ["speechandtextanalytics", "conversations", NO_CALL, "summaries"];
            there(get(client, &path).await)
        }
    };
    access(outcome)
}

fn access(outcome: Result<(), Error>) -> Access {
    match outcome {
        Ok(()) => Access::Granted,
        Err(Error::Forbidden { .. }) => Access::Missing,
        Err(Error::NotFound { .. }) => Access::Unknown { message: NOT_KNOWN.to_owned() },
        Err(error) => Access::Unknown { message: format!("This could not be checked. {error}") },
    }
}

/// "Not there" is said only to those who may look; but it must be Genesys who says it, not a server
/// that knows none of these addresses.
fn there(outcome: Result<(), Error>) -> Result<(), Error> {
    match outcome {
        Err(Error::NotFound { refusal }) if refusal.code.is_some() || refusal.message.is_some() => {
            Ok(())
        }
        outcome => outcome,
    }
}

async fn get(client: &Client, path: &[&str]) -> Result<(), Error> {
    client.get::<Anything>(path, &[], Needs::Nothing).await.map(drop)
}

async fn first(client: &Client, path: &[&str]) -> Result<(), Error> {
    client.get::<Anything>(path, &[("pageSize", "1")], Needs::Nothing).await.map(drop)
}

async fn list_calls(client: &Client) -> Result<(), Error> {
    let now = Utc::now();
    let interval =
        format!("{}/{}", content_search::iso(now - TimeDelta::hours(1)), content_search::iso(now));
    let query = DetailsQuery::ended_calls(interval, 1, 1);
    client.post::<Anything>(&conversations::QUERY, &query, Needs::Nothing).await.map(drop)
}

/// The permission alone is not enough: the organization may have switched content search off, and
/// what the search then answers is not documented (API.md 3.4).
async fn content_search(client: &Client) -> Access {
    let now = Utc::now();
    let request =
        SearchRequest { page_size: 1, ..content_search::any_call(now - TimeDelta::days(1), now) };
    let asked = client.post::<Anything>(&content_search::PATH, &request, Needs::Nothing);
    let (outcome, switch) = futures::join!(asked, client.content_search_enabled());
    match switch {
        Ok(Some(false)) => Access::Unknown { message: SWITCHED_OFF.to_owned() },
        _ => access(outcome.map(drop)),
    }
}

async fn queues(client: &Client) -> Result<(), Error> {
    match first(client, &["routing", "queues"]).await {
        Err(Error::Forbidden { .. }) => {
            first(client, &["routing", "queues", "divisionviews", "all"]).await
        }
        outcome => outcome,
    }
}

async fn agents(client: &Client) -> Result<(), Error> {
    let search = UserSearch {
        page_size: 1,
        page_number: 1,
        sort_by: "name",
        sort_order: "ASC",
        query: [UserCriterion { kind: "QUERY_STRING", fields: ["name", "email"], value: "a" }],
    };
    client.post::<Anything>(&["users", "search"], &search, Needs::Nothing).await.map(drop)
}
