use transcript::{Feeling, Side, Transcript, Trend};

use crate::talk::Talk;

fn sounding(scores: &[f64]) -> Transcript {
    let say = |talk: Talk, score: &f64| talk.customer("well").sounding(*score).agent("mhm");
    scores.iter().fold(Talk::new(), say).done()
}

#[test]
fn a_mood_is_the_mean_of_what_was_scored_on_that_side() {
    let call = Talk::new()
        .customer("no")
        .sounding(-0.9)
        .customer("hm")
        .customer("yes")
        .sounding(0.3)
        .done();
    let mood = call.mood(Side::Customer).unwrap();
    assert!((mood.mean + 0.3).abs() < 1e-9);
    assert_eq!((mood.phrases, mood.feeling()), (2, Feeling::Negative));
    assert!(call.mood(Side::Agent).is_none(), "nothing of the agent was scored");
}

#[test]
fn feelings_begin_at_a_fifth() {
    for (score, feeling) in [
        (-0.2, Feeling::Negative),
        (-0.19, Feeling::Neutral),
        (0.19, Feeling::Neutral),
        (0.2, Feeling::Positive),
    ] {
        assert_eq!(sounding(&[score]).mood(Side::Customer).unwrap().feeling(), feeling, "{score}");
    }
}

#[test]
fn a_trend_compares_the_first_third_with_the_last() {
    let trend = |scores: &[f64]| sounding(scores).mood(Side::Customer).unwrap().trend();
    assert_eq!(trend(&[0.5, 0.5, 0.0, 0.0, -0.5, -0.5]), Trend::Worse);
    assert_eq!(trend(&[-0.5, -0.3, 0.9, 0.9, 0.0, 0.1]), Trend::Better);
    assert_eq!(trend(&[0.1, 0.1, 0.9, -0.9, 0.2, 0.2]), Trend::Same);
    let mood = sounding(&[0.6, 0.4, 0.0, 0.0, -0.4, -0.6, -0.2]).mood(Side::Customer).unwrap();
    assert!((mood.first - 1.0 / 3.0).abs() < 1e-9 && (mood.last + 0.4).abs() < 1e-9);
}

#[test]
fn five_phrases_are_too_few_for_a_trend() {
    let mood = sounding(&[0.9, 0.9, 0.0, -0.9, -0.9]).mood(Side::Customer).unwrap();
    assert_eq!(mood.trend(), Trend::Same);
}
