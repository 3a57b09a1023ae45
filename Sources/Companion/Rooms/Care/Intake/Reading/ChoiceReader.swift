/// One of the house's own choices.
struct ChoiceReader {
  let step: IntakeStep
  let choices: [IntakeChoice]
  let offersChoices: Bool

  func read(_ plain: PlainAnswer) -> AnswerReading {
    if offersChoices, let place = Int(plain.counted), choices.indices.contains(place - 1) {
      return .value(.choice(choices[place - 1]), isCertain: true)
    }
    if step == .since, let choice = Self.span(plain) { return .value(.choice(choice), isCertain: true) }
    if step == .minutes, let (choice, isCertain) = Self.minutes(plain) {
      return .value(.choice(choice), isCertain: isCertain)
    }
    let exact = choices.filter { plain.isOne(of: ChoiceLexicon.phrases($0, step)) }
    if exact.count == 1 { return .value(.choice(exact[0]), isCertain: true) }
    return step.canBeSkipped ? held(plain) : graver(plain)
  }

  /// About safety nothing reassuring is read out of a sentence: the choices are shown. What begins with the grave answer is
  /// taken as one, since all it does is ask for care.
  private func graver(_ plain: PlainAnswer) -> AnswerReading {
    guard let first = plain.said.split(separator: " ").first.map(String.init) else { return .unclear }
    switch step {
    case .harm where ["oui", "ouais", "yes", "yeah", "yep"].contains(first):
      return .value(.choice(.sometimes), isCertain: true)
    case .safe where ["non", "nan", "no", "nope"].contains(first):
      return .value(.choice(.no), isCertain: true)
    default: return .unclear
    }
  }

  /// Words that stand in any sentence: "comme tu veux" chooses nothing.
  private static let common: Set<String> = ["tu", "vous"]

  private func held(_ plain: PlainAnswer) -> AnswerReading {
    let found = choices.flatMap { choice in
      ChoiceLexicon.phrases(choice, step).filter { !Self.common.contains($0) && plain.holds($0) }.map {
        (choice: choice, phrase: $0)
      }
    }
    let longest = found.filter { one in
      !found.contains { $0.phrase != one.phrase && " \($0.phrase) ".contains(" \(one.phrase) ") }
    }
    guard let choice = longest.first?.choice, longest.allSatisfy({ $0.choice == choice }),
      plain.isPlain(beside: longest.map(\.phrase))
    else { return .unclear }
    return .value(.choice(choice), isCertain: true)
  }

  /// How long something has been there: "depuis trois mois", "two years".
  private static func span(_ plain: PlainAnswer) -> IntakeChoice? {
    let matches = plain.counted.matches(
      of: #/\b(\d{1,3}) (jours?|days?|semaines?|weeks?|mois|months?|ans?|annees?|years?)\b/#)
    guard matches.count == 1, let match = matches.first, let count = Int(match.output.1),
      plain.isPlain(beside: [])
    else { return nil }
    let unit = match.output.2
    let days =
      if unit.hasPrefix("j") || unit.hasPrefix("d") {
        count
      } else if unit.hasPrefix("s") || unit.hasPrefix("w") {
        count * 7
      } else if unit.hasPrefix("m") {
        count * 30
      } else {
        count * 365
      }
    return switch days {
    case ..<14: .underTwoWeeks
    case ..<60: .weeks
    case ..<365: .months
    default: .years
    }
  }

  private static func minutes(_ plain: PlainAnswer) -> (IntakeChoice, Bool)? {
    guard plain.isPlain(beside: []) else { return nil }
    if plain.counted.contains("demi heure") || plain.said.contains("half an hour") { return (.thirty, true) }
    if plain.counted.contains("3 quarts d'heure") { return nil }
    if plain.counted.contains("quart d'heure") || plain.said.contains("quarter of an hour") {
      return (.fifteen, true)
    }
    let matches = plain.counted.matches(of: #/\b(\d{1,3})(?: ?(?:min|mn|minutes?))?\b/#)
    guard matches.count == 1, let match = matches.first, let count = Int(match.output.1) else { return nil }
    return switch count {
    case 5: (.five, true)
    case 15: (.fifteen, true)
    case 30: (.thirty, true)
    case 3...9: (.five, false)
    case 10...20: (.fifteen, false)
    case 21...45: (.thirty, false)
    default: nil
    }
  }
}
