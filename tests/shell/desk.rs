//! An app without a window, and everything it says to its page.

use std::sync::{
    Mutex,
    mpsc::{Receiver, channel},
};
use std::time::Duration;

use demo_org::{DemoOrg, Options};
use earshot_lib::Earshot;
use keyring_vault::Vault;
use serde_json::{Value, json};
use tauri::{
    App, WebviewWindow, WebviewWindowBuilder,
    http::{Request, Response},
    ipc::{CallbackFn, InvokeBody, InvokeResponseBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, noop_assets},
    webview::InvokeRequest,
};
use tempfile::TempDir;

/// Where the page is loaded from; anything else is a stranger to the app.
pub(crate) const HOME: &str =
    if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
/// How a page names a channel in the arguments of a command.
const CHANNEL: &str = "__CHANNEL__:7";
/// Longer than any event of the demo organization takes.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct Desk {
    /// The connections file of this app is in here.
    pub(crate) folder: TempDir,
    app: App<MockRuntime>,
    main: WebviewWindow<MockRuntime>,
    events: Receiver<Value>,
    /// Every message to the page.
    heard: Mutex<String>,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self::with(Vault::in_memory())
    }

    pub(crate) fn with(vault: Vault) -> Self {
        let folder = TempDir::new().unwrap();
        let earshot = Earshot::in_folder(folder.path(), vault);
        Self::holding(earshot, folder)
    }

    /// The same user's next start, after this one was ended: its runs are gone, and nobody said
    /// goodbye to them.
    pub(crate) fn started_again(self) -> Self {
        let earshot = Earshot::in_folder(self.folder.path(), Vault::in_memory());
        let Self { folder, app, main, .. } = self;
        drop((main, app));
        Self::holding(earshot, folder)
    }

    /// As `--demo` starts it.
    pub(crate) fn demonstrating() -> Self {
        let folder = TempDir::new().unwrap();
        let earshot = Earshot::open(folder.path(), true);
        Self::holding(earshot, folder)
    }

    fn holding(earshot: Earshot, folder: TempDir) -> Self {
        let (tell, events) = channel();
        let app = earshot_lib::with_commands(mock_builder())
            .channel_interceptor(move |_, _, _, body| tell.send(value(body)).is_ok())
            .manage(earshot)
            .build(tauri::generate_context!(assets = noop_assets(), test = true))
            .unwrap();
        let main = window(&app, "main");
        Self { folder, app, main, events, heard: Mutex::default() }
    }

    /// Connected to the embedded demo organization.
    pub(crate) fn on_the_demo() -> Self {
        let desk = Self::new();
        desk.ask("connect_demo", json!({})).unwrap();
        desk
    }

    /// What the page hears when it invokes a command.
    pub(crate) fn ask(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let answer = ask_from(&self.main, HOME, command, arguments);
        self.hear(answer.as_ref().unwrap_or_else(|error| error));
        answer
    }

    /// The main window, for another thread to ask from.
    pub(crate) fn window(&self) -> WebviewWindow<MockRuntime> {
        self.main.clone()
    }

    /// The same, from a window that is not the main one.
    pub(crate) fn ask_from_elsewhere(&self, label: &str, command: &str) -> Result<Value, Value> {
        ask_from(&window(&self.app, label), HOME, command, json!({}))
    }

    /// The same, from a foreign page that somehow got into the main window.
    pub(crate) fn ask_from_page(&self, address: &str, command: &str) -> Result<Value, Value> {
        ask_from(&self.main, address, command, json!({}))
    }

    /// What the page is answered when it reads sound.
    pub(crate) fn read_audio(&self, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        let answer = earshot_lib::answer_audio(self.app.handle(), request);
        tauri::async_runtime::block_on(answer)
    }

    /// Starts a search; its number.
    pub(crate) fn start(&self, request: &Value) -> Result<Value, Value> {
        let started =
            self.ask("start_search", json!({ "request": request, "onEvent": CHANNEL }))?;
        Ok(started["run"].clone())
    }

    /// The next event of a run.
    pub(crate) fn next(&self) -> Value {
        let event = self.events.recv_timeout(PATIENCE).expect("a run says something until it ends");
        self.hear(&event);
        event
    }

    /// The events of a run up to its end.
    pub(crate) fn to_the_end(&self) -> Vec<Value> {
        let mut events = Vec::new();
        loop {
            events.push(self.next());
            if ["finished", "failed"].map(Value::from).contains(&events[events.len() - 1]["type"]) {
                return events;
            }
        }
    }

    /// A search from its start to its end: its number and its events.
    pub(crate) fn search(&self, request: &Value) -> (Value, Vec<Value>) {
        let run = self.start(request).unwrap();
        (run, self.to_the_end())
    }

    /// The cards of a run, the newest call first.
    pub(crate) fn cards(&self, run: &Value) -> Vec<Value> {
        let page = self.results(run, &json!({}));
        page["calls"].as_array().unwrap().clone()
    }

    /// A run's results, looked at in one way.
    pub(crate) fn results(&self, run: &Value, look: &Value) -> Value {
        let stretch = json!({ "run": run, "look": look, "from": 0, "count": 500 });
        self.ask("list_results", stretch).unwrap()
    }

    /// Everything the page was told so far.
    pub(crate) fn heard(&self) -> String {
        self.heard.lock().unwrap().clone()
    }

    /// The list of connections as it is on the disk; empty before the first is saved.
    pub(crate) fn on_disk(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("connections.json")).unwrap_or_default()
    }

    /// Everything that this app has written, file after file.
    pub(crate) fn all_on_disk(&self) -> String {
        let (mut text, mut folders) = (String::new(), vec![self.folder.path().to_owned()]);
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    text.push_str(&String::from_utf8_lossy(&std::fs::read(path).unwrap()));
                }
            }
        }
        text
    }

    fn hear(&self, message: &Value) {
        let mut heard = self.heard.lock().unwrap();
        heard.push_str(&message.to_string());
        heard.push('\n');
    }
}

/// A demo organization beside the app, as a real one would be.
pub(crate) fn organization(options: Options) -> DemoOrg {
    tauri::async_runtime::block_on(DemoOrg::start(options)).unwrap()
}

/// A client that is not the embedded organization's.
pub(crate) fn own_client() -> Options {
    Options {
        client_id: "c11e0000-0000-4000-8000-000000000001".to_owned(),
        client_secret: "correct-horse-battery-staple".to_owned(),
        ..Options::default()
    }
}

/// The form a user fills in to connect to it.
pub(crate) fn form(organization: &DemoOrg) -> Value {
    json!({
        "name": "", "region": organization.base_url(), "clientId": organization.client_id(),
        "clientSecret": organization.client_secret(), "sessionOnly": false,
    })
}

/// A question about the last week, as the page sends it.
pub(crate) fn asking(query: &str) -> Value {
    json!({ "query": query, "dates": { "preset": "days7" } })
}

/// The arguments that name a call of a run.
pub(crate) fn key(run: &Value, card: &Value) -> Value {
    json!({
        "run": run, "conversationId": card["conversationId"], "communicationId": card["communicationId"],
    })
}

fn window(app: &App<MockRuntime>, label: &str) -> WebviewWindow<MockRuntime> {
    WebviewWindowBuilder::new(app, label, tauri::WebviewUrl::default()).build().unwrap()
}

pub(crate) fn ask_from(
    window: &WebviewWindow<MockRuntime>,
    address: &str,
    command: &str,
    arguments: Value,
) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: address.parse().unwrap(),
        body: InvokeBody::Json(arguments),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| value(&body))
}

fn value(body: &InvokeResponseBody) -> Value {
    let InvokeResponseBody::Json(text) = body else { panic!("the shell speaks JSON only") };
    serde_json::from_str(text).unwrap()
}
