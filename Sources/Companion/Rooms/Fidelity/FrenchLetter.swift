/// What is particular to French letters.
enum FrenchLetter {
  /// The one character for a letter and the accent that follows it apart, as some systems write it; `nil` where French
  /// has none.
  static func joined(_ letter: UInt32, _ accent: UInt32) -> UInt32? {
    guard (0x300...0x327).contains(accent) else { return nil }
    return accented[[letter, accent]]
  }

  /// `aujourd'hui`, `quelqu'un`: one word, unlike `l'amie`.
  static let keepsApostropheInside: Set<WordHash> = [WordHash("aujourd"), WordHash("quelqu")]

  private static let accented: [[UInt32]: UInt32] = {
    let letters: [(accent: UInt32, pairs: String)] = [
      (0x300, "aàeèuùAÀEÈUÙ"), (0x301, "eéEÉ"), (0x302, "aâeêiîoôuûAÂEÊIÎOÔUÛ"),
      (0x308, "aäeëiïoöuüyÿAÄEËIÏOÖUÜ"), (0x327, "cçCÇ"),
    ]
    var table: [[UInt32]: UInt32] = [:]
    for (accent, pairs) in letters {
      let values = pairs.unicodeScalars.map(\.value)
      for place in stride(from: 0, to: values.count - 1, by: 2) {
        table[[values[place], accent]] = values[place + 1]
      }
    }
    return table
  }()
}
