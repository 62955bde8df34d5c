#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::sync::Mutex;
use std::time::Duration;

use tokio::time::Instant;

use super::persistently;
use crate::{Error, Limits, Refusal};

fn refusal(status: u16) -> Refusal {
    Refusal { status, ..Refusal::default() }
}

fn server(status: u16) -> Error {
    Error::Server { status, refusal: refusal(status).into() }
}

fn limited(seconds: Option<u64>) -> Error {
    Error::RateLimited {
        retry_after: seconds.map(Duration::from_secs),
        refusal: refusal(429).into(),
    }
}

/// Fails with this error for ever; when each try was made, in milliseconds.
async fn tries(limits: &Limits, error: Error) -> Vec<u128> {
    let (began, tries) = (Instant::now(), Mutex::new(Vec::new()));
    let attempt = async |retries: u32| {
        let mut tries = tries.lock().unwrap();
        assert_eq!(retries as usize, tries.len());
        tries.push(began.elapsed().as_millis());
        Err::<(), _>(error.clone())
    };
    persistently(limits, "test", attempt).await.unwrap_err();
    tries.into_inner().unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_server_in_trouble_is_asked_six_times_in_all() {
    assert_eq!(tries(&Limits::default(), server(503)).await.len(), 6);
}

#[tokio::test(start_paused = true)]
async fn what_cannot_get_better_is_asked_once() {
    let errors = [
        server(501),
        limited(Some(181)),
        Error::NotFound { refusal: refusal(404).into() },
        Error::Forbidden { permissions: vec![], any: false, refusal: refusal(403).into() },
        Error::BadRequest { refusal: refusal(400).into() },
        Error::TokenExpired { refusal: refusal(401).into() },
        Error::StorageRefused { status: 403 },
        Error::TooLarge { limit: 1 },
    ];
    for error in errors {
        let code = error.code();
        assert_eq!(tries(&Limits::default(), error).await.len(), 1, "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_obeyed_with_a_second_more() {
    let tries = tries(&Limits::default(), limited(Some(17))).await;
    assert_eq!(tries, [0, 18_000, 36_000, 54_000, 72_000, 90_000]);
}

#[tokio::test(start_paused = true)]
async fn three_minutes_are_still_waited_for() {
    assert_eq!(tries(&Limits::default(), limited(Some(180))).await[1], 181_000);
}

#[tokio::test(start_paused = true)]
async fn waits_are_random_below_a_bound_that_doubles_up_to_the_cap() {
    let limits = Limits { back_off_cap: Duration::from_secs(6), ..Limits::default() };
    let (mut longest, mut shortest) = ([0; 5], [u128::MAX; 5]);
    for _ in 0..400 {
        let tries = tries(&limits, server(503)).await;
        for (index, pair) in tries.windows(2).enumerate() {
            longest[index] = longest[index].max(pair[1] - pair[0]);
            shortest[index] = shortest[index].min(pair[1] - pair[0]);
        }
    }
    for (index, bound) in [1000, 2000, 4000, 6000, 6000].into_iter().enumerate() {
        assert!(longest[index] <= bound + 1, "wait {index} took {}", longest[index]);
        assert!(longest[index] > bound * 9 / 10, "wait {index} never came near {bound}");
        assert!(shortest[index] < bound / 10, "wait {index} was never short: no full jitter");
    }
}

#[tokio::test(start_paused = true)]
async fn success_ends_the_tries() {
    let attempt = async |retries| if retries < 2 { Err(server(500)) } else { Ok(retries) };
    assert_eq!(persistently(&Limits::default(), "test", attempt).await.unwrap(), 2);
}
