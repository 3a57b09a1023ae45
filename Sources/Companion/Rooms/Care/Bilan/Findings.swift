package import Foundation
import Safeguard

/// What code alone makes of the answers: totals, means, flags, a track. No model, and no number that was not answered.
package struct Findings: Codable, Sendable, Equatable {
  /// In the order they were asked.
  package let scores: [InstrumentScore]
  /// Begun, and not answered in full.
  package let incomplete: [Instrument.Name]
  /// Mean of what is in the way, 0 to 10; `nil` under three of the five answers.
  package let impairment: Double?
  /// Asleep over in bed, 0 to 1.
  package let sleepEfficiency: Double?
  /// In the order of `CareFlag`.
  package let flags: [CareFlag]
  package let strengths: TrackStrengths
  /// `nil` while a flag holds exercises back.
  package let track: CareTrack?

  /// From here on sleep is usually called efficient (CARE §11).
  package static let goodEfficiency = 0.85
  private static let answersForMean = 3

  /// - Parameter isMinor: The person said they are under 18.
  package init(_ intake: Intake, isMinor: Bool, at moment: Date) {
    let groups: [(Instrument.Name, [IntakeStep])] = [
      (.phq9, IntakeStep.phq), (.gad7, IntakeStep.gad), (.auditC, IntakeStep.audit), (.who5, IntakeStep.who),
    ]
    var scores: [InstrumentScore] = []
    var incomplete: [Instrument.Name] = []
    for (name, steps) in groups {
      let values = steps.map { intake[$0]?.item }
      guard let (used, score) = Self.score(name, values, at: moment) else { continue }
      if let score { scores.append(score) } else { incomplete.append(used) }
    }
    self.scores = scores
    self.incomplete = incomplete
    let sliders = IntakeStep.impairment.compactMap { intake[$0]?.scale }
    impairment =
      sliders.count < Self.answersForMean ? nil : Double(sliders.reduce(0, +)) / Double(sliders.count)
    sleepEfficiency = intake.sleep.efficiency
    let flags = Self.flags(intake, scores, isMinor)
    self.flags = CareFlag.allCases.filter(flags.contains)
    strengths = TrackStrengths(intake, scores: scores)
    // Memories of what happened are no ladder to climb alone (CARE §4).
    track =
      flags.contains(where: \.holdsExercises)
      ? nil : strengths.strongest(without: flags.contains(.trauma) ? [.exposure] : [])
  }

  package func score(_ name: Instrument.Name) -> InstrumentScore? { scores.first { $0.instrument == name } }

  /// The long form where it was taken up, else the short one.
  /// - Returns: `nil` where nothing of it was answered; a total of `nil` where something is missing.
  private static func score(
    _ name: Instrument.Name, _ values: [Int?], at moment: Date
  ) -> (Instrument.Name, InstrumentScore?)? {
    guard values.contains(where: { $0 != nil }) else { return nil }
    let short: Instrument.Name? = name == .phq9 ? .phq2 : name == .gad7 ? .gad2 : nil
    let isShort = short != nil && values.dropFirst(2).allSatisfy { $0 == nil }
    let used = isShort ? short ?? name : name
    guard let instrument = InstrumentBook.house.instrument(used, in: .en) else { return nil }
    return (used, instrument.score(Array(values.prefix(instrument.items.count)), at: moment).score)
  }

  private static func flags(
    _ intake: Intake, _ scores: [InstrumentScore], _ isMinor: Bool
  ) -> Set<CareFlag> {
    var flags: Set<CareFlag> = []
    let harm = intake[.harm]?.choice
    if harm == .sometimes || harm == .often || intake.gravest >= .concern
      || ItemNine.level(IntakeStep.phq.map { intake[$0]?.item }) >= .concern
    {
      flags.insert(.risk)
    }
    if let safe = intake[.safe]?.choice, safe != .yes { flags.insert(.violence) }
    if let unusual = intake[.unusual]?.choice, unusual != .no { flags.insert(.maniaPsychosis) }
    if intake[.past]?.choice == .yes { flags.insert(.trauma) }
    let sex: AlcoholThreshold.Sex? =
      switch intake[.alcoholGuide]?.choice {
      case .female: .female
      case .male: .male
      default: nil
      }
    if let alcohol = scores.first(where: { $0.instrument == .auditC }),
      AlcoholThreshold.isReached(alcohol.total, sex)
    {
      flags.insert(.alcohol)
    }
    if let health = intake[.health]?.words, !Negative.isOne(health) {
      flags.insert(.medical)
      if tellsOfPregnancy(health) { flags.insert(.pregnancy) }
    }
    if isMinor { flags.insert(.minor) }
    return flags
  }

  static func tellsOfPregnancy(_ words: String) -> Bool {
    let text = PlainAnswer.fold(words)
    let told =
      #/\b(?:enceinte|grossesse|post ?-?partum|allait\w*|pregnan\w*|breast-?feeding|gave birth|accouche\w*)\b/#
    let denied = #/\b(?:pas|plus|jamais|not|never|no) (?:encore |yet )?(?:enceinte|de grossesse|pregnan\w*)/#
    return text.contains(told) && !text.contains(denied)
  }
}
