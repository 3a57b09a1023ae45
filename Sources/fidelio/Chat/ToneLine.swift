import Companion

/// How `/tone` is read and shown, in both languages.
enum ToneLine {
  enum Problem: Error, Equatable { case unknown(String), outOfRange }

  private static let styles: [(style: Tone.Style, name: Phrase)] = [
    (.standard, Phrase(fr: "naturel", en: "default")), (.friendly, Phrase(fr: "amical", en: "friendly")),
    (.direct, Phrase(fr: "direct", en: "direct")), (.calm, Phrase(fr: "calme", en: "calm")),
    (.playful, Phrase(fr: "joueur", en: "playful")), (.formal, Phrase(fr: "soutenu", en: "formal")),
  ]

  /// Lays words over a tone: a style, `tu` or `vous`, `warmth +1` or `chaleur +1`, `enthusiasm -2` or
  /// `entrain -2`, in any order.
  static func read(_ line: String, over tone: Tone) throws(Problem) -> Tone {
    var tone = tone
    var words = line.lowercased().split { $0 == " " || $0 == "," || $0 == "=" }.map(String.init)[...]
    while let word = words.popFirst() {
      if let style = styles.first(where: { $0.name.fr == word || $0.name.en == word })?.style {
        tone.style = style
      } else if let address = Tone.Address(rawValue: word) {
        tone.address = address
      } else if ["warmth", "chaleur"].contains(word) {
        tone.warmth = try notch(words.popFirst())
      } else if ["enthusiasm", "entrain"].contains(word) {
        tone.enthusiasm = try notch(words.popFirst())
      } else {
        throw .unknown(word)
      }
    }
    return tone
  }

  private static func notch(_ word: String?) throws(Problem) -> Int {
    guard let number = word.flatMap({ Int($0.replacing("−", with: "-")) }), Tone.dial.contains(number) else {
      throw .outOfRange
    }
    return number
  }

  static func show(_ tone: Tone, in language: Language) -> String {
    let style = styles.first { $0.style == tone.style }?.name.in(language) ?? ""
    return language == .fr
      ? "style \(style) · chaleur \(signed(tone.warmth)) · entrain \(signed(tone.enthusiasm)) · \(tone.address.rawValue)"
      : "style \(style) · warmth \(signed(tone.warmth)) · enthusiasm \(signed(tone.enthusiasm))"
  }

  static func styleNames(in language: Language) -> String {
    styles.map { $0.name.in(language) }.joined(separator: ", ")
  }

  private static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }
}
