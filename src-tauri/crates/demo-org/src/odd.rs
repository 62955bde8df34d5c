//! What nobody knows for sure about Genesys' search (API.md 12, "UNCONFIRMED"), as switches: each makes the
//! organization answer the other way, so that every defence against it can be seen to work.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use crate::Error;

/// One way in which the real thing may differ from what is expected of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Oddity {
    /// `EXACT_PHRASE` is refused with 400.
    NoExactPhrase,
    /// `PHRASE` is refused with 400.
    NoPhrase,
    /// Rows and conversations carry their times as epoch ms.
    EpochTimes,
    /// Rows of the search carry no times.
    NoTimes,
    /// An answer without rows has no `results` either.
    NoResults,
    /// `total` and `totalHits` are some per cent too low on odd pages, too high on even ones; never 0 by this.
    ApproximateTotal,
    /// There is no `total`, `pageCount` or `totalHits`.
    NoTotal,
    /// A criterion with a `group` is refused with 400.
    GroupRefused,
    /// Several `values` of a content criterion must all be said.
    ValuesAnded,
    /// `GET /analytics/conversations/details?id=…` does not exist (404).
    NoMultiGet,
    /// Rows come twice: again on a later page, and again in the answer for the half hour next to theirs.
    Duplicates,
    /// The newest calls are not there at first; two of them arrive after each page of a list.
    ShiftingPages,
    /// The second agent's leg is recorded and transcribed as well: such a call gives two rows.
    SeveralLegs,
    /// A search while content search is off finds nothing, instead of being refused with 403.
    ContentOffEmpty,
    /// Segment filters other than `mediaType` are refused with 400.
    FiltersRefused,
    /// Pages hold at most 25, whatever is asked for.
    SmallPages,
    /// Recordings are refused with 403, whatever the permissions: the OAuth client's scope lacks them.
    RecordingsForbidden,
    /// Nothing was recorded.
    NoRecordings,
    /// Every recording is archived.
    RecordingsArchived,
    /// Recordings say nothing of the communication they are of.
    NoSessionIds,
    /// Recordings are ready at the third question only; the first two are answered with 202.
    SlowRecordings,
}

const NAMES: &[(&str, Oddity)] = &[
    ("no-exact-phrase", Oddity::NoExactPhrase),
    ("no-phrase", Oddity::NoPhrase),
    ("epoch-times", Oddity::EpochTimes),
    ("no-times", Oddity::NoTimes),
    ("no-results", Oddity::NoResults),
    ("approximate-total", Oddity::ApproximateTotal),
    ("no-total", Oddity::NoTotal),
    ("group-refused", Oddity::GroupRefused),
    ("values-anded", Oddity::ValuesAnded),
    ("no-multi-get", Oddity::NoMultiGet),
    ("duplicates", Oddity::Duplicates),
    ("shifting-pages", Oddity::ShiftingPages),
    ("several-legs", Oddity::SeveralLegs),
    ("content-off-empty", Oddity::ContentOffEmpty),
    ("filters-refused", Oddity::FiltersRefused),
    ("small-pages", Oddity::SmallPages),
    ("recordings-forbidden", Oddity::RecordingsForbidden),
    ("no-recordings", Oddity::NoRecordings),
    ("recordings-archived", Oddity::RecordingsArchived),
    ("no-session-ids", Oddity::NoSessionIds),
    ("slow-recordings", Oddity::SlowRecordings),
];

/// The oddities of an organization, written as a comma list: `epoch-times,small-pages`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Odd(BTreeSet<Oddity>);

impl Odd {
    /// Nothing odd.
    pub fn none() -> Self {
        Self::default()
    }

    /// The names that [`Odd::from_str`] knows.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|(name, _)| *name)
    }

    /// Whether the organization is odd in this way.
    pub fn has(&self, oddity: Oddity) -> bool {
        self.0.contains(&oddity)
    }
}

impl From<Oddity> for Odd {
    fn from(oddity: Oddity) -> Self {
        Self::from_iter([oddity])
    }
}

impl FromIterator<Oddity> for Odd {
    fn from_iter<I: IntoIterator<Item = Oddity>>(oddities: I) -> Self {
        Self(oddities.into_iter().collect())
    }
}

impl FromStr for Odd {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(known).collect()
    }
}

impl fmt::Display for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = NAMES.iter().filter(|(_, oddity)| self.has(*oddity)).map(|(name, _)| *name);
        f.write_str(&names.collect::<Vec<_>>().join(","))
    }
}

fn known(name: &str) -> Result<Oddity, Error> {
    let found = NAMES.iter().find(|(known, _)| *known == name).map(|(_, oddity)| *oddity);
    found.ok_or_else(|| Error::UnknownOddity {
        name: name.to_owned(),
        known: Odd::names().collect::<Vec<_>>().join(", "),
    })
}
