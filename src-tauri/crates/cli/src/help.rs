//! What the help says beside the options.

pub(crate) const EXIT_CODES: &str = "Exit codes: 0 done, 1 failed, 2 usage, 3 sign-in refused, 4 permission missing, 5 finished but incomplete";

pub(crate) const SEE_HELP: &str =
    "The query language and examples: earshot-cli search --help (instead of -h)";

pub(crate) const SEARCHING: &str = "\
The query language. Signs count in any case; put the whole in quotes for the shell.
  refund                  the word, said by anybody
  refund manager          both words, anywhere in the call (with --query; as PHRASE: one phrase)
  \"cancel my account\"     these words in this order, also across two utterances
  refund OR \"money back\"  one of them; OR binds weaker than words side by side (or AND)
  NOT refund, -refund     nobody says it
  (refund OR credit) bill groups
  customer:refund         the customer says it; also agent:, and groups: agent:(sorry OR apologise)
  refund NEAR/5 manager   within 5 words, same side; NEAR/10s: within 10 seconds, either side
  cancel*, *fund*         words that begin so, or contain it; also inside quotes
  /refund(s|ed)/          a regular expression
  first:60s, last:2m      only in that part of the call, for all that stands beside it
  after:\"thank you\"       only after that was said, for all that stands beside it

Examples:
  earshot-cli search \"cancel my account\" --demo
  earshot-cli search refund --days 30 --out transcripts --format srt
  earshot-cli search --query 'customer:\"cancel my account\" -agent:sorry' --queue Billing --plan
  earshot-cli search --query 'first:30s -agent:(hello OR welcome)' --direction inbound --json
  earshot-cli search complaint --sentiment got-worse --min-duration 5m --receipt receipt.json";

pub(crate) const SEARCHES: &str = "\
Examples:
  earshot-cli searches save \"Leaving us\" --query 'customer:cancel*' --queue Billing
  earshot-cli searches run \"Leaving us\" --json
  earshot-cli searches export for-colleagues.json";
