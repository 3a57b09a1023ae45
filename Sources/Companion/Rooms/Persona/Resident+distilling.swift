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
    try await changePersona(of: companion) { card in
      // The era was chosen anew meanwhile: what was found is of another one.
      guard card.era == era else { throw CancellationError() }
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
    let used = try await personaCard(of: profile.id)?.used
    var lines: [PersonaLine] = []
    if profile.persona != used { lines += Self.lines(of: profile.persona, from: "character", .kept) }
    for offer in try await offers() where offer.companion == profile.id || offer.name == profile.name {
      guard offer.kind == .card || offer.kind == .instructions else { continue }
      lines += Self.lines(of: offer.text, from: "offer.\(offer.id)", .proposed)
    }
    return lines
  }

  private static func lines(
    of text: String, from source: String, _ state: PersonaLine.State
  ) -> [PersonaLine] {
    let parts = text.split(whereSeparator: \.isNewline).map { HiddenCharacters.line(String($0)) }
    return parts.filter { !$0.isEmpty }.prefix(ownLimit).enumerated().map { place, part in
      PersonaLine(
        kind: .who, text: String(part.prefix(PersonaLine.textLimit)), state: state, byHand: true,
        key: "own.\(source).\(place)")
    }
  }
}
