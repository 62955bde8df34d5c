use std::io::Write;

use demo_org::DemoOrg;

use crate::failure::{Exit, Failure};

/// Runs the demo organization until it is interrupted or told to stop.
pub(crate) async fn serve(options: demo_org::Args) -> Result<Exit, Failure> {
    let demo = DemoOrg::start(options.into()).await?;
    let mut out = std::io::stdout();
    writeln!(out, "{}", demo.announcement())?;
    out.flush()?;
    told_to_stop().await;
    demo.stop().await;
    Ok(Exit::Done)
}

/// Ctrl-C anywhere; SIGTERM too where there are signals.
pub(crate) async fn told_to_stop() {
    let interrupted = async {
        // Without a handler the default one ends the process, which is as good.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = interrupted => {}
        () = terminated() => {}
    }
}

#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut signal) => {
            signal.recv().await;
        }
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}
