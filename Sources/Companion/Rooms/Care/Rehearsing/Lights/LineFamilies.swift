/// Families of constructions beside the single words of `LineTable`: what the grammar of a line tells, whatever its words.
struct LineFamilies: Sendable {
  /// In any part.
  let everywhere: [LineConcern: [SpokenPattern]]
  /// Where something is told and nothing asked for.
  let telling: [LineConcern: [SpokenPattern]]
  /// Where something is asked for.
  let asking: [LineConcern: [SpokenPattern]]
  /// Where a need is told.
  let needing: [LineConcern: [SpokenPattern]]
  /// What begins a feeling: "I feel", "je me sens".
  let feeling: [SpokenPattern]
  /// Between that and the feeling: "a bit", "un peu".
  let degrees: Set<String>
  /// What somebody may feel of themselves, among words that are built like what is done to somebody.
  let states: Set<String>
  /// Words that are built like it in no regular way: "shut out", "prise".
  let done: Set<String>

  static func of(_ language: Language) -> LineFamilies { language == .fr ? french : english }

  func patterns(of concern: LineConcern, in part: TalkPart) -> [SpokenPattern] {
    (everywhere[concern] ?? []) + (part.asks ? asking[concern] ?? [] : telling[concern] ?? [])
      + (part == .need ? needing[concern] ?? [] : [])
  }

  /// "I feel" before a participle that is no state of one's own: what somebody is said to have done.
  /// - Returns: The words from the one to the other.
  func doneTo(in clause: SpokenClause, language: Language) -> ClosedRange<Int>? {
    for pattern in feeling {
      for match in pattern.matches(in: clause) {
        var place = match.span.upperBound + 1
        while place < clause.words.count, degrees.contains(clause.words[place].folded) { place += 1 }
        guard place < clause.words.count, isDone(clause, place, language) else { continue }
        return match.span.lowerBound...place
      }
    }
    return nil
  }

  private func isDone(_ clause: SpokenClause, _ place: Int, _ language: Language) -> Bool {
    let word = clause.words[place]
    if states.contains(word.folded) { return false }
    if done.contains(word.folded) { return true }
    let written = clause.text[word.range].lowercased()
    guard written.count > 4 else { return false }
    return language == .fr
      ? ["é", "ée", "és", "ées"].contains { written.hasSuffix($0) } : written.hasSuffix("ed")
  }

  /// Words that, alone between two full stops, end the talk.
  static let endings: Set<[String]> = [
    ["period"], ["full", "stop"], ["end", "of"], ["point"], ["point", "barre"],
  ]

  /// Things in a row: two commas, then "and".
  static func isRow(_ text: String, language: Language) -> Bool {
    let pieces = text.split(separator: ",", omittingEmptySubsequences: true)
    guard pieces.count > 2, let last = pieces.last else { return false }
    let and = language == .fr ? " et " : " and "
    return " \(last) ".contains(and)
  }
}
