//! HTTP as a simple script does it: one request, one connection, wait for the end.
//!
//! The loop that Earshot is measured against needs no more, and a client library would cost every
//! newcomer's first build.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use serde_json::Value;

use crate::error::Stop;

/// One request to `url` (plain http only); the answer's status and body.
pub(super) fn request(
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<(u16, String), Stop> {
    ask(method, url, headers, body)
        .map_err(|reason| Stop::Sentence(format!("{method} {url}: {reason}")))
}

/// The same, for an answer that must be JSON.
pub(super) fn json(
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<Value, Stop> {
    let (status, text) = request(method, url, headers, body)?;
    serde_json::from_str(&text).map_err(|error| {
        Stop::Sentence(format!("{method} {url} answered {status} and no JSON: {error}"))
    })
}

fn ask(
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<(u16, String), String> {
    let rest = url.strip_prefix("http://").ok_or("only plain http is spoken here")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut stream = TcpStream::connect(host).map_err(|error| error.to_string())?;
    let headers = headers.iter().map(|(name, value)| [name, ": ", value, "\r\n"].concat());
    let headers = headers.collect::<String>();
    // HTTP/1.0: the server closes the connection at the end and sends no chunks.
    let head = format!(
        "{method} /{path} HTTP/1.0\r\nHost: {host}\r\n{headers}Content-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all((head + body).as_bytes()).map_err(|error| error.to_string())?;
    let mut answer = vec![];
    stream.read_to_end(&mut answer).map_err(|error| error.to_string())?;
    parse(&String::from_utf8_lossy(&answer)).ok_or_else(|| "the answer is not HTTP".to_owned())
}

fn parse(answer: &str) -> Option<(u16, String)> {
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split_whitespace().nth(1)?.parse().ok()?;
    Some((status, body.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn an_answer_is_its_status_and_its_body() {
        let answer = "HTTP/1.0 200 OK\r\ncontent-type: text/plain\r\n\r\nline\r\n\r\nline";
        assert_eq!(parse(answer), Some((200, "line\r\n\r\nline".to_owned())));
        assert_eq!(parse("garbage"), None);
    }
}
