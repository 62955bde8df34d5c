//! What a run of the program said, and what no run may ever say.

use std::collections::BTreeSet;
use std::process::{Command, Output};

use serde_json::Value;

/// The demo organization's secret, and one that tests invent.
const SECRETS: [&str; 2] = ["demo-secret-of-larkmoor-energy", "tide-and-lantern"];

#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    pub(crate) fn of(mut command: Command) -> Self {
        command.output().unwrap().into()
    }

    /// The run ended so; otherwise everything it said is shown.
    #[track_caller]
    pub(crate) fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    /// Standard error says it.
    #[track_caller]
    pub(crate) fn told(self, words: &str) -> Self {
        assert!(self.err.contains(words), "{words:?} is not in {}", self.err);
        self
    }

    pub(crate) fn lines(&self) -> Vec<Value> {
        let parsed =
            |line| serde_json::from_str(line).unwrap_or_else(|_| panic!("not JSON: {line}"));
        self.out.lines().map(parsed).collect()
    }

    pub(crate) fn hits(&self) -> Vec<Value> {
        self.lines().into_iter().filter(|line| line["type"] == "hit").collect()
    }

    pub(crate) fn receipt(&self) -> Value {
        let last = self.lines().pop().unwrap_or_else(|| panic!("{self:#?}"));
        assert_eq!(last["type"], "receipt", "{last}");
        last
    }

    pub(crate) fn count(&self, name: &str) -> u64 {
        self.receipt()[name].as_u64().unwrap()
    }

    /// Where the hits are, whatever the order in which the calls were read.
    pub(crate) fn places(&self) -> BTreeSet<(String, i64, String, String)> {
        let text = |hit: &Value, name: &str| hit[name].as_str().unwrap().to_owned();
        let place = |hit: &Value| {
            let at = hit["at_ms"].as_i64().unwrap();
            (text(hit, "communication_id"), at, text(hit, "side"), text(hit, "text"))
        };
        self.hits().iter().map(place).collect()
    }

    fn keeps_its_secrets(&self) {
        for said in [&self.out, &self.err] {
            for secret in
                SECRETS.into_iter().chain(["Bearer ", "Basic ", "X-Amz-", "transcriptsCache"])
            {
                assert!(!said.contains(secret), "{secret:?} was said:\n{said}");
            }
            assert!(!holds_token(said), "a token was said:\n{said}");
            assert!(!said.contains("panicked"), "{said}");
        }
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("only text is written");
        let ran =
            Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
        ran.keeps_its_secrets();
        ran
    }
}

/// The demo organization's tokens are `demo-` and 64 hexadecimal digits.
fn holds_token(text: &str) -> bool {
    let digits = |rest: &str| rest.chars().take_while(char::is_ascii_hexdigit).count();
    text.match_indices("demo-").any(|(at, found)| digits(&text[at + found.len()..]) >= 32)
}
