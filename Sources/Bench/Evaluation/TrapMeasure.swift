package import Companion
import Engines

/// Shows labelled thoughts to the trap classifier.
package struct TrapMeasure: Sendable {
  let classifier: TrapClassifier
  let desk: RecallDesk

  /// - Parameter desk: One without an encoder measures the n-grams alone.
  package init(classifier: TrapClassifier, desk: RecallDesk) {
    self.classifier = classifier
    self.desk = desk
  }

  /// Texts in work at once, so that the encoder computes several together.
  private static let together = 16

  /// - Parameter progress: Hears how many are done, now and then.
  /// - Returns: In the order of `lines`.
  /// - Throws: `EngineError`.
  package func seen(_ lines: [TrapLine], progress: (Int) -> Void) async throws -> [SeenTrap] {
    var seen: [SeenTrap] = []
    for first in stride(from: 0, to: lines.count, by: Self.together) {
      progress(first)
      let some = lines[first..<min(first + Self.together, lines.count)]
      let vectors = try await desk.vectors(of: some.map(\.text), as: .query)
      seen += zip(some, some.indices).map { line, place in
        let vector = vectors.map { $0[place - first] }
        return SeenTrap(line, classifier.suggestion(for: line.text, vector: vector))
      }
    }
    return seen
  }
}
