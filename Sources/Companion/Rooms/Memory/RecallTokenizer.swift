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
    visit(text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// Shows the same words one after the other, each as bytes that are good until the next.
  static func visit(_ text: String, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestTermBytes) { room in
        var reading = Reading(bytes: bytes, word: room)
        reading.run(take)
      }
    }
  }

  /// One text on its way through the tokenizer.
  private struct Reading {
    let bytes: UnsafeBufferPointer<UInt8>
    /// What of the present word is read; bytes beyond it are cut off.
    let word: UnsafeMutableBufferPointer<UInt8>
    var length = 0
    var words = 0

    init(bytes: UnsafeBufferPointer<UInt8>, word: UnsafeMutableBufferPointer<UInt8>) {
      self.bytes = bytes
      self.word = word
    }

    mutating func run(_ take: (UnsafeBufferPointer<UInt8>) -> Void) {
      var at = 0
      while at < bytes.count, words < mostTerms {
        let byte = bytes[at]
        guard byte >= 0x80 else {
          at += 1
          switch byte {
          case 0x61...0x7A, 0x30...0x39: add(byte)
          case 0x41...0x5A: add(byte + 32)
          default: end(take)
          }
          continue
        }
        let scalar = scalar(&at)
        switch scalar.value {
        case 0x2019, 0..<0xA1: end(take)
        case 0xC0...0x17F: fold(scalar)
        case 0x300...0x36F: break
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF:
          end(take)
          for byte in String(scalar).utf8 { add(byte) }
          end(take)
        default:
          if scalar.properties.isAlphabetic { addLowercased(scalar) } else { end(take) }
        }
      }
      end(take)
    }

    /// Reads a scalar beyond ASCII. A string's bytes are sound UTF-8.
    @inline(__always)
    private func scalar(_ at: inout Int) -> Unicode.Scalar {
      let first = UInt32(bytes[at])
      let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      var value = first & (0x7F >> UInt32(length))
      for index in 1..<length { value = value << 6 | UInt32(bytes[at + index]) & 0x3F }
      at += length
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    @inline(__always)
    private mutating func add(_ byte: UInt8) {
      guard length < word.count else { return }
      word[length] = byte
      length += 1
    }

    @inline(__always)
    private mutating func end(_ take: (UnsafeBufferPointer<UInt8>) -> Void) {
      guard length > 0 else { return }
      words += 1
      take(UnsafeBufferPointer(rebasing: word[..<length]))
      length = 0
    }

    /// Latin letters with accents, by the letters they fold to.
    private mutating func fold(_ scalar: Unicode.Scalar) {
      if let plain = folded[Int(scalar.value) - 0xC0] {
        for byte in plain { add(byte) }
      } else if scalar.properties.isAlphabetic {
        addLowercased(scalar)
      }
    }

    private mutating func addLowercased(_ scalar: Unicode.Scalar) {
      for byte in String(scalar).lowercased().utf8 { add(byte) }
    }
  }

  /// From U+00C0 to U+017F; `nil` for what has no plain letter.
  private static let folded: [[UInt8]?] = {
    let families = [
      "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "c": "çćĉċčÇĆĈĊČ", "d": "ďđĎĐð", "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚ",
      "g": "ĝğġģĜĞĠĢ", "h": "ĥħĤĦ", "i": "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "j": "ĵĴ", "k": "ķĶ", "l": "ĺļľŀłĹĻĽĿŁ",
      "n": "ñńņňÑŃŅŇ", "o": "òóôõöøōŏőÒÓÔÕÖØŌŎŐ", "r": "ŕŗřŔŖŘ", "s": "śŝşšŚŜŞŠ", "t": "ţťŧŢŤŦ",
      "u": "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "w": "ŵŴ", "y": "ýÿŷÝŶŸ", "z": "źżžŹŻŽ", "oe": "œŒ", "ae": "æÆ", "ss": "ß",
    ]
    var table = [[UInt8]?](repeating: nil, count: 0x180 - 0xC0)
    for (plain, letters) in families {
      for letter in letters.unicodeScalars { table[Int(letter.value) - 0xC0] = Array(plain.utf8) }
    }
    return table
  }()
}
