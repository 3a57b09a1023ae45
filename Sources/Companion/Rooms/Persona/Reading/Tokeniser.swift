/// Cuts a text into words, emoji and the marks between them. English words keep their apostrophe (`don't`), French ones
/// end with it (`j'` and `ai`); a hyphen between letters stays inside (`raconte-moi`).
enum Tokeniser {
  static func tokens(of text: String, in language: Language, _ book: inout WordBook) -> [HeardText.Token] {
    var tokens: [HeardText.Token] = []
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    var offset = 0
    var word = ""
    while place < scalars.endIndex {
      let scalar = scalars[place]
      guard isLetter(scalar) else {
        let width = UTF8.width(scalar)
        if let mark = mark(of: scalar) {
          let number = mark == .emoji ? book.number(of: String(scalar)) : 0
          tokens.append(
            .init(
              mark: mark, isCapital: false, number: number, start: Int32(offset),
              end: Int32(offset + width)))
        }
        offset += width
        place = scalars.index(after: place)
        continue
      }
      let start = offset
      let isCapital = scalar.properties.isUppercase
      word.removeAll(keepingCapacity: true)
      while place < scalars.endIndex {
        let next = scalars[place]
        if isLetter(next) {
          append(next, to: &word)
        } else if isApostrophe(next), follows(place, in: scalars) {
          word.append("'")
          if language == .fr, word != "aujourd'" {
            offset += UTF8.width(next)
            place = scalars.index(after: place)
            break
          }
        } else if next == "-", follows(place, in: scalars) {
          word.append("-")
        } else {
          break
        }
        offset += UTF8.width(next)
        place = scalars.index(after: place)
      }
      tokens.append(
        .init(
          mark: .word, isCapital: isCapital, number: book.number(of: word), start: Int32(start),
          end: Int32(offset)))
    }
    return tokens
  }

  /// Whether a letter stands behind this place.
  private static func follows(_ place: String.UnicodeScalarIndex, in scalars: String.UnicodeScalarView)
    -> Bool
  {
    let next = scalars.index(after: place)
    return next < scalars.endIndex && isLetter(scalars[next])
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar.value == 0x2019
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: true
    case 0..<0xAA: false
    case 0x300...0x36F: true
    case 0x2000...0x2BFF, 0xFE0F, 0x1F000...0x1FAFF: false
    default: scalar.properties.isAlphabetic
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to word: inout String) {
    switch scalar.value {
    case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
    case 0..<0x80: word.unicodeScalars.append(scalar)
    default: word += scalar.properties.lowercaseMapping
    }
  }

  /// - Returns: `nil` for blanks and what only joins.
  private static func mark(of scalar: Unicode.Scalar) -> HeardText.Mark? {
    switch scalar.value {
    case 0x0A, 0x0D: .lineEnd
    case 0x20, 0x09, 0xA0, 0x202F, 0x2009, 0x200D, 0xFE0F, 0x1F3FB...0x1F3FF: nil
    case 0x2C: .comma
    case 0x2E: .stop
    case 0x3F: .question
    case 0x21: .exclamation
    case 0x2026: .ellipsis
    case 0x2013, 0x2014: .dash
    case 0x3A: .colon
    case 0x22, 0xAB, 0xBB, 0x201C, 0x201D: .quote
    case 0x2A, 0x5F: .asterisk
    // The blocks that `MarkCounts` counts as emoji, and the heart and star of older ones.
    case 0x1F300...0x1FAFF, 0x2600...0x27BF, 0x2B50: .emoji
    default: .other
    }
  }
}
