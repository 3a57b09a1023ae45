package import Foundation

/// A measure in numbers and words.
package struct ShownFidelity: Codable, Sendable, Equatable {
  /// The exchanges it rests on.
  package let pairs: Int
  /// 0 to 100: of the words alone, and of the replies as they were written.
  package let voice: Double
  package let formatting: Double
  /// Where `voice` lies 19 times out of 20.
  package let low: Double
  package let high: Double
  /// What the original scores against itself: what chance does.
  package let null: Double
  package let nullFormatting: Double
  /// All of it in a sentence.
  package let sentence: String
  /// What gives the voice away, the plainest first.
  package let traits: [String]

  init(_ report: KeptReport, in language: Language) {
    pairs = report.pairs
    voice = FidelityReport.score(report.stripped).rounded()
    formatting = FidelityReport.score(report.raw).rounded()
    low = FidelityReport.score(report.high).rounded()
    high = FidelityReport.score(report.low).rounded()
    null = FidelityReport.score(report.nullStripped).rounded()
    nullFormatting = FidelityReport.score(report.nullRaw).rounded()
    sentence = Words.Measures.verdict(on: report).in(language)
    traits = report.traits.compactMap(\.trait).map { Words.Fidelity.phrase(for: $0).in(language) }
  }
}

/// A measure as the page shows it.
package struct ShownRun: Codable, Sendable, Equatable {
  package let id: FidelityRun.ID
  package let model: String
  package let host: String?
  package let adapter: String?
  /// The beginning of the prompt's digest: two runs with the same were told the same.
  package let prompt: String
  /// Names the held-out messages that were asked: figures are compared among runs with the same.
  package let sample: String
  package let startedAt: Date
  package let endedAt: Date?
  package let state: FidelityRun.State
  package let asked: Int
  package let answered: Int
  /// From the answers so far; `nil` before the first one and when nothing is left.
  package let secondsLeft: Int?
  /// What is in the way, and what to do.
  package let trouble: String?
  package let fidelity: ShownFidelity?
}

/// All that the page shows of how near the voice comes.
package struct FidelityPage: Codable, Sendable, Equatable {
  package struct Model: Codable, Sendable, Equatable {
    package let name: String
    /// `nil` where words stay on this machine.
    package let host: String?
  }

  /// Exchanges that are kept aside for measuring.
  package let heldOut: Int
  /// How many exchanges a measure must have, and may have.
  package let fewest: Int
  package let most: Int
  /// What would be measured; `nil` while there is no model.
  package let model: Model?
  /// Newest first.
  package let runs: [ShownRun]
}
