use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::Error;

/// Folders under which Unix keeps the tz database; `TZ` may name a file in them.
const ZONE_FILES: &str = "/zoneinfo/";

/// A time zone of the tz database, by name, so that summer time is right for any date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone(Tz);

impl Zone {
    /// The zone of this computer: `TZ` if it names one, else what the system is set to, else UTC.
    pub fn local() -> Self {
        let variable = std::env::var("TZ").ok();
        Self::chosen(variable.as_deref(), || iana_time_zone::get_timezone().ok())
    }

    /// The zone of that name, as the tz database spells it (`Europe/Berlin`).
    pub fn named(name: &str) -> Result<Self, Error> {
        name.parse().map(Self).map_err(|_| Error::UnknownZone { name: name.to_owned() })
    }

    /// Coordinated Universal Time.
    pub fn utc() -> Self {
        Self(Tz::UTC)
    }

    /// Its name, as the tz database spells it.
    pub fn name(&self) -> &'static str {
        self.0.name()
    }

    /// That instant on the clocks of this zone.
    pub fn at(&self, instant: DateTime<Utc>) -> DateTime<Tz> {
        instant.with_timezone(&self.0)
    }

    fn chosen(variable: Option<&str>, system: impl FnOnce() -> Option<String>) -> Self {
        variable
            .and_then(of_variable)
            .or_else(|| system().and_then(|name| Self::named(&name).ok()))
            .unwrap_or_else(Self::utc)
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self::local()
    }
}

/// `TZ` as POSIX has it: an optional colon, then a name, or a path into the database. Rules written
/// out (`CET-1CEST,…`) name no zone and leave the choice to the system.
fn of_variable(value: &str) -> Option<Zone> {
    let value = value.strip_prefix(':').unwrap_or(value);
    let name = value.split_once(ZONE_FILES).map_or(value, |(_, name)| name);
    Zone::named(name).ok()
}

#[cfg(test)]
mod tests {
    use super::Zone;

    fn chosen(variable: Option<&str>, system: Option<&str>) -> &'static str {
        Zone::chosen(variable, || system.map(str::to_owned)).name()
    }

    #[test]
    fn the_variable_wins_when_it_names_a_zone() {
        for value in ["Europe/Berlin", ":Europe/Berlin", ":/usr/share/zoneinfo/Europe/Berlin"] {
            assert_eq!(chosen(Some(value), Some("Asia/Tokyo")), "Europe/Berlin", "TZ={value}");
        }
    }

    #[test]
    fn a_variable_that_names_no_zone_leaves_it_to_the_system() {
        for value in [Some("CET-1CEST,M3.5.0,M10.5.0/3"), Some(""), Some("Mars/Olympus"), None] {
            assert_eq!(chosen(value, Some("Asia/Tokyo")), "Asia/Tokyo", "TZ={value:?}");
        }
    }

    #[test]
    fn with_nothing_to_go_by_it_is_utc() {
        assert_eq!(chosen(None, None), "UTC");
        assert_eq!(chosen(Some("?"), Some("Not/A/Zone")), "UTC");
    }
}
