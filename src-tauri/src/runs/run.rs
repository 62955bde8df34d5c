use std::{
    cmp::Reverse,
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, Utc};
use export::Zone;
use genesys::Client;
use search::{Control, End, Examined, Found, Library, Question, Request};
use searches::Seen;
use tauri::async_runtime::JoinHandle;

use crate::{
    error::CommandError,
    messages::{CallCard, ReceiptCalls, ReceiptList},
    results::{CallId, Results, Row, Tally},
    said, views,
};

/// Calls of one run kept whole in memory; the others are read again when they are opened.
const KEPT_CALLS: usize = 1000;
/// Calls of one answer about the receipt.
const MOST_AT_ONCE: usize = 500;

/// What a run is to do, and on which connection.
pub(crate) struct Asked {
    /// The connection's id.
    pub(crate) connection: String,
    pub(crate) client: Client,
    pub(crate) organization: Option<String>,
    /// What this session has read of the organization.
    pub(crate) library: Library,
    pub(crate) question: Question,
    pub(crate) request: Request,
    /// The saved search that this is.
    pub(crate) saved: Option<String>,
    /// The calls that the saved search found before; `None` when it never ran to its end.
    pub(crate) seen: Option<Seen>,
    /// Whether another start of Earshot may go on with it.
    pub(crate) keeps_journal: bool,
    pub(crate) zone: Zone,
}

/// One search and what it has found so far.
pub(crate) struct Run {
    pub(crate) number: u32,
    pub(crate) started: DateTime<Utc>,
    pub(crate) asked: Asked,
    state: Mutex<State>,
    task: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Default)]
struct State {
    control: Control,
    over: bool,
    stopped_by_user: bool,
    plan: Option<search::Plan>,
    results: Results,
    whole: HashMap<CallId, Arc<Found>>,
    /// Every candidate looked at; the receipt's own list once there is a receipt.
    examined: Vec<Examined>,
    receipt: Option<search::Receipt>,
    ended: Option<DateTime<Utc>>,
}

impl Run {
    pub(super) fn new(number: u32, asked: Asked) -> Self {
        Self { number, started: Utc::now(), asked, state: Mutex::default(), task: Mutex::default() }
    }

    pub(crate) fn control(&self) -> Control {
        self.state().control.clone()
    }

    pub(crate) fn is_over(&self) -> bool {
        self.state().over
    }

    /// Remembers what it works in, so that it can be ended from outside.
    pub(crate) fn works_in(&self, task: JoinHandle<()>) {
        *self.task.lock().unwrap_or_else(PoisonError::into_inner) = Some(task);
    }

    /// Breaks it off where it is, as the end of the process would.
    pub(super) fn break_off(&self) {
        if let Some(task) = self.task.lock().unwrap_or_else(PoisonError::into_inner).take() {
            task.abort();
        }
    }

    /// Stops it because the user wants that: it is not to be offered again at the next start.
    pub(crate) fn stop(&self) {
        let mut state = self.state();
        state.stopped_by_user = true;
        state.control.cancel();
    }

    pub(crate) fn was_stopped_by_user(&self) -> bool {
        self.state().stopped_by_user
    }

    pub(super) fn begin_again(&self) {
        let mut state = self.state();
        state.control = Control::new();
        (state.over, state.stopped_by_user) = (false, false);
    }

    pub(super) fn planned(&self, plan: search::Plan) {
        self.state().plan = Some(plan);
    }

    /// How it finds its candidates; `None` before that is known.
    pub(crate) fn plan(&self) -> Option<search::Plan> {
        self.state().plan.clone()
    }

    pub(super) fn add(&self, found: Vec<Found>) {
        let rows: Vec<Row> = found.iter().map(|found| self.row(found)).collect();
        let mut state = self.state();
        for (row, found) in rows.into_iter().zip(found) {
            if state.whole.len() < KEPT_CALLS {
                state.whole.insert(id_of(&found), Arc::new(found));
            }
            state.results.add(row);
        }
    }

    fn row(&self, found: &Found) -> Row {
        Row::new(found, self.is_new(found), self.asked.zone)
    }

    /// A call of this run as a card.
    pub(crate) fn card(&self, found: &Found) -> CallCard {
        views::card(found, self.is_new(found))
    }

    /// A call that answers, and did not when the saved search was run last.
    fn is_new(&self, found: &Found) -> bool {
        let (conversation, leg) = id_of(found);
        self.asked.seen.as_ref().is_some_and(|seen| !seen.knows(&conversation, &leg))
    }

    pub(super) fn examined(&self, calls: Vec<Examined>) {
        self.state().examined.extend(calls);
    }

    pub(super) fn tally(&self) -> Tally {
        self.state().results.tally()
    }

    /// The run is over, with this end.
    pub(super) fn end(&self, end: &End) {
        let mut state = self.state();
        state.over = true;
        state.ended = Some(Utc::now());
        state.examined = Vec::new();
        state.receipt = Some(end.receipt.clone());
    }

    /// When it came to its last end.
    pub(crate) fn ended(&self) -> Option<DateTime<Utc>> {
        self.state().ended
    }

    /// The receipt, once the run has come to an end.
    pub(crate) fn receipt(&self) -> Option<search::Receipt> {
        self.state().receipt.clone()
    }

    /// A stretch of one list of the receipt, or of what it will be; the latest call first.
    pub(crate) fn receipt_calls(
        &self,
        list: ReceiptList,
        from: usize,
        count: usize,
    ) -> ReceiptCalls {
        let state = self.state();
        let mut listed: Vec<_> = state.candidates().iter().filter(|call| list.has(call)).collect();
        listed.sort_by_key(|call| Reverse(call.start));
        let shown = listed.iter().skip(from).take(count.min(MOST_AT_ONCE));
        ReceiptCalls { total: listed.len(), calls: shown.map(|call| (*call).into()).collect() }
    }

    /// Looks at the results.
    pub(crate) fn results<T>(&self, look: impl FnOnce(&mut Results) -> T) -> T {
        look(&mut self.state().results)
    }

    /// The ids of all calls found, in the order in which they were.
    pub(crate) fn ids(&self) -> Vec<CallId> {
        self.state().results.ids()
    }

    pub(super) fn looked_at(&self, conversation_id: &str) -> bool {
        self.state().candidates().iter().any(|call| call.conversation_id == conversation_id)
    }

    /// A call that this run looked at: from memory, else read again.
    pub(crate) async fn call(&self, id: &CallId) -> Result<Arc<Found>, CommandError> {
        let known = {
            let state = self.state();
            let known = state.whole.get(id).cloned();
            if known.is_none() && !state.has(id) {
                return Err(CommandError::new("not-found", "This call is not among the results.")
                    .with_args(said::kind("call")));
            }
            known
        };
        if let Some(found) = known {
            return Ok(found);
        }
        let Asked { client, request, library, .. } = &self.asked;
        Ok(Arc::new(search::reread(client, request, library, &id.0, &id.1).await?))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a long run does to calls that were found early.
    #[cfg(test)]
    pub(crate) fn forget_whole_calls(&self) {
        self.state().whole.clear();
    }
}

impl State {
    fn candidates(&self) -> &[Examined] {
        self.receipt.as_ref().map_or(&self.examined, |receipt| &receipt.calls)
    }

    /// Whether the call was found, or at least looked at. The second question goes through a list, and
    /// is asked only for calls opened from the receipt.
    fn has(&self, (conversation, communication): &CallId) -> bool {
        let is_it = |call: &Examined| {
            call.conversation_id == *conversation && call.communication_id == *communication
        };
        self.results.has(&(conversation.clone(), communication.clone()))
            || self.candidates().iter().any(is_it)
    }
}

fn id_of(found: &Found) -> CallId {
    (found.transcript.conversation_id.clone(), found.transcript.communication_id.clone())
}
