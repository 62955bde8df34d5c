//! Reading an answer's bytes: never more than allowed, packed or not.

use std::io::{self, Read};

use flate2::read::MultiGzDecoder;
use futures::StreamExt;
use reqwest::Response;
use serde::de::DeserializeOwned;

use crate::Error;
use crate::wire::Maybe;

/// The bytes of an answer, unpacked if they are gzip. `correlation_id` goes into the error.
///
/// The magic bytes decide, not the header: storage is UNCONFIRMED to set it (API.md 5.1), and a proxy
/// may have unpacked the body and left the header.
pub(crate) async fn read(
    response: Response,
    limit: u64,
    correlation_id: Option<&str>,
) -> Result<Vec<u8>, Error> {
    let packed = collect(response, limit, correlation_id).await?;
    if packed.starts_with(&[0x1f, 0x8b]) {
        unpack(&packed, limit, correlation_id)
    } else {
        Ok(packed)
    }
}

/// Decodes JSON. The error names the place in the document, never what stands there.
pub(crate) fn decode<T: DeserializeOwned>(
    body: &[u8],
    correlation_id: Option<&str>,
) -> Result<T, Error> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let correlation_id = || correlation_id.map(str::to_owned);
    // All answers are objects. `Maybe` insists on it: serde would fill a struct from an array, too.
    match serde_json::from_slice::<Maybe<T>>(body) {
        Ok(Maybe(Some(value))) => return Ok(value),
        Err(error) if error.is_eof() => {
            return Err(Error::Truncated { correlation_id: correlation_id() });
        }
        Ok(Maybe(None)) | Err(_) => {}
    }
    // Only now the slower way that knows where it was.
    let mut reader = serde_json::Deserializer::from_slice(body);
    let path = match serde_path_to_error::deserialize::<_, T>(&mut reader) {
        Err(error) => error.path().to_string(),
        Ok(_) => ".".to_owned(),
    };
    Err(Error::Decode { path, correlation_id: correlation_id() })
}

/// The bytes of an answer as they come.
pub(crate) async fn collect(
    response: Response,
    limit: u64,
    correlation_id: Option<&str>,
) -> Result<Vec<u8>, Error> {
    if response.content_length().is_some_and(|length| length > limit) {
        return Err(Error::TooLarge { limit });
    }
    let host = response.url().host_str().unwrap_or_default().to_owned();
    let mut body = Vec::new();
    let mut chunks = response.bytes_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|error| broken(error, &host, correlation_id))?;
        body.extend_from_slice(&chunk);
        if body.len() as u64 > limit {
            return Err(Error::TooLarge { limit });
        }
    }
    Ok(body)
}

fn broken(error: reqwest::Error, host: &str, correlation_id: Option<&str>) -> Error {
    if error.is_timeout() {
        return crate::classify::unreachable(error, host);
    }
    Error::Truncated { correlation_id: correlation_id.map(str::to_owned) }
}

/// Unpacks with the same limit: a small file may unpack to a huge one.
fn unpack(packed: &[u8], limit: u64, correlation_id: Option<&str>) -> Result<Vec<u8>, Error> {
    let correlation_id = || correlation_id.map(str::to_owned);
    let mut body = Vec::new();
    let read = MultiGzDecoder::new(packed).take(limit.saturating_add(1)).read_to_end(&mut body);
    match read {
        Ok(_) if body.len() as u64 > limit => Err(Error::TooLarge { limit }),
        Ok(_) => Ok(body),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            Err(Error::Truncated { correlation_id: correlation_id() })
        }
        Err(_) => Err(Error::Decode { path: "gzip".into(), correlation_id: correlation_id() }),
    }
}
