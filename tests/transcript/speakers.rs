//! Who spoke is read from the participants' windows, and never guessed wrongly.

use chrono::{DateTime, TimeDelta, Utc};
use transcript::{Participant, Role, Side, speakers_of};

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::seconds(1_784_000_000 + seconds)
}

fn someone(role: Role, id: &str, window: (i64, i64)) -> Participant {
    Participant {
        role,
        user_id: Some(id.to_owned()).filter(|id| !id.is_empty()),
        name: None,
        queue_id: None,
        queue_name: None,
        ani: None,
        dnis: None,
        from: Some(at(window.0)),
        to: Some(at(window.1)),
    }
}

fn named(mut participant: Participant, name: &str) -> Participant {
    participant.name = Some(name.to_owned());
    participant
}

fn labels(participants: &[Participant], said: &[(Side, i64)]) -> Vec<String> {
    let said: Vec<_> = said.iter().map(|&(side, seconds)| (side, at(seconds))).collect();
    let (speakers, indices) = speakers_of(participants, &said);
    indices.iter().map(|&index| speakers[index].label().to_owned()).collect()
}

#[test]
fn a_call_through_menu_queue_and_agent_names_each_in_turn() {
    let call = [
        someone(Role::Customer, "", (0, 300)),
        someone(Role::Ivr, "", (0, 20)),
        someone(Role::Acd, "", (20, 40)),
        named(someone(Role::Agent, "maya", (40, 300)), "Maya Okafor"),
    ];
    let said = [(Side::Agent, 2), (Side::Agent, 25), (Side::Customer, 41), (Side::Agent, 45)];
    assert_eq!(labels(&call, &said), ["IVR", "Queue", "Customer", "Maya Okafor"]);
}

#[test]
fn speakers_come_in_the_order_of_their_first_phrase_and_each_once() {
    let call = [someone(Role::Agent, "maya", (0, 90)), someone(Role::Customer, "", (0, 90))];
    let said: Vec<_> = [Side::Customer, Side::Agent, Side::Customer, Side::Agent]
        .into_iter()
        .zip((10..).map(at))
        .collect();
    let (speakers, indices) = speakers_of(&call, &said);
    assert_eq!(indices, [0, 1, 0, 1]);
    assert_eq!(
        speakers.iter().map(|one| one.role).collect::<Vec<_>>(),
        [Role::Customer, Role::Agent]
    );
    assert_eq!(speakers[1].user_id.as_deref(), Some("maya"));
}

#[test]
fn at_the_moment_of_a_transfer_the_one_who_takes_over_speaks() {
    let call = [
        named(someone(Role::Agent, "a", (0, 100)), "Ada"),
        named(someone(Role::Agent, "b", (100, 200)), "Ben"),
    ];
    assert_eq!(labels(&call, &[(Side::Agent, 99), (Side::Agent, 100)]), ["Ada", "Ben"]);
}

#[test]
fn in_a_conference_neither_agent_is_named_alone() {
    let call = [
        named(someone(Role::Agent, "a", (0, 100)), "Ada"),
        named(someone(Role::Agent, "b", (50, 100)), "Ben"),
    ];
    let said = [(Side::Agent, at(10)), (Side::Agent, at(60)), (Side::Agent, at(70))];
    let (speakers, indices) = speakers_of(&call, &said);
    assert_eq!(indices, [0, 1, 1]);
    assert_eq!(speakers[1].label(), "Ada or Ben");
    assert_eq!((speakers[1].role, speakers[1].user_id.as_deref()), (Role::Agent, None));
}

#[test]
fn a_conference_with_one_unknown_name_is_just_an_agent() {
    let call =
        [named(someone(Role::Agent, "a", (0, 100)), "Ada"), someone(Role::Agent, "b", (0, 100))];
    assert_eq!(labels(&call, &[(Side::Agent, 10)]), ["Agent"]);
}

#[test]
fn an_agent_is_preferred_to_the_queue_that_still_plays() {
    let call =
        [someone(Role::Acd, "", (0, 100)), named(someone(Role::Agent, "a", (50, 100)), "Ada")];
    assert_eq!(labels(&call, &[(Side::Agent, 40), (Side::Agent, 60)]), ["Queue", "Ada"]);
}

#[test]
fn who_left_and_came_back_is_one_person() {
    let call = [
        named(someone(Role::Agent, "a", (0, 50)), "Ada"),
        named(someone(Role::Agent, "a", (40, 90)), "Ada"),
    ];
    let said = [(Side::Agent, at(10)), (Side::Agent, at(45)), (Side::Agent, at(80))];
    let (speakers, indices) = speakers_of(&call, &said);
    assert_eq!((speakers.len(), indices), (1, vec![0, 0, 0]));
}

#[test]
fn a_phrase_just_outside_every_window_belongs_to_the_nearest() {
    let call = [
        named(someone(Role::Agent, "a", (0, 50)), "Ada"),
        named(someone(Role::Agent, "b", (60, 90)), "Ben"),
    ];
    assert_eq!(labels(&call, &[(Side::Agent, 52), (Side::Agent, 58)]), ["Ada", "Ben"]);
}

#[test]
fn a_phrase_far_from_every_window_names_nobody() {
    let call = [
        named(someone(Role::Agent, "a", (0, 50)), "Ada"),
        named(someone(Role::Agent, "b", (200, 290)), "Ben"),
    ];
    assert_eq!(labels(&call, &[(Side::Agent, 120)]), ["Agent"]);
}

#[test]
fn the_only_one_a_side_has_spoke_whenever_it_was() {
    let call = [named(someone(Role::Agent, "a", (0, 50)), "Ada")];
    assert_eq!(labels(&call, &[(Side::Agent, 500)]), ["Ada"]);
}

#[test]
fn without_participants_the_side_is_the_label() {
    assert_eq!(labels(&[], &[(Side::Customer, 1), (Side::Agent, 2)]), ["Customer", "Agent"]);
}

#[test]
fn unknown_windows_are_open() {
    let mut agent = named(someone(Role::Agent, "a", (0, 0)), "Ada");
    (agent.from, agent.to) = (None, None);
    let call = [someone(Role::Ivr, "", (0, 10)), agent];
    assert_eq!(labels(&call, &[(Side::Agent, 900)]), ["Ada"]);
}
