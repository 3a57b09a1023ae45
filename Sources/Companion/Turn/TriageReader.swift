import Engines
import Foundation
import Safeguard

/// Reads texts for danger with all that the house has: patterns, n-grams and, where its files are there and it
/// answers in time, the encoder tuned for triage.
struct TriageReader: Sendable {
  let triage: Triage
  /// `nil` where triage has no use for one.
  let encoder: (any Embedder)?
  /// What comes later is not waited for: the reply goes on without it. R1 allows a turn one second.
  let patience: Duration

  /// - Parameter encoder: Gives vectors of the tuning that `TriageModel.house` names.
  init(
    triage: Triage = Triage(), encoder: (any Embedder)?, patience: Duration = .milliseconds(800)
  ) {
    self.triage = triage
    self.encoder = encoder
    self.patience = patience
  }

  /// The worst that these texts, which belong together, show.
  /// - Parameter shelf: Where vectors lie that need not be computed again.
  func assess(_ texts: [String], remembering shelf: VectorShelf? = nil) async -> TriageResult {
    let reading = triage.read(texts)
    return triage.judge(reading, vectors: await vectors(of: reading, shelf))
  }

  /// The same, and what patterns and n-grams alone make of it.
  func assessTwice(
    _ texts: [String], remembering shelf: VectorShelf? = nil
  ) async -> (result: TriageResult, alone: TriageResult) {
    let reading = triage.read(texts)
    return (triage.judge(reading, vectors: await vectors(of: reading, shelf)), triage.judge(reading))
  }

  /// Whether the encoder answers at all. A first use loads its layers, which takes longer than a turn would wait.
  func hears(_ text: String) async -> Bool {
    let patient = TriageReader(triage: triage, encoder: encoder, patience: .seconds(60))
    return await patient.vectors(of: triage.read([text])) != nil
  }

  /// One vector for each window of a reading; `nil` when the encoder is missing, failed or late.
  func vectors(of reading: TriageReading, _ shelf: VectorShelf? = nil) async -> [[Float]]? {
    let windows = reading.windows
    guard let encoder, !windows.isEmpty else { return nil }
    if let known = shelf?.vectors(of: windows) { return known }
    guard let vectors = await inTime(patience, { try await encoder.embed(windows, as: .query) }) else {
      return nil
    }
    shelf?.keep(vectors, of: windows)
    return vectors
  }
}

extension HouseEmbedder {
  /// The copy tuned for triage; `nil` where triage learnt nothing it could be used with.
  static func watching(engine: URL) -> HouseEmbedder? {
    TriageModel.house.map { HouseEmbedder(engine: engine, copy: .triage(corrections: $0.corrections)) }
  }
}
