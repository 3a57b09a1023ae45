import Testing

/// Tests that start the real program, one after the other: each is a server and its clients on few cores.
@Suite(.serialized) enum ProcessSuite {}
