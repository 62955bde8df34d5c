//! Numbered pages out of a chain of tokens.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex as Lock, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use tokio::sync::Mutex;
use transcript::Conversation;

use super::conversion;
use super::wire::{Answer, Call, Filter, Request};
use crate::conversations::{NEEDS, QUERY};
use crate::{Client, Error};

/// Calls asked for at once, as the tutorial has it.
const SIZE: usize = 100;
/// Lists that are remembered; the oldest make room.
const MOST_LISTS: usize = 16;

/// What is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: String,
    pub(super) end: String,
    pub(super) filter: Option<Filter>,
}

/// One call of a list.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    pub(super) id: Option<String>,
    pub(super) start: Option<DateTime<Utc>>,
    /// Unless it says no id or no time.
    pub(super) conversation: Option<Conversation>,
}

/// One page of a list.
pub(super) struct Page {
    pub(super) calls: Vec<Listed>,
    /// Calls of the list as far as it has been read: further than this page, if it goes on.
    pub(super) seen: usize,
    /// Whether the list has been read to its end.
    pub(super) is_last: bool,
}

/// The lists read so far, with their tokens.
#[derive(Default)]
pub(crate) struct Listings(Lock<VecDeque<(Span, Arc<Listing>)>>);

#[derive(Default)]
struct Listing {
    state: Mutex<State>,
    /// The same calls again, to be looked into without waiting for an answer under way.
    known: Lock<Vec<Conversation>>,
}

#[derive(Default)]
struct State {
    calls: Vec<Listed>,
    next: Next,
}

#[derive(Default, PartialEq)]
enum Next {
    #[default]
    First,
    Token(String),
    Nothing,
}

/// A page by its number from 1. The first page begins the list anew; the others go on from it, and
/// read what is missing before them. One call more than the page holds is read, to know whether it
/// is the last.
pub(super) async fn page(
    client: &Client,
    span: &Span,
    number: u32,
    size: usize,
) -> Result<Page, Error> {
    let listing = client.learned().listings.of(span, number <= 1);
    let mut state = listing.state.lock().await;
    let before = number.saturating_sub(1) as usize * size;
    while state.calls.len() <= before + size && state.next != Next::Nothing {
        read_on(client, span, &listing, &mut state).await?;
    }
    Ok(Page {
        calls: state.calls.iter().skip(before).take(size).cloned().collect(),
        seen: state.calls.len(),
        is_last: state.next == Next::Nothing,
    })
}

async fn read_on(
    client: &Client,
    span: &Span,
    listing: &Listing,
    state: &mut State,
) -> Result<(), Error> {
    let token = match &state.next {
        Next::Token(token) => Some(token.as_str()),
        _ => None,
    };
    let answer: Answer = client.post(&QUERY, &Request::of(span, SIZE, token), NEEDS).await?;
    let goes_on = |next: &String| token != Some(next.as_str());
    let next = answer.next_page_token.0.filter(goes_on);
    // A token after an empty page, or the same one again, would lead in a circle.
    let received = answer.conversations.0.len();
    state.calls.extend(answer.conversations.0.iter().map(listed));
    let new = state.calls[state.calls.len() - received..].iter();
    lock(&listing.known).extend(new.filter_map(|call| call.conversation.clone()));
    state.next = next.filter(|_| received > 0).map_or(Next::Nothing, Next::Token);
    Ok(())
}

fn listed(call: &Call) -> Listed {
    Listed {
        id: call.conversation_id.0.clone(),
        start: call.start_time.0,
        conversation: conversion::conversation(call, None),
    }
}

impl Listings {
    fn of(&self, span: &Span, anew: bool) -> Arc<Listing> {
        let mut lists = lock(&self.0);
        if anew {
            lists.retain(|(known, _)| known != span);
        }
        if let Some((_, listing)) = lists.iter().find(|(known, _)| known == span) {
            return listing.clone();
        }
        let listing = Arc::new(Listing::default());
        lists.push_back((span.clone(), listing.clone()));
        if lists.len() > MOST_LISTS {
            lists.pop_front();
        }
        listing
    }

    /// Those of these calls that a list has told.
    pub(super) fn remembered(&self, ids: &[String]) -> Vec<Conversation> {
        let mut found: Vec<Conversation> = Vec::new();
        for (_, listing) in lock(&self.0).iter() {
            for call in lock(&listing.known).iter() {
                if ids.contains(&call.id) && !found.iter().any(|known| known.id == call.id) {
                    found.push(call.clone());
                }
            }
        }
        found
    }
}

fn lock<T>(lock: &Lock<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
