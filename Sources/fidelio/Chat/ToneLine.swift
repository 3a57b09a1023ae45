import Companion

/// How `/tone` is read and shown, in both languages.
enum ToneLine {
  enum Problem: Error, Equatable { case unknown(String), outOfRange }

  private static let styles: [(style: Tone.Style, name: Phrase)] = [
    (.standard, Phrase(fr: "naturel", en: "default")), (.friendly, Phrase(fr: "amical", en: "friendly")),
    (.direct, Phrase(fr: "direct", en: "direct")), (.calm, Phrase(fr: "calme", en: "calm")),
    (.playful, Phrase(fr: "joueur", en: "playful")), (.formal, Phrase(fr: "soutenu", en: "formal")),
  ]

  /// The first name is the one that is shown.
  private static let dials: [(dial: Tone.Dial, fr: [String], en: [String])] = [
    (.warmth, ["chaleur"], ["warmth"]), (.enthusiasm, ["entrain", "enthousiasme"], ["enthusiasm"]),
    (.directness, ["franchise"], ["directness"]), (.playfulness, ["humour"], ["humour", "humor"]),
    (.verbosity, ["longueur"], ["length"]), (.emoji, ["emoji"], ["emoji"]),
  ]

  private enum Setting { case style(Tone.Style), address(Tone.Address), dial(Tone.Dial, Int) }

  /// Lays words over a tone: a style, `tu` or `vous`, `warmth +1` or `chaleur +1` and so on, in any order.
  static func read(_ line: String, over tone: Tone) throws(Problem) -> Tone {
    var tone = tone
    for setting in try settings(line) {
      switch setting {
      case .style(let style): tone.style = style
      case .address(let address): tone.address = address
      case .dial(let dial, let notch): tone[dial] = notch
      }
    }
    return tone
  }

  /// The same over what is different in one conversation; "usual" or "habituel" takes all of it back.
  static func read(_ line: String, over shift: ToneShift) throws(Problem) -> ToneShift {
    if ["usual", "habituel"].contains(line.lowercased()) { return ToneShift() }
    var shift = shift
    for setting in try settings(line) {
      switch setting {
      case .style(let style): shift.style = style
      case .address(let address): throw .unknown(address.rawValue)
      case .dial(let dial, let notch): shift[dial] = notch
      }
    }
    return shift
  }

  /// What stands behind "here" or "ici"; `nil` where the companion itself is meant.
  static func here(_ line: String) -> String? {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = parts.first, ["here", "ici"].contains(first.lowercased()) else { return nil }
    return parts.count > 1 ? String(parts[1]) : ""
  }

  private static func settings(_ line: String) throws(Problem) -> [Setting] {
    var settings: [Setting] = []
    var words = line.lowercased().split { $0 == " " || $0 == "," || $0 == "=" }.map(String.init)[...]
    while let word = words.popFirst() {
      if let style = styles.first(where: { $0.name.fr == word || $0.name.en == word })?.style {
        settings.append(.style(style))
      } else if let address = Tone.Address(rawValue: word) {
        settings.append(.address(address))
      } else if let dial = dials.first(where: { $0.fr.contains(word) || $0.en.contains(word) })?.dial {
        settings.append(.dial(dial, try notch(words.popFirst())))
      } else {
        throw .unknown(word)
      }
    }
    return settings
  }

  private static func notch(_ word: String?) throws(Problem) -> Int {
    guard let number = word.flatMap({ Int($0.replacing("−", with: "-")) }), Tone.dial.contains(number) else {
      throw .outOfRange
    }
    return number
  }

  static func show(_ tone: Tone, in language: Language) -> String {
    let style = styles.first { $0.style == tone.style }?.name.in(language) ?? ""
    let notches = dials.map { name($0.dial, in: language) + " " + signed(tone[$0.dial]) }
    return (["style \(style)"] + notches + (language == .fr ? [tone.address.rawValue] : []))
      .joined(separator: " · ")
  }

  /// What is different in one conversation; `nil` where nothing is.
  static func show(_ shift: ToneShift, in language: Language) -> String? {
    let style = styles.first { $0.style == shift.style }.map { "style " + $0.name.in(language) }
    let notches = dials.compactMap { dial, _, _ in
      shift[dial].map { name(dial, in: language) + " " + signed($0) }
    }
    let parts = [style].compactMap(\.self) + notches
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private static func name(_ dial: Tone.Dial, in language: Language) -> String {
    dials.first { $0.dial == dial }.map { language == .fr ? $0.fr[0] : $0.en[0] } ?? dial.rawValue
  }

  static func styleNames(in language: Language) -> String {
    styles.map { $0.name.in(language) }.joined(separator: ", ")
  }

  private static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }
}
