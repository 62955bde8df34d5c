//! Filters: what comes through is what was asked for, by facts, however the calls were listed.

use std::collections::BTreeSet;

use demo_org::{ALL_PERMISSIONS, Oddity, Options};
use genesys::Directory;
use search::{Choice, Feels, Filters, Found, Outcome, Request, SentimentIs, Way};
use tokio::sync::OnceCell;
use transcript::{Direction, Feeling, Side, Trend};

use crate::desk::{Desk, Told, asked, calls};
use crate::oddities::queue;

const DAYS: u32 = 14;

async fn chosen(desk: &Desk, what: Directory, names: &[&str]) -> Vec<Choice> {
    let mut choices = Vec::new();
    for name in names {
        let found = desk.client.look_up(what, name).await.unwrap();
        choices.push(Choice { id: found[0].id.clone(), name: found[0].name.clone() });
    }
    choices
}

fn question(filters: &Filters, way: Way) -> Request {
    Request { filters: filters.clone(), way: Some(way), ..asked("thank", DAYS) }
}

/// Every call with the word and its details, once for all tests. Each organization invents the same.
static ALL: OnceCell<Vec<Found>> = OnceCell::const_new();

async fn all() -> &'static [Found] {
    let read = || async {
        let request = Request { way: Some(Way::Scan), ..asked("thank", DAYS) };
        Desk::new().await.run(&request).await.1.found
    };
    ALL.get_or_init(read).await
}

/// Both ways, in the plain organization and in one that refuses filters, find exactly those calls
/// for which `is` holds: some, and not all.
async fn comes_through(make: impl AsyncFn(&Desk) -> Filters, is: impl Fn(&Found) -> bool) {
    let of = |found: &Found| found.transcript.communication_id.clone();
    let expected: BTreeSet<String> = all().await.iter().filter(|found| is(found)).map(of).collect();
    assert!(!expected.is_empty() && expected.len() < all().await.len(), "{}", expected.len());
    let (plain, refuses) = (Desk::new().await, Desk::odd(Oddity::FiltersRefused).await);
    let filters = make(&plain).await;
    for (desk, way) in [(&plain, Way::Content), (&plain, Way::Scan), (&refuses, Way::Scan)] {
        let (end, told) = desk.run(&question(&filters, way)).await;
        assert!(end.error.is_none(), "{:?}", end.error);
        assert_eq!(told.plans[0].parts[0].way, way);
        assert_eq!(calls(&told), expected, "{way:?} {:?}", filters.in_words());
    }
}

fn listed(found: &Found) -> &transcript::Conversation {
    found.listed.as_ref().expect("a scan lists every call")
}

#[tokio::test]
async fn by_queue() {
    let names = ["Billing", "Boiler Cover Claims"];
    let ids = chosen(&Desk::new().await, Directory::Queues, &names).await;
    let is = |found: &Found| {
        listed(found)
            .participants
            .iter()
            .any(|who| ids.iter().any(|queue| who.queue_id.as_ref() == Some(&queue.id)))
    };
    let make = async |_: &Desk| Filters { queues: ids.clone(), ..Filters::default() };
    comes_through(make, is).await;
}

#[tokio::test]
async fn by_agent_and_wrap_up_code() {
    let desk = Desk::new().await;
    let agents = chosen(&desk, Directory::Agents, &["Jasper", "Keziah", "Orla"]).await;
    let codes = chosen(&desk, Directory::WrapUpCodes, &["Bill", "Fault", "Information"]).await;
    let is = |found: &Found| {
        let call = listed(found);
        let agent = |agent: &Choice| {
            call.participants.iter().any(|who| who.user_id.as_ref() == Some(&agent.id))
        };
        agents.iter().any(agent) && codes.iter().any(|code| call.wrap_up_codes.contains(&code.id))
    };
    let make = async |_: &Desk| Filters {
        agents: agents.clone(),
        wrap_up_codes: codes.clone(),
        ..Filters::default()
    };
    comes_through(make, is).await;
}

#[tokio::test]
async fn by_one_division_and_by_two() {
    let all = chosen(&Desk::new().await, Directory::Divisions, &["Ireland", "Languages"]).await;
    for some in [&all[..1], &all[..]] {
        let is = |found: &Found| {
            some.iter().any(|division| listed(found).division_ids.contains(&division.id))
        };
        let make = async |_: &Desk| Filters { divisions: some.to_vec(), ..Filters::default() };
        comes_through(make, is).await;
    }
}

#[tokio::test]
async fn by_direction_and_duration() {
    let make = async |_: &Desk| Filters {
        direction: Some(Direction::Inbound),
        min_duration_s: Some(60),
        max_duration_s: Some(240),
        ..Filters::default()
    };
    let is = |found: &Found| {
        let call = listed(found);
        let seconds = (call.end.unwrap() - call.start).num_seconds();
        call.direction == Some(Direction::Inbound) && (60..=240).contains(&seconds)
    };
    comes_through(make, is).await;
}

#[tokio::test]
async fn by_hold_and_transfer() {
    for held in [true, false] {
        let make = async |_: &Desk| Filters { held: Some(held), ..Filters::default() };
        comes_through(make, |found| (listed(found).holds > 0) == held).await;
    }
    let make = async |_: &Desk| Filters { transferred: Some(true), ..Filters::default() };
    comes_through(make, |found| listed(found).transfers > 0).await;
}

#[tokio::test]
async fn by_a_piece_of_a_number() {
    let make = async |_: &Desk| Filters { number: Some("+3 5".to_owned()), ..Filters::default() };
    let is = |found: &Found| {
        let people = listed(found).participants.iter().chain(&found.transcript.participants);
        let mut numbers = people.flat_map(|who| [&who.ani, &who.dnis]).flatten();
        numbers.any(|number| {
            number.chars().filter(char::is_ascii_digit).collect::<String>().contains("35")
        })
    };
    comes_through(make, is).await;
}

fn speaks(found: &Found, tags: &[&str]) -> bool {
    let tag = found.transcript.language.as_deref().map(str::to_lowercase);
    tag.is_some_and(|tag| tags.iter().any(|wanted| tag.starts_with(wanted)))
}

fn is_unknown(found: &Found) -> bool {
    let tag = found.transcript.language.as_deref().map(str::to_lowercase);
    tag.is_none_or(|tag| tag == "unknown")
}

#[tokio::test]
async fn by_language_with_its_country_or_without() {
    for (languages, tags) in
        [(vec!["en-US"], vec!["en-us"]), (vec!["DE", "en-gb"], vec!["de", "en-gb"])]
    {
        for unknown_language in [true, false] {
            let make = async |_: &Desk| Filters {
                languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
                unknown_language,
                ..Filters::default()
            };
            let is =
                |found: &Found| speaks(found, &tags) || (unknown_language && is_unknown(found));
            comes_through(make, is).await;
        }
    }
}

#[tokio::test]
async fn by_sentiment() {
    let asked = |is| Filters {
        sentiment: Some(SentimentIs { side: Side::Customer, is }),
        ..Filters::default()
    };
    let mood = |found: &Found| found.transcript.mood(Side::Customer);
    let negative = async |_: &Desk| asked(Feels::Negative);
    comes_through(negative, |found| {
        mood(found).is_some_and(|mood| mood.feeling() == Feeling::Negative)
    })
    .await;
    let better = async |_: &Desk| asked(Feels::GotBetter);
    comes_through(better, |found| mood(found).is_some_and(|mood| mood.trend() == Trend::Better))
        .await;
}

#[tokio::test]
async fn by_topic_in_any_case() {
    let topic = all().await.iter().flat_map(|found| &found.transcript.topics).next();
    let topic = topic.expect("some call has a topic").name.clone();
    let make =
        async |_: &Desk| Filters { topics: vec![topic.to_uppercase()], ..Filters::default() };
    comes_through(make, |found| found.transcript.topics.iter().any(|one| one.name == topic)).await;
}

#[tokio::test]
async fn calls_left_out_before_they_are_read_are_no_candidates_and_counted_apart() {
    let desk = Desk::new().await;
    let queues = vec![queue(&desk, "Billing").await];
    let filters = Filters { queues, held: Some(true), ..Filters::default() };
    let (end, told) = desk.run(&question(&filters, Way::Content)).await;
    assert!(end.receipt.set_aside > 0, "{:?}", end.receipt);
    assert_eq!(end.receipt.candidates, end.receipt.fetched, "nothing else was read");
    assert!(end.receipt.complete && !told.found.is_empty());
    let (scanned, _) = desk.run(&question(&filters, Way::Scan)).await;
    assert!(scanned.receipt.set_aside > 0, "Genesys does not filter by holds");
}

/// A client that may search and read, but not see the details of calls.
async fn without_details() -> Desk {
    let hidden = ["analytics:conversationDetail:view", "analytics:agentConversationDetail:view"];
    let kept = ALL_PERMISSIONS.iter().filter(|name| !hidden.contains(name));
    let permissions = Some(kept.map(|name| (*name).to_owned()).collect());
    Desk::with(Options { permissions, ..Options::default() }).await
}

#[tokio::test]
async fn a_filter_that_only_the_details_could_verify_is_told_call_by_call_with_the_permission() {
    let desk = without_details().await;
    let codes = chosen(&Desk::new().await, Directory::WrapUpCodes, &["Bill"]).await;
    let filters = Filters { wrap_up_codes: codes, ..Filters::default() };
    let request = Request { filters, ..asked("thank", 7) };
    let (end, told): (_, Told) = desk.run(&request).await;
    assert!(told.found.is_empty() && !end.receipt.complete);
    assert!(end.receipt.forbidden > 0 && end.receipt.set_aside == 0, "{:?}", end.receipt);
    for call in end.receipt.calls_with(Outcome::Forbidden) {
        let problem = call.problem.as_ref().unwrap();
        assert_eq!(problem.code, "filter-unverified");
        assert!(problem.message.contains("wrapped up as Bill explained"), "{}", problem.message);
        assert!(
            problem.message.contains("analytics:conversationDetail:view"),
            "{}",
            problem.message
        );
    }
}

#[tokio::test]
async fn without_the_details_the_transcripts_tell_who_took_part() {
    let plain = Desk::new().await;
    let agents = chosen(&plain, Directory::Agents, &["Jasper", "Keziah"]).await;
    let filters = Filters { agents, ..Filters::default() };
    let request = Request { filters, ..asked("thank", 14) };
    let (_, expected) = plain.run(&request).await;
    let (end, told) = without_details().await.run(&request).await;
    assert!(!told.found.is_empty() && calls(&told).is_subset(&calls(&expected)));
    assert_eq!(end.receipt.forbidden + end.receipt.failed, 0, "{:?}", end.receipt);
}
