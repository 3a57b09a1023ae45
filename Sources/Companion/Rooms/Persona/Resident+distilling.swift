import Foundation
import Safeguard
import Store
import Vault

extension Resident {
  /// Has the card made, or made anew, in the background.
  /// - Throws: `HouseError.notFound`.
  package func distilPersona(of companion: CompanionProfile.ID) async throws {
    _ = try await self.companion(companion)
    guard personas.begin(companion) else { return }
    house.backgrounds.add(.distil(self, companion))
  }

  /// Reads what was said and keeps the card. Gives way to replies between two conversations and between two steps; a
  /// lock ends it, and nothing is kept then.
  /// - Parameter rest: Awaited wherever it can wait.
  func makePersona(of companion: CompanionProfile.ID, rest: @Sendable () async -> Void) async {
    do {
      try await distil(companion) {
        await rest()
        guard self.gate.isOpen, !self.personas.isCalledOff(companion) else { throw CancellationError() }
      }
      personas.end(companion, failed: false)
    } catch is CancellationError {
      personas.end(companion, failed: false)
    } catch {
      personas.end(companion, failed: true)
    }
  }

  private func distil(
    _ companion: CompanionProfile.ID, rest: () async throws -> Void
  ) async throws {
    let profile = try await self.companion(companion)
    let person = try await person()
    let era = try await era(of: companion)
    let pairs = try await voicePairs(of: companion, in: era, rest: rest)
    let reading = VoiceReading(
      pairs, companion: profile.name, person: person.name, written: profile.language
    ) { date in
      let moment = wall(date)
      return (moment.day, moment.minute)
    }
    try await rest()
    let found = try await ownWords(of: profile) + (try await Distillery(reading: reading).lines(rest: rest))
    let (replies, conversations, moment) = (reading.replies, reading.threads, now())
    // What was called off meanwhile is not kept.
    try await rest()
    // Where another era was chosen meanwhile the card says so: it is made of this one.
    try await changePersona(of: companion) { card in
      card = card.remade(with: found)
      (card.language, card.madeOf) = (profile.language, era)
      (card.replies, card.conversations, card.madeAt) = (replies, conversations, moment)
    }
    try await leaveOutWhatIsGone()
  }

  // MARK: What the person had written

  /// Lines of one text at most.
  private static let ownLimit = 40

  /// The character that the companion has, and those that wait for the person's word, line by line: they are the person's
  /// own, so making the card anew leaves them as they are. What waits is not kept before the person says so (T37).
  private func ownWords(of profile: CompanionProfile) async throws -> [PersonaLine] {
    let card = try await personaCard(of: profile.id)
    var lines: [PersonaLine] = []
    if profile.persona != card?.used {
      lines += Self.lines(of: profile.persona, from: "character", .kept, besides: card)
    }
    for offer in try await offers() where offer.companion == profile.id || offer.name == profile.name {
      guard offer.kind == .card || offer.kind == .instructions else { continue }
      lines += Self.lines(of: offer.text, from: "offer", .proposed, besides: card)
    }
    return lines
  }

  /// - Parameter card: What stands on it already is passed over: the character may be one that was made of it and changed
  ///   since.
  private static func lines(
    of text: String, from source: String, _ state: PersonaLine.State, besides card: PersonaCard?
  ) -> [PersonaLine] {
    var known = Set(card?.lines.map(\.text) ?? [])
    for phrase in PersonaLine.Kind.allCases.map(Words.Persona.title) + [Words.Persona.quoted] {
      known.formUnion([phrase.fr, phrase.en])
    }
    var lines: [PersonaLine] = []
    for part in text.split(whereSeparator: \.isNewline) {
      let row = HiddenCharacters.line(String(part))
      let words = String((row.hasPrefix("- ") ? row.dropFirst(2) : row[...]).prefix(PersonaLine.textLimit))
      guard !words.isEmpty, lines.count < ownLimit, known.insert(words).inserted else { continue }
      lines.append(
        PersonaLine(
          kind: .who, text: words, state: state, byHand: true, key: "own.\(source).\(words.prefix(80))")
      )
    }
    return lines
  }
}
