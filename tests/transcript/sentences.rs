//! A query as it is told: "Looking for calls in which …".

use crate::language::parsed;

fn told(text: &str, sentence: &str) {
    assert_eq!(parsed(text).in_words(), sentence);
}

#[test]
fn who_says_what_is_told_in_one_sentence() {
    told("refund", "somebody says “refund”");
    told(
        "customer:\"cancel my account\" -refund",
        "the customer says “cancel my account” and nobody says “refund”",
    );
    told(
        "-agent:(sorry OR apologi*)",
        "the agent does not say “sorry” or a word that begins with “apologi”",
    );
}

#[test]
fn alternatives_are_kept_apart_from_lists() {
    told("a (b OR c)", "somebody says “a” and somebody says “b” or “c”");
    told(
        "a (customer:b OR agent:c)",
        "somebody says “a” and (the customer says “b” or the agent says “c”)",
    );
    told("a b OR c", "(somebody says “a” and somebody says “b”) or somebody says “c”");
    told("-(a b)", "it is not so that (somebody says “a” and somebody says “b”)");
}

#[test]
fn windows_come_first() {
    told("first:30s -agent:hello", "in the first 30 seconds, the agent does not say “hello”");
    told(
        "refund after:\"thank you\" last:2m",
        "after somebody says “thank you” and in the last 2 minutes, somebody says “refund”",
    );
    told("first:1 refund", "in the first second, somebody says “refund”");
}

#[test]
fn distances_name_both_ends() {
    told(
        "customer:(refund NEAR/5 manager)",
        "the customer says “refund” within 5 words of “manager”",
    );
    told("-(refund NEAR/5 manager)", "nobody says “refund” within 5 words of “manager”");
    told(
        "customer:refund NEAR/10s agent:sorry",
        "the customer says “refund”, within 10 seconds of where the agent says “sorry”",
    );
}
