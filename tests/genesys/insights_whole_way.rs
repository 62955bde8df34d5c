//! What is known of calls beyond their words, on the demo organization, against their words.

use demo_org::{ALL_PERMISSIONS, DemoOrg, Options};
use futures::future::join_all;
use genesys::{Ability, Access, Insights, Part, PointKind};
use transcript::{Conversation, Role, Transcript};

use crate::whole_way::{all_calls, client, roomy};

/// A call with all that is known of it.
struct Known {
    listed: Conversation,
    insights: Insights,
    transcript: Option<Transcript>,
}

async fn known_of(options: Options) -> Vec<Known> {
    let org = DemoOrg::start(options).await.unwrap();
    let client = client(&org);
    let calls = all_calls(&client).await.into_iter().map(async |listed| {
        let insights = client.insights(&listed.id, Some(&listed)).await;
        let leg = listed.legs.iter().find(|leg| leg.recorded == Some(true)).unwrap();
        let transcript = client.transcript(&listed.id, &leg.communication_id).await.ok();
        Known { listed, insights, transcript }
    });
    join_all(calls).await
}

fn count(all: &[Known], is_so: impl Fn(&Known) -> bool) -> usize {
    all.iter().filter(|one| is_so(one)).count()
}

/// How many of them are so: some, but not all.
#[track_caller]
fn some(all: &[Known], is_so: impl Fn(&Known) -> bool) {
    let such = count(all, is_so);
    assert!(0 < such && such < all.len(), "{such} of {}", all.len());
}

#[tokio::test]
async fn calls_differ_in_all_that_is_known_of_them() {
    let all = known_of(roomy()).await;
    let analysis = |one: &Known| match &one.insights.analysis {
        Part::Known(analysis) => Some(analysis.clone()),
        _ => None,
    };
    some(&all, |one| one.insights.analysis == Part::Absent);
    some(&all, |one| one.transcript.is_some() && one.insights.analysis == Part::Absent);
    some(&all, |one| analysis(one).is_some_and(|known| known.overtalk_count > Some(0)));
    some(&all, |one| analysis(one).is_some_and(|known| known.sentiment_score < Some(-0.2)));
    some(&all, |one| analysis(one).is_some_and(|known| known.trend_class.is_none()));
    some(&all, |one| matches!(&one.insights.categories, Part::Known(names) if names.is_empty()));

    let summaries = |one: &Known| match &one.insights.summaries {
        Part::Known(summaries) => summaries.clone(),
        other => panic!("{other:?}"),
    };
    some(&all, |one| summaries(one).is_empty());
    some(&all, |one| summaries(one).len() == 2);
    some(&all, |one| summaries(one).iter().any(|summary| !summary.generated));
    for kind in [PointKind::Reason, PointKind::Resolution, PointKind::ActionItem] {
        let has = |one: &Known| {
            summaries(one)
                .iter()
                .flat_map(|summary| &summary.points)
                .any(|point| point.kind == kind)
        };
        some(&all, has);
    }
    some(&all, |one| one.listed.wrap_ups.iter().any(|given| given.note.is_some()));
    some(&all, |one| one.listed.wrap_ups.iter().all(|given| given.note.is_none()));
    some(&all, |one| one.listed.wrap_ups.len() > 1);
    some(&all, |one| !one.listed.hold_spans.is_empty());
    some(&all, |one| one.listed.transfers > 0);
    assert!(count(&all, |one| one.insights.wrap_up_names.is_empty()) == 0, "every code has a name");
}

#[tokio::test]
async fn calls_differ_in_their_course() {
    let all = known_of(roomy()).await;
    let course = |one: &Known| one.transcript.as_ref().map(Transcript::course).unwrap_or_default();
    some(&all, |one| !course(one).overtalk.is_empty());
    some(&all, |one| course(one).interruptions_by_customer > 0);
    some(&all, |one| course(one).interruptions_by_agent > 0);
    some(&all, |one| course(one).longest_silence.is_some_and(|one| one.length_ms() > 30_000));
    some(&all, |one| course(one).other_ms > 0);
}

#[tokio::test]
async fn on_hold_nobody_speaks_and_music_or_nothing_is_heard() {
    let all = known_of(roomy()).await;
    let mut heard = std::collections::BTreeSet::new();
    for one in &all {
        assert_eq!(one.listed.hold_spans.len(), one.listed.holds as usize);
        let sum: i64 = one
            .listed
            .hold_spans
            .iter()
            .map(|hold| (hold.to.unwrap() - hold.from).num_milliseconds())
            .sum();
        assert_eq!(sum, one.listed.held_ms);
        let Some(call) = &one.transcript else { continue };
        for hold in one.listed.hold_spans.iter().filter(|_| !call.is_empty()) {
            let from = (hold.from - call.conversation_start).num_milliseconds();
            let to = (hold.to.unwrap() - call.conversation_start).num_milliseconds();
            let silence = call
                .course()
                .silences
                .into_iter()
                .find(|silence| silence.from_ms <= from && to <= silence.to_ms);
            assert!(silence.is_some(), "{} speaks on hold at {from}", call.conversation_id);
            let sound = call.acoustics.iter().find(|sound| sound.at_ms == from).unwrap();
            assert_eq!(sound.duration_ms, to - from);
            heard.insert(sound.kind.clone());
        }
    }
    assert!(heard.contains("music") && heard.contains("silence"), "{heard:?}");
}

#[tokio::test]
async fn in_a_conference_a_second_agent_joins_while_the_first_stays() {
    let all = known_of(roomy()).await;
    let is_conference = |one: &Known| {
        let agents: Vec<_> =
            one.listed.participants.iter().filter(|who| who.role == Role::Agent).collect();
        matches!(agents[..], [first, second] if second.from < first.to && first.user_id != second.user_id)
    };
    some(&all, is_conference);
    let shared = |one: &Known| {
        let Some(call) = &one.transcript else { return false };
        call.speakers.iter().any(|speaker| speaker.candidates.len() == 2)
    };
    some(&all, |one| is_conference(one) && shared(one));
}

#[tokio::test]
async fn the_shares_of_an_analysis_add_up_and_agree_with_the_words() {
    let all = known_of(roomy()).await;
    let mut seen = 0;
    for one in &all {
        let (Part::Known(told), Some(call)) = (&one.insights.analysis, &one.transcript) else {
            continue;
        };
        if call.is_empty() {
            continue;
        }
        seen += 1;
        let shares = [
            told.agent_share,
            told.customer_share,
            told.silence_share,
            told.ivr_share,
            told.acd_share,
        ];
        let sum: f64 =
            shares.iter().map(|share| share.unwrap()).sum::<f64>() - told.overtalk_share.unwrap();
        assert!((sum - 100.0).abs() < 0.5, "{sum}: {told:?}");
        let course = call.course();
        let first = call.phrases[0].at_ms;
        #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
        let percent = |ms: i64| ms as f64 * 100.0 / (call.duration_ms - first) as f64;
        let (agent, customer) = (told.agent_share.unwrap(), told.customer_share.unwrap());
        assert!((agent - percent(course.agent_ms)).abs() < 1.0, "{agent} {course:?}");
        assert!((customer - percent(course.customer_ms)).abs() < 1.0, "{customer} {course:?}");
    }
    assert!(seen > 50, "{seen}");
}

#[tokio::test]
async fn a_client_without_the_permissions_is_told_which_are_missing() {
    const SUMMARIES: &[&str] = &["speechAndTextAnalytics:aiSummary:view"];
    let lacks = |name: &&str| SUMMARIES.contains(name) || *name == "routing:wrapupCode:view";
    let held = ALL_PERMISSIONS.iter().filter(|name| !lacks(name));
    let permissions = Some(held.map(|name| (*name).to_owned()).collect());
    let org = DemoOrg::start(Options { permissions, ..roomy() }).await.unwrap();
    let client = client(&org);
    let call = all_calls(&client).await.remove(0);
    let insights = client.insights(&call.id, None).await;
    assert_eq!(
        insights.summaries,
        Part::Forbidden { permissions: SUMMARIES.iter().map(ToString::to_string).collect() }
    );
    assert!(insights.wrap_up_names.is_empty());
    assert_eq!(insights.details, Part::Known(call));
    let missing: Vec<_> = client.capabilities().await;
    let missing = missing.iter().filter(|one| one.state == Access::Missing).map(|one| one.ability);
    assert_eq!(missing.collect::<Vec<_>>(), [Ability::WrapUpCodes, Ability::Summaries]);
}
