/// How much of what was answered speaks for each track, 0 to 1.
///
/// The weights are the house's own and not published: they order what is proposed, and are never shown.
package struct TrackStrengths: Codable, Sendable, Equatable {
  package private(set) var values: [CareTrack: Double]

  /// From here on a track is told among what weighs: a third of what could be.
  static let weighsFrom = 1.0 / 3

  package init(_ values: [CareTrack: Double]) { self.values = values }

  init(_ intake: Intake, scores: [InstrumentScore]) {
    func share(_ names: Instrument.Name...) -> Double {
      names.lazy.compactMap { name in scores.first { $0.instrument == name } }.first
        .map { Double($0.total) / Double($0.ceiling) } ?? 0
    }
    values = [
      .activation: share(.phq9, .phq2), .worry: share(.gad7, .gad2), .exposure: Self.avoidance(intake),
      .sleep: Self.sleep(intake), .rehearsal: Self.conflict(intake), .thoughts: Self.selfCriticism(intake),
    ]
  }

  /// The strongest; of equals the first in the order of the tracks.
  /// - Parameter barred: What may not be proposed to this person.
  package func strongest(without barred: Set<CareTrack> = []) -> CareTrack {
    let open = CareTrack.allCases.filter { !barred.contains($0) }
    return open.reduce(open[0]) { (values[$1] ?? 0) > (values[$0] ?? 0) + 1e-9 ? $1 : $0 }
  }

  /// At most three, strongest first.
  package var weighing: [CareTrack] {
    let order = CareTrack.allCases.enumerated().map { (index: $0, track: $1, value: values[$1] ?? 0) }
    return order.filter { $0.value >= Self.weighsFrom }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.index < $1.index }
      .prefix(3).map(\.track)
  }

  private static func avoidance(_ intake: Intake) -> Double {
    let surges =
      switch intake[.surges]?.choice {
      case .often: 0.7
      case .sometimes: 0.4
      default: 0.0
      }
    let avoids = Negative.isOne(intake[.avoids]?.words) ? 0 : 0.3
    return surges + avoids
  }

  private static func sleep(_ intake: Intake) -> Double {
    let dissatisfied = intake[.sleepSatisfaction]?.scale.map { Double(10 - $0) / 10 } ?? 0
    // From 85 % down to a half.
    let lost = intake.sleep.efficiency.map { min(1, max(0, (Findings.goodEfficiency - $0) / 0.35)) } ?? 0
    return max(dissatisfied, lost)
  }

  private static func conflict(_ intake: Intake) -> Double {
    guard !Negative.isOne(intake[.hardRelation]?.words) else { return 0 }
    return Double(intake[.withPeople]?.scale ?? 0) / 10
  }

  private static func selfCriticism(_ intake: Intake) -> Double {
    let item = intake[.phq6]?.item.map { Double($0) / 3 }
    guard let thought = intake[.thought]?.words, isHarsh(thought) else { return (item ?? 0) * 0.6 }
    let belief = Double(intake[.belief]?.scale ?? 5) / 10
    return item.map { $0 * 0.6 + belief * 0.4 } ?? belief
  }

  /// Whether a sentence is hard on the one who thinks it; a list of ways to say so, not a judgement of them.
  static func isHarsh(_ thought: String) -> Bool {
    PlainAnswer.fold(thought).contains(
      #/je (?:ne )?(?:suis|vaux) (?:qu'|vraiment |trop |si )?(?:un |une )?(?:nul|rate|bon a rien|bonne a rien|incapable|moche|stupide|idiot|faible|minable|rien|merde|poids|mauvais|lache|pas assez)|je suis (?:vraiment |trop |si )?(?:nul|incapable|stupide|idiot|faible)|(?:de|c'est) ma faute|\bi(?:'m| am) (?:a |an |so |such a |just |really )*(?:failure|worthless|useless|stupid|ugly|weak|burden|loser|pathetic|idiot|not good enough|nothing)|my (?:own )?fault/#
    )
  }
}
