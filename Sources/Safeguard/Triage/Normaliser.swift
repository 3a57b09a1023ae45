import Foundation

/// Brings a text to the plain words that patterns are written in: compatibility forms and accents folded,
/// invisible characters gone (T38), elisions and contractions opened (`j'ai` → `je ai`, `don't` → `do not`),
/// the French `ne` left out, texting spellings written out.
enum Normaliser {
  /// - Returns: Sentences of words; never an empty sentence.
  static func sentences(_ text: String) -> [[String]] {
    var builder = SentenceBuilder()
    let scalars = Array(folded(text))
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
      builder.take(scalar, next: next)
    }
    return builder.finish()
  }

  /// Lower case, NFKD. Accents stay as marks of their own, for the builder to drop and to know of.
  private static func folded(_ text: String) -> String.UnicodeScalarView {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let whole = isPlain ? text : text.decomposedStringWithCompatibilityMapping
    return whole.lowercased().unicodeScalars
  }
}

/// Puts scalars together to words and words to sentences.
private struct SentenceBuilder {
  private var sentences: [[String]] = []
  private var sentence: [String] = []
  private var word = ""
  /// Words of one letter, held back until a longer one comes.
  private var letters: [String] = []
  private var hadAccent = false
  private var wasApostrophe = false

  mutating func take(_ scalar: Unicode.Scalar, next: Unicode.Scalar) {
    if Self.isInvisible(scalar) { return }
    if scalar.properties.generalCategory == .nonspacingMark {
      hadAccent = true
      return
    }
    switch scalar {
    case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
    case "'", "\u{2019}", "\u{2018}", "`", "\u{00B4}", "\u{02BC}":
      endWord(elided: true)
    case "œ": word += "oe"
    case "æ": word += "ae"
    case "ß": word += "ss"
    case "@" where !word.isEmpty: word += "a"
    case "$" where !word.isEmpty: word += "s"
    case ".", "!", "?", "\u{2026}", ";":
      endWord()
      if scalar != "." || Self.isBlank(next) || next == "." { endSentence() }
    case "\n":
      endWord()
      endSentence()
    default:
      if scalar.properties.isAlphabetic {
        word.unicodeScalars.append(scalar)
      } else {
        endWord()
        if let meaning = Spelling.emoji[scalar] {
          writeLetters()
          sentence.append(meaning)
        }
      }
    }
  }

  mutating func finish() -> [[String]] {
    endWord()
    endSentence()
    return sentences
  }

  private mutating func endWord(elided: Bool = false) {
    defer { wasApostrophe = elided }
    guard !word.isEmpty else { return }
    word = Spelling.withoutLookalikes(word)
    // Words longer than any real one are cut: nothing is looked for beyond.
    if word.utf8.count > 60 { word = String(decoding: word.utf8.prefix(60), as: UTF8.self) }
    if word.utf8.count == 1, !elided, !wasApostrophe {
      letters.append(word)
    } else {
      writeLetters()
      Spelling.write(
        word, hadAccent: hadAccent, afterApostrophe: wasApostrophe, elided: elided, into: &sentence)
    }
    word = ""
    hadAccent = false
  }

  /// Four letters apart or more are one word spelt out: `m o u r i r`, `s.u.i.c.i.d.e`.
  private mutating func writeLetters() {
    for word in letters.count >= 4 ? [letters.joined()] : letters {
      Spelling.write(word, hadAccent: false, afterApostrophe: false, elided: false, into: &sentence)
    }
    letters = []
  }

  private mutating func endSentence() {
    writeLetters()
    if !sentence.isEmpty { sentences.append(sentence) }
    sentence = []
    wasApostrophe = false
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// What nobody sees, and the selector of emoji; but a control character parts words.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xA0 && (scalar.isUnseen || scalar.value == 0xFE0F)
  }
}
