use std::collections::{BTreeMap, HashMap};
use std::mem::size_of;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use transcript::{Conversation, Phrase, Transcript, Word};

/// The transcripts read in this session, in memory: the next question about the same calls needs no
/// request. One belongs to one organization's client; clones share it. When it is full, those that
/// were not used for the longest time go.
#[derive(Clone, Debug)]
pub struct Library {
    shelf: Arc<Mutex<Shelf>>,
}

/// A call on the shelf.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    /// As it was read: without names, which may change.
    pub(crate) transcript: Arc<Transcript>,
    /// What Analytics listed.
    pub(crate) listed: Option<Arc<Conversation>>,
}

/// Conversation and communication.
type Key = (String, String);

#[derive(Debug)]
struct Shelf {
    room: usize,
    used: usize,
    /// Counts every use; the lowest number was used longest ago.
    clock: u64,
    kept: HashMap<Key, (u64, usize, Kept)>,
    by_use: BTreeMap<u64, Key>,
}

impl Library {
    /// An empty library that takes about so many bytes of memory at most.
    pub fn new(max_bytes: usize) -> Self {
        let shelf = Shelf {
            room: max_bytes,
            used: 0,
            clock: 0,
            kept: HashMap::new(),
            by_use: BTreeMap::new(),
        };
        Self { shelf: Arc::new(Mutex::new(shelf)) }
    }

    /// How many transcripts it holds.
    pub fn len(&self) -> usize {
        self.shelf().kept.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// About how many bytes of memory it takes.
    pub fn bytes(&self) -> usize {
        self.shelf().used
    }

    pub(crate) fn get(&self, conversation_id: &str, communication_id: &str) -> Option<Kept> {
        self.shelf().take_up(&(conversation_id.to_owned(), communication_id.to_owned()))
    }

    pub(crate) fn keep(&self, call: Kept) {
        self.shelf().put(call);
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        // Nothing in here panics half-way; at worst a transcript is read again.
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Library {
    /// One of 64 MB.
    fn default() -> Self {
        Self::new(64 * 1024 * 1024)
    }
}

impl Shelf {
    fn take_up(&mut self, key: &Key) -> Option<Kept> {
        self.clock += 1;
        let (used_at, _, call) = self.kept.get_mut(key)?;
        self.by_use.remove(used_at);
        *used_at = self.clock;
        self.by_use.insert(self.clock, key.clone());
        Some(call.clone())
    }

    fn put(&mut self, call: Kept) {
        let key =
            (call.transcript.conversation_id.clone(), call.transcript.communication_id.clone());
        self.remove(&key);
        let size = size_of_transcript(&call.transcript);
        // A single giant would push everything else out and not fit even then.
        if size > self.room {
            return;
        }
        self.clock += 1;
        self.used += size;
        self.by_use.insert(self.clock, key.clone());
        self.kept.insert(key, (self.clock, size, call));
        while self.used > self.room
            && let Some((_, oldest)) = self.by_use.pop_first()
        {
            self.remove(&oldest);
        }
    }

    fn remove(&mut self, key: &Key) {
        if let Some((used_at, size, _)) = self.kept.remove(key) {
            self.by_use.remove(&used_at);
            self.used -= size;
        }
    }
}

/// What a transcript takes in memory, roughly: its phrases and words outweigh everything else.
fn size_of_transcript(transcript: &Transcript) -> usize {
    const REST: usize = 4096;
    let phrases = transcript.phrases.iter().map(size_of_phrase).sum::<usize>();
    REST + phrases
}

fn size_of_phrase(phrase: &Phrase) -> usize {
    let text = phrase.text.capacity() + phrase.decorated.as_ref().map_or(0, String::capacity);
    let words = phrase.words.iter().map(|word| word.text.capacity()).sum::<usize>();
    let others = phrase.alternatives.iter().map(|other| other.text.capacity() + 64).sum::<usize>();
    size_of::<Phrase>() + text + words + phrase.words.capacity() * size_of::<Word>() + others
}
