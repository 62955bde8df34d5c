use transcript::{normalized_words, tokens};

#[test]
fn words_know_where_they_stand() {
    let text = "Hello, wörld-wide 500,000!";
    let found: Vec<(&str, String)> =
        tokens(text).into_iter().map(|token| (&text[token.range.clone()], token.word)).collect();
    let expected =
        [("Hello", "hello"), ("wörld", "wörld"), ("wide", "wide"), ("500,000", "500,000")];
    assert_eq!(found, expected.map(|(shown, word)| (shown, word.to_owned())));
}

#[test]
fn full_width_and_decomposed_letters_are_the_same_words() {
    assert_eq!(normalized_words("ＲＥＦＵＮＤ"), ["refund"]);
    assert_eq!(normalized_words("Ku\u{308}ndigung"), normalized_words("kündigung"));
}
