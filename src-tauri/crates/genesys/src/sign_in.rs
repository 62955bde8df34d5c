//! Sign-in with client credentials (API.md 2.1). The token lives in memory only.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use reqwest::Method;
use secrecy::SecretString;
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::call::{Call, Content, Lane, Needs};
use crate::transport::Transport;
use crate::wire::TokenAnswer;
use crate::{Credentials, Endpoints, Error, Limits, body, retry};

/// A token this close to its end is not used any more.
const EARLY: Duration = Duration::from_secs(60);
/// Where `expires_in` is missing: the shortest lifetime a client can have is 5 minutes (API.md 2.4).
const SHORTEST_LIFE: Duration = Duration::from_secs(300);
/// The longest lifetime a client can have is two days (API.md 2.4); a clock cannot count to whatever
/// number an answer may hold.
const LONGEST_LIFE: Duration = Duration::from_secs(48 * 60 * 60);

/// A token, and which one it is.
#[derive(Clone)]
pub(crate) struct Token {
    pub(crate) secret: SecretString,
    number: u64,
    use_until: Instant,
}

/// Holds the token and fetches a new one for everybody who waits, once.
#[derive(Default)]
pub(crate) struct SignIn {
    state: Mutex<State>,
    /// Fetches that have ended, well or badly.
    fetches: AtomicU64,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    failure: Option<Failure>,
}

/// The last failed fetch; told to those who were waiting for it instead of trying again.
struct Failure {
    fetch: u64,
    error: Error,
}

/// What a fetch needs.
pub(crate) struct With<'a> {
    pub(crate) endpoints: &'a Endpoints,
    pub(crate) credentials: &'a Credentials,
    pub(crate) limits: &'a Limits,
    pub(crate) transport: &'a Transport,
}

impl SignIn {
    /// The token, fetched if there is none or its end is near.
    pub(crate) async fn token(&self, with: &With<'_>) -> Result<Token, Error> {
        self.token_unless(None, with).await
    }

    /// A token other than one the API has refused. Whoever comes second gets the one just fetched.
    pub(crate) async fn another(&self, refused: &Token, with: &With<'_>) -> Result<Token, Error> {
        self.token_unless(Some(refused.number), with).await
    }

    async fn token_unless(&self, refused: Option<u64>, with: &With<'_>) -> Result<Token, Error> {
        let ended_before = self.fetches.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        let usable =
            |token: &&Token| Some(token.number) != refused && token.use_until > Instant::now();
        if let Some(token) = state.token.as_ref().filter(usable) {
            return Ok(token.clone());
        }
        // Somebody fetched in vain while this request waited: that was its try, too.
        if let Some(failure) = state.failure.as_ref().filter(|last| last.fetch > ended_before) {
            return Err(failure.error.clone());
        }
        let outcome = fetch(with).await;
        let number = self.fetches.fetch_add(1, Ordering::AcqRel) + 1;
        match outcome {
            Ok((secret, life)) => {
                let token = Token { secret, number, use_until: Instant::now() + usable_for(life) };
                *state = State { token: Some(token.clone()), failure: None };
                Ok(token)
            }
            Err(error) => {
                let failure = Failure { fetch: number, error: error.clone() };
                *state = State { token: None, failure: Some(failure) };
                Err(error)
            }
        }
    }
}

async fn fetch(with: &With<'_>) -> Result<(SecretString, Duration), Error> {
    let call = Call {
        lane: Lane::Login(with.credentials),
        method: Method::POST,
        url: with.endpoints.login(&["oauth", "token"]),
        body: Content::Form(&[("grant_type", "client_credentials")]),
        needs: Needs::Nothing,
    };
    let call = &call;
    let attempt = |retries| async move {
        let answer = with.transport.send(call, retries).await?;
        body::decode::<TokenAnswer>(&answer.body, answer.correlation_id.as_deref())
    };
    let answer = retry::persistently(with.limits, "sign-in", attempt).await?;
    let life = answer.expires_in.count().map_or(SHORTEST_LIFE, Duration::from_secs);
    let life = life.min(LONGEST_LIFE);
    tracing::info!(host = with.endpoints.label(), seconds = life.as_secs(), "signed in");
    Ok((answer.access_token.into(), life))
}

/// A token is used until a minute before its end; one that does not live longer, for half its life.
fn usable_for(life: Duration) -> Duration {
    life.checked_sub(EARLY).filter(|left| !left.is_zero()).unwrap_or(life / 2)
}
