// Every type that crosses between the page and the shell. Written by a test of the shell's:
// EARSHOT_BLESS=1 cargo test -p earshot --lib bindings

export type Matching = "exact" | "partial" | "regex";

export type Preset = "today" | "yesterday" | "days7" | "days30";

export type Dates = { preset: Preset, } | { from: string, to: string, };

export type Side = "customer" | "agent";

export type Role = "customer" | "agent" | "ivr" | "acd" | "voicemail" | "other";

export type Format = "txt" | "vtt" | "srt" | "csv" | "json";

export type TimeStyle = "elapsed" | "clock";

export type AppInfo = { version: string, demo: boolean, zone: string, logFolder: string, keyring: KeyringInfo, };

export type KeyringInfo = { available: boolean, name: string, reason: string | null, };

export type Region = { area: string, name: string, domain: string, };

export type Connection = { id: string, name: string, region: string, organization: string | null, clientId: string, sessionOnly: boolean, current: boolean, demo: boolean, };

export type ConnectionForm = { name: string, region: string, clientId: string, clientSecret: string, sessionOnly: boolean, };

export type SearchRequest = { phrase: string, matching: Matching, dates: Dates, };

export type RunStarted = { run: number, };

export type Plan = { way: "content" | "scan", reason: string, from: string, to: string, zone: string, };

export type Budget = { used: number, allowed: number, waitSeconds: number | null, };

export type HitView = { index: number, phrase: number, side: Side, atMs: number, before: string, match: string, after: string, };

export type CallCard = { conversationId: string, communicationId: string, start: string, durationMs: number, direction: "inbound" | "outbound" | null, agents: Array<string>, queue: string | null, customer: string | null, language: string | null, hitCount: number, hits: Array<HitView>, };

export type Problem = { conversationId: string, communicationId: string, outcome: "pending" | "noTranscript" | "forbidden" | "failed", code: string, message: string, correlationId: string | null, };

export type Receipt = { candidates: number, matched: number, unmatched: number, noTranscript: number, pending: number, forbidden: number, failed: number, fetched: number, hits: number, complete: boolean, cancelled: boolean, problems: Array<Problem>, };

export type Progress = { listed: number, listing: boolean, examined: number, matched: number, hits: number, budget: Budget, };

export type ShellError = { code: string, message: string, detail: string | null, };

export type RunEvent = { "type": "started", plan: Plan, } | { "type": "found", calls: Array<CallCard>, } | { "type": "progress" } & Progress | { "type": "warning", code: string, message: string, } | { "type": "finished", receipt: Receipt, } | { "type": "failed", error: ShellError, receipt: Receipt, };

export type Speaker = { side: Side, role: Role, label: string, };

export type Mark = { start: number, end: number, hit: number, };

export type PhraseView = { atMs: number, durationMs: number, side: Side, speaker: number, text: string, silent: boolean, confidence: number | null, sentiment: number | null, marks: Array<Mark>, };

export type HitPlace = { phrase: number, side: Side, atMs: number, };

export type CallView = { card: CallCard, zone: string, organization: string | null, link: string, speakers: Array<Speaker>, phrases: Array<PhraseView>, hits: Array<HitPlace>, dir: "ltr" | "rtl", lang: string | null, };

export type SavedFile = { path: string, folder: string, };

export type NotSaved = { conversationId: string, message: string, };

export type SavedAll = { folder: string, saved: number, failed: Array<NotSaved>, };

export type SaveEvent = { "type": "progress", done: number, total: number, };
