//! Lists in pages, and the query parameters they take (API.md 7).

use axum::response::Response;
use serde_json::{Value, json};

use super::answer::{Refusal, ok};

/// All values of a repeated parameter: `id=A&id=B`. The SDKs also send `id=A,B`.
pub(super) fn values(query: Option<&str>, name: &str) -> Vec<String> {
    let pairs = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let of_name = pairs.filter(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    of_name
        .flat_map(|value| value.split(',').map(ToOwned::to_owned).collect::<Vec<_>>())
        .filter(|value| !value.is_empty())
        .collect()
}

/// The value of a parameter.
pub(super) fn value(query: Option<&str>, name: &str) -> Option<String> {
    values(query, name).into_iter().next()
}

/// Whether `name` fits `pattern`, in which `*` stands for anything; any case.
pub(super) fn fits(name: &str, pattern: &str) -> bool {
    let (name, pattern) = (name.to_lowercase(), pattern.to_lowercase());
    let (open_start, open_end) = (pattern.starts_with('*'), pattern.ends_with('*'));
    let core = pattern.trim_matches('*');
    match (open_start, open_end) {
        (true, true) => name.contains(core),
        (true, false) => name.ends_with(core),
        // Public clients see names match by their beginning without a wildcard.
        _ => name.starts_with(core),
    }
}

/// One page of `entities`, with the addresses of its neighbours. `size` is the usual and the largest page.
pub(super) fn page(
    entities: &[Value],
    query: Option<&str>,
    path: &str,
    size: (usize, usize),
) -> Result<Response, Refusal> {
    let asked = page_of(query, entities.len(), size)?;
    let uri = |number: usize| format!("/api/v2{path}?pageSize={}&pageNumber={number}", asked.size);
    let from = ((asked.number - 1) * asked.size).min(entities.len());
    let mut body = json!({
        "entities": entities[from..(from + asked.size).min(entities.len())],
        "pageSize": asked.size, "pageNumber": asked.number, "total": entities.len(), "pageCount": asked.count,
        "firstUri": uri(1), "lastUri": uri(asked.count.max(1)), "selfUri": uri(asked.number),
    });
    if asked.number < asked.count {
        body["nextUri"] = uri(asked.number + 1).into();
    }
    if asked.number > 1 {
        body["previousUri"] = uri(asked.number - 1).into();
    }
    Ok(ok(&body))
}

/// The page a query asks for.
struct Asked {
    size: usize,
    number: usize,
    count: usize,
}

fn page_of(
    query: Option<&str>,
    total: usize,
    (usual, largest): (usize, usize),
) -> Result<Asked, Refusal> {
    let number_of =
        |name: &str, usual: usize| value(query, name).map_or(Some(usual), |text| text.parse().ok());
    let size = number_of("pageSize", usual).filter(|size| (1..=largest).contains(size));
    let number = number_of("pageNumber", 1).filter(|number| (1..1_000_000).contains(number));
    let (Some(size), Some(number)) = (size, number) else { return Err(Refusal::bad_request()) };
    Ok(Asked { size, number, count: total.div_ceil(size) })
}
