import Engines
import Foundation

extension Resident {
  /// Sentences that are looked at with the encoder, which takes some 5 ms each.
  private static let mostVectors = 16
  /// From this probability on without the encoder a sentence is worth asking it.
  private static let worthAVector: Float = 0.3
  /// An entry does not wait longer for the encoder.
  private static let offerPatience: Duration = .seconds(2)

  /// A closer look at a sentence of an entry, where one comes near a trap: never while danger stands (C1, R24).
  func journalOffer(_ text: String, after watch: CareWatch) async -> JournalOffer? {
    guard watch.isCalm, await careStanding().mayExercise, let classifier = TrapClassifier() else {
      return nil
    }
    let sentences = JournalSentences.split(text)
    let plain = sentences.compactMap { sentence -> (sentence: String, probability: Float)? in
      guard let first = classifier.suggestion(for: sentence)?.candidates.first, first.trap.isTrap else {
        return nil
      }
      return (sentence, first.probability)
    }
    let likely = plain.filter { $0.probability >= Self.worthAVector }
      .sorted { $0.probability > $1.probability }.prefix(Self.mostVectors).map(\.sentence)
    guard !likely.isEmpty else { return nil }
    let vectors = await journalVectors(of: likely)
    let found = Set(likely)
    return JournalOffer.found(in: sentences.filter(found.contains), manner: await manner()) { sentence in
      classifier.suggestion(for: sentence, vector: vectors[sentence])
    }
  }

  /// Empty where the encoder is missing or late.
  private func journalVectors(of sentences: [String]) async -> [String: [Float]] {
    let embedder = house.embedder
    let vectors = await inTime(Self.offerPatience) {
      try await embedder.embed(sentences, as: .query)
    }
    guard let vectors, vectors.count == sentences.count else { return [:] }
    return Dictionary(zip(sentences, vectors)) { first, _ in first }
  }
}
