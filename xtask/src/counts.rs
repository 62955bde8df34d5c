//! Counting tests: reads the summaries of `cargo test` and `node --test` as they pass by.

use std::fmt;

/// Tests seen so far. Prints as `12 passed, 0 failed`, with `, 3 skipped` when there are any.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl Counts {
    /// Adds what a line of a runner's output says; most lines say nothing.
    pub(crate) fn read(&mut self, line: &str) {
        if let Some(summary) = line.trim_start().strip_prefix("test result: ") {
            self.read_cargo(summary);
        } else {
            self.read_node(line.trim());
        }
    }

    /// `ok. 12 passed; 0 failed; 1 ignored; 0 measured; …`
    fn read_cargo(&mut self, summary: &str) {
        for part in summary.split(['.', ';']) {
            let mut words = part.split_whitespace();
            let (Some(number), Some(what)) = (words.next(), words.next()) else { continue };
            self.add(what, number);
        }
    }

    /// `# pass 12` in the TAP report, `ℹ pass 12` in the one for people.
    fn read_node(&mut self, line: &str) {
        let words: Vec<_> = line.split_whitespace().collect();
        if let ["#" | "ℹ", what, number] = words[..] {
            self.add(what, number);
        }
    }

    fn add(&mut self, what: &str, number: &str) {
        let Ok(number) = number.parse::<u64>() else { return };
        match what {
            "passed" | "pass" => self.passed += number,
            "failed" | "fail" | "cancelled" => self.failed += number,
            "ignored" | "skipped" | "todo" => self.skipped += number,
            _ => {}
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    fn counted(output: &str) -> Counts {
        let mut counts = Counts::default();
        output.lines().for_each(|line| counts.read(line));
        counts
    }

    #[test]
    fn every_summary_of_cargo_is_added() {
        let counts = counted(
            "running 3 tests\ntest result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
             test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.02s",
        );
        assert_eq!(counts.to_string(), "5 passed, 1 failed, 1 skipped");
    }

    #[test]
    fn both_reports_of_node_are_read() {
        assert_eq!(
            counted("# tests 4\n# pass 3\n# fail 1\n# cancelled 0\n# skipped 0").to_string(),
            "3 passed, 1 failed"
        );
        assert_eq!(
            counted("ℹ tests 2\nℹ pass 1\nℹ fail 0\nℹ cancelled 1\nℹ todo 0").to_string(),
            "1 passed, 1 failed"
        );
    }

    #[test]
    fn a_line_of_a_test_is_not_a_summary() {
        let counts = counted("# 12 passed\nok 1 - pass 3\ntest passed ... ok\n# Subtest: pass 9");
        assert_eq!(counts, Counts::default());
    }
}
