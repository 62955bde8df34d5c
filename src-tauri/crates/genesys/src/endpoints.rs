use std::net::IpAddr;

use url::{Host, Url};

use crate::Error;

/// Where an organization is reached: its region's three hosts, or one address that serves all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    login: Url,
    api: Url,
    apps: Url,
    label: String,
}

impl Endpoints {
    /// Reads what a person typed: a domain (`mypurecloud.ie`, or a custom one), any address of the
    /// region (`https://apps.mypurecloud.ie/directory/…`), or a base address with a port or on a
    /// loopback host (`http://127.0.0.1:4010`) that serves login and API alike.
    ///
    /// Fails with [`Error::BadAddress`], or with [`Error::InsecureAddress`] for plain http to
    /// anywhere but this computer.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let url = read(text)?;
        let one_address = url.port().is_some() || is_loopback_host(&url) || is_ip(&url);
        if one_address { Self::single(url) } else { Self::of_domain(&url, text) }
    }

    /// One base address for login and API, as the demo organization and gateways offer it. Unlike
    /// [`parse`](Self::parse), never reads the host as a region's domain.
    pub fn at(base_url: &str) -> Result<Self, Error> {
        Self::single(read(base_url.trim())?)
    }

    /// What identifies the place to people: the domain, or the base address.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The web page of a conversation in Genesys Cloud (API.md section 7, "Deep link").
    pub fn interaction_link(&self, conversation_id: &str) -> String {
        let mut link = self.apps.clone();
        link.set_path("/directory/");
        link.set_fragment(Some(&format!("/engage/admin/interactions/{conversation_id}")));
        link.into()
    }

    /// Whether everything is on this computer.
    pub fn is_loopback(&self) -> bool {
        is_loopback_host(&self.api)
    }

    /// The address of a login call; `path` is relative, like `oauth/token`.
    pub(crate) fn login(&self, path: &[&str]) -> Url {
        below(&self.login, path)
    }

    /// The address of an API call below `/api/v2`. Segments are escaped one by one.
    pub(crate) fn api(&self, path: &[&str]) -> Url {
        below(&below(&self.api, &["api", "v2"]), path)
    }

    fn single(url: Url) -> Result<Self, Error> {
        if url.scheme() == "http" && !is_loopback_host(&url) {
            return Err(Error::InsecureAddress { address: origin(&url) });
        }
        let mut base = url;
        base.set_query(None);
        base.set_fragment(None);
        let label = base.as_str().trim_end_matches('/').to_owned();
        Ok(Self { login: base.clone(), api: base.clone(), apps: base, label })
    }

    fn of_domain(url: &Url, text: &str) -> Result<Self, Error> {
        if url.scheme() == "http" {
            return Err(Error::InsecureAddress { address: origin(url) });
        }
        let bad = || Error::BadAddress { address: shortened(text) };
        let host = url.host_str().ok_or_else(bad)?.trim_end_matches('.');
        let domain = ["login.", "api.", "apps."]
            .iter()
            .find_map(|prefix| host.strip_prefix(prefix))
            .unwrap_or(host);
        if !is_domain(domain) {
            return Err(bad());
        }
        let at = |name: &str| Url::parse(&format!("https://{name}.{domain}/")).map_err(|_| bad());
        Ok(Self { login: at("login")?, api: at("api")?, apps: at("apps")?, label: domain.into() })
    }
}

/// Whether an address is on this computer: 127.0.0.0/8, `::1` or `localhost`.
pub(crate) fn is_loopback_host(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(Host::Ipv4(ip)) => IpAddr::V4(ip).is_loopback(),
        Some(Host::Ipv6(ip)) => IpAddr::V6(ip).is_loopback(),
        None => false,
    }
}

fn read(text: &str) -> Result<Url, Error> {
    let bad = || Error::BadAddress { address: shortened(text) };
    let has_scheme = text.contains("://");
    let full = if has_scheme { text.to_owned() } else { format!("https://{text}") };
    let mut url = Url::parse(&full).map_err(|_| bad())?;
    if !has_scheme && is_loopback_host(&url) {
        // `127.0.0.1:4010` typed bare is a local server, which speaks plain http.
        url = Url::parse(&format!("http://{text}")).map_err(|_| bad())?;
    }
    let ours = matches!(url.scheme(), "http" | "https");
    let has_login = !url.username().is_empty() || url.password().is_some();
    if !ours || has_login || url.host().is_none() || text.contains(char::is_whitespace) {
        return Err(bad());
    }
    Ok(url)
}

fn is_ip(url: &Url) -> bool {
    matches!(url.host(), Some(Host::Ipv4(_) | Host::Ipv6(_)))
}

fn is_domain(domain: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    };
    domain.contains('.') && domain.len() <= 253 && domain.split('.').all(label)
}

fn below(base: &Url, path: &[&str]) -> Url {
    let mut url = base.clone();
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty().extend(path);
    }
    url
}

fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// What was typed, short enough for a message. A whole pasted page must not end up in one, nor a
/// password that stands before the host.
fn shortened(text: &str) -> String {
    let text = text.rsplit('@').next().unwrap_or_default();
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
