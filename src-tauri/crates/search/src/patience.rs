use genesys::{Error, Retry};

/// So many candidates in a row that fail in the same general way end the run: what is wrong is not
/// the candidates, and thousands more would fail as slowly.
const PATIENCE: u32 = 12;

/// How long a run puts up with candidates that cannot be read.
#[derive(Debug, Default)]
pub(crate) struct Patience {
    /// Candidates that failed in a row.
    failing: u32,
    /// The last 403, kept for the case that nothing at all could be read.
    pub(crate) refusal: Option<Error>,
}

impl Patience {
    /// Hears how a candidate went, and gives the error back when the failures are not about single
    /// calls: the sign-in is refused, the network is gone, or a permission is missing for everything.
    /// `nothing_read`: where not a single one could be read, any error is about all of them.
    pub(crate) fn lose(&mut self, error: Option<Error>, nothing_read: bool) -> Option<Error> {
        let Some(error) = error else {
            self.failing = 0;
            return None;
        };
        self.failing += 1;
        let hopeless = matches!(error, Error::SignIn { .. });
        let general = nothing_read || is_general(&error);
        if hopeless || (general && self.failing >= PATIENCE) {
            return Some(error);
        }
        if matches!(error, Error::Forbidden { .. }) {
            self.refusal = Some(error);
        }
        None
    }
}

/// Whether an error is about the way to Genesys rather than about one call. A pause too long to be
/// waited out is not asked for again, but meets every other call as well.
fn is_general(error: &Error) -> bool {
    matches!(error, Error::RateLimited { .. } | Error::Tls { .. } | Error::Redirected { .. })
        || matches!(error.retry(), Retry::BackOff | Retry::After(_))
}
