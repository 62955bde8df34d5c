use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use crate::Refusal;

/// Longest `Retry-After` that is waited out (API.md 8.2).
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(180);

/// The cause below an error of ours, kept so that nothing is lost for a bug report. Shared, because
/// one failed sign-in is told to every request that waited for it.
type Cause = Arc<dyn StdError + Send + Sync>;

/// Why Genesys Cloud could not be asked, or did not answer. `Display` is a sentence for a
/// supervisor that says what to do; the source chain holds Genesys' own words.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The login host refused the client, or the API refused even a fresh token.
    #[error(
        "Genesys Cloud refused the sign-in at {host}. Either the client secret is wrong, or the client id is unknown, or the organization lives in another region: check all three in the connection."
    )]
    SignIn {
        /// Where it was refused.
        host: String,
        /// Genesys' words.
        #[source]
        refusal: Box<Refusal>,
    },
    /// The API no longer accepts the token. Seen outside this crate only if a caller races a revocation.
    #[error("The sign-in to Genesys Cloud has expired. Try again: Earshot signs in anew.")]
    TokenExpired {
        /// Genesys' words.
        #[source]
        refusal: Box<Refusal>,
    },
    /// The client's role or division does not allow it.
    #[error("This client is not allowed to do that in Genesys Cloud. {}", ask_for(permissions, *any))]
    Forbidden {
        /// The permissions to ask for, as Genesys names them, or else those API.md 2.5 lists.
        permissions: Vec<String>,
        /// Whether any one of them is enough; otherwise all are needed.
        any: bool,
        /// Genesys' words.
        #[source]
        refusal: Box<Refusal>,
    },
    /// There is no such thing; for a transcript: none for this leg, or not ready yet.
    #[error(
        "Genesys Cloud has nothing there. A transcript usually appears within minutes of the call, at times hours; where speech analytics is off for the queue there will be none."
    )]
    NotFound {
        /// Genesys' words.
        #[source]
        refusal: Box<Refusal>,
    },
    /// Where Genesys Cloud should be, something else answers.
    #[error(
        "{host} answers, but not as Genesys Cloud does. Check the region or address in the connection."
    )]
    NotGenesys {
        /// Who answered.
        host: String,
        /// What was said.
        #[source]
        refusal: Box<Refusal>,
    },
    /// Genesys did not understand or accept the request.
    #[error(
        "Genesys Cloud did not accept the request (HTTP {}). Change the search and try again; if it goes on, give the details below to whoever looks after Earshot.",
        refusal.status
    )]
    BadRequest {
        /// Genesys' words.
        #[source]
        refusal: Box<Refusal>,
    },
    /// Too many requests, and the wait asked for was too long or the tries are used up.
    #[error("Genesys Cloud asks for a pause: too many requests were made. {}", when(*retry_after))]
    RateLimited {
        /// How long Genesys asked to wait, if it said.
        retry_after: Option<Duration>,
        /// Genesys' words.
        #[source]
        refusal: Box<Refusal>,
    },
    /// No connection, or it broke, or took too long.
    #[error(
        "{host} could not be reached: {what}. Check the network connection, and the region or address in the connection."
    )]
    Unreachable {
        /// The host asked for.
        host: String,
        /// What happened, in a few words.
        what: &'static str,
        /// What the network layer said.
        #[source]
        cause: Cause,
    },
    /// No safe connection could be agreed on.
    #[error(
        "No secure connection to {host} could be made. A proxy or firewall may be in between, or the computer's clock or certificates are wrong: ask your network administrator."
    )]
    Tls {
        /// The host asked for.
        host: String,
        /// What the network layer said.
        #[source]
        cause: Cause,
    },
    /// The answer sends us elsewhere, which neither API nor storage does; the token must not follow.
    #[error(
        "{host} answered with a redirect, which Genesys Cloud does not do. A sign-in page of your network may be in between: open a web page in the browser, then try again."
    )]
    Redirected {
        /// Who answered.
        host: String,
        /// Genesys' words.
        #[source]
        refusal: Box<Refusal>,
    },
    /// Genesys Cloud is in trouble.
    #[error(
        "Genesys Cloud has a problem at the moment (HTTP {status}). Try again in a few minutes."
    )]
    Server {
        /// HTTP status, 500 or above.
        status: u16,
        /// Genesys' words.
        #[source]
        refusal: Box<Refusal>,
    },
    /// The answer is not what API.md describes.
    #[error(
        "The answer from Genesys Cloud could not be read (at `{path}`). Try again; if it goes on, a proxy may be changing the answers."
    )]
    Decode {
        /// Where in the document, in field names; never its content.
        path: String,
        /// Identifies the answer for support.
        correlation_id: Option<String>,
    },
    /// The answer ended too early.
    #[error("The answer from Genesys Cloud broke off half-way. Try again.")]
    Truncated {
        /// Identifies the answer for support.
        correlation_id: Option<String>,
    },
    /// Larger than anything a call can be; reading on would fill the memory.
    #[error("The answer is larger than {limit} bytes and was not read. The call cannot be shown.")]
    TooLarge {
        /// The limit that was passed.
        limit: u64,
    },
    /// The storage refused even a fresh link.
    #[error(
        "The storage of Genesys Cloud refused the transcript (HTTP {status}). Check the clock of this computer, then try again; if it goes on, ask your Genesys Cloud administrator."
    )]
    StorageRefused {
        /// HTTP status.
        status: u16,
    },
    /// Genesys named a storage address that is not safe to open.
    #[error(
        "The answer names a storage address that is not https, so it was not opened. Check the region or address in the connection."
    )]
    StorageAddress,
    /// Plain http outside this computer would show the secret to everybody on the way.
    #[error("{address} is not secure: a client secret is sent over https only. Use https.")]
    InsecureAddress {
        /// What was asked for, without path.
        address: String,
    },
    /// Not an address at all.
    #[error("`{address}` is not a region of Genesys Cloud. Enter a domain such as mypurecloud.ie.")]
    BadAddress {
        /// What was typed, shortened.
        address: String,
    },
    /// Genesys searches for values of at most 300 characters (API.md 3.1).
    #[error(
        "The phrase has {characters} characters; Genesys Cloud searches for at most {limit}. Shorten it."
    )]
    TooLong {
        /// Its length.
        characters: usize,
        /// The limit.
        limit: usize,
    },
    /// The network layer could not be set up (no certificates on the computer, for one).
    #[error("Secure connections cannot be set up on this computer. Check its certificates.")]
    Setup {
        /// What the network layer said.
        #[source]
        cause: Cause,
    },
}

/// What may be done about an [`Error`]. The error decides, one place executes (ANCHORS rule 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Asking again changes nothing.
    Never,
    /// Ask again after a random, growing wait.
    BackOff,
    /// Ask again after exactly this.
    After(Duration),
    /// Ask again once with a fresh token.
    SignInAgain,
}

impl Error {
    /// A stable kebab-case name, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SignIn { .. } => "sign-in-refused",
            Self::TokenExpired { .. } => "token-expired",
            Self::Forbidden { .. } => "permission-missing",
            Self::NotFound { .. } => "not-found",
            Self::NotGenesys { .. } => "not-genesys",
            Self::BadRequest { .. } => "bad-request",
            Self::RateLimited { .. } => "rate-limited",
            Self::Unreachable { .. } => "unreachable",
            Self::Tls { .. } => "tls",
            Self::Redirected { .. } => "redirected",
            Self::Server { .. } => "server",
            Self::Decode { .. } => "unreadable-answer",
            Self::Truncated { .. } => "truncated",
            Self::TooLarge { .. } => "too-large",
            Self::StorageRefused { .. } => "storage-refused",
            Self::StorageAddress => "storage-address",
            Self::InsecureAddress { .. } => "insecure-address",
            Self::BadAddress { .. } => "bad-address",
            Self::TooLong { .. } => "query-too-long",
            Self::Setup { .. } => "network-setup",
        }
    }

    /// Whether asking again can help (API.md 8.2).
    pub fn retry(&self) -> Retry {
        match self {
            Self::TokenExpired { .. } => Retry::SignInAgain,
            Self::RateLimited { retry_after: Some(wait), .. } if *wait > LONGEST_WAIT => {
                Retry::Never
            }
            Self::RateLimited { retry_after: Some(wait), .. } => {
                // One second more than asked, as Genesys' own tutorials do (API.md 8.1).
                Retry::After(*wait + Duration::from_secs(1))
            }
            // 501 says that the server will never know how.
            Self::Server { status: 501, .. } => Retry::Never,
            Self::RateLimited { retry_after: None, .. }
            | Self::Server { .. }
            | Self::Unreachable { .. }
            | Self::Decode { .. }
            | Self::Truncated { .. } => Retry::BackOff,
            _ => Retry::Never,
        }
    }

    /// What Genesys Cloud itself said, if it said anything.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::SignIn { refusal, .. }
            | Self::TokenExpired { refusal }
            | Self::Forbidden { refusal, .. }
            | Self::NotFound { refusal }
            | Self::NotGenesys { refusal, .. }
            | Self::BadRequest { refusal }
            | Self::RateLimited { refusal, .. }
            | Self::Redirected { refusal, .. }
            | Self::Server { refusal, .. } => Some(refusal),
            _ => None,
        }
    }

    /// Identifies the request for Genesys' support.
    pub fn correlation_id(&self) -> Option<&str> {
        match self {
            Self::Decode { correlation_id, .. } | Self::Truncated { correlation_id } => {
                correlation_id.as_deref()
            }
            _ => self.refusal()?.correlation_id.as_deref(),
        }
    }

    /// The permissions to ask an administrator for; empty unless permissions are the trouble.
    pub fn permissions(&self) -> &[String] {
        match self {
            Self::Forbidden { permissions, .. } => permissions,
            _ => &[],
        }
    }
}

fn ask_for(permissions: &[String], any: bool) -> String {
    let whom =
        "Ask an administrator to give the OAuth client a role (with the right divisions) that has";
    match permissions {
        [] => format!("{whom} the permission for it."),
        [one] => format!("{whom} the permission {one}."),
        several if any => format!("{whom} one of these permissions: {}.", several.join(", ")),
        several => format!("{whom} these permissions: {}.", several.join(", ")),
    }
}

fn when(retry_after: Option<Duration>) -> String {
    match retry_after.map(|wait| wait.as_secs()) {
        Some(seconds) if seconds >= 120 => {
            format!("Try again in {} minutes.", seconds.div_ceil(60))
        }
        Some(seconds) => format!("Try again in {} seconds.", seconds + 1),
        None => "Try again in a minute.".to_owned(),
    }
}
