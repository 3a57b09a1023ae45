import Engines
import Foundation
import Safeguard
import Vault

extension GuidedStage {
  /// For the model's one sentence: the local engine reads some 200 tokens and writes 30 of them in about six seconds on two
  /// cores. What comes later is not worth a question that waits.
  static let patience: Duration = .seconds(8)

  /// The model for the sentence before the question; `nil` where there is none, or none is to speak.
  func lend(
    for outcome: GuidedOutcome, _ voice: VoiceChoice, to job: ReplyJob
  ) async -> (any LanguageModel)? {
    guard outcome.reflection != nil, !voice.asksFirst,
      let person = try? await job.resident.familiarPerson()
    else { return nil }
    return try? await models.lend(voice.voice, to: person)
  }

  /// Says what the house says, and before it what meets the person's own words. Never fails and never stays away.
  func speak(
    _ outcome: GuidedOutcome, by model: (any LanguageModel)?, into draft: inout Draft, _ job: ReplyJob,
    _ growing: Growing
  ) async {
    if let reflection = outcome.reflection {
      let worded = await sentence(reflection, by: model, owner: job.resident.id.description, growing)
      if worded != nil, let model { draft.begin(model: model.card.name, recalled: []) }
      say((worded ?? Self.ownSentence(reflection)) + "\n\n", into: &draft, growing)
    }
    say(outcome.text, into: &draft, growing)
  }

  /// After an ordinary reply: the line that brings the step back, or says why it waits.
  func close(_ outcome: GuidedOutcome, into draft: inout Draft, _ growing: Growing) {
    guard outcome.course != .house, !outcome.text.isEmpty else { return }
    say((draft.text.isEmpty ? "" : "\n\n") + outcome.text, into: &draft, growing)
  }

  private func say(_ text: String, into draft: inout Draft, _ growing: Growing) {
    draft.appendHouse(text)
    growing.emit(.delta(text))
  }

  static func ownSentence(_ reflection: GuidedReflection) -> String {
    let sentences = Words.InTalk.heard
    return sentences[reflection.number % sentences.count].in(reflection.manner)
  }

  /// - Returns: `nil` when the model is missing, late, stopped, or says what must not be shown.
  private func sentence(
    _ reflection: GuidedReflection, by model: (any LanguageModel)?, owner: String, _ growing: Growing
  ) async -> String? {
    guard let model else { return nil }
    let request = Prompts.reflecting(reflection, owner: owner)
    let written: String? = await withTaskGroup(of: String?.self) { group in
      group.addTask { try? await Self.first(of: model.stream(request)) }
      group.addTask {
        try? await Task.sleep(for: Self.patience)
        return nil
      }
      group.addTask {
        // Ends with the group, or when somebody stops the reply: the question stands all the same.
        for await _ in growing.stops { return nil }
        try? await Task.sleep(for: Self.patience)
        return nil
      }
      defer { group.cancelAll() }
      return await group.next() ?? nil
    }
    return written.flatMap { ReflectionRule.fit($0, to: reflection) }
  }

  /// The first sentence that comes; what follows it is not listened to.
  private static func first(of stream: AsyncThrowingStream<ChatEvent, any Error>) async throws -> String? {
    var cutter = SentenceCutter()
    for try await event in stream {
      guard case .delta(let text) = event else { continue }
      if let sentence = cutter.take(text).first(where: { !$0.trimmed.isEmpty }) { return sentence.trimmed }
    }
    try Task.checkCancellation()
    return cutter.finish()?.trimmed
  }
}

extension GuidedOutcome {
  /// What the model is told in other talk beside an exercise.
  var guidance: Phrase? { course == .beside ? Prompts.besideExercise : nil }
}
