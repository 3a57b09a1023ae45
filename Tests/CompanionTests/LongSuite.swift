import Testing

/// Tests that compute for seconds, one after the other: side by side they would hold up all others on few cores.
@Suite(.serialized) enum LongSuite {}
