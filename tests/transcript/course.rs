//! How a call went in time: silences, overtalk, shares and interruptions.

use chrono::TimeDelta;
use transcript::{
    Course, NOTHING_SAID, Participant, Phrase, Role, Side, Speaker, Stretch, Transcript,
};

use crate::talk::Talk;

/// Who speaks in these calls, and how long each takes: from and to in milliseconds.
pub(crate) enum Voice {
    Customer,
    Agent,
    /// Another agent on the same line.
    Colleague,
    Ivr,
    Queue,
    /// A phrase that the engine made of silence.
    Nobody,
}

/// A call in which these were heard, in this order.
pub(crate) fn heard(voices: impl IntoIterator<Item = (Voice, i64, i64)>) -> Transcript {
    let mut call = Talk::new().done();
    let of = |role: Role| Speaker {
        side: role.side(),
        role,
        user_id: None,
        name: None,
        candidates: Vec::new(),
    };
    call.speakers = [Role::Customer, Role::Agent, Role::Agent, Role::Ivr, Role::Acd].map(of).into();
    call.phrases = voices.into_iter().map(|(voice, from, to)| phrase(&voice, from, to)).collect();
    call
}

fn phrase(voice: &Voice, from: i64, to: i64) -> Phrase {
    let (speaker, text) = match voice {
        Voice::Customer => (0, "well"),
        Voice::Agent => (1, "right"),
        Voice::Colleague => (2, "indeed"),
        Voice::Ivr => (3, "press one"),
        Voice::Queue => (4, "please hold"),
        Voice::Nobody => (1, if from % 200 == 0 { "" } else { NOTHING_SAID }),
    };
    let spoken = Talk::new().customer(text).done().phrases.remove(0);
    let side = if speaker == 0 { Side::Customer } else { Side::Agent };
    Phrase { at_ms: from, duration_ms: to - from, side, speaker, ..spoken }
}

fn stretches(of: &[(i64, i64)]) -> Vec<Stretch> {
    of.iter().map(|&(from_ms, to_ms)| Stretch { from_ms, to_ms }).collect()
}

#[test]
fn silence_is_three_seconds_between_phrases_and_none_before_the_first() {
    let call = heard([
        (Voice::Agent, 60_000, 61_000),
        (Voice::Customer, 63_999, 65_000),
        (Voice::Agent, 68_000, 69_000),
        (Voice::Customer, 79_000, 80_000),
    ])
    .course();
    assert_eq!(call.silences, stretches(&[(65_000, 68_000), (69_000, 79_000)]));
    assert_eq!(call.longest_silence, Some(Stretch { from_ms: 69_000, to_ms: 79_000 }));
    assert_eq!(call.silence_ms, 2_999 + 3_000 + 10_000, "every pause counts in the whole");
}

/// The same call with these on the line, from and to in milliseconds.
fn with_turns(mut call: Transcript, turns: &[(Role, i64, Option<i64>)]) -> Transcript {
    let at = |ms| call.conversation_start + TimeDelta::milliseconds(ms);
    let turn = |&(role, from, to): &(Role, i64, Option<i64>)| Participant {
        role,
        user_id: None,
        name: None,
        queue_id: None,
        queue_name: None,
        ani: None,
        dnis: None,
        from: Some(at(from)),
        to: to.map(at),
    };
    call.participants = turns.iter().map(turn).collect();
    call
}

/// A menu, 47 s of queue, an agent who looks something up for 10 s.
fn queued() -> Transcript {
    heard([
        (Voice::Ivr, 1_000, 15_000),
        (Voice::Agent, 62_000, 64_000),
        (Voice::Customer, 64_500, 66_000),
        (Voice::Agent, 76_000, 78_000),
    ])
}

#[test]
fn a_wait_in_the_queue_was_told_as_the_longest_silence() {
    let turns = [
        (Role::Customer, 0, None),
        (Role::Ivr, 0, Some(16_000)),
        (Role::Acd, 16_000, Some(61_000)),
        (Role::Agent, 61_000, None),
    ];
    let course = with_turns(queued(), &turns).course();
    assert_eq!(course.waits, stretches(&[(15_000, 62_000)]));
    assert_eq!(course.silences, stretches(&[(66_000, 76_000)]));
    assert_eq!(course.longest_silence, Some(Stretch { from_ms: 66_000, to_ms: 76_000 }));
    assert_eq!((course.other_ms, course.silence_ms), (14_000 + 47_000, 500 + 10_000));
    let unknown = queued().course();
    assert_eq!(unknown.waits, stretches(&[]), "nobody knows who had the call");
    assert_eq!(unknown.silences.len(), 2);
}

#[test]
fn a_silence_while_an_agent_has_the_call_is_none_in_a_queue() {
    let turns = [(Role::Acd, 0, None), (Role::Agent, 16_000, None)];
    let course = with_turns(queued(), &turns).course();
    assert_eq!(course.waits, stretches(&[]));
    assert_eq!(course.silences, stretches(&[(15_000, 62_000), (66_000, 76_000)]));
}

#[test]
fn silence_begins_at_the_latest_end_so_far() {
    let long_first = [
        (Voice::Agent, 0, 10_000),
        (Voice::Customer, 1_000, 2_000),
        (Voice::Agent, 14_000, 15_000),
    ];
    assert_eq!(heard(long_first).course().silences, stretches(&[(10_000, 14_000)]));
}

#[test]
fn of_two_silences_alike_the_first_is_the_longest() {
    let call = heard([
        (Voice::Agent, 0, 1_000),
        (Voice::Agent, 5_000, 6_000),
        (Voice::Agent, 10_000, 11_000),
    ]);
    assert_eq!(call.course().longest_silence, Some(Stretch { from_ms: 1_000, to_ms: 5_000 }));
}

#[test]
fn what_stands_for_silence_is_nobody_speaking() {
    let call = heard([
        (Voice::Agent, 0, 1_000),
        (Voice::Nobody, 1_000, 4_100),
        (Voice::Nobody, 4_200, 9_000),
        (Voice::Customer, 9_000, 10_000),
    ])
    .course();
    assert_eq!(call.silences, stretches(&[(1_000, 9_000)]));
    assert_eq!((call.agent_ms, call.customer_ms, call.silence_ms), (1_000, 1_000, 8_000));
    let nothing = heard([(Voice::Nobody, 0, 9_000)]);
    assert_eq!(nothing.course(), Course::default());
}

#[test]
fn a_word_without_length_ends_a_silence() {
    let call = heard([
        (Voice::Agent, 0, 1_000),
        (Voice::Customer, 5_000, 5_000),
        (Voice::Agent, 7_000, 8_000),
    ]);
    assert_eq!(call.course().silences, stretches(&[(1_000, 5_000)]));
    assert_eq!(call.course().silence_ms, 6_000);
}

#[test]
fn overtalk_is_customer_and_agent_at_once_for_three_tenths_of_a_second() {
    let call = heard([
        (Voice::Customer, 0, 2_000),
        (Voice::Agent, 1_701, 4_000),
        (Voice::Customer, 3_700, 5_000),
        (Voice::Agent, 4_900, 6_000),
    ])
    .course();
    assert_eq!(call.overtalk, stretches(&[(3_700, 4_000)]));
    assert_eq!(call.overtalk_ms, 299 + 300 + 100, "every meeting counts in the whole");
}

#[test]
fn phrases_that_follow_at_once_are_one_stretch_of_overtalk() {
    let call = heard([
        (Voice::Customer, 0, 5_000),
        (Voice::Agent, 1_000, 1_200),
        (Voice::Agent, 1_200, 1_400),
        (Voice::Colleague, 1_300, 1_500),
    ]);
    assert_eq!(call.course().overtalk, stretches(&[(1_000, 1_500)]));
}

#[test]
fn to_speak_over_the_menu_or_the_queue_is_no_overtalk() {
    let call = heard([
        (Voice::Ivr, 0, 6_000),
        (Voice::Customer, 1_000, 2_000),
        (Voice::Queue, 6_000, 9_000),
        (Voice::Customer, 7_000, 8_000),
    ])
    .course();
    assert_eq!((call.overtalk.len(), call.overtalk_ms), (0, 0));
    assert_eq!((call.interruptions_by_customer, call.interruptions_by_agent), (0, 0));
    assert_eq!((call.customer_ms, call.agent_ms, call.other_ms), (2_000, 0, 7_000));
}

#[test]
fn two_agents_at_once_are_agents_speaking_once() {
    let call = heard([(Voice::Agent, 0, 3_000), (Voice::Colleague, 1_000, 5_000)]).course();
    assert_eq!((call.agent_ms, call.overtalk_ms), (5_000, 0));
    assert_eq!((call.interruptions_by_agent, call.interruptions_by_customer), (0, 0));
}

#[test]
fn whoever_begins_while_the_other_goes_on_interrupts() {
    let interruptions = |voices: Vec<(Voice, i64, i64)>| {
        let course = heard(voices).course();
        (course.interruptions_by_customer, course.interruptions_by_agent)
    };
    let after = |start| vec![(Voice::Customer, 0, 2_000), (Voice::Agent, start, 4_000)];
    assert_eq!(interruptions(after(1_700)), (0, 1));
    assert_eq!(interruptions(after(1_701)), (0, 0), "that is only handing over");
    assert_eq!(interruptions(after(0)), (0, 0), "nobody was first");
    let both = vec![
        (Voice::Agent, 0, 3_000),
        (Voice::Customer, 1_000, 8_000),
        (Voice::Agent, 5_000, 6_000),
        (Voice::Agent, 6_500, 7_000),
    ];
    assert_eq!(interruptions(both), (1, 2));
}

#[test]
fn whoever_goes_on_talking_does_not_interrupt_again() {
    let call = heard([
        (Voice::Customer, 0, 9_000),
        (Voice::Agent, 1_000, 2_000),
        (Voice::Agent, 2_000, 3_000),
        (Voice::Colleague, 2_500, 4_000),
        (Voice::Agent, 4_500, 5_000),
        (Voice::Colleague, 4_500, 5_000),
    ]);
    assert_eq!(call.course().interruptions_by_agent, 2);
}

#[test]
fn a_call_without_words_has_no_course() {
    assert_eq!(heard([]).course(), Course::default());
}

#[test]
fn times_past_all_reason_stop_nothing() {
    let call = heard([(Voice::Customer, i64::MIN, -1), (Voice::Agent, i64::MAX - 1, i64::MAX)]);
    assert!(call.course().silence_ms >= 0);
}

#[test]
fn ten_thousand_phrases_take_no_time() {
    let voices = (0..10_000).map(|n| {
        let voice = if n % 2 == 0 { Voice::Customer } else { Voice::Agent };
        (voice, n * 1_000, n * 1_000 + 1_400)
    });
    // One phrase lies under all others, which is where a careless way would take its time.
    let call = heard(std::iter::once((Voice::Ivr, 0, 20_000_000)).chain(voices));
    let began = std::time::Instant::now();
    let course = call.course();
    assert!(began.elapsed().as_millis() < 200, "{:?}", began.elapsed());
    assert_eq!(course.overtalk.len(), 9_999);
    assert_eq!(course.interruptions_by_agent + course.interruptions_by_customer, 9_999);
}
