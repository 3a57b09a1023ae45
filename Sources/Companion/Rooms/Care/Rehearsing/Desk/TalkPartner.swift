import Engines
import Safeguard

/// A model in the other's part. What it says goes through the reply guard and the guard of rehearsals before anybody sees it.
struct TalkPartner: Sendable {
  let model: any LanguageModel
  /// For both tries together.
  let patience: Duration

  /// What is not the companion's word but the other's: a person who is played says "I", blames and talks things down.
  private static let inPart: Set<ReplyGuard.Reason> = [
    .claimsHuman, .blame, .minimising, .holdsBack, .flattery,
  ]

  /// - Returns: `nil` where nothing came in time that may be shown, also at the second asking: the house then has a line.
  func answer(to rehearsal: TalkRehearsal, owner: String, language: Language) async -> String? {
    let turns = rehearsal.spoken
    return await withTaskGroup(of: String??.self) { group in
      group.addTask {
        for again in [false, true] {
          let request = Prompts.other(
            in: rehearsal.scene, rehearsal.style, difficulty: rehearsal.difficulty, turns: turns,
            owner: owner,
            language: language, again: again)
          guard let text = try? await said(request) else { return .some(nil) }
          if let fit = Self.fit(text, person: turns.map(\.text), language: language) { return .some(fit) }
        }
        return .some(nil)
      }
      group.addTask {
        try? await Task.sleep(for: patience)
        return .none
      }
      defer { group.cancelAll() }
      return (await group.next() ?? .none) ?? nil
    }
  }

  /// The text as it may be shown; `nil` when it may not.
  static func fit(_ text: String, person: [String], language: Language) -> String? {
    let text = RehearsalGuard.cut(text)
    guard RehearsalGuard.reason(text, language: language) == nil else { return nil }
    var reading = Reading(in: ReplyGuard.Context(language: language.safeguard, personWords: person))
    for piece in reading.take(text) + reading.finish() {
      if case .caught(let reason, _) = piece, !inPart.contains(reason) { return nil }
    }
    return text
  }

  private func said(_ request: ChatRequest) async throws -> String {
    var text = ""
    for try await event in model.stream(request) {
      if case .delta(let more) = event { text += more }
    }
    // A cancelled stream ends without an error: half an answer is none.
    try Task.checkCancellation()
    return text
  }
}
