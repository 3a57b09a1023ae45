/// A fact as it was read out of one message, before it meets those that are known.
package struct FactCandidate: Codable, Sendable, Equatable {
  package var kind: Fact.Kind
  /// A sentence about the person.
  package var text: String
  /// The value alone, by which two candidates of one slot are told apart: "Nantes".
  var value: String
  var subjects: [String] = []
  var relation: String?
  /// A stretch of the message, letter by letter.
  package var quote: String
  var meant: DayRange?
  var confidence: Double
  var slot: String?
  var language: Language
  /// Says that something is other than it was: "moved", "no longer", "postponed".
  var isChange = false

  func fact(from message: Message) -> Fact {
    Fact(
      kind: kind, text: text, subjects: subjects, relation: relation,
      sources: [.init(message: message.id, thread: message.thread, quote: quote, said: message.at)],
      said: message.at, meant: meant, confidence: confidence, language: language, slot: slot)
  }
}
