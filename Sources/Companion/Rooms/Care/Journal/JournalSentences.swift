import Foundation

/// The sentences of an entry, for looking at them one by one.
package enum JournalSentences {
  /// More are not looked at: an entry of 5,000 words has some 400.
  static let most = 600
  /// Words under which a sentence holds no thought to look at.
  static let fewest = 3

  /// In their order, without blanks around.
  package static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var characters = text.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      if character.isNewline {
        take(&current, into: &sentences)
        continue
      }
      current.append(character)
      let isEnd = ".!?…".contains(character)
      // "3.5" and "M. Martin" go on: what follows an end is a blank and no small letter, or nothing.
      if isEnd, next.map({ $0.isWhitespace }) ?? true, !isAbbreviation(current) {
        take(&current, into: &sentences)
      }
      if sentences.count >= most { return sentences }
    }
    take(&current, into: &sentences)
    return sentences
  }

  private static func take(_ current: inout String, into sentences: inout [String]) {
    let sentence = current.trimmed
    current = ""
    guard sentence.split(whereSeparator: \.isWhitespace).count >= fewest else { return }
    sentences.append(sentence)
  }

  private static func isAbbreviation(_ text: String) -> Bool {
    let last = text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    return ["M.", "Mme.", "Dr.", "Mr.", "Mrs.", "Ms.", "etc.", "St."].contains(last)
      || last.count == 2 && last.first?.isUppercase == true && last != "I."
  }
}
