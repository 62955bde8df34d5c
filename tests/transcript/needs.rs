//! What a content search may be asked without missing a call.

use crate::language::parsed;

fn needs(text: &str) -> Option<Vec<Vec<String>>> {
    parsed(text).needs()
}

#[test]
fn all_words_of_a_list_are_needed() {
    assert_eq!(needs("third \"my account\"").unwrap(), [["my account", "third"]]);
    assert_eq!(needs("customer:a NEAR/5 b").unwrap(), [["a", "b"]]);
    assert_eq!(needs("after:\"thank you\" refund first:30s").unwrap(), [["refund", "thank you"]]);
}

#[test]
fn alternatives_are_asked_one_by_one() {
    assert_eq!(needs("a (b OR c)").unwrap(), [["a", "b"], ["a", "c"]]);
    assert_eq!(needs("(a OR b) NEAR/3 c").unwrap(), [["a", "c"], ["b", "c"]]);
    assert_eq!(needs("a OR (a b)").unwrap(), [["a"]], "whoever has both has the one");
}

#[test]
fn what_must_not_be_said_is_never_asked_for() {
    assert_eq!(needs("a -b").unwrap(), [["a"]]);
    assert_eq!(needs("-b"), None);
    assert_eq!(needs("a OR -b"), None);
}

#[test]
fn open_words_and_expressions_cannot_be_asked_for() {
    assert_eq!(needs("cancel*"), None);
    assert_eq!(needs("/a+/"), None);
    assert_eq!(needs("a OR cancel*"), None);
    assert_eq!(needs("a cancel* /b/").unwrap(), [["a"]]);
    assert_eq!(
        needs("\"cancel* my account* or so\"").unwrap(),
        [["or so"]],
        "the whole words of it can"
    );
}

#[test]
fn too_many_alternatives_are_left_out_before_they_are_too_many() {
    let either = |from: char, to: char| {
        format!("({})", (from..=to).map(String::from).collect::<Vec<_>>().join(" OR "))
    };
    assert_eq!(needs(&either('a', 'l')).unwrap().len(), 12);
    assert_eq!(needs(&either('a', 'm')), None);
    let product = format!("{} {}", either('a', 'd'), either('e', 'h'));
    assert_eq!(needs(&product).unwrap().len(), 4, "one of the lists is enough");
    let wide = format!("x {}", either('a', 'm'));
    assert_eq!(needs(&wide).unwrap(), [["x"]]);
}
