extension IntakeStep {
  /// What kind of answer a step takes.
  package enum Kind: Sendable, Equatable {
    /// As many words as the person likes.
    case words
    case choice([IntakeChoice])
    /// 0 to 10.
    case scale
    /// One item of a published questionnaire, from 1.
    case item(Instrument.Name, number: Int)
    /// How long until asleep, how many times awake, when up.
    case night
    /// When to bed, and how long awake in the night.
    case bed
  }

  package var kind: Kind {
    if let (name, number) = item { return .item(name, number: number) }
    return switch self {
    case .belief, .atWork, .atHome, .withPeople, .leisure, .selfCare, .sleepSatisfaction: .scale
    case .night: .night
    case .bed: .bed
    default: choices.map(Kind.choice) ?? .words
    }
  }

  /// The item of a questionnaire that this step asks; the short forms are the first two of the long ones.
  package var item: (Instrument.Name, number: Int)? {
    for (name, steps) in Self.questionnaires {
      if let index = steps.firstIndex(of: self) { return (name, index + 1) }
    }
    return nil
  }

  package static let phq: [IntakeStep] = [.phq1, .phq2, .phq3, .phq4, .phq5, .phq6, .phq7, .phq8, .phq9]
  package static let gad: [IntakeStep] = [.gad1, .gad2, .gad3, .gad4, .gad5, .gad6, .gad7]
  package static let audit: [IntakeStep] = [.audit1, .audit2, .audit3]
  package static let who: [IntakeStep] = [.who1, .who2, .who3, .who4, .who5]
  package static let impairment: [IntakeStep] = [.atWork, .atHome, .withPeople, .leisure, .selfCare]

  private static let questionnaires: [(Instrument.Name, [IntakeStep])] = [
    (.phq9, phq), (.gad7, gad), (.auditC, audit), (.who5, who),
  ]

  private var choices: [IntakeChoice]? {
    switch self {
    case .since: [.underTwoWeeks, .weeks, .months, .years, .always]
    case .offerPHQ9, .offerGAD7: [.yes, .notNow]
    case .surges: [.often, .sometimes, .no]
    case .lonely: [.often, .sometimes, .rarely]
    case .alcoholGuide: [.female, .male]
    case .substances, .past, .reminders: [.yes, .no]
    case .unusual: [.no, .energy, .voices, .both]
    case .harm: [.no, .sometimes, .often]
    case .safe: [.yes, .notAlways, .no]
    case .minutes: [.five, .fifteen, .thirty]
    case .moment: [.morning, .midday, .evening, .anyTime]
    case .tone: [.gentle, .direct]
    case .address: [.vous, .tu]
    default: nil
    }
  }
}
