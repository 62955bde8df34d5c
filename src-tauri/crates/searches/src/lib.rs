//! Saved and recent searches, and the journals of those that are running.
