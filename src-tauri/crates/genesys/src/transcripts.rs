use transcript::Transcript;
use url::Url;

use crate::call::Needs;
use crate::endpoints::is_loopback_host;
use crate::transport::Answer;
use crate::wire::{TranscriptFile, TranscriptUrl};
use crate::{Client, Dialect, Error, body, conversion, tutorial};

const NEEDS: Needs = Needs::All(&["recording:recording:view", "speechAndTextAnalytics:data:view"]);

impl Client {
    /// Fetches the transcript of one communication: its link from the API, its file from storage
    /// (API.md section 5). People and queues have no names yet; see [`Names`](crate::Names).
    ///
    /// [`Error::NotFound`] means that there is none for this leg, or none yet. A file that holds no
    /// time at all starts at the epoch; whoever knows when the call was should fill that in.
    pub async fn transcript(
        &self,
        conversation_id: &str,
        communication_id: &str,
    ) -> Result<Transcript, Error> {
        if self.dialect() == Dialect::Tutorial {
            return tutorial::transcript(self, conversation_id).await;
        }
        let read = |answer: &Answer| read(answer, conversation_id, communication_id);
        let link = self.transcript_link(conversation_id, communication_id).await?;
        match self.download(&link, read).await {
            // The link lives ten minutes, and waiting for a place may have taken longer.
            Err(Error::StorageRefused { .. }) => {
                let link = self.transcript_link(conversation_id, communication_id).await?;
                self.download(&link, read).await
            }
            outcome => outcome,
        }
    }

    async fn transcript_link(&self, conversation: &str, communication: &str) -> Result<Url, Error> {
        let path = [
            "speechandtextanalytics",
            "conversations",
            conversation,
            "communications",
            communication,
            "transcripturl",
        ];
        let answer: TranscriptUrl = self.get(&path, &[], NEEDS).await?;
        let missing = || Error::Decode { path: "url".into(), correlation_id: None };
        let link = Url::parse(&answer.url.0.ok_or_else(missing)?).map_err(|_| missing())?;
        let local = self.endpoints().is_loopback() && is_loopback_host(&link);
        if link.scheme() == "https" || (link.scheme() == "http" && local) {
            Ok(link)
        } else {
            Err(Error::StorageAddress)
        }
    }
}

fn read(answer: &Answer, conversation: &str, communication: &str) -> Result<Transcript, Error> {
    let file: TranscriptFile = body::decode(&answer.body, None)?;
    let is_transcript = file.transcripts.is_some()
        || file.conversation_id.0.is_some()
        || file.communication_id.0.is_some();
    if !is_transcript {
        return Err(Error::Decode { path: "transcripts".into(), correlation_id: None });
    }
    Ok(conversion::transcript(file, conversation, communication))
}
