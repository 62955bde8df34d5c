//! Tests of the crate `searches`.
