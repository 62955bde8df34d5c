//! The course of a call, counted once more in the plainest way: tick by tick of a tenth of a second.

use proptest::prelude::*;
use transcript::{Course, Stretch, Transcript};

use crate::course::{Voice, heard};

const TICK: i64 = 100;
/// Ticks after which nothing is said.
const END: i64 = 240;

fn voice(number: u8) -> Voice {
    match number {
        0 | 1 => Voice::Customer,
        2 => Voice::Agent,
        3 => Voice::Colleague,
        4 => Voice::Ivr,
        5 => Voice::Queue,
        _ => Voice::Nobody,
    }
}

/// Phrases in the order of nothing: a voice, when it begins and for how many ticks.
fn talks() -> impl Strategy<Value = Vec<(u8, i64, i64)>> {
    let crowded = prop::collection::vec((0_u8..7, 0_i64..40, 0_i64..12), 0..14);
    let sparse = prop::collection::vec((0_u8..7, 0_i64..END - 40, 0_i64..40), 0..10);
    prop_oneof![crowded, sparse]
}

fn call(talks: &[(u8, i64, i64)]) -> Transcript {
    heard(
        talks.iter().map(|&(who, from, length)| (voice(who), from * TICK, (from + length) * TICK)),
    )
}

/// Whether a voice of these is heard in a tick.
fn speaks(talks: &[(u8, i64, i64)], of: &[u8], tick: i64) -> bool {
    talks
        .iter()
        .any(|(who, from, length)| of.contains(who) && *from <= tick && tick < from + length)
}

const CUSTOMER: &[u8] = &[0, 1];
const AGENT: &[u8] = &[2, 3];
const ANYBODY: &[u8] = &[0, 1, 2, 3, 4, 5];

/// Runs of ticks for which something holds, cut at `cuts`.
fn runs(from: i64, to: i64, cuts: &[i64], holds: impl Fn(i64) -> bool) -> Vec<Stretch> {
    let mut runs: Vec<Stretch> = Vec::new();
    for tick in (from..to).filter(|tick| holds(*tick)) {
        match runs.last_mut() {
            Some(last) if last.to_ms == tick * TICK && !cuts.contains(&tick) => last.to_ms += TICK,
            _ => runs.push(Stretch { from_ms: tick * TICK, to_ms: (tick + 1) * TICK }),
        }
    }
    runs
}

fn long(runs: Vec<Stretch>, least: i64) -> Vec<Stretch> {
    runs.into_iter().filter(|run| run.to_ms - run.from_ms >= least).collect()
}

/// How often one of `own` began to speak while one of `other` went on for three ticks or more.
fn interruptions(talks: &[(u8, i64, i64)], own: &[u8], other: &[u8]) -> u32 {
    let began = |tick: &i64| talks.iter().any(|(who, from, _)| own.contains(who) && from == tick);
    let spoke_on = |tick: i64| {
        talks
            .iter()
            .any(|(who, from, length)| own.contains(who) && *from < tick && from + length >= tick)
    };
    let spoken_over = |tick: i64| {
        talks.iter().any(|(who, from, length)| {
            other.contains(who) && *from < tick && from + length >= tick + 3
        })
    };
    let starts = (0..END).filter(began).filter(|tick| !spoke_on(*tick) && spoken_over(*tick));
    u32::try_from(starts.count()).unwrap()
}

fn counted(talks: &[(u8, i64, i64)]) -> Course {
    let said: Vec<_> = talks.iter().filter(|(who, ..)| ANYBODY.contains(who)).collect();
    let Some(first) = said.iter().map(|(_, from, _)| *from).min() else { return Course::default() };
    let last = said.iter().map(|(_, from, length)| from + length).max().unwrap();
    let ticks = |holds: &dyn Fn(i64) -> bool| {
        i64::try_from((first..last).filter(|tick| holds(*tick)).count()).unwrap() * TICK
    };
    let starts: Vec<i64> = said.iter().map(|(_, from, _)| *from).collect();
    let both = |tick| speaks(talks, CUSTOMER, tick) && speaks(talks, AGENT, tick);
    let nobody = |tick| !speaks(talks, ANYBODY, tick);
    let silences = long(runs(first, last, &starts, nobody), 3_000);
    Course {
        longest_silence: silences
            .iter()
            .fold(None, |longest: Option<&Stretch>, next| match longest {
                Some(one) if one.to_ms - one.from_ms >= next.to_ms - next.from_ms => Some(one),
                _ => Some(next),
            })
            .copied(),
        silences,
        waits: Vec::new(),
        overtalk: long(runs(first, last, &[], both), 300),
        customer_ms: ticks(&|tick| speaks(talks, CUSTOMER, tick)),
        agent_ms: ticks(&|tick| speaks(talks, AGENT, tick)),
        other_ms: ticks(&|tick| {
            speaks(talks, ANYBODY, tick)
                && !speaks(talks, CUSTOMER, tick)
                && !speaks(talks, AGENT, tick)
        }),
        silence_ms: ticks(&nobody),
        overtalk_ms: ticks(&both),
        interruptions_by_customer: interruptions(talks, CUSTOMER, AGENT),
        interruptions_by_agent: interruptions(talks, AGENT, CUSTOMER),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_course_is_what_counting_every_moment_finds(talks in talks()) {
        prop_assert_eq!(call(&talks).course(), counted(&talks));
    }

    #[test]
    fn what_everybody_said_and_the_silence_add_up_to_the_call(talks in talks()) {
        let call = call(&talks);
        let course = call.course();
        let said = || talks.iter().filter(|(who, ..)| ANYBODY.contains(who));
        let first = said().map(|(_, from, _)| from * TICK).min().unwrap_or(0);
        let last = said().map(|(_, from, length)| (from + length) * TICK).max().unwrap_or(0);
        let sum = course.customer_ms + course.agent_ms + course.other_ms + course.silence_ms;
        prop_assert_eq!(sum - course.overtalk_ms, last - first);
    }
}
