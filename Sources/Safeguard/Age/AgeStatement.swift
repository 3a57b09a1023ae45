import Foundation

/// What a person says of their own age, where it makes them a minor (R36): "j’ai 15 ans", "im 16", "I turn 18 in May".
///
/// It looks for the first person and the present. The ages of others, of the past, of stories and quotes, and years that
/// are no age (of experience, of marriage, without drink) are left alone. Whoever is taken for a minor wrongly can say so
/// in the settings, so a doubt is settled towards the young.
package struct AgeStatement: Sendable, Equatable {
  /// Completed or soon completed years, 8 to 18; `nil` when only "a minor" was said.
  package let years: Int?

  /// - Returns: `nil` unless `text` says that who writes is under 18.
  package static func minor(in text: String) -> AgeStatement? {
    guard Reading.parts(of: text).contains(where: { AgeWords.mayTell($0) }) else { return nil }
    for part in Reading.parts(of: text) {
      for clause in AgeWords.clauses(of: part)
      where clause.words.indices.contains(where: { clause.isTelling(at: $0) }) {
        if let found = AgeFrench.minor(in: clause) ?? AgeEnglish.minor(in: clause) { return found }
      }
    }
    return nil
  }
}

/// A clause in plain words, with the words of its sentence before it: frames ("elle dit que", "in my dream") reach over a
/// comma.
struct AgeClause {
  let words: [String]
  let before: [String]

  /// The word at `index`; empty outside.
  subscript(index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  /// Up to `count` words that stand before `index`, those of earlier clauses of the sentence too.
  func words(before index: Int, _ count: Int) -> ArraySlice<String> {
    (before + words.prefix(index)).suffix(count)
  }

  /// Where `words` follow each other from `index` on.
  func has(_ expected: String, at index: Int) -> Bool {
    let expected = expected.split(separator: " ").map(String.init)
    guard index >= 0, index + expected.count <= words.count else { return false }
    return Array(words[index..<index + expected.count]) == expected
  }

  /// Whether a word is a number or one of those without which no pattern stands: most clauses have none.
  func isTelling(at index: Int) -> Bool {
    let word = words[index]
    return word.first?.isNumber == true || AgeWords.telling.contains(word)
      || AgeWords.number(in: self, at: index) != nil
  }

  func contains(_ expected: String) -> Bool { words.indices.contains { has(expected, at: $0) } }
}
