use search::Args;
use serde::Serialize;

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
        Self::new(error.code(), error.to_string()).with_detail(detail)
    }
}

impl From<connections::Error> for CommandError {
    fn from(error: connections::Error) -> Self {
        match &error {
            connections::Error::Genesys(error) => error.into(),
            // The page puts the sentence beside the field that the code names.
            connections::Error::BadForm { field, problem } => {
                Self::new(&format!("bad-{}", field.replace('_', "-")), problem)
            }
            _ => Self::new(error.code(), error.to_string()),
        }
    }
}

impl From<transcript::QueryError> for CommandError {
    fn from(error: transcript::QueryError) -> Self {
        Self::new(error.code(), error.to_string())
    }
}

impl From<search::QuestionError> for CommandError {
    fn from(error: search::QuestionError) -> Self {
        Self::new(error.code(), error.to_string())
    }
}

impl From<searches::Error> for CommandError {
    fn from(error: searches::Error) -> Self {
        Self::new(error.code(), error.to_string())
    }
}

impl From<export::Error> for CommandError {
    fn from(error: export::Error) -> Self {
        Self::new(error.code(), error.to_string())
    }
}

impl From<demo_org::Error> for CommandError {
    fn from(error: demo_org::Error) -> Self {
        Self::new("demo-failed", error.to_string())
    }
}

impl From<tauri_plugin_opener::Error> for CommandError {
    fn from(error: tauri_plugin_opener::Error) -> Self {
        tracing::warn!(%error, "could not open something in another program");
        Self::new("not-opened", "No other program could be started to open it.")
    }
}
