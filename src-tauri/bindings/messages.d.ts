// Every type that crosses between the page and the shell. Written by a test of the shell's:
// EARSHOT_BLESS=1 cargo test -p earshot --lib bindings

export type Preset = "today" | "yesterday" | "days7" | "days30";

export type Dates = { preset: Preset, } | { from: string, to: string, };

export type Side = "customer" | "agent";

export type Role = "customer" | "agent" | "ivr" | "acd" | "voicemail" | "other";

export type Format = "txt" | "vtt" | "srt" | "csv" | "json";

export type TimeStyle = "elapsed" | "clock";

export type Way = "content" | "scan";

export type Direction = "inbound" | "outbound";

export type Choice = { id: string, name: string, };

export type SentimentIs = { side: Side, is: "negative" | "positive" | "gotWorse" | "gotBetter", };

export type Filters = { queues: Array<Choice>, agents: Array<Choice>, divisions: Array<Choice>, wrapUpCodes: Array<Choice>, direction: Direction | null, languages: Array<string>, unknownLanguage: boolean, minDurationS: number | null, maxDurationS: number | null, held: boolean | null, transferred: boolean | null, number: string | null, sentiment: SentimentIs | null, topics: Array<string>, };

export type Question = { query: string, dates: Dates, filters: Filters, way: Way | null, };

export type TermKind = "phrase" | "starts" | "contains" | "regex" | "near" | "first" | "last" | "after";

export type Term = { kind: TermKind, text: string, other: string | null, side: Side | null, not: boolean, amount: number | null, unit: "words" | "seconds" | null, };

export type Args = { [name: string]: string | number, };

export type Said = { code: string, args?: Args, message: string, };

export type Stretch = { fromMs: number, toMs: number, };

export type Course = { silences: Array<Stretch>, waits: Array<Stretch>, overtalk: Array<Stretch>, customerMs: number, agentMs: number, otherMs: number, silenceMs: number, overtalkMs: number, longestSilence: Stretch | null, interruptionsByCustomer: number, interruptionsByAgent: number, };

export type Directory = "queues" | "agents" | "divisions" | "wrapUpCodes" | "topics" | "languages";

export type AppInfo = { version: string, demo: boolean, zone: string, logFolder: string, keyring: KeyringInfo, };

export type KeyringInfo = { available: boolean, name: string, reason: string | null, said: Said | null, };

export type Region = { area: string, areaCode: "americas" | "emea" | "asia-pacific", name: string, domain: string, };

export type Connection = { id: string, name: string, region: string, organization: string | null, clientId: string, sessionOnly: boolean, current: boolean, demo: boolean, tutorial: boolean, };

export type ConnectionForm = { name: string, region: string, clientId: string, clientSecret: string, sessionOnly: boolean, tutorial: boolean, };

export type Ability = { ability: string, title: string, purpose: string, state: "granted" | "missing" | "unknown", message: string | null, permissions: Array<string>, allNeeded: boolean, scope: string, required: boolean, };

export type Permissions = { abilities: Array<Ability>, text: string, ready: boolean, };

export type Entry = { id: string, name: string, note: string | null, };

export type Piece = { "type": "chip", start: number, end: number, words: string, term: Term, } | { "type": "join", text: "and" | "or" | "not", } | { "type": "open" } | { "type": "close" };

export type QueryView = { ok: true, pieces: Array<Piece>, sentence: string, exactPhrase: string | null, } | { ok: false, code: string, message: string, args: Args, start: number, end: number, };

export type SearchRequest = { query: string, dates: Dates, filters: Filters, way: Way | null, saved: string | null, };

export type RunStarted = { run: number, };

export type WayOut = { way: Way, chosen: boolean, possible: boolean, calls: number | null, requests: number | null, minutes: number | null, misses: string, missed: Array<Said>, };

export type Plan = { way: Way, reason: string, reasons: Array<Said>, from: string, to: string, zone: string, sentence: string, calls: number | null, requests: number | null, minutes: number | null, isLong: boolean, ways: Array<WayOut>, };

export type Budget = { used: number, allowed: number, waitSeconds: number | null, };

export type HitView = { index: number, phrase: number, side: Side, atMs: number, before: string, match: string, after: string, };

export type CallCard = { conversationId: string, communicationId: string, start: string, durationMs: number, direction: Direction | null, agents: Array<string>, unknownAgent?: true, queue: string | null, customer: string | null, language: string | null, hitCount: number, hits: Array<HitView>, sentiment: "negative" | "neutral" | "positive" | null, trend: "worse" | "same" | "better" | null, isNew: boolean, topics: Array<string>, };

export type Narrow = { queue: Array<string>, agent: Array<string>, day: Array<string>, sentiment: Array<string>, onlyNew: boolean, onlyFlagged: boolean, };

export type Look = { sort: "newest" | "oldest" | "hits" | "sentiment" | "longest", narrow: Narrow, };

export type FacetValue = { value: string, label: string, code?: string, count: number, };

export type Facet = { name: "queue" | "agent" | "day" | "sentiment", values: Array<FacetValue>, };

export type ResultsPage = { version: number, total: number, all: number, hits: number, calls: Array<CallCard>, facets: Array<Facet>, };

export type LineOrder = "time" | "before" | "after";

export type Line = { conversationId: string, communicationId: string, hit: number, side: Side, atMs: number, start: string, agents: Array<string>, unknownAgent?: true, before: string, match: string, after: string, };

export type LinesPage = { version: number, total: number, leftOut: number, lines: Array<Line>, };

export type Neighbour = { card: CallCard, index: number, };

export type ReceiptList = "matched" | "unmatched" | "noTranscript" | "pending" | "forbidden" | "failed" | "fetched" | "fromLibrary" | "earlier";

export type Outcome = "matched" | "unmatched" | "noTranscript" | "pending" | "forbidden" | "failed";

export type ReceiptCall = { conversationId: string, communicationId: string, start: string | null, outcome: Outcome, code: string | null, message: string | null, args: Args, correlationId: string | null, };

export type ReceiptCalls = { total: number, calls: Array<ReceiptCall>, };

export type Receipt = { candidates: number, matched: number, unmatched: number, noTranscript: number, pending: number, forbidden: number, failed: number, fetched: number, fromLibrary: number, earlier: number, setAside: number, slices: number, hits: number, complete: boolean, cancelled: boolean, limited: boolean, };

export type Progress = { listed: number, listing: boolean, examined: number, matched: number, hits: number, perMinute: number, secondsLeft: number | null, paused: boolean, waitsFor: "network" | null, budget: Budget, };

export type ShellError = { code: string, message: string, args?: Args, detail: string | null, };

export type RunEvent = { "type": "started", plan: Plan, } | { "type": "held", } | { "type": "changed", version: number, calls: number, hits: number, newCalls: number | null, } | { "type": "progress" } & Progress | { "type": "warning", code: string, message: string, args: Args, } | { "type": "finished", receipt: Receipt, } | { "type": "failed", error: ShellError, receipt: Receipt, };

export type SavedSearch = { id: string, name: string, question: Question, lastRun: string | null, };

export type Recent = { question: Question, at: string, sentence: string, pieces: Array<Piece>, };

export type Searches = { saved: Array<SavedSearch>, recent: Array<Recent>, };

export type Interrupted = { id: string, sentence: string, question: Question, pieces: Array<Piece>, examined: number, started: string, connection: string, };

export type Speaker = { side: Side, role: Role, label: string, unnamed?: true, };

export type Phrases = { atMs: Array<number>, durationMs: Array<number>, speaker: Array<number>, text: Array<string>, confidence: Array<number | null>, silent: Array<number>, sentiment: Array<[number, number]>, marks: Array<[number, number, number, number]>, topics: Array<[number, number]>, scripts: Array<[number, "ltr" | "rtl", string]>, };

export type HitPlace = { phrase: number, side: Side, atMs: number, };

export type TopicPlace = { name: string, atMs: number, durationMs: number, side: Side | null, text: string | null, };

export type Turn = { role: Role, name: string | null, queue: string | null, fromMs: number, toMs: number | null, };

export type CallView = { card: CallCard, zone: string, organization: string | null, link: string, speakers: Array<Speaker>, phrases: Phrases, hits: Array<HitPlace>, topics: Array<TopicPlace>, participants: Array<Turn>, holds: Array<Stretch>, course: Course, dir: "ltr" | "rtl", lang: string | null, };

export type WordView = { start: number, end: number, atMs: number, durationMs: number, confidence: number | null, };

export type Flag = { conversationId: string, communicationId: string, atMs: number, };

export type Part<T> = { "state": "known", value: T, } | { "state": "absent" } | { "state": "forbidden", permissions: Array<string>, } | { "state": "failed", error: ShellError, };

export type WrapUp = { name: string | null, note: string | null, agent: string | null, at: string | null, };

export type Score = { score: number, trend: number | null, trendClass: string | null, };

export type Shares = { customer: number | null, agent: number | null, silence: number | null, ivr: number | null, queue: number | null, overtalk: number | null, other: number | null, };

export type Point = { kind: "reason" | "resolution" | "actionItem" | "other", title: string, text: string | null, outcome: string | null, };

export type Summary = { text: string, language: string | null, generated: boolean, at: string | null, points: Array<Point>, };

export type CallFacts = { wrapUps: Part<Array<WrapUp>>, holds: Array<Stretch>, sentiment: Part<Score>, shares: Part<Shares>, categories: Part<Array<string>>, summary: Part<Array<Summary>>, };

export type AudioView = { url: string, mime: string, startMs: number, durationMs: number | null, pauses: Array<Stretch>, };

export type DialogWords = { title: string, kinds: { [key in string]: string }, };

export type SavedFile = { path: string, folder: string, };

export type NotSaved = { conversationId: string, code: string, message: string, args: Args, };

export type SavedAll = { folder: string, saved: number, failed: Array<NotSaved>, };

export type SaveEvent = { "type": "progress", done: number, total: number, };
