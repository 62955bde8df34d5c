/// A region of Genesys Cloud. Every organization lives in exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// The part of the world, to group a list by (`Europe, Middle East and Africa`).
    pub area: &'static str,
    /// What Genesys calls it (`Ireland`).
    pub name: &'static str,
    /// The domain its hosts live in (`mypurecloud.ie`): `login.`, `api.` and `apps.` go before it.
    pub domain: &'static str,
}

/// The regions of API.md section 1, grouped by area, the oldest of each area first.
pub const REGIONS: &[Region] = &[
    Region { area: AMERICAS, name: "US East", domain: "mypurecloud.com" },
    Region { area: AMERICAS, name: "US West", domain: "usw2.pure.cloud" },
    Region { area: AMERICAS, name: "US East 2 (FedRAMP)", domain: "use2.us-gov-pure.cloud" },
    Region { area: AMERICAS, name: "Canada", domain: "cac1.pure.cloud" },
    Region { area: AMERICAS, name: "São Paulo", domain: "sae1.pure.cloud" },
    Region { area: AMERICAS, name: "Mexico", domain: "mxc1.pure.cloud" },
    Region { area: EMEA, name: "Ireland", domain: "mypurecloud.ie" },
    Region { area: EMEA, name: "London", domain: "euw2.pure.cloud" },
    Region { area: EMEA, name: "Frankfurt", domain: "mypurecloud.de" },
    Region { area: EMEA, name: "Zurich", domain: "euc2.pure.cloud" },
    Region { area: EMEA, name: "UAE", domain: "mec1.pure.cloud" },
    Region { area: EMEA, name: "EU sovereign cloud (Germany)", domain: "edee1.eusc-pure.cloud" },
    Region { area: ASIA_PACIFIC, name: "Sydney", domain: "mypurecloud.com.au" },
    Region { area: ASIA_PACIFIC, name: "Tokyo", domain: "mypurecloud.jp" },
    Region { area: ASIA_PACIFIC, name: "Osaka", domain: "apne3.pure.cloud" },
    Region { area: ASIA_PACIFIC, name: "Seoul", domain: "apne2.pure.cloud" },
    Region { area: ASIA_PACIFIC, name: "Mumbai", domain: "aps1.pure.cloud" },
    Region { area: ASIA_PACIFIC, name: "Singapore", domain: "apse1.pure.cloud" },
];

const AMERICAS: &str = "Americas";
const EMEA: &str = "Europe, Middle East and Africa";
const ASIA_PACIFIC: &str = "Asia Pacific";
