import Testing

/// All tests that open a terminal, because ncurses has a single one of them at any moment.
@Suite(.serialized, .timeLimit(.minutes(1))) enum OneTerminalAtATime {}
