//! Hearing calls of the demo organization.

use chrono::{DateTime, TimeDelta, Utc};
use demo_org::{DemoOrg, Odd, Oddity, Options};
use genesys::{Client, Recordings, choose_recording};

use crate::whole_way::{all_calls, client, roomy};

/// The recorded legs of the last week: call, leg, and when it was.
async fn legs(client: &Client) -> Vec<(String, String, (DateTime<Utc>, DateTime<Utc>))> {
    let calls = all_calls(client).await.into_iter();
    let recorded = calls.filter_map(|call| {
        let leg = call.legs.iter().find(|leg| leg.recorded == Some(true))?;
        let end = call.end.unwrap_or(call.start + TimeDelta::hours(1));
        Some((call.id.clone(), leg.communication_id.clone(), (call.start, end)))
    });
    recorded.take(40).collect()
}

#[tokio::test]
async fn calls_are_heard_from_any_place_on() {
    let org = DemoOrg::start(roomy()).await.unwrap();
    let client = client(&org);
    let (mut audible, mut silent) = (0, 0);
    for (call, leg, span) in legs(&client).await {
        let Recordings::Listed(all) = client.recordings(&call).await.unwrap() else {
            panic!("{call} is never ready");
        };
        let media = choose_recording(&all, &leg, span).and_then(|one| client.media(&call, one));
        let Some(media) = media else {
            silent += 1;
            continue;
        };
        let head = media.read(0, 43).await.unwrap().unwrap();
        assert!(head.bytes.starts_with(b"RIFF") && head.total > 100_000);
        let middle = head.total / 2;
        let again = media.read(middle, middle + 999).await.unwrap().unwrap();
        let longer = media.read(middle - 500, middle + 999).await.unwrap().unwrap();
        assert_eq!(again.bytes, longer.bytes[500..], "the same bytes whatever range they come in");
        assert_eq!(media.read(head.total, head.total + 9).await.unwrap(), None);
        audible += 1;
    }
    assert!(audible > 20 && silent > 0, "{audible} heard, {silent} not");
    assert_eq!(org.stats().storage_with_authorization, 0);
}

#[tokio::test]
async fn a_recording_without_a_session_is_found_by_its_time() {
    let odd = Odd::from(Oddity::NoSessionIds);
    let org = DemoOrg::start(Options { odd, ..roomy() }).await.unwrap();
    let client = client(&org);
    let mut found = 0;
    for (call, leg, span) in legs(&client).await {
        let Recordings::Listed(all) = client.recordings(&call).await.unwrap() else { continue };
        assert!(all.iter().all(|one| one.communication_id.is_none()));
        found += usize::from(choose_recording(&all, &leg, span).is_some());
    }
    assert!(found > 5, "{found}");
}
