extension Words.Exercising {
  /// "18 h 05", "6:05 pm".
  /// - Parameter minute: After midnight.
  static func hour(_ minute: Int, in language: Language) -> String {
    let (hour, rest) = (minute / 60, minute % 60)
    let two = rest < 10 ? "0\(rest)" : String(rest)
    switch language {
    case .fr: return rest == 0 ? "\(hour)\u{a0}h" : "\(hour)\u{a0}h\u{a0}\(two)"
    case .en: return "\((hour + 11) % 12 + 1):\(two)\u{a0}\(hour < 12 ? "am" : "pm")"
    }
  }

  /// What was told of a night, on one line.
  static func night(_ times: SleepTimes, in language: Language) -> String {
    func minutes(_ count: Int) -> String { "\(count)\u{a0}min" }
    let isFrench = language == .fr
    return [
      times.bed.map { (isFrench ? "au lit " : "to bed ") + hour($0, in: language) },
      times.latency.map { (isFrench ? "endormi(e) en " : "asleep in ") + minutes($0) },
      times.wakes.map { isFrench ? "réveils\u{a0}: \($0)" : "wake-ups: \($0)" },
      times.awake.map { (isFrench ? "éveillé(e) " : "awake ") + minutes($0) },
      times.up.map { (isFrench ? "debout " : "up ") + hour($0, in: language) },
    ].compactMap(\.self).joined(separator: ", ")
  }
}
