/// A habit that a reply has or has not, seen without understanding a word.
///
/// The thresholds are absolute. `often`: what shows in so many replies is noticed by whoever reads ten of them. `never`:
/// what shows in fewer is as good as absent; stated only of habits that assistants commonly have, and of no fewer
/// replies than `leastForNever`.
enum SpeechHabit: String, CaseIterable, Sendable {
  case closingQuestion, exclamations, emoji, ellipses, longDashes, gestures, lists, bold, headings,
    openingWord

  /// With none in so many replies, fewer than one in twenty is meant, 95 times of a hundred: the rule of three (Hanley
  /// and Lippman-Hand, JAMA 1983).
  static let leastForNever = 60

  /// Share of the replies, 0 to 1.
  var often: Double {
    switch self {
    case .closingQuestion: 0.3
    case .exclamations: 0.4
    case .ellipses, .longDashes: 0.25
    case .lists, .bold, .openingWord: 0.15
    case .emoji, .gestures, .headings: 0.1
    }
  }

  /// `nil` for what nobody misses.
  var never: Double? {
    switch self {
    case .closingQuestion: 0.03
    case .exclamations: 0.02
    case .emoji, .lists, .bold, .headings, .longDashes, .openingWord: 0.01
    case .ellipses, .gestures: nil
    }
  }

  func shows(in rates: StyleRates, _ heard: HeardText) -> Bool {
    switch self {
    case .closingQuestion: heard.sentences.last?.ending == .question
    case .exclamations: rates.value(.exclamations) > 0
    case .emoji: heard.tokens.contains { $0.mark == .emoji }
    case .ellipses: rates.value(.ellipses) > 0
    case .longDashes: rates.value(.longDashes) > 0
    case .gestures: Self.hasGesture(heard)
    case .lists: rates.value(.bullets) + rates.value(.numberedItems) > 0
    case .bold: rates.value(.bold) > 0
    case .headings: rates.value(.headings) > 0
    case .openingWord: rates.value(.openingWord) > 0
    }
  }

  /// The sentence that shows it best.
  func sentence(in heard: HeardText) -> Int {
    let sentences = heard.sentences
    let found: Int? =
      switch self {
      case .closingQuestion: sentences.indices.last
      case .exclamations: sentences.firstIndex { $0.ending == .exclamation }
      case .ellipses: sentences.firstIndex { $0.ending == .ellipsis }
      default: nil
      }
    return found ?? (self == .openingWord ? 0 : -1)
  }

  /// What is done rather than said: one to six words between single asterisks.
  private static func hasGesture(_ heard: HeardText) -> Bool {
    let tokens = heard.tokens
    var start: Int?
    for place in tokens.indices where tokens[place].mark == .asterisk {
      let isDouble =
        place > 0 && tokens[place - 1].mark == .asterisk && tokens[place - 1].end == tokens[place].start
        || place + 1 < tokens.count && tokens[place + 1].mark == .asterisk
          && tokens[place + 1].start == tokens[place].end
      if isDouble {
        start = nil
      } else if let opened = start {
        let words = tokens[opened..<place].count { $0.mark == .word }
        if (1...6).contains(words), tokens[opened].end == tokens[opened + 1].start { return true }
        start = nil
      } else {
        start = place
      }
    }
    return false
  }
}
