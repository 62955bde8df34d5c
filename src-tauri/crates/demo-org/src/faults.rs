//! What goes wrong on purpose: which faults, how often, and where.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::str::FromStr;

use crate::Error;

/// One way for an answer to go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Fault {
    /// 503 `service.unavailable`.
    Unavailable,
    /// 429 with `Retry-After: 1`, whatever the budget says. API only.
    TooMany,
    /// The connection is dropped without an answer.
    Reset,
    /// The answer comes three seconds late.
    Slow,
    /// The body is cut in its middle.
    Truncated,
    /// 502 with a gateway's HTML page.
    Html,
    /// 200 with something that is not JSON.
    Garbage,
    /// 401 `credentials.expired`; the token stays dead. API only.
    ExpiredToken,
    /// 403 "Request has expired". Storage only.
    ExpiredUrl,
    /// 403 "Access Denied". Storage only.
    StorageForbidden,
    /// Every API answer is 429. API only.
    Storm,
}

/// Which half of the server a fault strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// Both halves (only in a list of faults, never of a request).
    Both,
    /// `/api/v2`.
    Api,
    /// `/storage`.
    Storage,
}

/// How often a fault strikes.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Measure {
    Chance(f64),
    First(u32),
}

/// Faults by chance pass: no address meets more of them in a row, so that whoever asks six times is answered.
const IN_A_ROW: u32 = 4;

const NAMES: &[(&str, Fault, Place)] = &[
    ("503", Fault::Unavailable, Place::Both),
    ("429", Fault::TooMany, Place::Api),
    ("reset", Fault::Reset, Place::Both),
    ("slow", Fault::Slow, Place::Both),
    ("truncated", Fault::Truncated, Place::Both),
    ("html", Fault::Html, Place::Both),
    ("garbage", Fault::Garbage, Place::Both),
    ("expired-token", Fault::ExpiredToken, Place::Api),
    ("expired-url", Fault::ExpiredUrl, Place::Storage),
    ("storage-403", Fault::StorageForbidden, Place::Storage),
    ("storm", Fault::Storm, Place::Api),
    ("api-503", Fault::Unavailable, Place::Api),
    ("api-reset", Fault::Reset, Place::Api),
    ("api-slow", Fault::Slow, Place::Api),
    ("api-truncated", Fault::Truncated, Place::Api),
    ("api-html", Fault::Html, Place::Api),
    ("api-garbage", Fault::Garbage, Place::Api),
    ("storage-503", Fault::Unavailable, Place::Storage),
    ("storage-reset", Fault::Reset, Place::Storage),
    ("storage-slow", Fault::Slow, Place::Storage),
    ("storage-truncated", Fault::Truncated, Place::Storage),
    ("storage-html", Fault::Html, Place::Storage),
    ("storage-garbage", Fault::Garbage, Place::Storage),
];

/// A set of faults, written as a comma list: `503:0.1` strikes one request in ten, `503x2` the first two,
/// a bare `storm` every one. A name strikes API and storage alike where both can have it; the prefixes
/// `api-` and `storage-` aim it (`storage-truncated:0.2`). Signing in is never struck.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Faults {
    measures: BTreeMap<&'static str, Measure>,
}

impl Faults {
    /// No fault at all.
    pub fn none() -> Self {
        Self::default()
    }

    /// The names that [`Faults::from_str`] knows.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|(name, ..)| *name)
    }

    /// The fault that strikes the next request at `place`, if one does. Counted faults are used up here. At an address that
    /// has met enough of them in a row, only those strike that always do.
    fn strike(&mut self, place: Place, luck: &mut Luck) -> Option<Fault> {
        let spared = luck.in_a_row >= IN_A_ROW;
        for (name, fault, aim) in NAMES {
            if *aim != Place::Both && *aim != place {
                continue;
            }
            let hit = match self.measures.get_mut(name) {
                None | Some(Measure::First(0)) => false,
                Some(Measure::Chance(chance)) if *chance < 1.0 => {
                    luck.dice.f64() < *chance && !spared
                }
                Some(Measure::Chance(_)) => true,
                Some(Measure::First(left)) => {
                    *left -= 1;
                    true
                }
            };
            if hit {
                luck.in_a_row += 1;
                return Some(*fault);
            }
        }
        luck.in_a_row = 0;
        None
    }
}

/// Faults as they strike, address by address: what happens at one depends on the seed and on nothing that happens at
/// another, so that it is the same in whatever order requests come.
pub(crate) struct Striking {
    faults: Faults,
    seed: u64,
    luck: HashMap<String, Luck>,
}

/// What is to come at one address.
struct Luck {
    dice: fastrand::Rng,
    /// Faults since the last answer without one.
    in_a_row: u32,
}

impl Striking {
    pub(crate) fn new(faults: Faults, seed: u64) -> Self {
        Self { faults, seed, luck: HashMap::new() }
    }

    /// From now on, these strike.
    pub(crate) fn set(&mut self, faults: Faults) {
        self.faults = faults;
    }

    /// The fault that strikes the next request at this path, if one does.
    pub(crate) fn next(&mut self, place: Place, path: &str) -> Option<Fault> {
        let Self { faults, seed, luck } = self;
        // FNV-1a; that of the standard library may change.
        let mixed = |mix: u64, byte: u8| (mix ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let own_seed = || path.bytes().fold(0xcbf2_9ce4_8422_2325 ^ *seed, mixed);
        let luck = luck
            .entry(path.to_owned())
            .or_insert_with(|| Luck { dice: fastrand::Rng::with_seed(own_seed()), in_a_row: 0 });
        faults.strike(place, luck)
    }
}

impl FromStr for Faults {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        Ok(Self { measures: parts.map(parse_part).collect::<Result<_, _>>()? })
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (name, measure)) in self.measures.iter().enumerate() {
            let comma = if i == 0 { "" } else { "," };
            match measure {
                Measure::Chance(chance) => write!(f, "{comma}{name}:{chance}")?,
                Measure::First(count) => write!(f, "{comma}{name}x{count}")?,
            }
        }
        Ok(())
    }
}

fn parse_part(part: &str) -> Result<(&'static str, Measure), Error> {
    if let Some((name, chance)) = part.split_once(':') {
        let chance = chance.trim().parse::<f64>().ok().filter(|c| (0.0..=1.0).contains(c));
        return Ok((known(name.trim())?, Measure::Chance(chance.ok_or_else(|| bad(part))?)));
    }
    match part.rsplit_once('x') {
        // A name may itself hold an x ("expired-url"), so only digits behind it make a count.
        Some((name, count)) if !count.is_empty() && count.bytes().all(|b| b.is_ascii_digit()) => {
            Ok((known(name)?, Measure::First(count.parse().map_err(|_| bad(part))?)))
        }
        _ => Ok((known(part)?, Measure::Chance(1.0))),
    }
}

fn known(name: &str) -> Result<&'static str, Error> {
    let unknown = || Error::UnknownFault {
        name: name.to_owned(),
        known: Faults::names().collect::<Vec<_>>().join(", "),
    };
    Faults::names().find(|known| *known == name).ok_or_else(unknown)
}

fn bad(text: &str) -> Error {
    Error::BadFault { text: text.to_owned() }
}
