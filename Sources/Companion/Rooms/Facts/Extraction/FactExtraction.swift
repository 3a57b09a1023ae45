package import Engines

/// Reads facts out of a person's messages, one after the other: by rule, and with a model where there is one.
package struct FactExtraction: Sendable {
  /// Taken where a message does not show its own.
  let language: Language
  /// How the two who talk are called.
  let speakers: Set<String>
  let owner: String

  package init(language: Language, speakers: Set<String>, owner: String = "") {
    self.language = language
    self.speakers = speakers
    self.owner = owner
  }

  /// By rule alone; takes no more than a few milliseconds.
  package func candidates(in message: Message, said day: CivilDay) -> [FactCandidate] {
    FactFloor(language: language, speakers: speakers).read(message.text, said: day)
  }

  /// With a model.
  /// - Throws: `EngineError` where it cannot be asked; `CancellationError`.
  package func candidates(
    in message: Message, said day: CivilDay, model: any LanguageModel
  ) async throws -> (candidates: [FactCandidate], usage: [TokenUsage]) {
    let floor = candidates(in: message, said: day)
    guard WorthReading.isWorth(message.text) else { return (floor, []) }
    let reader = FactReader(model: model, language: language, owner: owner, speakers: speakers)
    let answer = try await reader.read(message, said: day, floor: floor)
    return (answer.candidates, answer.usage)
  }

  /// What becomes of the known facts.
  /// - Parameter standing: All of them, newest said first.
  package func revision(
    adding candidates: [FactCandidate], from message: Message, to standing: [Fact]
  ) -> FactRevision {
    FactMerge(language: language).revision(adding: candidates, from: message, to: standing)
  }
}
