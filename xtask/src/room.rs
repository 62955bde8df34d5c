//! Room on the disk: a full one ends a build in words that say nothing of it ("ld terminated with signal 7").

use crate::{project, tool::say};

/// Enough for a first build, in bytes: the target folder weighs 3.4 GB after `.ci/run` on a new machine, and more with
/// the incremental notes of a developer's.
const ALL_TESTS: u64 = 6 * GB;
/// With less than this a linker fails; what it had begun to write is gone again by the time anybody looks.
const SHORT: u64 = GB;
const GB: u64 = 1_000 * MB;
const MB: u64 = 1_000_000;

/// Says before the first build with all tests when the disk will probably not hold it. It is only said: what
/// is free can change, and a part of the build may lie there already in another folder.
pub(crate) fn look() {
    let built = project::target().join("debug/deps").exists();
    if let Some(warning) = free().and_then(|free| warning(free, built)) {
        say(&warning);
    }
}

/// A sentence to follow a failure's own words when the disk is full, else nothing.
pub(crate) fn shortage() -> String {
    free().and_then(reason).unwrap_or_default()
}

/// Bytes that can still be written where Cargo builds; `None` where the system does not tell.
fn free() -> Option<u64> {
    let target = project::target();
    let there = target.ancestors().find(|folder| folder.exists())?;
    fs4::available_space(there).ok()
}

fn warning(free: u64, built: bool) -> Option<String> {
    let scarce = !built && free < ALL_TESTS;
    scarce.then(|| {
        let (free, needed) = (size(free), size(ALL_TESTS));
        format!(
            "Room: {free} are free, and a first build with all tests takes up to {needed}. Going on."
        )
    })
}

fn reason(free: u64) -> Option<String> {
    (free < SHORT).then(|| {
        format!(
            "\nThe disk is probably the cause: {} are free in {}. Make room (`cargo clean` removes all that was built) \
             and run this again.",
            size(free),
            project::target().display()
        )
    })
}

fn size(bytes: u64) -> String {
    let (gb, mb) = (bytes / GB, bytes % GB / MB);
    if gb == 0 { format!("{mb} MB") } else { format!("{gb}.{} GB", mb / 100) }
}

#[cfg(test)]
mod tests {
    use super::{ALL_TESTS, GB, MB, SHORT, reason, warning};

    #[test]
    fn a_first_build_on_a_nearly_full_disk_is_warned_of() {
        let warning = warning(4_650 * MB, false).expect("4.6 GB are too little");
        assert!(warning.contains("4.6 GB are free"), "{warning}");
    }

    #[test]
    fn a_disk_with_room_or_a_build_that_is_there_needs_no_warning() {
        assert_eq!(warning(ALL_TESTS, false), None);
        assert_eq!(warning(GB, true), None);
    }

    #[test]
    fn a_failure_on_a_full_disk_names_the_disk_and_what_to_do() {
        let reason = reason(42 * MB).expect("nothing is left");
        assert!(reason.contains("42 MB") && reason.contains("cargo clean"), "{reason}");
    }

    #[test]
    fn a_failure_with_room_left_is_not_blamed_on_the_disk() {
        assert_eq!(reason(SHORT), None);
    }
}
