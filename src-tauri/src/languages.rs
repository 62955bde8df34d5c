//! The language that the user reads. macOS and Windows tell the web view themselves.

use tauri::{Runtime, WebviewWindow};

/// Tells the page (`navigator.language`) the language of ours that the user likes best to read.
///
/// On Linux the web view takes the language of *letters* (`LC_CTYPE`). Desktops keep that of words
/// elsewhere: in `LANGUAGE`, a list with the dearest first, or in `LC_MESSAGES`.
#[cfg(target_os = "linux")]
pub(crate) fn tell<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{WebContextExt, WebViewExt};

    // Where nothing fits, the web view's own guess stands.
    let Some(language) = linux::dearest(&linux::names()) else { return Ok(()) };
    window.with_webview(move |view| {
        if let Some(context) = view.inner().context() {
            context.set_preferred_languages(&[&language]);
        }
    })
}

/// It knows already.
#[cfg(not(target_os = "linux"))]
pub(crate) fn tell<R: Runtime>(_window: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

#[cfg(target_os = "linux")]
mod linux {
    use webkit2gtk::glib;

    /// Those in which the window is written: the folders of `ui/locales`, without their regions.
    const OURS: [&str; 6] = ["de", "en", "es", "fr", "ja", "pt"];

    /// The system's names of languages, dearest first: `de_AT.UTF-8`, `de_AT`, `de`, `C`. At the end
    /// stands that of dates and numbers, which may know the region.
    pub(super) fn names() -> Vec<String> {
        let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        let formats = ["LC_ALL", "LC_TIME", "LANG"].into_iter().find_map(set);
        let words = glib::language_names().into_iter().map(String::from);
        words.chain(formats.and_then(|name| Some(name.split(['.', '@']).next()?.into()))).collect()
    }

    /// Of the languages that are ours the first, with the first region that goes with it, as a
    /// BCP 47 tag: `de-AT` of `pl`, `de`, `en` and, for dates, `de_AT`.
    pub(super) fn dearest(names: &[String]) -> Option<String> {
        let plain = || names.iter().filter(|name| !name.contains(['.', '@']));
        let ours = plain().map(|name| base(name)).find(|base| OURS.contains(base))?;
        let with_region = plain().find(|name| base(name) == ours && name.contains('_'));
        Some(with_region.map_or(ours.into(), |name| name.replace('_', "-")))
    }

    /// `de` of `de_AT`.
    fn base(name: &str) -> &str {
        name.split('_').next().unwrap_or(name)
    }

    #[cfg(test)]
    mod tests {
        use super::{OURS, dearest};

        fn of(names: &[&str]) -> Option<String> {
            dearest(&names.iter().map(ToString::to_string).collect::<Vec<_>>())
        }

        #[test]
        fn the_first_of_our_languages_is_taken() {
            assert_eq!(of(&["pl_PL", "pl", "fr", "de", "C", "de_DE"]).as_deref(), Some("fr"));
            assert_eq!(of(&["de_AT.UTF-8", "de_AT", "de", "C", "de_AT"]).as_deref(), Some("de-AT"));
        }

        #[test]
        fn the_region_may_come_from_dates_but_never_from_another_language() {
            assert_eq!(of(&["de", "en", "C", "de_AT"]).as_deref(), Some("de-AT"));
            assert_eq!(of(&["en", "C", "de_DE"]).as_deref(), Some("en"));
            assert_eq!(of(&["de@euro", "de", "C"]).as_deref(), Some("de"));
        }

        #[test]
        fn a_system_without_a_language_of_ours_is_left_to_the_web_view() {
            assert_eq!(of(&["C.UTF-8", "C", "POSIX"]), None);
            assert_eq!(of(&["pl_PL", "pl", "C"]), None);
        }

        #[test]
        fn the_list_names_every_language_of_the_window() {
            let entries = std::fs::read_dir("ui/locales").expect("the window's languages");
            let folders = entries.flatten().filter(|entry| entry.path().is_dir());
            let names = folders.map(|folder| folder.file_name().into_string());
            let mut tags: Vec<_> = names.map(|name| name.expect("a plain name")).collect();
            tags.sort();
            let bases: Vec<_> = tags.iter().filter_map(|tag| tag.split('-').next()).collect();
            assert_eq!(bases, OURS);
        }
    }
}
