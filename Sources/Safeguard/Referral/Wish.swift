/// What a card is wanted for, and how well a line answers it.
struct Wish: Sendable {
  let label: RiskLabel
  let language: SafeguardLanguage
  let isMinor: Bool

  /// Lines that answer, best first: those about the matter itself, then those of every crisis, then the
  /// country's lines for violence at home and for children, which belong on every card (R27).
  func chosen(from lines: [CrisisLine]) -> [CrisisLine] {
    let fitting = lines.filter { rank($0) != nil }
    let ordered = fitting.enumerated().sorted { left, right in
      let ranks = (rank(left.element)!, rank(right.element)!)
      return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
    }.map(\.element)
    let always = ordered.filter { $0.isAlwaysOpen && $0.isAbout(["domestic_violence", "child_abuse"]) }
      .prefix(2)
    let best = ordered.filter { !always.contains($0) }.prefix(Referral.mostLines - always.count)
    return ordered.filter { best.contains($0) || always.contains($0) }
  }

  /// Lower is better; `nil` does not belong on the card.
  private func rank(_ line: CrisisLine) -> Int? {
    // Emergency numbers stand apart on the card.
    if line.isAbout(["emergency", "medical_emergency", "violence"]) { return nil }
    if line.isAbout(["veterans", "lgbtq", "elder", "students"]), !line.isAbout(wanted.primary) { return nil }
    var rank: Int
    if line.isAbout(wanted.primary) {
      rank = 0
    } else if line.isAbout(wanted.secondary) {
      rank = 40
    } else if isMinor, line.isAbout(["youth"]) {
      rank = 10
    } else if line.isAbout(["domestic_violence", "child_abuse"]) {
      rank = 80
    } else {
      return nil
    }
    if isMinor, line.isAbout(["youth", "child_abuse"]) { rank = min(rank, 10) - 15 }
    if !isMinor, line.isAbout(["youth"]) { rank += 30 }
    if line.isAbout(["veterans", "lgbtq", "elder", "students"]) { rank += 25 }
    if !line.languages.contains(language.rawValue), !line.languages.contains("multi") { rank += 12 }
    if !line.isAlwaysOpen { rank += 10 }
    if line.phone == nil { rank += label == .abuseVictim ? 0 : 2 }
    return rank
  }

  private var wanted: (primary: Set<String>, secondary: Set<String>) {
    let crisis: Set<String> = ["suicide", "crisis", "distress"]
    return switch label {
    case .abuseVictim:
      (["abuse", "domestic_violence", "child_abuse", "sexual_violence", "victims", "sextortion"], crisis)
    case .eatingDisorder: (["eating_disorder"], crisis)
    case .medicalEmergency: (["overdose"], crisis)
    case .distress: (["distress", "loneliness"], ["suicide", "crisis"])
    default: (["suicide", "crisis"], ["distress", "loneliness"])
    }
  }

  /// Order of emergency numbers: about the body, the ambulance first; about violence, the police, and text
  /// messages for who cannot speak.
  func emergencyRank(_ line: CrisisLine) -> Int {
    switch label {
    case .abuseVictim: line.isAbout(["violence"]) ? 0 : line.isAbout(["abuse"]) ? 1 : 2
    case .violenceToOthers: line.isAbout(["violence"]) ? 0 : line.isAbout(["medical_emergency"]) ? 1 : 2
    default:
      if line.isAbout(["overdose"]) {
        3
      } else if line.isAbout(["medical_emergency"]) {
        0
      } else {
        line.phone != nil ? 1 : 2
      }
    }
  }
}
