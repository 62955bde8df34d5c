//! No network, or not the one expected.

use std::error::Error as _;
use std::time::{Duration, Instant};

use genesys::{Client, Endpoints, Error, Limits, Retry};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::cloud::{Cloud, ORGANIZATION, credentials, ok, quick};

fn client(address: &str) -> Client {
    Client::with_limits(Endpoints::parse(address).unwrap(), credentials(), quick()).unwrap()
}

/// A server that answers anything with these bytes and hangs up.
async fn blunt_server(answer: &'static [u8]) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut heard = [0; 4096];
            let _ = stream.read(&mut heard).await;
            let _ = stream.write_all(answer).await;
        }
    });
    address
}

#[tokio::test]
async fn a_refused_connection_says_what_to_check() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = client(&format!("http://{address}")).organization().await.unwrap_err();
    assert!(matches!(error, Error::Unreachable { .. }), "{error:?}");
    assert!(error.to_string().contains("the connection was refused. Check the network"), "{error}");
    assert_eq!(error.retry(), Retry::BackOff);
    assert!(error.source().is_some());
}

#[tokio::test]
async fn an_unknown_host_says_that_its_name_was_not_found() {
    let error = client("no-such-region.invalid").organization().await.unwrap_err();
    assert!(error.to_string().starts_with("login.no-such-region.invalid could not be reached"));
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls_is_a_tls_failure_and_asked_once() {
    let address = blunt_server(b"HTTP/1.1 400 Bad Request\r\n\r\nplain http, sorry\r\n").await;
    let began = Instant::now();
    let error = client(&format!("https://{address}")).organization().await.unwrap_err();
    assert!(matches!(error, Error::Tls { .. }), "{error:?}");
    assert_eq!(error.retry(), Retry::Never);
    assert!(error.to_string().contains("proxy or firewall"), "{error}");
    assert!(began.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn a_server_that_hangs_up_is_asked_again() {
    let address = blunt_server(b"").await;
    let error = client(&format!("http://{address}")).organization().await.unwrap_err();
    assert!(matches!(error, Error::Unreachable { .. }), "{error:?}");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_asked_for_again() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [ok()]).await;
    let address = blunt_server(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"access_").await;
    let error = client(&format!("http://{address}")).organization().await.unwrap_err();
    assert!(matches!(error, Error::Truncated { .. }), "{error:?}");
    assert_eq!((error.code(), error.retry()), ("truncated", Retry::BackOff));
}

#[tokio::test]
async fn a_server_that_never_answers_times_out() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [ok().set_delay(Duration::from_secs(30))]).await;
    let limits = Limits { request_timeout: Duration::from_millis(200), max_retries: 1, ..quick() };
    let began = Instant::now();
    let error = cloud.client_with(limits).organization().await.unwrap_err();
    assert!(error.to_string().contains("took too long"), "{error}");
    assert!(began.elapsed() < Duration::from_secs(3));
    assert_eq!(cloud.times_asked(ORGANIZATION).await, 2);
}

#[tokio::test]
async fn a_slow_answer_is_asked_for_again() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [ok().set_delay(Duration::from_secs(30)), ok()]).await;
    assert!(cloud.client().organization().await.is_ok());
}
