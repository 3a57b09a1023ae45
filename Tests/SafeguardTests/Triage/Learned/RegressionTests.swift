import Foundation
import Testing

import Safeguard

/// R40: messages of plan_or_attempt in the house's own test part that triage misses without the encoder. A release that
/// misses one more is stopped. With the encoder: `TriageWithEncoderTests`.
@Suite struct RegressionTests {
  /// Lowered whenever fewer are missed, never raised.
  static let missed = 72

  @Test func noMorePlansAreMissedThanBefore() throws {
    let triage = Triage()
    let lines = try TestPart.lines(of: "plan_or_attempt")

    let missed = lines.count { triage.assess($0).level < .concern }

    #expect(lines.count == 220)
    #expect(missed <= Self.missed, "\(missed) missed")
  }
}

/// The messages that measure and never train.
enum TestPart {
  /// Both languages, in the order of the files.
  static func lines(of label: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).pathComponents.prefix { $0 != "Tests" }.joined(separator: "/")
    let folder = URL(fileURLWithPath: root).appending(path: "Training/Triage/test")
    return try ["fr", "en"].flatMap { language in
      try String(contentsOf: folder.appending(path: "\(language)/\(label).txt"), encoding: .utf8)
        .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty && !$0.hasPrefix("##") }
    }
  }
}
