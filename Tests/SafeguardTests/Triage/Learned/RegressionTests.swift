import Foundation
import Testing

import Safeguard

/// R40: messages of plan_or_attempt in the house's own test part that triage misses without the encoder. A release that
/// misses one more is stopped. With the encoder: `TriageWithEncoderTests`.
@Suite struct RegressionTests {
  /// Lowered whenever fewer are missed, never raised.
  static let missed = 61

  @Test func noMorePlansAreMissedThanBefore() throws {
    let triage = Triage()
    let lines = try TestPart.lines(of: "plan_or_attempt")

    let missed = lines.count { triage.assess($0).level < .concern }

    #expect(lines.count == 220)
    #expect(missed <= Self.missed, "\(missed) missed")
  }
}

/// R2, R7: what is said outright between commas is heard, whatever else the sentence tells.
@Suite struct PlainClauseTests {
  @Test(arguments: [
    "Je veux mourir ce soir, j’habite à Nantes avec ma sœur Odile.",
    "Le chat va bien, je veux mourir cette nuit, et demain il pleut sur la côte.",
    "I want to die tonight, I live in Leeds with my sister Odile.",
    "We had fish on Friday, I am going to kill myself tonight, the garden is lovely this year.",
  ])
  func isObeyed(_ text: String) { #expect(Triage().assess(text).level == .urgent) }

  @Test(arguments: [
    "Il pleut, à mourir de rire ce soir, et le chat dort.",
    "My boss would rather die than use a comma, and tonight we have pizza.",
  ])
  func idiomsBesideAreNot(_ text: String) { #expect(Triage().assess(text).level < .concern) }
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
