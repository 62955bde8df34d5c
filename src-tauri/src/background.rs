use crate::error::CommandError;

/// Does what waits for the disk away from the async threads.
pub(crate) async fn blocking<T, E>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, CommandError>
where
    T: Send + 'static,
    E: Into<CommandError> + Send + 'static,
{
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(done) => done.map_err(Into::into),
        Err(_) => Err(CommandError::new(
            "broke-off",
            "This stopped unexpectedly. Try again; the log has more.",
        )),
    }
}
