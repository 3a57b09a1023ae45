import Engines
import Foundation
import Safeguard
import Vault

extension Resident {
  /// Words of an entry that a model is shown: its beginning and its end.
  private static let shownTokens = 320
  private static let replyTokens = 110

  /// One thought given back after an entry, and at most one question. A model words it where there is one, in time and past
  /// the guard; else the house does. Made once and kept with the entry.
  /// - Throws: `HouseError.notFound`.
  package func reflect(onJournal id: JournalEntry.ID) async throws -> JournalReflection {
    let entry = try await records { chest in
      try await chest.value(JournalEntry.self, id.raw, in: .journal)?.value
    }
    guard let entry else { throw HouseError.notFound }
    if let stands = entry.reflection { return stands }
    let manner = await manner()
    guard await careStanding().mayExercise else {
      return JournalReflection(text: Words.Journal.kept.in(manner), question: nil, model: nil)
    }
    let said = await modelReflection(on: entry, manner) ?? Self.houseReflection(on: entry, manner)
    let text = entry.text
    _ = try await changeEntry(id) { entry in if entry.text == text { entry.reflection = said } }
    return said
  }

  /// The same for the same day, another one the day after.
  static func houseReflection(on entry: JournalEntry, _ manner: Manner) -> JournalReflection {
    let (told, asked) = (Words.Journal.reflections, Words.Journal.questions)
    let day = max(0, entry.day)
    return JournalReflection(
      text: told[day % told.count].in(manner), question: asked[(day / told.count) % asked.count].in(manner),
      model: nil)
  }

  /// A journal is shown to no machine but this one, also where the person agreed that a remote model answers in talk.
  /// - Returns: `nil` where there is no local model, it is late, or what it says may not be shown.
  private func modelReflection(on entry: JournalEntry, _ manner: Manner) async -> JournalReflection? {
    guard let person = try? await familiarPerson(),
      let model = try? await house.models.lend(nil, to: person)
    else { return nil }
    guard !model.card.isRemote else {
      await house.models.giveBack(model)
      return nil
    }
    let request = ChatRequest(
      messages: [
        .init(.system, Prompts.journal(manner)),
        .init(
          .user,
          Prompts.journalEntry(
            Self.shown(entry.text), prompt: entry.prompt?.question(manner), in: manner.language)),
      ], maxReplyTokens: Self.replyTokens, temperature: 0.4, cacheOwner: self.id.description)
    // Twice what a sentence of a reply may take: nobody waits for it, the entry is kept already.
    let text = await inTime(house.settings.patienceForAgain * 2) {
      var text = ""
      for try await event in model.stream(request) { if case .delta(let more) = event { text += more } }
      // A cancelled stream ends without an error: half an answer is none.
      try Task.checkCancellation()
      return text
    }
    await house.models.giveBack(model)
    guard let text else { return nil }
    let context = ReplyGuard.Context(
      language: manner.language.safeguard, personWords: [entry.text], isMinor: isYoung(person))
    return JournalReply.read(Candidate.guarded(text, context), model: model.card.name)
  }

  private static func shown(_ text: String) -> String {
    guard TokenEstimate.tokens(in: text) > shownTokens else { return text }
    let half = TokenEstimate.clip(text, to: shownTokens / 2)
    return half + "\n" + String(text.suffix(half.count))
  }
}
