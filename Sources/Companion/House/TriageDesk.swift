package import Foundation
package import Safeguard

/// Triage for the command line, line by line, without an account or a model.
package struct TriageDesk: Sendable {
  private let reader: TriageReader

  /// One command has nobody waiting for a reply: it takes the encoder's answer whenever it comes.
  private static let patience = Duration.seconds(60)

  /// - Parameter engine: Where the encoder's files may lie; `nil` to do without.
  package init(engine: URL?) {
    reader = TriageReader(
      encoder: engine.flatMap(HouseEmbedder.watching), patience: Self.patience)
  }

  /// Whether the encoder tuned for triage answers.
  package func hasEncoder() async -> Bool {
    await reader.hears("Bonsoir.")
  }

  /// One line of JSON in, one out; never fails.
  package func answer(line: String) async -> String {
    await TriageLine.message(line) { await reader.assess([$0]) }
  }

  /// The same for a whole dialogue: one level per turn of the person.
  package func answer(dialogueLine line: String) async -> String {
    await TriageLine.dialogue(line) { await reader.assess([$0]) }
  }

  /// The same by the written patterns alone, with their strength.
  package func answer(patternLine line: String) -> String {
    TriageLine.patterns(line, with: reader.triage)
  }

  /// A text's result and its risk between 0 and 1, for measuring alone.
  package func measure(_ text: String) async -> (result: TriageResult, risk: Float) {
    let reading = reader.triage.read([text])
    let vectors = await reader.vectors(of: reading)
    return (
      reader.triage.judge(reading, vectors: vectors), reader.triage.risk(reading, vectors: vectors) ?? 0
    )
  }
}
