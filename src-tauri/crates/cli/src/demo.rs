use std::io::Write;

use demo_org::DemoOrg;

use crate::failure::{Exit, Failure};

/// Runs the demo organization until it is interrupted or told to stop.
pub(crate) async fn serve(options: demo_org::Args) -> Result<Exit, Failure> {
    let stop = told_to_stop();
    let demo = DemoOrg::start(options.into()).await?;
    let mut out = std::io::stdout();
    writeln!(out, "{}", demo.announcement())?;
    out.flush()?;
    stop.await;
    demo.stop().await;
    Ok(Exit::Done)
}

/// Ctrl-C anywhere; SIGTERM too where there are signals. They are listened for from the call on, not only when the
/// answer is awaited.
#[cfg(unix)]
pub(crate) fn told_to_stop() -> impl Future<Output = ()> {
    use tokio::signal::unix::{Signal, SignalKind, signal};
    async fn heard(signal: std::io::Result<Signal>) {
        match signal {
            Ok(mut signal) => drop(signal.recv().await),
            // Without a handler the default one ends the process, which is as good.
            Err(_) => std::future::pending().await,
        }
    }
    let (interrupt, terminate) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
    async {
        tokio::select! {
            () = heard(interrupt) => {}
            () = heard(terminate) => {}
        }
    }
}

#[cfg(not(unix))]
pub(crate) async fn told_to_stop() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}
