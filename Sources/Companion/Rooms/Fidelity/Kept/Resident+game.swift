import Foundation
import Store
import Vault

/// "Which one is yours?"
extension Resident {
  /// Shows the reply that stood beside the candidate's answer. A round that is not guessed counts for nothing.
  /// - Parameters:
  ///   - run: Whose answers; another one than before begins a new game.
  ///   - anew: Begins a new game in any case.
  /// - Throws: `HouseError.notFound` for a run that has no answers.
  package func nextRound(
    of companion: CompanionProfile.ID, run: FidelityRun.ID, anew: Bool = false
  ) async throws -> GameRound {
    _ = try await self.companion(companion)
    if anew || games.with(companion, { $0?.run }) != run {
      let answers = try await answers(of: companion).filter { $0.run == run }.shuffled()
      guard !answers.isEmpty else { throw HouseError.notFound }
      games.with(companion) { $0 = GameDesk.Game(run: run, left: answers) }
    }
    while let answer = games.with(companion, { $0?.left.popLast() }) {
      // What was deleted or forgotten meanwhile is not shown.
      guard let (said, reply) = try await exchange(answer), try await stands(answer, of: companion) else {
        continue
      }
      let isOriginalLeft = Bool.random()
      let round = GameDesk.Round(
        id: RecordID().description, pair: answer.pair, isOriginalLeft: isOriginalLeft)
      let (rounds, rightly) = games.with(companion) { game in
        game?.round = round
        return (game?.rounds ?? 0, game?.right ?? 0)
      }
      return GameRound(
        round: round.id, said: said, left: isOriginalLeft ? reply : answer.text,
        right: isOriginalLeft ? answer.text : reply, rounds: rounds, rightly: rightly)
    }
    let (rounds, rightly) = games.with(companion) { game in
      game?.round = nil
      return (game?.rounds ?? 0, game?.right ?? 0)
    }
    return GameRound(round: nil, said: "", left: "", right: "", rounds: rounds, rightly: rightly)
  }

  /// - Throws: `HouseError.conflict` for a round that was guessed already or is another's.
  package func guess(
    _ side: GameSide, in round: String, of companion: CompanionProfile.ID, language: Language
  ) async throws -> GameGuess {
    _ = try await self.companion(companion)
    let told: GameGuess? = games.with(companion) { game in
      guard let open = game?.round, open.id == round else { return nil }
      let original: GameSide = open.isOriginalLeft ? .left : .right
      game?.round = nil
      game?.rounds += 1
      if side == original { game?.right += 1 }
      let (rounds, rightly) = (game?.rounds ?? 0, game?.right ?? 0)
      return GameGuess(
        isRight: side == original, original: original, rounds: rounds, rightly: rightly,
        sentence: Words.Measures.count(rightly, of: rounds).in(language))
    }
    guard let told else { throw HouseError.conflict }
    return told
  }

  private func exchange(_ answer: MeasuredAnswer) async throws -> (said: String, reply: String)? {
    try await records { chest in
      guard let asked = try await chest.value(Message.self, answer.pair.asked.raw, in: .message)?.value,
        let reply = try await chest.value(Message.self, answer.pair.reply.raw, in: .message)?.value
      else { return nil }
      return (asked.text, reply.text)
    }
  }

  private func stands(_ answer: MeasuredAnswer, of companion: CompanionProfile.ID) async throws -> Bool {
    try await answers(of: companion).contains { $0.run == answer.run && $0.pair == answer.pair }
  }
}
