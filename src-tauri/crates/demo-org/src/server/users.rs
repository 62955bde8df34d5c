//! The organization, the token's owner, and people (API.md 2.4, 7).

use axum::body::Bytes;
use axum::extract::{Extension, Path, RawQuery, State as Extract};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::answer::{Refusal, ok};
use super::gate::Bearer;
use super::listing::Page;
use super::lookups::division_of;
use super::paging::{page, value, values};
use super::search::{Order, Sort, read};
use super::{Shared, State};
use crate::directory::{ORGANIZATION_ID, ORGANIZATION_NAME, User};

/// `GET /organizations/me`
pub(super) async fn organization() -> Response {
    ok(&json!({
        "id": ORGANIZATION_ID, "name": ORGANIZATION_NAME, "defaultLanguage": "en-gb", "defaultCountryCode": "GB",
        "thirdPartyOrgName": "larkmoor", "domain": "larkmoor", "version": 7, "state": "active", "productPlatform": "GenesysCloud",
        "selfUri": format!("/api/v2/organizations/{ORGANIZATION_ID}"),
    }))
}

/// `GET /tokens/me`; `HEAD` follows from it.
pub(super) async fn token(Extract(state): Shared) -> Response {
    let organization = json!({"id": ORGANIZATION_ID, "name": ORGANIZATION_NAME});
    ok(&json!({
        "organization": organization, "homeOrganization": organization, "authorizedScope": [],
        "OAuthClient": {
            "id": state.options.client_id, "name": "Earshot demo client", "authorizedGrantType": "CLIENT-CREDENTIALS", "scope": [],
            "state": "active", "organization": organization,
        },
    }))
}

/// `DELETE /tokens/me`
pub(super) async fn sign_out(
    Extract(state): Shared,
    Extension(bearer): Extension<Bearer>,
) -> Response {
    state.tokens.revoke(&bearer.0);
    StatusCode::OK.into_response()
}

/// `GET /users/me`: a client's token belongs to no user (API.md 2.1).
pub(super) async fn me() -> Refusal {
    Refusal::not_authorized()
}

/// `GET /users?id=…&state=…`
pub(super) async fn list(
    Extract(state): Shared,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let query = query.as_deref();
    let (ids, wanted) = (values(query, "id"), Wanted::of(query)?);
    let users = state
        .directory
        .users
        .iter()
        .filter(|user| wanted.takes(user) && (ids.is_empty() || ids.contains(&user.named.id)));
    page(&users.map(|user| entity(&state, user)).collect::<Vec<_>>(), query, "/users", (25, 500))
}

/// `GET /users/{id}`
pub(super) async fn one(
    Extract(state): Shared,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let wanted = Wanted::of(query.as_deref())?;
    let user = state.directory.users.iter().find(|user| user.named.id == id && wanted.takes(user));
    user.map(|user| ok(&entity(&state, user))).ok_or_else(|| Refusal::no_such(&id))
}

/// `UserSearchRequest`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[expect(dead_code, reason = "read to refuse what the contract does not have")]
struct Search {
    page_size: Option<i64>,
    page_number: Option<i64>,
    sort_by: Option<String>,
    sort_order: Option<Order>,
    sort: Option<Vec<Sort>>,
    expand: Option<Vec<String>>,
    #[serde(default)]
    query: Vec<Criterion>,
    integration_presence_source: Option<String>,
    enforce_permissions: Option<bool>,
}

/// `UserSearchCriteria`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[expect(dead_code, reason = "read to refuse what the contract does not have")]
struct Criterion {
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(default)]
    fields: Vec<String>,
    value: Option<String>,
    #[serde(default)]
    values: Vec<String>,
    start_value: Option<String>,
    end_value: Option<String>,
    date_format: Option<String>,
    operator: Option<String>,
    group: Option<Vec<Criterion>>,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Kind {
    Exact,
    StartsWith,
    Contains,
    Regex,
    Term,
    Terms,
    RequiredFields,
    MatchAll,
    QueryString,
    Range,
    LessThan,
    LessThanEqualTo,
    GreaterThan,
    GreaterThanEqualTo,
}

/// `POST /users/search`
pub(super) async fn search(
    Extract(state): Shared,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let search: Search = read(&headers, &body)?;
    let page = Page::of(search.page_size, search.page_number)?;
    let mut found = Vec::new();
    for user in &state.directory.users {
        let mut fits = true;
        for criterion in &search.query {
            fits &= criterion.fits(user)?;
        }
        if fits {
            found.push(entity(&state, user));
        }
    }
    Ok(ok(&json!({
        "total": found.len(), "pageCount": found.len().div_ceil(page.size), "pageSize": page.size, "pageNumber": page.number,
        "types": ["users"], "results": page.rows(&found),
    })))
}

impl Criterion {
    fn fits(&self, user: &User) -> Result<bool, Refusal> {
        let mut texts = Vec::new();
        for field in &self.fields {
            texts.push(match field.as_str() {
                "name" => user.named.name.to_lowercase(),
                "email" | "username" => email(user),
                "id" => user.named.id.clone(),
                "state" => state_of(user).to_owned(),
                _ => return Err(Refusal::search_not_supported()),
            });
        }
        let values: Vec<String> =
            self.value.iter().chain(&self.values).map(|value| value.to_lowercase()).collect();
        let pairs = |test: fn(&str, &str) -> bool| {
            texts.iter().any(|text| values.iter().any(|value| test(text, value)))
        };
        match self.kind {
            Kind::MatchAll | Kind::RequiredFields => Ok(true),
            Kind::Exact => Ok(pairs(|text, value| text == value)),
            Kind::StartsWith => Ok(pairs(|text, value| text.starts_with(value))),
            Kind::Contains | Kind::QueryString | Kind::Term | Kind::Terms => {
                Ok(pairs(|text, value| text.contains(value)))
            }
            _ => Err(Refusal::search_not_supported()),
        }
    }
}

/// Which users a list is about; only people still there unless said otherwise.
enum Wanted {
    Active,
    Deleted,
    Any,
}

impl Wanted {
    fn of(query: Option<&str>) -> Result<Self, Refusal> {
        match value(query, "state").as_deref() {
            None | Some("active") => Ok(Self::Active),
            Some("deleted") => Ok(Self::Deleted),
            Some("any") => Ok(Self::Any),
            Some("inactive") => Err(Refusal::invalid("This organization has no inactive users.")),
            Some(_) => Err(Refusal::bad_request()),
        }
    }

    fn takes(&self, user: &User) -> bool {
        match self {
            Self::Active => user.active,
            Self::Deleted => !user.active,
            Self::Any => true,
        }
    }
}

fn state_of(user: &User) -> &'static str {
    if user.active { "active" } else { "deleted" }
}

fn email(user: &User) -> String {
    let name: String = user
        .named
        .name
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '.' })
        .collect();
    format!("{name}@larkmoor.example")
}

fn entity(state: &State, user: &User) -> Value {
    let User { named, .. } = user;
    json!({
        "id": named.id, "name": named.name, "division": division_of(state, &named.division), "email": email(user),
        "username": email(user), "state": state_of(user), "version": 3, "selfUri": format!("/api/v2/users/{}", named.id),
    })
}
