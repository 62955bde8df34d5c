//! What is known of a call beyond its words: asked for when somebody wants to know it.

use std::collections::HashMap;

use genesys::{Analysis, Client, Insights, PointKind};
use transcript::{Conversation, Transcript};

use crate::{
    error::CommandError,
    messages::{CallFacts, Part, Point, Score, Shares, Summary, WrapUp, instant},
    results::CallId,
    state::Earshot,
    views::beside,
};

/// Everything that can be found out about a call of a run. What cannot be is told part by part.
pub(crate) async fn of_call(
    earshot: &Earshot,
    number: u32,
    id: CallId,
) -> Result<CallFacts, CommandError> {
    let run = earshot.runs.get(number)?;
    let found = run.call(&id).await?;
    let client = &run.asked.client;
    let insights = client.insights(&id.0, found.listed.as_ref()).await;
    let agents = agents(client, &found.transcript, &insights).await;
    Ok(view(&found.transcript, insights, &agents))
}

/// The names of those who wrapped the call up, by their ids. Most have spoken in it and are known already.
async fn agents(
    client: &Client,
    transcript: &Transcript,
    insights: &Insights,
) -> HashMap<String, String> {
    let named = |who: &transcript::Participant| Some((who.user_id.clone()?, who.name.clone()?));
    let mut known: HashMap<_, _> = transcript.participants.iter().filter_map(named).collect();
    let genesys::Part::Known(details) = &insights.details else { return known };
    let wrapped_up = details.wrap_ups.iter().filter_map(|one| one.user_id.clone());
    let unknown: Vec<String> = wrapped_up.filter(|id| !known.contains_key(id)).collect();
    if !unknown.is_empty() {
        let told = client.names(&unknown, &[]).await;
        let found = |id: &String| Some((id.clone(), told.user(id)?.to_owned()));
        known.extend(unknown.iter().filter_map(found));
    }
    known
}

fn view(
    transcript: &Transcript,
    insights: Insights,
    agents: &HashMap<String, String>,
) -> CallFacts {
    let holds = match &insights.details {
        genesys::Part::Known(details) => beside::holds(details, transcript),
        _ => Vec::new(),
    };
    let names = insights.wrap_up_names;
    CallFacts {
        wrap_ups: part(insights.details, |details| some(wrap_ups(details, &names, agents))),
        holds,
        sentiment: part(insights.analysis.clone(), |analysis| score(&analysis)),
        shares: part(insights.analysis, |analysis| shares(&analysis)),
        categories: part(insights.categories, some),
        summary: part(insights.summaries, |all| {
            some(all.into_iter().map(summary).filter(says_something).collect())
        }),
    }
}

/// The part as the page reads it. What Genesys answered with nothing in it is absent as well.
fn part<T, U>(part: genesys::Part<T>, read: impl FnOnce(T) -> Option<U>) -> Part<U> {
    match part {
        genesys::Part::Known(known) => {
            read(known).map_or(Part::Absent, |value| Part::Known { value })
        }
        genesys::Part::Absent => Part::Absent,
        genesys::Part::Forbidden { permissions } => Part::Forbidden { permissions },
        genesys::Part::Failed { error } => Part::Failed { error: error.into() },
    }
}

fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

fn wrap_ups(
    details: Conversation,
    names: &HashMap<String, String>,
    agents: &HashMap<String, String>,
) -> Vec<WrapUp> {
    let view = |one: transcript::WrapUp| WrapUp {
        name: names.get(&one.code_id).cloned(),
        agent: one.user_id.and_then(|id| agents.get(&id).cloned()),
        note: one.note,
        at: one.at.map(instant),
    };
    details.wrap_ups.into_iter().map(view).collect()
}

/// Genesys scores from -1 to 1 and shows a hundred times that (API.md 6).
fn score(analysis: &Analysis) -> Option<Score> {
    Some(Score {
        score: analysis.sentiment_score? * 100.0,
        trend: analysis.sentiment_trend.map(|trend| trend * 100.0),
        trend_class: analysis.trend_class.clone(),
    })
}

fn shares(analysis: &Analysis) -> Option<Shares> {
    let shares = Shares {
        customer: analysis.customer_share,
        agent: analysis.agent_share,
        silence: analysis.silence_share,
        ivr: analysis.ivr_share,
        queue: analysis.acd_share,
        overtalk: analysis.overtalk_share,
        other: analysis.other_share,
    };
    (shares != Shares::default()).then_some(shares)
}

fn says_something(summary: &Summary) -> bool {
    !summary.text.trim().is_empty() || !summary.points.is_empty()
}

fn summary(summary: genesys::Summary) -> Summary {
    Summary {
        text: summary.text,
        language: summary.language,
        generated: summary.generated,
        at: summary.at.map(instant),
        points: summary.points.into_iter().map(point).collect(),
    }
}

fn point(point: genesys::Point) -> Point {
    Point {
        kind: match point.kind {
            PointKind::Reason => "reason",
            PointKind::Resolution => "resolution",
            PointKind::ActionItem => "actionItem",
            PointKind::Other => "other",
        },
        title: point.title,
        text: point.text,
        outcome: point.outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_found_out_is_told_with_its_reason() {
        let error = genesys::Error::Server { status: 503, refusal: Box::default() };
        let told = part(genesys::Part::<Analysis>::Failed { error }, |it| score(&it));
        let Part::Failed { error } = told else { panic!("{told:?}") };
        assert_eq!((error.code.as_str(), &error.args["status"]), ("server", &503_u64.into()));
        assert!(error.message.contains("Try again in a few minutes"), "{}", error.message);
    }

    #[test]
    fn an_answer_with_nothing_in_it_is_no_fact() {
        let nothing = || genesys::Part::Known(Analysis::default());
        assert_eq!(part(nothing(), |it| score(&it)), Part::Absent);
        assert_eq!(part(nothing(), |it| shares(&it)), Part::Absent);
        assert_eq!(part(genesys::Part::Known(Vec::<String>::new()), some), Part::Absent);
    }

    #[test]
    fn scores_are_those_that_genesys_shows() {
        let analysis = Analysis {
            sentiment_score: Some(-0.3421),
            sentiment_trend: Some(0.58),
            trend_class: Some("Improving".to_owned()),
            ..Analysis::default()
        };
        let score = score(&analysis).expect("it is scored");
        assert!(
            (score.score + 34.21).abs() < 1e-9
                && (score.trend.unwrap_or_default() - 58.0).abs() < 1e-9
        );
    }
}
