/// A number from 0 to 10, as people say it.
enum ScaleReader {
  static func read(_ plain: PlainAnswer) -> AnswerReading {
    for (phrase, value) in ends where plain.isOne(of: [phrase]) {
      return .value(.scale(value), isCertain: false)
    }
    // A minus, a fraction or a range is not guessed at.
    let text = plain.marked
    guard text.wholeMatch(of: #/.*\d\s*[.,]\s*\d.*/#) == nil, text.wholeMatch(of: #/.*-\s*\d.*/#) == nil
    else {
      return .unclear
    }
    let outOf = text.matches(of: #/(\d{1,3})\s*(?:sur|\/|out of|of|on)\s*(\d{1,3})/#)
    let numbers = text.matches(of: #/\d+/#)
    let found: Int?
    if let match = outOf.first {
      guard outOf.count == 1, numbers.count == 2, match.output.2 == "10" else { return .unclear }
      found = Int(match.output.1)
    } else {
      guard numbers.count == 1, text.wholeMatch(of: withUnit) == nil else { return .unclear }
      found = numbers.first.flatMap { Int($0.output) }
    }
    guard let found, (0...10).contains(found), plain.isPlain(beside: []) else { return .unclear }
    return .value(.scale(found), isCertain: true)
  }

  /// Of something else than the scale.
  private static var withUnit: some RegexComponent {
    #/.*\d\s*(?:%|h|min|an|ans|annees?|years?|mois|months?|jours?|days?|heures?|hours?|semaines?|weeks?|minutes?|fois|times?|euros?)\b.*|.*\d\s*%.*/#
  }

  private static let ends: [String: Int] = [
    "pas du tout": 0, "aucunement": 0, "not at all": 0, "rien": 0, "nothing": 0,
    "completement": 10, "totalement": 10, "entierement": 10, "a fond": 10, "completely": 10, "totally": 10,
    "entirely": 10, "absolument": 10, "absolutely": 10,
  ]
}
