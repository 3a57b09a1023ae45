/// A persona card as an export tells it, and as Fidelio's own export is read.
package struct ExportedPersona: Codable, Sendable, Equatable {
  package let companion: CompanionProfile.ID
  package let card: PersonaCard

  package init(companion: CompanionProfile.ID, card: PersonaCard) {
    self.companion = companion
    self.card = card
  }

  /// Quotes of a line that come in at most.
  private static let quoteLimit = 6

  /// The card as it may come in: within its limits, and nobody's character. A file says nothing of what a companion is
  /// (T37).
  var tidied: PersonaCard {
    var card = card
    card.used = nil
    card.lines = card.lines.prefix(PersonaCard.lineLimit).compactMap { line in
      guard let text = try? PersonaLine.fit(line.text) else { return nil }
      return PersonaLine(
        id: line.id, kind: line.kind, text: text,
        quotes: line.quotes.prefix(Self.quoteLimit).filter { $0.text.count <= PersonaQuote.textLimit },
        state: line.state, byHand: line.byHand, key: line.key.map { CleanText.bounded($0, limit: 400) },
        subject: line.subject.map { CleanText.line($0, limit: 200) }, remembering: line.remembering)
    }
    return card
  }
}
