//! The contract's schemas and examples (tests/fixtures/contract).

use std::path::PathBuf;

use serde_json::Value;

/// One example of the contract, like `transcript-file.conv1`.
pub(crate) fn example(name: &str) -> Value {
    read(&format!("examples/{name}.json"))
}

/// Stops the test unless the document is valid against the schema of that name.
#[track_caller]
pub(crate) fn check(schema: &str, document: &Value) {
    let validator = jsonschema::validator_for(&read(&format!("{schema}.schema.json"))).unwrap();
    let errors: Vec<_> = validator
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "not a valid {schema}:\n{}\n{document:#}", errors.join("\n"));
}

fn read(name: &str) -> Value {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/contract");
    let path = root.join(name);
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}
