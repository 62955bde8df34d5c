use std::fmt;

use tokio::sync::Mutex;
use url::Url;

use super::{Recording, Recordings};
use crate::extent::Piece;
use crate::{Client, Error};

/// The sound of one recording, in bytes of its file. Knows where that is and asks anew once an address
/// has expired; the address never leaves this type.
pub struct Media {
    client: Client,
    conversation_id: String,
    recording_id: String,
    link: Mutex<Url>,
}

impl Client {
    /// The sound of a recording that [`Client::recordings`] listed; `None` if it cannot be heard.
    pub fn media(&self, conversation_id: &str, recording: &Recording) -> Option<Media> {
        Some(Media {
            client: self.clone(),
            conversation_id: conversation_id.to_owned(),
            recording_id: recording.id.clone(),
            link: Mutex::new(recording.link.clone()?),
        })
    }
}

impl Media {
    /// The bytes from `from` to `to`, both included, as storage has them. `None` where the file ends
    /// before `from`.
    ///
    /// [`Error::StorageRefused`] means that even a fresh address was refused.
    pub async fn read(&self, from: u64, to: u64) -> Result<Option<Piece>, Error> {
        let link = self.link.lock().await.clone();
        match self.client.download_part(&link, from, to).await {
            Err(Error::StorageRefused { .. }) => {
                let link = self.fresh(&link).await?;
                self.client.download_part(&link, from, to).await
            }
            outcome => outcome,
        }
    }

    /// A new address in place of one that was refused. Several readers find out at once; one asks.
    async fn fresh(&self, refused: &Url) -> Result<Url, Error> {
        let mut link = self.link.lock().await;
        if *link == *refused {
            *link = self.ask().await?.ok_or(Error::StorageRefused { status: 403 })?;
        }
        Ok(link.clone())
    }

    async fn ask(&self) -> Result<Option<Url>, Error> {
        let Recordings::Listed(listed) = self.client.recordings(&self.conversation_id).await?
        else {
            return Ok(None);
        };
        Ok(listed.into_iter().find(|one| one.id == self.recording_id).and_then(|one| one.link))
    }
}

impl fmt::Debug for Media {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Media").field(&self.recording_id).finish()
    }
}
