//! `earshot-cli demo-org`: one line when it listens, and a quiet end.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::Child;

use serde_json::Value;

use crate::desk::{Desk, signal};

fn start(arguments: &[&str]) -> (Child, Value) {
    let mut child = Desk::new().command(&[&["demo-org"], arguments].concat()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    (child, serde_json::from_str(&line).unwrap())
}

#[test]
fn it_announces_where_it_listens_and_stops_when_told() {
    for name in ["TERM", "INT"] {
        let (mut child, told) = start(&["--port", "0"]);
        let names: Vec<&str> = told.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["base_url", "client_id", "client_secret"]);
        let address = told["base_url"].as_str().unwrap().strip_prefix("http://").unwrap();
        assert!(std::net::TcpStream::connect(address).is_ok());
        signal(&child, name);
        assert_eq!(child.wait().unwrap().code(), Some(0), "SIG{name}");
        assert!(std::net::TcpStream::connect(address).is_err());
    }
}

#[test]
fn a_port_of_ones_own_can_be_asked_for() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let (mut child, told) = start(&["--port", &free.to_string(), "--generate", "5"]);
    assert_eq!(told["base_url"], format!("http://127.0.0.1:{free}"));
    signal(&child, "TERM");
    child.wait().unwrap();
}

#[test]
fn what_it_cannot_do_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let run = |arguments: &[&str]| Desk::new().run(&[&["demo-org"], arguments].concat());
    run(&["--port", &port]).ended(1).told(&port);
    run(&["--calls", "nowhere.jsonl"]).ended(1).told("nowhere.jsonl");
    run(&["--faults", "gremlins"]).ended(2).told("gremlins").told("storage-403");
    run(&["--now", "yesterday"]).ended(2).told("--now <TIME>");
}
