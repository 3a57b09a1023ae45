/// A number from 0 to 10 or to 100, as people say it.
enum NumberReader {
  /// - Parameter top: 10 or 100.
  static func read(_ plain: PlainAnswer, upTo top: Int) -> ExerciseReading {
    for (phrase, isTop) in ends where plain.isOne(of: [phrase]) {
      return .value(value(isTop ? top : 0, top), isCertain: false)
    }
    let text = plain.marked.replacing(#/\b(?:cent|hundred)\b/#, with: "100")
      .replacing(#/\b1 100\b/#, with: "100")
    // A minus, a fraction or a range is not guessed at.
    guard text.firstMatch(of: #/\d\s*[.,]\s*\d|-\s*\d/#) == nil else { return .unclear }
    let outOf = text.matches(of: #/(\d{1,3})\s*(?:sur|\/|out of|of|on)\s*(\d{1,3})/#)
    let numbers = text.matches(of: #/\d+/#)
    let found: Int?
    if let match = outOf.first {
      guard outOf.count == 1, numbers.count == 2, match.output.2 == String(top) else { return .unclear }
      found = Int(match.output.1)
    } else {
      guard numbers.count == 1, text.firstMatch(of: unit) == nil else { return .unclear }
      guard top == 100 || !text.contains(#/%|pour ?cent|percent/#) else { return .unclear }
      found = numbers.first.flatMap { Int($0.output) }
    }
    guard let found, (0...top).contains(found), plain.isPlain(beside: []) else { return .unclear }
    return .value(value(found, top), isCertain: true)
  }

  private static func value(_ number: Int, _ top: Int) -> ExerciseAnswer.Value {
    top == 100 ? .percent(number) : .ten(number)
  }

  /// Of something else than the scale.
  private static var unit: some RegexComponent {
    #/\d\s*(?:h|min|an|ans|annees?|years?|mois|months?|jours?|days?|heures?|hours?|semaines?|weeks?|minutes?|fois|times?|euros?)\b/#
  }

  private static let ends: [String: Bool] = [
    "pas du tout": false, "aucunement": false, "not at all": false, "rien": false, "nothing": false,
    "zero": false, "completement": true, "totalement": true, "entierement": true, "a fond": true,
    "completely": true, "totally": true, "entirely": true, "absolument": true, "absolutely": true,
  ]
}
