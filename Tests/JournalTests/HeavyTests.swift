import Testing

/// The tests that start processes: one at a time, so that they measure the journal and not each
/// other.
@Suite(.serialized) enum HeavyTests {}
