/// Reads one line of a message by rule, in either language: fact or judgement, "I" or "you always", doable and refusable.
/// Agreement with labelled lines: `fidelio eval rehearsal`.
package struct LineReading: Sendable {
  package let light: LineLight

  /// - Parameter language: Taken where the small words of the line do not tell it.
  package init(_ text: String, in part: TalkPart, language: Language) {
    // What somebody said, between quotation marks, is a fact, whatever it says.
    let said = Self.withoutQuotes(text)
    let clauses = SpokenClause.all(in: said)
    let guess = RecallLanguage.guess(clauses.flatMap(\.folded))
    let language: Language = guess.map { $0 == .fr ? .fr : .en } ?? language
    light = Self.first(clauses, in: said, part, language)
  }

  private static func first(
    _ clauses: [SpokenClause], in text: String, _ part: TalkPart, _ language: Language
  ) -> LineLight {
    guard !clauses.isEmpty else { return .clear }
    let table = LineTable.of(language)
    for concern in LineConcern.allCases {
      if let quote = found(concern, clauses, part, table, LineFamilies.of(language)) {
        return LineLight(concern, quote: quote)
      }
      if let quote = shaped(concern, clauses, in: text, part, language) {
        return LineLight(concern, quote: quote)
      }
      if isMissing(concern, clauses, in: text, part, table) { return LineLight(concern, quote: "") }
    }
    return .clear
  }

  /// What the shape of a line tells, whatever its words.
  /// - Returns: The words it rests on; empty where it rests on the whole line.
  private static func shaped(
    _ concern: LineConcern, _ clauses: [SpokenClause], in text: String, _ part: TalkPart, _ language: Language
  ) -> String? {
    switch concern {
    case .rhetorical:
      // Where something is told, a question asks nothing.
      return part.tells && text.contains("?") ? "" : nil
    case .order:
      return clauses.first { LineFamilies.endings.contains($0.folded) }?.quote
    case .hiddenJudgement:
      let families = LineFamilies.of(language)
      for clause in clauses {
        if let place = families.doneTo(in: clause, language: language) { return clause.quote(place) }
      }
      return nil
    case .severalThings:
      return part.asks && !text.contains("?") && LineFamilies.isRow(text, language: language) ? "" : nil
    default: return nil
    }
  }

  /// The words that a concern rests on.
  private static func found(
    _ concern: LineConcern, _ clauses: [SpokenClause], _ part: TalkPart, _ table: LineTable,
    _ families: LineFamilies
  ) -> String? {
    let patterns =
      (table.everywhere[concern] ?? []) + (part.asks ? table.asking[concern] ?? [] : [])
      + (part == .need ? table.needing[concern] ?? [] : []) + families.patterns(of: concern, in: part)
    for clause in clauses {
      for pattern in patterns {
        if let match = pattern.matches(in: clause).first, !isOwn(match, clause, concern, table) {
          return clause.quote(match.span)
        }
      }
    }
    return nil
  }

  /// "I have been unfair": somebody who speaks of themselves judges nobody.
  private static func isOwn(
    _ match: SpokenPattern.Match, _ clause: SpokenClause, _ concern: LineConcern, _ table: LineTable
  ) -> Bool {
    let before = clause.folded[..<match.span.lowerBound]
    // "If you are going to be late" orders nothing.
    if concern == .order { return before.last.map(table.conditional.contains) ?? false }
    guard concern == .label || concern == .negative else { return false }
    if concern == .label, table.tellsOfSelf(clause.folded[...match.span.upperBound]) { return true }
    let whole = before.suffix(4) + clause.folded[match.span]
    guard let place = whole.firstIndex(where: table.own.contains) else { return false }
    // The nearest of "I" and "you" in front decides.
    let others = whole[place...].contains(where: table.other.contains)
    return !others && match.span.count < 4
  }

  /// What rests on something that is not there.
  private static func isMissing(
    _ concern: LineConcern, _ clauses: [SpokenClause], in text: String, _ part: TalkPart, _ table: LineTable
  ) -> Bool {
    let words = clauses.flatMap(\.folded)
    func names(_ wanted: Set<String>) -> Bool {
      words.contains { wanted.contains($0) || $0.first?.isNumber == true }
    }
    switch concern {
    case .accusation:
      // A feeling is not begun by the other.
      return part.feels && clauses.contains { table.actor(in: $0.folded) == 0 }
    case .order where part == .need:
      // A need is one's own; what somebody should do about it is a request.
      return clauses.contains { table.actor(in: $0.folded) != nil }
    case .order:
      // An order leaves no room: neither a question nor a word that opens one.
      return part.asks && !text.contains("?") && !words.contains(where: table.softening.contains)
    case .noWhen where part == .observation || part == .describe:
      // What the other did, at no moment: a habit, not a fact. A quote is moment enough.
      return !text.contains(Self.quoteMark) && clauses.contains { table.actor(in: $0.folded) != nil }
        && !names(table.times) && !names(table.moments)
    case .noWhen: return part.asks && !names(table.times)
    case .noSelf: return part.feels && !words.contains(where: table.self_.contains)
    default: return false
    }
  }

  /// Stands where a quote stood.
  private static let quoteMark = "\u{FFFC}"

  static func withoutQuotes(_ text: String) -> String {
    text.replacing(#/«[^»]*»|“[^”]*”|"[^"]*"/#, with: quoteMark)
  }
}
