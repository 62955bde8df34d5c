//! A request as the client describes it, before anything is sent.

use reqwest::Method;
use secrecy::SecretString;
use url::Url;

use crate::Credentials;

/// One request, ready to be sent several times.
pub(crate) struct Call<'a> {
    pub(crate) lane: Lane<'a>,
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) body: Content,
    pub(crate) needs: Needs,
}

impl Call<'_> {
    /// Whether only some bytes of a file are asked for.
    pub(crate) fn wants_part(&self) -> bool {
        matches!(self.body, Content::Part { .. })
    }
}

/// Which door a request takes, and what it shows there.
#[derive(Clone, Copy)]
pub(crate) enum Lane<'a> {
    /// The login host: Basic authentication, not counted in the budget.
    Login(&'a Credentials),
    /// The API: bearer token, counted.
    Api(&'a SecretString),
    /// Storage: the link is the authentication (API.md 5.1), not counted.
    Storage,
}

/// What it brings along.
#[derive(Clone)]
pub(crate) enum Content {
    Nothing,
    Json(Vec<u8>),
    Form(&'static [(&'static str, &'static str)]),
    /// Nothing is sent; of the answer, these bytes are wanted, both ends included.
    Part {
        from: u64,
        to: u64,
    },
}

/// The permissions of a call (API.md 2.5), to name when Genesys refuses without naming any.
#[derive(Clone, Copy)]
pub(crate) enum Needs {
    Nothing,
    Any(&'static [&'static str]),
    All(&'static [&'static str]),
}

impl Needs {
    /// As Genesys names them; may be none.
    pub(crate) fn permissions(self) -> &'static [&'static str] {
        match self {
            Self::Nothing => &[],
            Self::Any(permissions) | Self::All(permissions) => permissions,
        }
    }
}
