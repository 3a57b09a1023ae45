package import Foundation

/// Who a companion was in a stretch of its past, line by line. It changes nothing by itself: it becomes the companion's
/// character when the person says so.
package struct PersonaCard: Codable, Sendable, Equatable {
  /// Lines a card holds at most.
  package static let lineLimit = 200

  package var era: Era
  package var lines: [PersonaLine]
  /// `nil` as long as no card was made; only the era is chosen then.
  package var madeAt: Date?
  /// The era that its lines were found in.
  package var madeOf: Era?
  /// Of what its lines say.
  package var language: Language
  /// How many replies, in how many conversations, it was made of.
  package var replies: Int
  package var conversations: Int
  /// The character that the person last made of it, word for word.
  package var used: String?

  package init(
    era: Era, lines: [PersonaLine] = [], madeAt: Date? = nil, madeOf: Era? = nil, language: Language,
    replies: Int = 0, conversations: Int = 0, used: String? = nil
  ) {
    self.era = era
    self.lines = lines
    self.madeAt = madeAt
    self.madeOf = madeOf
    self.language = language
    self.replies = replies
    self.conversations = conversations
    self.used = used
  }

  /// The kept lines as a companion's character, kind by kind; empty where none is kept.
  package var character: String {
    let parts = PersonaLine.Kind.allCases.compactMap { kind -> String? in
      let kept = lines.filter { $0.kind == kind && $0.state == .kept }
      guard !kept.isEmpty else { return nil }
      let title = Words.Persona.title(of: kind).in(language)
      return title + "\n" + kept.map { "- " + $0.text }.joined(separator: "\n")
    }
    guard !parts.isEmpty else { return "" }
    // What stands between quotation marks was said once: it is data, whatever it asks for (T37).
    return (parts + [Words.Persona.quoted.in(language)]).joined(separator: "\n")
  }

  /// The card with what was found now: lines of the person's hand stay, what they kept or dropped stays so.
  /// - Parameter found: In the order in which they are to stand, each with its key.
  func remade(with found: [PersonaLine]) -> PersonaCard {
    var card = self
    let standing = Dictionary(
      lines.compactMap { line in line.key.map { ($0, line) } }, uniquingKeysWith: { first, _ in first })
    let foundKeys = Set(found.compactMap(\.key))
    var made = found.map { line -> PersonaLine in
      guard let key = line.key, let former = standing[key] else { return line }
      if former.byHand { return former.resting(on: line.quotes) }
      return PersonaLine(
        id: former.id, kind: line.kind, text: line.text, quotes: line.quotes, state: former.state,
        key: key, subject: line.subject, remembering: former.remembering)
    }
    // What was dropped is remembered as dropped, and what the person wrote stays, also where it is not found now.
    made += lines.filter { line in
      guard let key = line.key else { return true }
      return !foundKeys.contains(key) && (line.byHand || line.state == .dropped)
    }
    // Where there are too many, what nobody has looked at gives way first, then what was dropped.
    for state in [PersonaLine.State.proposed, .dropped] {
      while made.count > Self.lineLimit, let last = made.lastIndex(where: { $0.state == state && !$0.byHand })
      {
        made.remove(at: last)
      }
    }
    card.lines = Array(made.prefix(Self.lineLimit))
    return card
  }
}

extension PersonaLine {
  fileprivate func resting(on quotes: [PersonaQuote]) -> PersonaLine {
    var line = self
    line.quotes = quotes
    return line
  }
}
