use crate::call::Needs;
use crate::{Client, Dialect, Error, tutorial, wire};

/// The organization a client belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organization {
    /// Genesys' id.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
}

const TRANSCRIPTION_SETTINGS: Needs = Needs::All(&["routing:transcriptionSettings:view"]);

impl Client {
    /// Whose organization this is: the proof that the sign-in works. Asks `organizations/me`, and
    /// `tokens/me` where that is not allowed (API.md 2.4).
    pub async fn organization(&self) -> Result<Organization, Error> {
        let asked = self.get::<wire::Organization>(&["organizations", "me"], &[], Needs::Nothing);
        match asked.await {
            Ok(found) => Ok(found.into()),
            Err(Error::Forbidden { .. } | Error::NotFound { .. }) => {
                self.token_organization().await
            }
            Err(error) => Err(error),
        }
    }

    async fn token_organization(&self) -> Result<Organization, Error> {
        match self.get::<wire::TokenInfo>(&["tokens", "me"], &[], Needs::Nothing).await {
            Ok(token) => {
                let found = token.organization.0.or(token.home_organization.0);
                Ok(found.map(Into::into).unwrap_or_default())
            }
            // A gateway may offer the tutorial's paths and nothing else.
            Err(Error::NotFound { .. }) if self.dialect() == Dialect::Tutorial => {
                tutorial::lists_calls(self).await.map(|()| Organization::default())
            }
            Err(error) => Err(self.not_genesys(error)),
        }
    }

    /// Every Genesys Cloud has `tokens/me`; where it is not found, something else answers.
    fn not_genesys(&self, error: Error) -> Error {
        match error {
            Error::NotFound { refusal } => {
                Error::NotGenesys { host: self.endpoints().label().to_owned(), refusal }
            }
            other => other,
        }
    }

    /// Whether the organization has content search switched on (API.md 3.4). `None` when that could
    /// not be seen: it takes the permission `routing:transcriptionSettings:view`. The tutorial dialect
    /// has no such switch: there it always is.
    pub async fn content_search_enabled(&self) -> Result<Option<bool>, Error> {
        if self.dialect() == Dialect::Tutorial {
            return Ok(Some(true));
        }
        let path = ["routing", "settings", "transcription"];
        match self.get::<wire::TranscriptionSettings>(&path, &[], TRANSCRIPTION_SETTINGS).await {
            Ok(settings) => Ok(settings.content_search_enabled.0),
            Err(Error::Forbidden { .. } | Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl From<wire::Organization> for Organization {
    fn from(found: wire::Organization) -> Self {
        Self { id: found.id.0, name: found.name.0 }
    }
}
