/// What was said of a night, read piece by piece: what is understood is taken out, so that nothing is read twice.
struct NightText {
  private(set) var text: String

  init(_ plain: PlainAnswer) {
    text =
      " "
      + plain.marked.replacing("-", with: " ").replacing("a.m.", with: "am").replacing("p.m.", with: "pm")
      + " "
    for (word, number) in [("dizaine", 10), ("quinzaine", 15), ("vingtaine", 20), ("trentaine", 30)] {
      text = text.replacing(" 1 \(word) de ", with: " \(number) ").replacing(
        " \(word) de ", with: " \(number) ")
    }
  }

  /// Something with a number is left that was not understood.
  var hasNumber: Bool { text.contains(#/\d/#) }

  var saysNone: Bool {
    text.contains(#/\b(?:pas du tout|jamais|aucun|aucune|rien|not at all|never|none|no time)\b/#)
  }

  var tellsOfSleep: Bool { text.contains(#/\b(?:dor|somm|sleep|slept|asleep|duree|en tout|in all)/#) }

  // MARK: Times of day

  /// Times of day that are told as such: after "à", "at", "levé", "up", with "am", a colon, or an hour from 4 on.
  /// - Returns: Minutes after midnight.
  mutating func takeClocks() -> [Int] {
    var found: [Int] = []
    // Expressions of four plain words: none of them can fail to be one.
    for (word, minute) in [("minuit", 0), ("midnight", 0), ("midi", 720), ("noon", 720)] {
      let count = text.matches(of: try! Regex("\\b\(word)\\b")).count
      guard count > 0 else { continue }
      if let match = text.firstMatch(of: try! Regex("\\b\(word) et (?:quart|demie?)\\b")) {
        found.append(minute + (text[match.range].hasSuffix("quart") ? 15 : 30))
        text.replaceSubrange(match.range, with: " ")
      } else {
        found += Array(repeating: minute, count: count)
        text = text.replacing(try! Regex("\\b\(word)\\b"), with: " ")
      }
    }
    text = text.replacing(
      #/\b(half past|quarter past|quarter to) (\d{1,2})\s*(am|pm)?\b/#
    ) { match in
      let hour = Self.hour(match.output.2, match.output.3.map(String.init))
      let shift = match.output.1 == "half past" ? 30 : match.output.1 == "quarter past" ? 15 : -15
      found.append(hour.map { ($0 * 60 + shift + SleepTimes.day) % SleepTimes.day } ?? -1)
      return " "
    }
    text = text.replacing(
      #/\b(?:(a|vers|des|at|around|about|by|until|leve|levee|lever|debout|up|couche|couchee|coucher|lit)\s+(?:a |vers |at |around |about )?)?(\d{1,2})(?:\s*(h|heures?|:|o'clock)\s*(\d{2}\b|et demie?|et quart|moins le quart)?)?\s*(am|pm|du matin|du soir|de l'apres midi)?(?=\W)(?!\s*(?:min|mn|fois|times?|reveils?|wake|awak|heures?|hours?|h\b))/#
    ) { match in
      let (whole, cue, digits, unit, rest, half) = match.output
      guard let plainHour = Int(digits) else { return String(whole) }
      // "1 h" and "8 heures" alone are lengths, "7 h" is not; "30" alone is neither.
      let isClear =
        half != nil || unit == ":" || (unit == "h" && plainHour >= 4)
        || (unit != nil && plainHour >= 13)
      guard cue != nil || isClear, let hour = Self.hour(digits, half.map(String.init)) else {
        return String(whole)
      }
      let minute: Int? =
        switch rest.map(String.init) {
        case nil: 0
        case "et quart": 15
        case "moins le quart": -15
        case let rest? where rest.hasPrefix("et demi"): 30
        case let rest?: Int(rest).flatMap { $0 < 60 ? $0 : nil }
        }
      guard let minute else { return String(whole) }
      found.append((hour * 60 + minute + SleepTimes.day) % SleepTimes.day)
      return " "
    }
    return found
  }

  private static func hour(_ digits: Substring, _ half: String?) -> Int? {
    guard let hour = Int(digits), (0...24).contains(hour) else { return nil }
    switch half {
    case "pm", "du soir", "de l'apres midi": return hour < 12 ? hour + 12 : hour == 12 ? 12 : nil
    case "am", "du matin": return hour == 12 ? 0 : hour < 12 ? hour : nil
    default: return hour % 24
    }
  }

  // MARK: Lengths

  /// - Returns: Minutes.
  mutating func takeSpans() -> [Int] {
    var found: [Int] = []
    func take(_ minutes: Int) -> String {
      found.append(minutes)
      return " "
    }
    text = text.replacing(#/\b(\d{1,2}) ?(?:heures?|h|hours?) (?:et demie?|and a half)\b/#) {
      take((Int($0.output.1) ?? 0) * 60 + 30)
    }
    text = text.replacing(#/\b(?:an|1) hour and a half\b/#) { _ in take(90) }
    text = text.replacing(#/\b3 quarts d'heure\b/#) { _ in take(45) }
    text = text.replacing(#/\b(?:1 )?quart d'heure\b|\b(?:a |1 )?quarter of an hour\b/#) { _ in take(15) }
    text = text.replacing(#/\b(?:1 )?demi(?:e)? heure\b|\bhalf an hour\b|\b(?:a )?half hour\b/#) { _ in
      take(30)
    }
    text = text.replacing(#/\ban hour\b/#) { _ in take(60) }
    text = text.replacing(#/\b(\d{1,2}) ?(?:heures?|h|hours?) ?(\d{2})? ?(?:min\b|mn\b|minutes?\b)?(?=\W)/#) {
      take((Int($0.output.1) ?? 0) * 60 + ($0.output.2.flatMap { Int($0) } ?? 0))
    }
    text = text.replacing(#/\b(\d{1,3}) ?(?:minutes?|mins?|mn|')(?=\W)/#) { take(Int($0.output.1) ?? 0) }
    text = text.replacing(#/\b(?:tout de suite|immediatement|right away|straight away|immediately)\b/#) { _ in
      take(0)
    }
    return found
  }

  // MARK: Counts

  mutating func takeCounts() -> [Int] {
    var found: [Int] = []
    text = text.replacing(#/\b(?:aucun|pas de|sans|no|zero|0) (?:reveils?|wake ?ups?|awakenings?)\b/#) { _ in
      found.append(0)
      return " "
    }
    text = text.replacing(
      #/\b(?:je ne me reveille pas|je me reveille pas|jamais reveillee?|i don't wake up|never wake up|i never wake)\b/#
    ) { _ in
      found.append(0)
      return " "
    }
    text = text.replacing(#/\b(\d{1,2}) ?(?:reveils?|fois|times?|wake ?ups?|awakenings?)\b/#) {
      found.append(Int($0.output.1) ?? 0)
      return " "
    }
    for (word, count) in [("once", 1), ("twice", 2)] where text.contains(" \(word)") {
      text = text.replacing(word, with: " ")
      found.append(count)
    }
    return found
  }
}
