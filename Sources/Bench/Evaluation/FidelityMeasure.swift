import Companion
package import Foundation

/// Holds models against an original: alone, and mixed into it step by step.
package struct FidelityMeasure: Sendable {
  /// Shares of the original's replies that another model's take the place of.
  package static let shares = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
  package static let seeds = 5

  private let original: Data
  private let candidates: [(name: String, lines: Data)]

  /// - Returns: `nil` where the folder has no `NAME.jsonl` of the original, or nothing beside it.
  package init?(folder: URL, original name: String) {
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    var replies: [(name: String, lines: Data)] = []
    for file in files ?? [] where file.pathExtension == "jsonl" {
      guard let lines = try? Data(contentsOf: file) else { continue }
      replies.append((file.deletingPathExtension().lastPathComponent, lines))
    }
    guard let own = replies.first(where: { $0.name == name }), replies.count > 1 else { return nil }
    original = own.lines
    candidates = replies.filter { $0.name != name }.sorted { $0.name < $1.name }
  }

  /// - Parameter progress: Hears how many models are done, of how many.
  package func figures(progress: (Int, Int) -> Void) throws -> [FidelityFigures] {
    try candidates.enumerated().map { place, candidate in
      progress(place, candidates.count)
      let matched = try MatchedPairs(original: original, candidate: candidate.lines)
      let clock = ContinuousClock()
      let start = clock.now
      let report = try Fidelity.report(on: matched)
      let took = clock.now - start
      return FidelityFigures(
        name: candidate.name, report: report, mixing: mixing(matched),
        seconds: took / .seconds(1))
    }
  }

  private func mixing(_ matched: MatchedPairs) -> [FidelityFigures.Mixture] {
    let language = Language.ofReplies(matched.pairs.flatMap { [$0.original, $0.candidate] })
    let original = ReplySheet(matched.pairs.map(\.original), in: language)
    let candidate = ReplySheet(matched.pairs.map(\.candidate), in: language)
    return Self.shares.map { share in
      var (raw, stripped) = (0.0, 0.0)
      for seed in 0..<Self.seeds {
        var dice = SeededDice(seed: UInt64(seed))
        let order = dice.order(of: matched.pairs.count)
        let replaced = Set(order.prefix(Int((share * Double(order.count)).rounded())))
        raw +=
          TwoSampleTest.compared(original.raw, original.raw.replacing(replaced, from: candidate.raw)).value
        stripped +=
          TwoSampleTest.compared(
            original.stripped, original.stripped.replacing(replaced, from: candidate.stripped)
          ).value
      }
      return FidelityFigures.Mixture(
        share: share, raw: raw / Double(Self.seeds), stripped: stripped / Double(Self.seeds))
    }
  }
}
