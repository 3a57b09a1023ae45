package import Foundation
import Store
import Vault

/// A persona card as the page shows it.
package struct PersonaPage: Encodable, Sendable, Equatable {
  /// `nil` where none was made.
  package let madeAt: Date?
  package let language: Language
  package let replies: Int
  package let conversations: Int
  package let lines: [PersonaLine]
  package let isAtWork: Bool
  package let hasFailed: Bool
  /// Whether another era was chosen since it was made.
  package let isStale: Bool
  /// What the kept lines add up to, and how long it may be.
  package let character: String
  package let characterLimit: Int
  /// Whether it is the companion's character.
  package let isUsed: Bool
  /// Whether the companion has another character, which would give way.
  package let wouldReplace: Bool
}

/// What a person changes about a line; what is `nil` keeps its value.
package struct PersonaChange: Codable, Sendable {
  package var text: String?
  package var state: PersonaLine.State?

  package init(text: String? = nil, state: PersonaLine.State? = nil) {
    self.text = text
    self.state = state
  }
}

extension Resident {
  /// - Returns: `nil` where neither an era was chosen nor a card made.
  /// - Throws: `HouseError.notFound` for a companion that is no more.
  package func personaCard(of companion: CompanionProfile.ID) async throws -> PersonaCard? {
    _ = try await self.companion(companion)
    return try await records { chest in
      try await chest.value(PersonaCard.self, companion.raw, in: .persona)?.value
    }
  }

  package func personaPage(of companion: CompanionProfile.ID) async throws -> PersonaPage {
    let profile = try await self.companion(companion)
    let card = try await personaCard(of: companion)
    let character = card?.character ?? ""
    return PersonaPage(
      madeAt: card?.madeAt, language: card?.language ?? profile.language, replies: card?.replies ?? 0,
      conversations: card?.conversations ?? 0, lines: card?.lines ?? [],
      isAtWork: personas.isAtWork(companion), hasFailed: personas.hasFailed(companion),
      isStale: card.map { $0.madeAt != nil && $0.madeOf != $0.era } ?? false, character: character,
      characterLimit: CompanionDraft.personaLimit,
      isUsed: !character.isEmpty && profile.persona == character,
      wouldReplace: !profile.persona.isEmpty && profile.persona != character && profile.persona != card?.used)
  }

  /// Changes the card, or begins one.
  /// - Throws: `HouseError.notFound` for a companion that is no more.
  func changePersona(
    of companion: CompanionProfile.ID, _ edit: @Sendable (inout PersonaCard) throws -> Void
  ) async throws {
    // Read before: a card that is begun takes the era that is proposed.
    let era = try await era(of: companion)
    try await change { chest in
      let profile = try await Self.companion(companion, in: chest)
      let found = try await chest.value(PersonaCard.self, companion.raw, in: .persona)
      var card = found?.value ?? PersonaCard(era: era, language: profile.value.language)
      try edit(&card)
      guard let found else {
        try await chest.commit([
          // Nobody deletes the companion meanwhile.
          try .replace(profile.value, in: .companion, id: companion.raw, expecting: profile.address.version),
          try .append(card, in: .persona, id: companion.raw, under: companion.raw),
        ])
        return
      }
      try await chest.commit([
        .replace(card, in: .persona, id: companion.raw, expecting: found.address.version)
      ])
    }
  }

  // MARK: Lines

  /// Adds a line by hand; it is kept at once.
  /// - Throws: `HouseError.empty`, `.tooLong`, `.unfit` for `lines` when there are too many.
  package func addPersonaLine(
    _ kind: PersonaLine.Kind, _ text: String, to companion: CompanionProfile.ID
  ) async throws -> PersonaLine {
    let line = PersonaLine(kind: kind, text: try PersonaLine.fit(text), state: .kept, byHand: true)
    try await changePersona(of: companion) { card in
      guard card.lines.count < PersonaCard.lineLimit else { throw HouseError.unfit(field: "lines") }
      let last = card.lines.lastIndex { $0.kind == kind }
      card.lines.insert(line, at: last.map { $0 + 1 } ?? card.lines.count)
    }
    return line
  }

  /// - Throws: `HouseError.notFound`, `.empty`, `.tooLong`.
  package func updatePersonaLine(
    _ id: PersonaLine.ID, _ change: PersonaChange, of companion: CompanionProfile.ID
  ) async throws -> PersonaLine {
    let text = try change.text.map { try PersonaLine.fit($0) }
    _ = try await personaLine(id, of: companion)
    try await changePersona(of: companion) { card in
      guard let place = card.lines.firstIndex(where: { $0.id == id }) else { throw HouseError.notFound }
      if let text, text != card.lines[place].text {
        card.lines[place].text = text
        card.lines[place].byHand = true
      }
      if let state = change.state { card.lines[place].state = state }
      // Nothing was found that would be proposed again.
      if card.lines[place].key == nil, card.lines[place].state == .dropped { card.lines.remove(at: place) }
    }
    return try await personaCard(of: companion)?.lines.first { $0.id == id }
      ?? PersonaLine(id: id, kind: .who, text: "", state: .dropped)
  }

  /// Keeps every line that nobody has looked at.
  package func keepPersonaLines(of companion: CompanionProfile.ID) async throws {
    _ = try await self.companion(companion)
    guard try await personaCard(of: companion) != nil else { return }
    try await changePersona(of: companion) { card in
      for place in card.lines.indices where card.lines[place].state == .proposed {
        card.lines[place].state = .kept
      }
    }
  }

  func personaLine(_ id: PersonaLine.ID, of companion: CompanionProfile.ID) async throws -> PersonaLine {
    guard let line = try await personaCard(of: companion)?.lines.first(where: { $0.id == id }) else {
      throw HouseError.notFound
    }
    return line
  }

  /// Throws the card away, with the era that was chosen; the companion's character stays as it is.
  package func deletePersona(of companion: CompanionProfile.ID) async throws {
    _ = try await self.companion(companion)
    personas.callOff(companion)
    try await records { chest in
      try await chest.commit(try await Self.present([.persona], named: companion.raw, in: chest))
      try await house.archive.tidyAfterDeletion()
    }
  }

  // MARK: The character

  /// Makes the kept lines the companion's character. The one it had becomes an offer in the same commit, so that it can
  /// be taken back; one that was made of this card before does not.
  /// - Parameter mayReplace: The person was told that the companion has another character.
  /// - Throws: `HouseError.empty` where no line is kept, `.tooLong`, `.conflict` where another character would give way.
  package func usePersona(of companion: CompanionProfile.ID, mayReplace: Bool) async throws {
    _ = try await self.companion(companion)
    try await change { chest in
      guard let found = try await chest.value(PersonaCard.self, companion.raw, in: .persona) else {
        throw HouseError.empty
      }
      let former = try await Self.companion(companion, in: chest)
      var card = found.value
      let character = card.character
      guard !character.isEmpty else { throw HouseError.empty }
      guard character.count <= CompanionDraft.personaLimit else {
        throw HouseError.tooLong(limit: CompanionDraft.personaLimit)
      }
      let profile = try CompanionDraft(persona: character).laid(over: former.value)
      var changes: [Chest.Change] = [
        try .replace(profile, in: .companion, id: companion.raw, expecting: former.address.version)
      ]
      let had = former.value.persona
      if !had.isEmpty, had != profile.persona, had != card.used {
        guard mayReplace else { throw HouseError.conflict }
        let offer = Offer(formerOf: former.value, now: now())
        changes.append(try .append(offer, in: .offer, id: offer.id.raw, under: companion.raw))
      }
      card.used = profile.persona
      changes.append(try .replace(card, in: .persona, id: companion.raw, expecting: found.address.version))
      try await chest.commit(changes)
    }
  }
}

extension PersonaLine {
  /// - Throws: `HouseError.empty`, `.tooLong`.
  static func fit(_ text: String) throws(HouseError) -> String {
    let line = HiddenCharacters.line(text)
    guard !line.isEmpty else { throw .empty }
    guard line.count <= textLimit else { throw .tooLong(limit: textLimit) }
    return line
  }
}

extension Offer {
  /// The character that gives way to one made of the companion's own past.
  fileprivate init(formerOf companion: CompanionProfile, now: Date) {
    self.init(
      id: ID(), kind: .former, format: .fidelio, origin: KeptImport.ID(), offeredAt: now, state: .open,
      name: companion.name, text: companion.persona, companion: companion.id)
  }
}
