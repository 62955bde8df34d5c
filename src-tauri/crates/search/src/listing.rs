use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use genesys::Error;
use tokio::sync::mpsc;
use transcript::Conversation;

use crate::{
    Filters, Range, Request, Warning,
    asker::Asker,
    candidates::{Candidate, Closed, Listed, Stopped},
    examine::is_fresh,
    filters::{Facts, Judgement},
};

/// Conversations whose details are asked for together: two requests' worth (API.md 4.4).
const TOGETHER: usize = 100;

/// The end of a channel that drops what it has passed on before — slices share an edge, and pages
/// shift while calls arrive (API.md 3.4, 4.1) — and what the filters exclude.
pub(crate) struct Listing {
    sender: mpsc::Sender<Listed>,
    asker: Asker,
    filters: Filters,
    range: Range,
    seen: HashSet<(String, String)>,
    conversations: HashSet<String>,
    /// Rows whose calls' details are not known yet, where the filters need them.
    waiting: Vec<Candidate>,
    /// The calls that pass the filters on the server, where they were listed first.
    passing: Option<HashMap<String, Arc<Conversation>>>,
    /// Why Analytics will not tell anything.
    untold: Option<Error>,
}

impl Listing {
    pub(crate) fn new(request: &Request, asker: &Asker, sender: mpsc::Sender<Listed>) -> Self {
        Self {
            sender,
            asker: asker.clone(),
            filters: request.filters.clone(),
            range: request.range,
            seen: HashSet::new(),
            conversations: HashSet::new(),
            waiting: Vec::new(),
            passing: None,
            untold: None,
        }
    }

    pub(crate) fn asker(&self) -> &Asker {
        &self.asker
    }

    /// From now on, only these calls pass: the server was asked for all that its filters let through.
    pub(crate) fn let_pass(&mut self, passing: Option<HashMap<String, Arc<Conversation>>>) {
        self.passing = passing;
    }

    /// Whether a call that began then is asked for; one of which that is not told may be.
    pub(crate) fn wants(&self, start: Option<DateTime<Utc>>) -> bool {
        start.is_none_or(|at| self.range.contains(at))
    }

    /// Passes on a candidate's legs that were not passed on before.
    pub(crate) async fn pass_on(&mut self, mut candidate: Candidate) -> Result<(), Stopped> {
        let id = &candidate.conversation_id;
        candidate.legs.retain(|leg| self.seen.insert((id.clone(), leg.clone())));
        self.conversations.insert(id.clone());
        if candidate.legs.is_empty() {
            return Ok(());
        }
        if candidate.listed.is_some() || !self.filters.need_details() {
            return Ok(self.sift(candidate).await?);
        }
        if let Some(passing) = &self.passing {
            match passing.get(&candidate.conversation_id) {
                Some(listed) => {
                    let listed = Arc::clone(listed);
                    return Ok(self.sift(candidate.told(listed)).await?);
                }
                // A call of the last hours may be missing only because Analytics is late.
                None if candidate.start.is_some_and(|start| !is_fresh(start, Utc::now())) => {
                    return Ok(self.send(Listed::SetAside(1)).await?);
                }
                None => {}
            }
        }
        self.waiting.push(candidate);
        if self.waiting.len() >= TOGETHER {
            self.ask_for_details().await?;
        }
        Ok(())
    }

    /// Passes on what still waits for its details.
    pub(crate) async fn flush(&mut self) -> Result<(), Stopped> {
        if self.waiting.is_empty() { Ok(()) } else { self.ask_for_details().await }
    }

    /// Those of an earlier part of the run that were not listed this time: they were candidates then
    /// and stay so, or the run would lose calls by being interrupted.
    pub(crate) async fn pass_on_earlier(&mut self, request: &Request) -> Result<(), Stopped> {
        for call in &request.earlier {
            if !self.conversations.contains(&call.conversation_id) {
                let legs = vec![call.communication_id.clone()];
                let conversation_id = call.conversation_id.clone();
                let leg =
                    Candidate { conversation_id, start: call.start, legs, ..Candidate::default() };
                // Its own legs do not make it listed.
                self.pass_on(leg).await?;
                self.conversations.remove(&call.conversation_id);
            }
        }
        self.flush().await
    }

    /// Passes on candidates that were listed before, whatever the filters say: they are looked at
    /// again. Their details are asked for where the filters need them, or in any case; `also` then
    /// sees the candidate and what it would be if the list of calls had shown it.
    pub(crate) async fn again(
        &mut self,
        candidates: Vec<Candidate>,
        in_any_case: bool,
        also: impl Fn(&mut Candidate, &Candidate),
    ) -> Result<(), Stopped> {
        for some in candidates.chunks(TOGETHER) {
            let mut some = some.to_vec();
            if in_any_case || self.filters.need_details() {
                some = self.told(some).await?;
            }
            for mut candidate in some {
                if let Some(listed) = &candidate.listed {
                    let whole = Candidate::of_listed(Conversation::clone(listed));
                    also(&mut candidate, &whole);
                }
                self.send(Listed::Candidate(Box::new(candidate))).await?;
            }
        }
        Ok(())
    }

    async fn ask_for_details(&mut self) -> Result<(), Stopped> {
        let waiting = std::mem::take(&mut self.waiting);
        for candidate in self.told(waiting).await? {
            self.sift(candidate).await?;
        }
        Ok(())
    }

    /// The candidates with their details, or with the reason why there are none.
    async fn told(&mut self, candidates: Vec<Candidate>) -> Result<Vec<Candidate>, Stopped> {
        let details = self.details_of(&candidates).await?;
        let details: HashMap<String, Arc<Conversation>> =
            details.into_iter().map(|call| (call.id.clone(), Arc::new(call))).collect();
        let told = |candidate: Candidate| match details.get(&candidate.conversation_id) {
            Some(listed) => candidate.told(Arc::clone(listed)),
            None => Candidate { untold: self.untold.clone(), ..candidate },
        };
        Ok(candidates.into_iter().map(told).collect())
    }

    /// The details as far as they may be seen. Without the right to see them, the transcripts may
    /// tell enough; where they do not, each call is counted with its reason.
    async fn details_of(&mut self, waiting: &[Candidate]) -> Result<Vec<Conversation>, Stopped> {
        if self.untold.is_some() {
            return Ok(Vec::new());
        }
        let mut ids: Vec<String> =
            waiting.iter().map(|candidate| candidate.conversation_id.clone()).collect();
        ids.sort_unstable();
        ids.dedup();
        match self.asker.details(ids, self.days_of(waiting)).await {
            Ok(details) => Ok(details),
            Err(error @ (Error::Forbidden { .. } | Error::BadRequest { .. })) => {
                self.untold = Some(error);
                Ok(Vec::new())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The days in which these calls began, as narrow as is known: an organization that does not
    /// answer to ids is asked week by week.
    fn days_of(&self, waiting: &[Candidate]) -> Range {
        let starts: Option<Vec<DateTime<Utc>>> =
            waiting.iter().map(|candidate| candidate.start).collect();
        let starts = starts.unwrap_or_default();
        let slack = Duration::minutes(1);
        match (starts.iter().min(), starts.iter().max()) {
            (Some(first), Some(last)) => Range { from: *first - slack, to: *last + slack },
            _ => self.range,
        }
    }

    /// Passes on a candidate unless what is listed about it already fails the filters.
    async fn sift(&mut self, candidate: Candidate) -> Result<(), Closed> {
        let listed = candidate.listed.as_deref();
        let listed_in_full = self.asker.lists_in_full();
        let facts = Facts { listed, listed_in_full, transcript: None };
        if self.filters.judge(facts) == Judgement::Out {
            return self.send(Listed::SetAside(candidate.legs.len() as u64)).await;
        }
        self.send(Listed::Candidate(Box::new(candidate))).await
    }

    /// Whether anything was listed: an answer with rows shows that the content search is on. An
    /// empty one of an organization whose switch could not be read may mean that it is off.
    pub(crate) async fn proves_content_search(&self) -> Result<bool, Closed> {
        if self.seen.is_empty() {
            let message = "Genesys listed no call, and Earshot may not see whether content search is switched on for this organization. \
                           Ask your administrator for routing:transcriptionSettings:view, or have every call of these dates read.";
            self.warn(Warning::new("content-search-unknown", message)).await?;
        }
        Ok(!self.seen.is_empty())
    }

    pub(crate) async fn slice_done(&self) -> Result<(), Closed> {
        self.send(Listed::Slice).await
    }

    pub(crate) async fn warn(&self, warning: Warning) -> Result<(), Closed> {
        self.send(Listed::Warning(warning)).await
    }

    async fn send(&self, listed: Listed) -> Result<(), Closed> {
        self.sender.send(listed).await.map_err(|_| Closed)
    }
}
