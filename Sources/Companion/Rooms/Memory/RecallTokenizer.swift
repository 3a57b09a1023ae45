/// Turns a text into the terms that recall is indexed by: lower case, accents folded, French elisions cut,
/// small words left out, the rest stemmed.
package enum RecallTokenizer {
  /// Terms of one text are cut here: a message of pure noise must not swell the index.
  package static let mostTerms = 4_096
  static let longestTermBytes = 40

  /// - Parameter fallback: Taken when the small words do not tell the language.
  package static func terms(_ text: String, fallback: RecallLanguage) -> [String] {
    let words = words(text)
    return terms(words, in: RecallLanguage.guess(words) ?? fallback)
  }

  static func terms(_ words: [String], in language: RecallLanguage) -> [String] {
    words.compactMap { StopWords.contains($0, in: language) ? nil : Stemmer.stem($0, language) }
  }

  /// Words in their order, folded, small ones too. A scalar of a script without blanks is a word of its own.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty {
        words.append(String(decoding: word.prefix(longestTermBytes), as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    for scalar in text.unicodeScalars {
      guard words.count < mostTerms else { break }
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) + 32)
      case 0..<0x80, 0x2019, 0xA0: end()
      case 0xC0...0x17F: fold(scalar, into: &word)
      case 0x300...0x36F: break
      case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF:
        end()
        words.append(String(scalar))
      default:
        if scalar.properties.isAlphabetic {
          word += String(scalar).lowercased().utf8
        } else {
          end()
        }
      }
    }
    end()
    return words
  }

  /// Latin letters with accents, by the letters they fold to.
  private static func fold(_ scalar: Unicode.Scalar, into word: inout [UInt8]) {
    if let plain = folded[scalar] {
      word += plain
    } else if scalar.properties.isAlphabetic {
      word += String(scalar).lowercased().utf8
    }
  }

  private static let folded: [Unicode.Scalar: [UInt8]] = {
    let families = [
      "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "c": "çćĉċčÇĆĈĊČ", "d": "ďđĎĐð", "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚ",
      "g": "ĝğġģĜĞĠĢ", "h": "ĥħĤĦ", "i": "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "j": "ĵĴ", "k": "ķĶ", "l": "ĺļľŀłĹĻĽĿŁ",
      "n": "ñńņňÑŃŅŇ", "o": "òóôõöøōŏőÒÓÔÕÖØŌŎŐ", "r": "ŕŗřŔŖŘ", "s": "śŝşšŚŜŞŠ", "t": "ţťŧŢŤŦ",
      "u": "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "w": "ŵŴ", "y": "ýÿŷÝŶŸ", "z": "źżžŹŻŽ", "oe": "œŒ", "ae": "æÆ", "ss": "ß",
    ]
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for (plain, letters) in families {
      for letter in letters.unicodeScalars { table[letter] = Array(plain.utf8) }
    }
    return table
  }()
}
