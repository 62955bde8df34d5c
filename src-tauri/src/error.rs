use search::Args;
use serde::Serialize;

use crate::said;

/// How an error reaches the page: it switches on the code and shows the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ShellError"))]
pub(crate) struct CommandError {
    /// One word, stable.
    pub code: String,
    /// A sentence for the supervisor.
    pub message: String,
    /// What varies in the sentence, for whoever says it in another language.
    #[serde(skip_serializing_if = "Args::is_empty")]
    #[cfg_attr(test, ts(optional, type = "Args"))]
    pub args: Args,
    /// For the small print: the correlation id that support asks for, what was done until then.
    pub detail: Option<String>,
}

impl CommandError {
    pub(crate) fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), args: Args::new(), detail: None }
    }

    pub(crate) fn with_detail(self, detail: impl Into<Option<String>>) -> Self {
        Self { detail: detail.into(), ..self }
    }

    /// With what varies in the sentence.
    pub(crate) fn with_args(self, args: Args) -> Self {
        Self { args, ..self }
    }

    pub(crate) fn run_gone() -> Self {
        Self::new("run-gone", "These results are no longer kept. Search again.")
    }
}

impl From<genesys::Error> for CommandError {
    fn from(error: genesys::Error) -> Self {
        Self::from(&error)
    }
}

impl From<&genesys::Error> for CommandError {
    fn from(error: &genesys::Error) -> Self {
        let detail = error.correlation_id().map(|id| format!("Correlation id {id}"));
        Self::new(error.code(), error.to_string())
            .with_args(search::args_of(error))
            .with_detail(detail)
    }
}

impl From<connections::Error> for CommandError {
    fn from(error: connections::Error) -> Self {
        match &error {
            connections::Error::Genesys(error) => error.into(),
            // The page puts the sentence beside the field that the code names.
            connections::Error::BadForm { field, problem, .. } => {
                Self::new(&format!("bad-{}", field.replace('_', "-")), problem)
                    .with_args(said::connection(&error))
            }
            _ => Self::new(error.code(), error.to_string()).with_args(said::connection(&error)),
        }
    }
}

impl From<transcript::QueryError> for CommandError {
    fn from(error: transcript::QueryError) -> Self {
        Self::new(error.code(), error.to_string()).with_args(said::query(&error))
    }
}

impl From<search::QuestionError> for CommandError {
    fn from(error: search::QuestionError) -> Self {
        Self::new(error.code(), error.to_string()).with_args(said::question(&error))
    }
}

impl From<searches::Error> for CommandError {
    fn from(error: searches::Error) -> Self {
        Self::new(error.code(), error.to_string()).with_args(said::searches(&error))
    }
}

impl From<export::Error> for CommandError {
    fn from(error: export::Error) -> Self {
        Self::new(error.code(), error.to_string()).with_args(said::export(&error))
    }
}

impl From<demo_org::Error> for CommandError {
    fn from(error: demo_org::Error) -> Self {
        let cause = error.to_string();
        Self::new("demo-failed", cause.as_str())
            .with_args(said::args([("cause", cause.as_str().into())]))
    }
}

impl CommandError {
    /// The web view refused another size.
    pub(crate) fn not_zoomed(error: &tauri::Error) -> Self {
        tracing::warn!(%error, "the web view did not zoom");
        Self::new("not-zoomed", "The page could not be drawn in another size.")
    }
}

impl From<tauri_plugin_opener::Error> for CommandError {
    fn from(error: tauri_plugin_opener::Error) -> Self {
        tracing::warn!(%error, "could not open something in another program");
        Self::new("not-opened", "No other program could be started to open it.")
    }
}
