//! Choosing calls on the demo organization: what comes is never less than what was meant.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use demo_org::{DemoOrg, Options};
use genesys::{
    Access, Client, ConversationFilters, ConversationQuery, Criteria, Dialect, Directory,
    Endpoints, TranscriptSearch,
};
use transcript::{Conversation, Direction};

use crate::whole_way::{client, credentials_of, patient, roomy};

async fn org(odd: &str) -> DemoOrg {
    DemoOrg::start(Options { odd: odd.parse().unwrap(), ..roomy() }).await.unwrap()
}

fn last_week() -> (DateTime<Utc>, DateTime<Utc>) {
    let now = Utc::now();
    (now - TimeDelta::days(7), now)
}

async fn calls(client: &Client, filters: &ConversationFilters) -> Vec<Conversation> {
    let (from, to) = last_week();
    let mut calls = Vec::new();
    for page in 1.. {
        let query = ConversationQuery { from, to, page, filters: filters.clone() };
        let answer = client.conversations(&query).await.unwrap();
        if answer.received == 0 {
            break;
        }
        calls.extend(answer.conversations);
    }
    calls
}

/// A filter, and what it means.
type Choice = (ConversationFilters, Box<dyn Fn(&Conversation) -> bool>);

/// Filters that choose some of these calls.
fn choices(all: &[Conversation]) -> Vec<Choice> {
    let none = ConversationFilters::default;
    let transferred = all.iter().find(|call| call.transfers > 0).expect("a call was transferred");
    let queue = transferred.participants.iter().rev().find_map(|who| who.queue_id.clone()).unwrap();
    let agent = transferred.participants.iter().find_map(|who| who.user_id.clone()).unwrap();
    let code = all.iter().find_map(|call| call.wrap_up_codes.first().cloned()).unwrap();
    let division = all.iter().find_map(|call| call.division_ids.first().cloned()).unwrap();
    let length = |call: &Conversation| (call.end.unwrap() - call.start).num_milliseconds();
    let of_queue = |queue: String| {
        move |call: &Conversation| {
            call.participants.iter().any(|who| who.queue_id.as_ref() == Some(&queue))
        }
    };
    let of_agent = |agent: String| {
        move |call: &Conversation| {
            call.participants.iter().any(|who| who.user_id.as_ref() == Some(&agent))
        }
    };
    let (in_queue, by_agent) = (of_queue(queue.clone()), of_agent(agent.clone()));
    let both = {
        let (queue, agent) = (of_queue(queue.clone()), of_agent(agent.clone()));
        move |call: &Conversation| queue(call) && agent(call)
    };
    vec![
        (ConversationFilters { queue_ids: vec![queue.clone()], ..none() }, Box::new(in_queue)),
        (ConversationFilters { user_ids: vec![agent.clone()], ..none() }, Box::new(by_agent)),
        (
            ConversationFilters { queue_ids: vec![queue], user_ids: vec![agent], ..none() },
            Box::new(both),
        ),
        (
            ConversationFilters { wrap_up_codes: vec![code.clone()], ..none() },
            Box::new(move |call| call.wrap_up_codes.contains(&code)),
        ),
        (
            ConversationFilters { division_ids: vec![division.clone()], ..none() },
            Box::new(move |call| call.division_ids.contains(&division)),
        ),
        (
            ConversationFilters { direction: Some(Direction::Outbound), ..none() },
            Box::new(|call| call.direction == Some(Direction::Outbound)),
        ),
        (
            ConversationFilters {
                min_duration_ms: Some(90_000),
                max_duration_ms: Some(200_000),
                ..none()
            },
            Box::new(move |call| (90_000..=200_000).contains(&length(call))),
        ),
    ]
}

fn ids<'a>(calls: impl IntoIterator<Item = &'a Conversation>) -> BTreeSet<&'a str> {
    calls.into_iter().map(|call| call.id.as_str()).collect()
}

#[tokio::test]
async fn whatever_is_chosen_none_is_lost_also_where_filters_are_refused_or_pages_small() {
    for odd in ["", "filters-refused", "small-pages,no-total", "epoch-times"] {
        let org = org(odd).await;
        let client = client(&org);
        let all = calls(&client, &ConversationFilters::default()).await;
        for (filters, means) in choices(&all) {
            let chosen = calls(&client, &filters).await;
            let meant = ids(all.iter().filter(|call| means(call)));
            let came = ids(chosen.iter().filter(|call| means(call)));
            assert!(!meant.is_empty(), "{filters:?} chooses nothing");
            assert!(
                meant.is_subset(&came),
                "{odd}: {filters:?} lost {:?}",
                meant.difference(&came)
            );
            let may_be_narrow = !odd.contains("refused");
            assert!(
                !may_be_narrow || chosen.len() < all.len(),
                "{odd}: {filters:?} narrowed nothing"
            );
        }
    }
}

#[tokio::test]
async fn calls_come_by_their_ids_with_or_without_the_address_for_it() {
    for odd in ["", "no-multi-get", "no-multi-get,small-pages,no-total"] {
        let org = org(odd).await;
        let client = client(&org);
        let all = calls(&client, &ConversationFilters::default()).await;
        let wanted: Vec<_> = all.iter().take(120).map(|call| call.id.clone()).collect();
        let mut found = client.conversations_by_id(&wanted, last_week()).await.unwrap();
        found.sort_by_key(|call| wanted.iter().position(|id| *id == call.id));
        assert_eq!(found, all[..wanted.len()], "{odd}: the same calls, told the same way");
    }
}

#[tokio::test]
async fn some_calls_are_held_transferred_and_wrapped_up() {
    let org = org("").await;
    let all = calls(&client(&org), &ConversationFilters::default()).await;
    let share = |what: &dyn Fn(&Conversation) -> bool| all.iter().filter(|call| what(call)).count();
    for (name, count) in [
        ("held", share(&|call| call.holds > 0 && call.held_ms > 0)),
        ("transferred", share(&|call| call.transfers > 0)),
        ("wrapped up otherwise", share(&|call| call.wrap_up_codes != all[0].wrap_up_codes)),
    ] {
        assert!(count > 0 && count < all.len(), "{count} of {} {name}", all.len());
    }
    assert!(all.iter().all(|call| (call.holds == 0) == (call.held_ms == 0)));
}

#[tokio::test]
async fn every_directory_has_entries_and_finds_them_by_name() {
    let org = org("").await;
    let client = client(&org);
    for what in [
        Directory::Queues,
        Directory::Agents,
        Directory::Divisions,
        Directory::WrapUpCodes,
        Directory::Topics,
        Directory::Languages,
    ] {
        let all = client.look_up(what, "").await.unwrap();
        assert!(!all.is_empty(), "{what:?}");
        let last = all.last().unwrap();
        let found = client.look_up(what, &last.name.to_uppercase()).await.unwrap();
        assert!(found.contains(last), "{what:?}: {last:?}");
    }
}

#[tokio::test]
async fn the_permission_check_names_what_the_demo_organization_withholds() {
    let org = org("").await;
    let all = client(&org).capabilities().await;
    assert!(all.iter().all(|one| one.state == Access::Granted), "{all:#?}");
    for one in all {
        let withheld = one.permissions;
        let kept = demo_org::ALL_PERMISSIONS.iter().filter(|name| !withheld.contains(name));
        let permissions = Some(kept.map(|name| (*name).to_owned()).collect());
        let few = Options { permissions, generate: Some(3), ..roomy() };
        let poorer = DemoOrg::start(few).await.unwrap();
        let checked = client(&poorer).capabilities().await;
        let state = &checked.iter().find(|other| other.ability == one.ability).unwrap().state;
        let expected = if withheld.is_empty() { Access::Granted } else { Access::Missing };
        assert_eq!(*state, expected, "{:?} without {withheld:?}", one.ability);
    }
}

#[tokio::test]
async fn both_dialects_tell_the_same_calls_and_the_same_words() {
    let org = DemoOrg::start(Options { tutorial: true, ..roomy() }).await.unwrap();
    let platform = client(&org);
    let endpoints = Endpoints::parse(org.base_url()).unwrap();
    let tutorial =
        Client::in_dialect(endpoints, credentials_of(&org), patient(), Dialect::Tutorial).unwrap();
    let all = calls(&platform, &ConversationFilters::default()).await;
    let listed = calls(&tutorial, &ConversationFilters::default()).await;
    assert!(
        ids(&all).is_subset(&ids(&listed)),
        "the tutorial does not ask for calls that have ended"
    );

    let (from, to) = last_week();
    let search = TranscriptSearch {
        words: vec![Criteria::Exact("refund".into())],
        languages: Vec::new(),
        division_ids: Vec::new(),
        from,
        to,
        page: 1,
    };
    let rows = tutorial.search_transcripts(&search).await.unwrap().rows;
    assert!(!rows.is_empty());
    for row in rows.iter().take(5) {
        let call = tutorial.transcript(&row.conversation_id, &row.communication_id).await.unwrap();
        assert!(call.phrases.iter().any(|phrase| phrase.text.to_lowercase().contains("refund")));
        assert_eq!(Some(call.conversation_start), row.start);
        let same = all.iter().find(|other| other.id == row.conversation_id).unwrap();
        let leg = same.legs.iter().find(|leg| leg.recorded == Some(true)).unwrap();
        let theirs =
            platform.transcript(&row.conversation_id, &leg.communication_id).await.unwrap();
        let times = |call: &transcript::Transcript| {
            call.phrases.iter().map(|it| (it.at_ms, it.side)).collect::<Vec<_>>()
        };
        assert_eq!(times(&call), times(&theirs));
    }
}
