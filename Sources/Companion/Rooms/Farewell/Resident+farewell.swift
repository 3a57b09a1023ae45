import Foundation
import Safeguard
import Store
import Vault

/// A farewell to the voice that was: to be begun, left and taken up at any time. Nothing depends on it.
extension Resident {
  package func farewell(of id: CompanionProfile.ID) async throws -> FarewellPage {
    _ = try await companion(id)
    let letter = try await farewellLetter(of: id)
    let last = try await voicePairs(of: id, in: try await era(of: id)).last
    return FarewellPage(
      text: letter?.text ?? "", saidAt: letter?.saidAt,
      lastExchange: last.map {
        FarewellPage.Exchange(said: $0.said, reply: $0.reply, at: $0.at, thread: $0.thread, message: $0.id)
      })
  }

  /// Keeps what is written so far. It is read for danger as every message is; the card comes also where it cannot be
  /// kept.
  /// - Throws: `HouseError.tooLong`, `.notFound`.
  package func write(_ text: String, toFormer id: CompanionProfile.ID) async throws -> FarewellAnswer {
    _ = try await companion(id)
    guard text.count <= FarewellLetter.limit else { throw HouseError.tooLong(limit: FarewellLetter.limit) }
    let result = await house.watch.assess([text], remembering: vectors)
    let card = result.level >= .concern ? await crisisCard(for: result.label, in: text) : nil
    let at = now()
    if card != nil {
      try? await note(result, under: id, at: at)
      if try await farewellLetter(of: id)?.hadCard != true { await house.referrals.count(at: at) }
    }
    try await changeLetter(of: id) { letter in
      letter.text = text
      letter.changedAt = at
      letter.hadCard = card == nil ? nil : true
    }
    return FarewellAnswer(sentence: nil, card: card)
  }

  /// The farewell is said.
  /// - Parameter keepsLetter: Else its words are gone, and only the day stays.
  package func sayFarewell(
    to id: CompanionProfile.ID, keepsLetter: Bool, in language: Language
  ) async throws -> FarewellAnswer {
    let companion = try await companion(id)
    let at = now()
    let text = try await farewellLetter(of: id)?.text ?? ""
    let card = await card(for: text)
    try await changeLetter(of: id) { letter in
      letter.saidAt = at
      if !keepsLetter { letter.text = "" }
    }
    if !keepsLetter { try await house.archive.tidyAfterDeletion() }
    return FarewellAnswer(sentence: Words.Farewells.said(companion.name).in(language), card: card)
  }

  /// Takes the letter and the day away.
  package func forgetFarewell(to id: CompanionProfile.ID) async throws {
    _ = try await companion(id)
    try await change { chest in
      guard try await chest.get(id.raw, in: .farewell) != nil else { return }
      try await chest.commit([.delete(.farewell, id: id.raw)])
      try await self.house.archive.tidyAfterDeletion()
    }
  }

  /// Notes danger beyond the letter, as a conversation does: the next one begins with it (R6).
  private func note(_ result: TriageResult, under id: CompanionProfile.ID, at moment: Date) async throws {
    let standing = await chest.personRisk()?.value
    let here = ChatThread.ID(raw: id.raw)
    var after =
      standing.flatMap { RiskMemory.isForgotten($0.seenAt, at: moment) ? nil : $0 }
      ?? PersonRisk(level: .none, label: .none, seenAt: moment, thread: here, safeAt: standing?.safeAt)
    if result.level >= after.level { (after.level, after.label) = (result.level, result.label) }
    (after.seenAt, after.thread) = (moment, here)
    try await chest.commit(try chest.replacing(after))
  }

  func farewellLetter(of id: CompanionProfile.ID) async throws -> FarewellLetter? {
    try await records { chest in try await chest.value(FarewellLetter.self, id.raw, in: .farewell)?.value }
  }

  private func changeLetter(
    of id: CompanionProfile.ID, _ edit: @Sendable (inout FarewellLetter) -> Void
  ) async throws {
    let at = now()
    try await change { chest in
      let found = try await chest.value(FarewellLetter.self, id.raw, in: .farewell)
      var letter = found?.value ?? FarewellLetter(text: "", changedAt: at, saidAt: nil)
      edit(&letter)
      let change: Chest.Change =
        if let found {
          try .replace(letter, in: .farewell, id: id.raw, expecting: found.address.version)
        } else {
          try .append(letter, in: .farewell, id: id.raw, under: id.raw)
        }
      try await chest.commit([change])
    }
  }
}
