//! The protocol `earshot-audio`: ranges of the one recording that is open, for the page and nobody else.
//!
//! `WebKit` on Linux plays media over http, https and blobs only, so no `<audio>` element points here; the
//! page fetches ranges and plays them itself (`ui/lib/sound.js`).

use genesys::{Media, Piece};
use tauri::{
    AppHandle, Manager, Runtime,
    http::{
        HeaderMap, Method, Request, Response, StatusCode,
        header::{
            ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
            ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, CACHE_CONTROL,
            CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ORIGIN, RANGE,
        },
    },
};

use super::Audio;
use crate::error::CommandError;

/// Its name. Where web views know http only it becomes the host `earshot-audio.localhost`.
pub(crate) const SCHEME: &str = "earshot-audio";
pub(super) const MIME: &str = "audio/wav";
/// Bytes of one answer at most: it is held in memory on its way to the page.
const MOST: u64 = 1024 * 1024;

type Answer = Response<Vec<u8>>;

/// Where the page reads the sound with this token.
pub(super) fn address(token: &str) -> String {
    if cfg!(any(windows, target_os = "android")) {
        format!("http://{SCHEME}.localhost/{token}")
    } else {
        format!("{SCHEME}://localhost/{token}")
    }
}

/// Answers a request: 206 with a part, 416 behind the end, 403 for strangers, 404 for what is not open.
pub(crate) async fn answer<R: Runtime>(app: &AppHandle<R>, request: Request<Vec<u8>>) -> Answer {
    let Some(origin) = own_page(app, request.headers()) else {
        return plain(StatusCode::FORBIDDEN);
    };
    let mut answer = answer_own(&app.state::<Audio>(), &request).await;
    let headers = answer.headers_mut();
    if let Ok(origin) = origin.parse() {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    let readable = "content-range, content-length, accept-ranges".parse();
    headers.extend(readable.ok().map(|names| (ACCESS_CONTROL_EXPOSE_HEADERS, names)));
    headers.extend("no-store".parse().ok().map(|value| (CACHE_CONTROL, value)));
    answer
}

/// The answer to a request that could not be answered.
pub(crate) fn broken() -> Answer {
    plain(StatusCode::INTERNAL_SERVER_ERROR)
}

async fn answer_own(audio: &Audio, request: &Request<Vec<u8>>) -> Answer {
    let Some(media) = audio.media(request.uri().path().trim_start_matches('/')) else {
        return plain(StatusCode::NOT_FOUND);
    };
    let range = request.headers().get(RANGE).map(|range| range.to_str().ok().and_then(read));
    match (request.method(), range) {
        (&Method::OPTIONS, _) => preflight(),
        (&Method::HEAD, _) => about(&media).await,
        (&Method::GET, Some(Some((from, to)))) => part(&media, from, to).await,
        // The whole file of a long call is hundreds of megabytes.
        (&Method::GET, _) => plain(StatusCode::BAD_REQUEST),
        _ => plain(StatusCode::METHOD_NOT_ALLOWED),
    }
}

/// What a web view wants to know before it asks for a range across origins; `WebKit` does not.
fn preflight() -> Answer {
    let mut answer = plain(StatusCode::NO_CONTENT);
    let headers = answer.headers_mut();
    headers.extend("GET, HEAD".parse().ok().map(|methods| (ACCESS_CONTROL_ALLOW_METHODS, methods)));
    headers.extend("range".parse().ok().map(|names| (ACCESS_CONTROL_ALLOW_HEADERS, names)));
    answer
}

async fn about(media: &Media) -> Answer {
    match media.read(0, 0).await {
        Ok(Some(piece)) => {
            let mut answer = sound(StatusCode::OK, Vec::new());
            answer.headers_mut().insert(CONTENT_LENGTH, piece.total.into());
            answer
        }
        Ok(None) => sound(StatusCode::OK, Vec::new()),
        Err(error) => failed(&error),
    }
}

async fn part(media: &Media, from: u64, to: Option<u64>) -> Answer {
    let most = from.saturating_add(MOST - 1);
    let to = to.map_or(most, |to| to.min(most));
    match media.read(from, to).await {
        Ok(Some(Piece { bytes, total, .. })) if !bytes.is_empty() => {
            let last = from.saturating_add(bytes.len() as u64 - 1);
            let mut answer = sound(StatusCode::PARTIAL_CONTENT, bytes);
            note_range(&mut answer, &format!("bytes {from}-{last}/{total}"));
            answer
        }
        Ok(_) => plain(StatusCode::RANGE_NOT_SATISFIABLE),
        Err(error) => failed(&error),
    }
}

/// `bytes=0-99` or `bytes=100-`. The page asks for nothing else.
fn read(range: &str) -> Option<(u64, Option<u64>)> {
    let (from, to) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
    let from = from.parse().ok()?;
    let to = if to.is_empty() { None } else { Some(to.parse().ok()?) };
    to.is_none_or(|to| from <= to).then_some((from, to))
}

/// The origin of the request, if it is Earshot's page.
fn own_page<R: Runtime>(app: &AppHandle<R>, headers: &HeaderMap) -> Option<String> {
    let origin = headers.get(ORIGIN)?.to_str().ok()?;
    let home = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    let developed = app.config().build.dev_url.as_ref().filter(|_| tauri::is_dev());
    let is_own = origin == home
        || developed.is_some_and(|page| page.origin().ascii_serialization() == origin);
    is_own.then(|| origin.to_owned())
}

fn sound(status: StatusCode, bytes: Vec<u8>) -> Answer {
    let mut answer = Response::new(bytes);
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.extend(MIME.parse().ok().map(|kind| (CONTENT_TYPE, kind)));
    headers.extend("bytes".parse().ok().map(|unit| (ACCEPT_RANGES, unit)));
    answer
}

fn plain(status: StatusCode) -> Answer {
    let mut answer = Response::new(Vec::new());
    *answer.status_mut() = status;
    answer
}

fn note_range(answer: &mut Answer, range: &str) {
    answer.headers_mut().extend(range.parse().ok().map(|range| (CONTENT_RANGE, range)));
}

/// The page reads the error from the body. What Genesys' storage is called is nobody's business there, so
/// the sentence is one for all of them.
fn failed(error: &genesys::Error) -> Answer {
    tracing::warn!(code = error.code(), "sound could not be fetched");
    let message = "The sound could not be fetched from Genesys Cloud. Check the network connection, then try again.";
    let told = CommandError::new("audio-broken-off", message).with_detail(error.code().to_owned());
    let mut answer = Response::new(serde_json::to_vec(&told).unwrap_or_default());
    *answer.status_mut() = StatusCode::BAD_GATEWAY;
    answer.headers_mut().extend("application/json".parse().ok().map(|kind| (CONTENT_TYPE, kind)));
    answer
}

#[cfg(test)]
mod tests {
    use super::{address, read};

    #[test]
    fn ranges_are_read_as_they_are_asked_for() {
        assert_eq!(read("bytes=0-99"), Some((0, Some(99))));
        assert_eq!(read("bytes=100-"), Some((100, None)));
        for odd in ["bytes=-5", "bytes=9-1", "items=0-1", "bytes=a-b", "bytes=0-1,5-6", ""] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }

    #[test]
    fn the_address_is_the_protocols_own() {
        let address = address("token");
        assert!(address.ends_with("localhost/token") && address.contains("earshot-audio"));
    }
}
