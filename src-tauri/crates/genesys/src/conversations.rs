use chrono::{DateTime, Utc};
use transcript::{Conversation, Leg, Participant};

use crate::content_search::iso;
use crate::purpose;
use crate::transport::Needs;
use crate::wire::{Details, DetailsAnswer, DetailsParticipant, DetailsQuery, Session};
use crate::{Client, Error};

/// Conversations of a page, the most Genesys is known to allow (API.md 4.1 "Limits").
pub const CONVERSATION_PAGE_SIZE: u32 = 100;

const NEEDS: Needs =
    Needs::Any(&["analytics:conversationDetail:view", "analytics:agentConversationDetail:view"]);

/// One page of the voice calls that began in a span of time and have ended (API.md 4.1). Ask for
/// seven days or fewer at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationQuery {
    /// Calls that began at or after this, UTC.
    pub from: DateTime<Utc>,
    /// Calls that began before this, UTC.
    pub to: DateTime<Utc>,
    /// Page number from 1.
    pub page: u32,
}

/// One page of calls, in the order in which they began.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConversationPage {
    /// All calls of the UTC days touched, roughly; Genesys calls the number approximate.
    pub total: Option<u64>,
    /// The calls of this page that began in the span. Genesys answers with whole UTC days, so a page
    /// may hold none although others follow.
    pub conversations: Vec<Conversation>,
    /// The id with which the page began as Genesys sent it: two pages that begin alike are one page
    /// sent twice.
    pub begins_with: Option<String>,
    /// Calls that cannot be listed, because they say no id or no time at all.
    pub unusable: usize,
    /// Calls of this page as Genesys sent it.
    pub received: usize,
    /// Whether the page is not full, after which usually none follows.
    pub last: bool,
}

impl Client {
    /// Lists voice calls. The same call may come twice while new ones arrive: de-duplicate by id.
    pub async fn conversations(
        &self,
        query: &ConversationQuery,
    ) -> Result<ConversationPage, Error> {
        let interval = format!("{}/{}", iso(query.from), iso(query.to));
        let request =
            DetailsQuery::ended_calls(interval, CONVERSATION_PAGE_SIZE, query.page.max(1));
        let path = ["analytics", "conversations", "details", "query"];
        let answer: DetailsAnswer = self.post(&path, &request, NEEDS).await?;
        Ok(page(answer, query))
    }
}

fn page(answer: DetailsAnswer, query: &ConversationQuery) -> ConversationPage {
    let total = answer.total_hits.count();
    // Before clipping: a full page of other hours does not mean the end.
    let received = answer.conversations.0.len();
    let begins_with =
        answer.conversations.0.first().and_then(|first| first.conversation_id.0.clone());
    let mut conversations: Vec<_> =
        answer.conversations.0.into_iter().filter_map(conversation).collect();
    let unusable = received - conversations.len();
    conversations.retain(|call| query.from <= call.start && call.start < query.to);
    let last = received < CONVERSATION_PAGE_SIZE as usize;
    ConversationPage { total, conversations, begins_with, unusable, received, last }
}

fn conversation(details: Details) -> Option<Conversation> {
    let people = details.participants.0;
    let earliest = people.iter().flat_map(moments).min();
    let direction = details.originating_direction.0.or_else(|| first_direction(&people));
    Some(Conversation {
        id: details.conversation_id.0?,
        start: details.conversation_start.0.or(earliest)?,
        end: details.conversation_end.0,
        direction: direction.as_deref().and_then(purpose::direction),
        legs: legs(&people),
        participants: people.into_iter().map(participant).collect(),
    })
}

/// The voice sessions in order, each id once; a leg is recorded if any mention of it says so.
fn legs(people: &[DetailsParticipant]) -> Vec<Leg> {
    let mut legs: Vec<Leg> = Vec::new();
    for person in people {
        for session in person.sessions.0.iter().filter(|session| is_voice(session)) {
            let Some(id) = session.id.0.as_deref() else { continue };
            match legs.iter_mut().find(|leg| leg.communication_id == id) {
                Some(leg) => leg.recorded = leg.recorded.max(session.recording.0),
                None => legs.push(Leg {
                    communication_id: id.to_owned(),
                    role: purpose::role(person.purpose.0.as_deref()),
                    recorded: session.recording.0,
                }),
            }
        }
    }
    legs
}

fn participant(person: DetailsParticipant) -> Participant {
    let role = purpose::role(person.purpose.0.as_deref());
    let from = moments(&person).min();
    let to = moments(&person).max();
    let voice = || person.sessions.0.iter().filter(|session| is_voice(session));
    let queue_id = voice()
        .flat_map(|session| &session.segments.0)
        .find_map(|segment| segment.queue_id.0.clone());
    let address = |of: fn(&Session) -> Option<&String>| {
        voice().find_map(of).map(|text| purpose::address(text))
    };
    Participant {
        role,
        queue_id,
        queue_name: None,
        ani: address(|session| session.ani.0.as_ref()),
        dnis: address(|session| session.dnis.0.as_ref()),
        // For others Genesys puts a town or a flow here.
        name: person.participant_name.0.filter(|_| role == transcript::Role::Agent),
        user_id: person.user_id.0,
        from,
        to,
    }
}

/// When a participant was heard: not while the telephone rang, nor during after-call work.
fn moments(person: &DetailsParticipant) -> impl Iterator<Item = DateTime<Utc>> {
    let silent = ["alert", "wrapup", "dialing", "contacting"];
    person
        .sessions
        .0
        .iter()
        .filter(|session| is_voice(session))
        .flat_map(|session| &session.segments.0)
        .filter(move |segment| {
            !segment
                .kind
                .0
                .as_deref()
                .is_some_and(|kind| silent.iter().any(|silent| kind.eq_ignore_ascii_case(silent)))
        })
        .flat_map(|segment| [segment.start.0, segment.end.0])
        .flatten()
}

fn first_direction(people: &[DetailsParticipant]) -> Option<String> {
    people
        .iter()
        .flat_map(|person| &person.sessions.0)
        .find_map(|session| session.direction.0.clone())
}

/// Voice is `voice` here and `call` elsewhere; a session that does not say is given the benefit.
fn is_voice(session: &Session) -> bool {
    let kind = session.media_type.0.as_deref();
    kind.is_none_or(|kind| ["voice", "call"].iter().any(|voice| kind.eq_ignore_ascii_case(voice)))
}
