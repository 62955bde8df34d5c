//! The organization's divisions, queues, people and wrap-up codes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use uuid::Uuid;

use crate::load::Loaded;

/// The organization's id, the same in every run.
pub(crate) const ORGANIZATION_ID: &str = "1a2c0de0-0000-4000-8000-00000000da7a";
/// The invented company.
pub(crate) const ORGANIZATION_NAME: &str = "Larkmoor Energy";

const EMBEDDED: &str = include_str!("scripts/directory.txt");

/// Something with an id and a name that belongs to a division.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    /// UUID.
    pub(crate) id: String,
    /// As shown.
    pub(crate) name: String,
    /// The division's id.
    pub(crate) division: String,
}

/// An agent.
#[derive(Debug, Clone)]
pub(crate) struct User {
    /// Id, name, division.
    pub(crate) named: Named,
    /// False for people who left: they are found with `state=deleted` only.
    pub(crate) active: bool,
    /// Names of the queues worked.
    pub(crate) queues: Vec<String>,
}

/// Everything that can be looked up.
#[derive(Debug, Clone, Default)]
pub(crate) struct Directory {
    /// The first is the home division. `division` holds the description here.
    pub(crate) divisions: Vec<Named>,
    /// Queues.
    pub(crate) queues: Vec<Named>,
    /// Agents.
    pub(crate) users: Vec<User>,
    /// Wrap-up codes.
    pub(crate) codes: Vec<Named>,
}

impl Directory {
    /// The invented organization's.
    pub(crate) fn embedded() -> Self {
        let mut directory = Self::default();
        for line in EMBEDDED.lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('|').map(str::trim).collect();
            match fields[..] {
                ["division", name, about] => {
                    directory.divisions.push(named("division", name, about.to_owned()));
                }
                ["queue", name, division] => {
                    directory.queues.push(named("queue", name, id_of("division", division)));
                }
                ["agent", name, state, division, queues] => directory.users.push(User {
                    named: named("user", name, id_of("division", division)),
                    active: state == "active",
                    queues: queues.split(',').map(|queue| queue.trim().to_owned()).collect(),
                }),
                ["code", name] => {
                    directory.codes.push(named("code", name, id_of("division", "Home")));
                }
                _ => {}
            }
        }
        directory
    }

    /// What the calls of a file mention; queues and agents have the names the participants carry.
    pub(crate) fn of_calls(calls: &[Loaded]) -> Self {
        let mut seen = Seen::default();
        for call in calls {
            seen.read(&call.conversation);
        }
        let home = seen.divisions.first().cloned().unwrap_or_else(|| id_of("division", "Home"));
        let in_home = |(id, name): (String, String)| Named { id, name, division: home.clone() };
        let division = |(i, id): (usize, String)| Named {
            id,
            name: division_name(i),
            division: String::new(),
        };
        let divisions = seen.divisions.into_iter().enumerate();
        Self {
            divisions: divisions.map(division).collect(),
            queues: seen.queues.into_iter().map(in_home).collect(),
            users: seen
                .users
                .into_iter()
                .map(in_home)
                .map(|named| User { named, active: true, queues: Vec::new() })
                .collect(),
            codes: seen
                .codes
                .into_iter()
                .enumerate()
                .map(|(i, id)| in_home((id, format!("Wrap-up {}", i + 1))))
                .collect(),
        }
    }
}

/// A stable id for a thing of the directory.
pub(crate) fn id_of(kind: &str, name: &str) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("larkmoor/{kind}/{name}").as_bytes()).to_string()
}

fn named(kind: &str, name: &str, division: String) -> Named {
    Named { id: id_of(kind, name), name: name.to_owned(), division }
}

fn division_name(index: usize) -> String {
    if index == 0 { "Home".to_owned() } else { format!("Division {}", index + 1) }
}

/// Ids met in a file of calls, with the names found beside them.
#[derive(Default)]
struct Seen {
    divisions: BTreeSet<String>,
    queues: BTreeMap<String, String>,
    users: BTreeMap<String, String>,
    codes: BTreeSet<String>,
}

impl Seen {
    fn read(&mut self, conversation: &Value) {
        for division in items(&conversation["divisionIds"]).filter_map(Value::as_str) {
            self.divisions.insert(division.to_owned());
        }
        for participant in items(&conversation["participants"]) {
            let name = participant["participantName"].as_str().unwrap_or_default();
            if let Some(user) = participant["userId"].as_str() {
                self.users.insert(user.to_owned(), name.to_owned());
            }
            let acd = participant["purpose"] == "acd";
            for segment in
                items(&participant["sessions"]).flat_map(|session| items(&session["segments"]))
            {
                self.read_segment(segment, acd.then_some(name));
            }
        }
    }

    fn read_segment(&mut self, segment: &Value, queue_name: Option<&str>) {
        if let Some(code) = segment["wrapUpCode"].as_str() {
            self.codes.insert(code.to_owned());
        }
        let Some(queue) = segment["queueId"].as_str() else { return };
        let known = self
            .queues
            .entry(queue.to_owned())
            .or_insert_with(|| format!("Queue {}", &queue[..queue.len().min(4)]));
        if let Some(name) = queue_name {
            name.clone_into(known);
        }
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().map(Vec::as_slice).unwrap_or_default().iter()
}
