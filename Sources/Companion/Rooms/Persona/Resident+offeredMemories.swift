import Foundation
import Store
import Vault

/// A name or a shared story that may become a memory when the person says so (T37).
package struct OfferedMemory: Encodable, Sendable, Equatable {
  package let companion: CompanionProfile.ID
  package let name: String
  package let line: PersonaLine.ID
  package let kind: PersonaLine.Kind
  /// What would be remembered.
  package let text: String
  package let language: Language
  package let quotes: [PersonaQuote]
}

extension Resident {
  /// Those shown at a time.
  private static let offeredLimit = 100

  /// What the cards of all companions offer to memory, card by card.
  package func offeredMemories() async throws -> [OfferedMemory] {
    var offered: [OfferedMemory] = []
    for companion in try await companions() {
      guard let card = try await personaCard(of: companion.id) else { continue }
      offered += card.lines.filter(\.isOffered).map { line in
        OfferedMemory(
          companion: companion.id, name: companion.name, line: line.id, kind: line.kind,
          text: line.memory(of: companion.name, in: card.language), language: card.language,
          quotes: line.quotes)
      }
    }
    return Array(offered.prefix(Self.offeredLimit))
  }

  /// Makes a fact of a line, or notes that none is wanted. A fact rests on the person's own words among its quotes.
  /// - Parameter text: In words of the person's own; `nil` for what was offered.
  /// - Throws: `HouseError.notFound`, `.conflict` for one that was answered, `.unfit` for what is not to be remembered.
  package func answerMemory(
    _ id: PersonaLine.ID, of companion: CompanionProfile.ID, remember: Bool, text: String? = nil
  ) async throws {
    let profile = try await self.companion(companion)
    let line = try await personaLine(id, of: companion)
    guard line.isOffered else { throw HouseError.conflict }
    if remember {
      let language = try await personaCard(of: companion)?.language ?? profile.language
      let offered = line.memory(of: profile.name, in: language)
      let words = try Fact.fit(text ?? offered)
      let sources = line.quotes.filter(\.isPersons).map {
        Fact.Source(message: $0.message, thread: $0.thread, quote: $0.text, said: $0.at)
      }
      // The same line makes the same fact, also where the answer is sent twice.
      let fact = Fact(
        id: Fact.ID(raw: id.raw), kind: line.kind == .story ? .event : .state, text: words,
        subjects: line.subject.map { [$0] } ?? [], sources: sources, said: line.quotes.last?.at ?? now(),
        standing: words == offered ? .confirmed : .edited, companion: companion, language: language,
        origin: sources.isEmpty ? .fidelio : nil)
      let isThere = try await facts().contains { $0.id == fact.id }
      if !isThere, try await add([fact]).isEmpty { throw HouseError.unfit(field: "text") }
    }
    try await changePersona(of: companion) { card in
      guard let place = card.lines.firstIndex(where: { $0.id == id }) else { return }
      card.lines[place].remembering = remember ? .taken : .declined
    }
  }
}

extension PersonaLine {
  /// What would be remembered of it: a sentence about the person.
  fileprivate func memory(of name: String, in language: Language) -> String {
    let phrase = Words.Persona.memory(
      kind, subject ?? text, with: name, from: quotes.first?.at, to: quotes.last?.at)
    return String(phrase.in(language).prefix(Fact.textLimit))
  }
}
