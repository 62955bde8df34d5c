//! `earshot-cli searches`: searches that are kept.

use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use chrono::{DateTime, SecondsFormat, Utc};
use export::Zone;
use kept_file::NewFile;
use search::{Dates, Preset, Question, Request};
use searches::{Recent, SavedSearch, Searches};
use serde::Serialize;

use crate::{
    arguments::{Run, Save, SearchesCommand},
    asked::{Understood, sentence},
    failure::{Exit, Failure},
    json_lines::line,
    known::Known,
    search_command::answer,
    way_in::searches,
};

#[derive(Serialize)]
#[serde(tag = "type", rename = "search")]
struct SearchLine<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    question: &'a Question,
    /// RFC 3339, UTC: when it was last run to its end with any connection, or asked.
    last_run: Option<String>,
}

pub(crate) async fn run(command: SearchesCommand) -> Result<Exit, Failure> {
    let kept = searches()?;
    match command {
        SearchesCommand::Save(options) => save(&kept, options).await?,
        SearchesCommand::Run(options) => return run_again(kept, options).await,
        SearchesCommand::List(options) => list(&kept.list(None)?, options.json)?,
        SearchesCommand::Recent(options) => recent(&kept.recent()?, options.json)?,
        SearchesCommand::Show { name } => show(&kept.get(&name)?)?,
        SearchesCommand::Rename { name, new_name } => {
            let search = kept.rename(&kept.get(&name)?.id, &new_name)?;
            say(format_args!("It is called “{}” now.", search.name))?;
        }
        SearchesCommand::Duplicate { name } => {
            let copy = kept.duplicate(&kept.get(&name)?.id)?;
            say(format_args!("Saved as “{}”.", copy.name))?;
        }
        SearchesCommand::Remove { name } => {
            let search = kept.get(&name)?;
            kept.remove(&search.id)?;
            say(format_args!("Removed “{}”.", search.name))?;
        }
        SearchesCommand::Export { file, names } => export(&kept, &file, &names)?,
        SearchesCommand::Import { file } => import(&kept, &file)?,
    }
    Ok(Exit::Done)
}

async fn save(kept: &Searches, options: Save) -> Result<(), Failure> {
    if !options.asked.when.can_be_saved() {
        return Err(Failure::Usage(
            "A saved search looks back 7 or 30 days, or lies between dates: --days 7, --days 30 or --from. \
             Other days can be given when it is run."
                .to_owned(),
        ));
    }
    let draft = options.asked.read(Zone::local())?;
    let question = if options.asked.filters.names_something() {
        draft.finish(&options.way_in.open().await?.client).await?.question
    } else {
        draft.finish_alone()?.question
    };
    let replaced = if options.replace { kept.get(&options.name).ok() } else { None };
    let search = match replaced {
        Some(old) => kept.edit(&old.id, &old.name, question)?,
        None => kept.save(&options.name, question)?,
    };
    say(format_args!("Saved as “{}”. {}", search.name, described(&search.question)))
}

async fn run_again(kept: Searches, options: Run) -> Result<Exit, Failure> {
    let (zone, now, search) = (Zone::local(), Utc::now(), kept.get(&options.name)?);
    let dates = options.when.dates(now, zone).unwrap_or_else(|| search.question.dates.clone());
    let question = Question { dates, ..search.question.clone() };
    let read = question.read(now, zone.at(now).timezone());
    let read = read.map_err(|error| Failure::of_question(error, &question.query))?;
    let range = options.when.range(&question.dates, now, zone)?;
    let request = Request { range, ..read };
    let open = options.way_in.open().await?;
    let known = Known::of(kept, search, open.connection_id.clone())?;
    let asked = Understood { question, request };
    answer(asked, &options.output, &open, zone, Some(&known)).await
}

fn list(all: &[SavedSearch], json: bool) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    if all.is_empty() && !json {
        writeln!(
            out,
            "No saved searches yet. Save one: earshot-cli searches save NAME \"what was said\""
        )?;
    }
    for search in all {
        if json {
            let SavedSearch { id, name, question, last_run, .. } = search;
            let (id, name, last_run) = (Some(id.as_str()), Some(name.as_str()), last_run.map(utc));
            line(&SearchLine { id, name, question, last_run }, &mut out)?;
        } else {
            let last = search
                .last_run
                .map_or("never run".to_owned(), |at| format!("last run {}", local(at)));
            writeln!(out, "{}  ({last})  {}", search.name, described(&search.question))?;
        }
    }
    Ok(())
}

fn recent(all: &[Recent], json: bool) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    for Recent { question, at } in all {
        if json {
            let last_run = Some(utc(*at));
            line(&SearchLine { id: None, name: None, question, last_run }, &mut out)?;
        } else {
            writeln!(out, "{}  {}  {}", local(*at), question.query, described(question))?;
        }
    }
    Ok(())
}

fn show(search: &SavedSearch) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let SavedSearch { id, name, question, created, changed, last_run } = search;
    writeln!(out, "{name}")?;
    writeln!(out, "  {}", described(question))?;
    writeln!(out, "  query     {}", question.query)?;
    writeln!(out, "  dates     {}", dates(&question.dates))?;
    writeln!(out, "  created   {}", local(*created))?;
    writeln!(out, "  changed   {}", local(*changed))?;
    writeln!(out, "  last run  {}", last_run.map_or("never".to_owned(), local))?;
    Ok(writeln!(out, "  id        {id}")?)
}

fn export(kept: &Searches, file: &Path, names: &[String]) -> Result<(), Failure> {
    let ids =
        names.iter().map(|name| Ok(kept.get(name)?.id)).collect::<Result<Vec<_>, Failure>>()?;
    let text = kept.export(&ids)?;
    let made = NewFile::begin(file).and_then(|new| new.finish(text.as_bytes()));
    made.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::Usage(format!(
            "There is a file {} already. Choose another name.",
            file.display()
        )),
        _ => Failure::File { path: file.to_owned(), doing: "written", error },
    })?;
    let count = if ids.is_empty() { kept.list(None)?.len() } else { ids.len() };
    say(format_args!("{} exported to {}", searches_counted(count), file.display()))
}

fn import(kept: &Searches, file: &Path) -> Result<(), Failure> {
    let unread = |error| Failure::File { path: file.to_owned(), doing: "read", error };
    let bytes = fs::read(file).map_err(unread)?;
    let imported = kept.import(&String::from_utf8_lossy(&bytes))?;
    for search in &imported {
        say(format_args!("“{}”  {}", search.name, described(&search.question)))?;
    }
    say(format_args!("{} imported.", searches_counted(imported.len())))
}

/// What it asks for, as a sentence; the bare query where a later version would have to read it.
fn described(question: &Question) -> String {
    match transcript::Query::parse(&question.query) {
        Ok(query) => sentence(&query, &question.filters),
        Err(_) => question.query.clone(),
    }
}

fn dates(dates: &Dates) -> String {
    match dates {
        Dates::Preset { preset } => match preset {
            Preset::Today => "today".to_owned(),
            Preset::Yesterday => "yesterday".to_owned(),
            Preset::Days7 => "the last 7 days".to_owned(),
            Preset::Days30 => "the last 30 days".to_owned(),
        },
        Dates::Custom { from, to } if to.is_empty() => format!("from {from} until now"),
        Dates::Custom { from, to } => format!("from {from} until {to}"),
    }
}

fn searches_counted(count: usize) -> String {
    if count == 1 { "1 search".to_owned() } else { format!("{count} searches") }
}

fn local(at: DateTime<Utc>) -> String {
    Zone::local().at(at).format("%Y-%m-%d %H:%M").to_string()
}

fn utc(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn say(line: impl Display) -> Result<(), Failure> {
    Ok(writeln!(io::stdout(), "{line}")?)
}
