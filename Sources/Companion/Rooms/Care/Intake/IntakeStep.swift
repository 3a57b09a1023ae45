/// One thing that is asked at once. The thirty questions of the intake are a little more than thirty steps, because a
/// question that asks for two things is asked as two.
package enum IntakeStep: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
  // 1 to 4, arrival
  case brings, since, turned, better, tried
  // 5 and 6, and the rest of the PHQ-9 for whoever takes it up
  case phq1, phq2, offerPHQ9, phq3, phq4, phq5, phq6, phq7, phq8, phq9
  // 7 and 8, and the rest of the GAD-7
  case gad1, gad2, offerGAD7, gad3, gad4, gad5, gad6, gad7
  // 9 to 11
  case afraid, avoids, surges
  // 12 to 15, the last time
  case before, thought, belief, body, did
  // 16 and 17, every day
  case atWork, atHome, withPeople, leisure, selfCare, letGo
  // 18 and 19, sleep
  case night, bed, sleepSatisfaction
  // 20 and 21, the body
  case health, audit1, audit2, audit3, alcoholGuide, substances
  // 22 and 23, ties
  case countsOn, lonely, hardRelation
  // 24 to 26, history
  case past, followed, unusual
  // 27 and 28, safety
  case harm, safe
  // 29 and 30
  case strengths, minutes, moment, tone, reminders, address
  // The close: WHO-5
  case who1, who2, who3, who4, who5
}

extension IntakeStep {
  package enum Section: String, Codable, Sendable, CaseIterable {
    case arrival, mood, anxiety, thoughts, daily, sleep, body, ties, history, safety, strengths, frame, close
  }

  /// The number of the question this step belongs to, 1 to 30; 31 is the close.
  package var number: Int {
    switch self {
    case .brings: 1
    case .since, .turned: 2
    case .better: 3
    case .tried: 4
    case .phq1: 5
    case .phq2, .offerPHQ9, .phq3, .phq4, .phq5, .phq6, .phq7, .phq8, .phq9: 6
    case .gad1: 7
    case .gad2, .offerGAD7, .gad3, .gad4, .gad5, .gad6, .gad7: 8
    case .afraid: 9
    case .avoids: 10
    case .surges: 11
    case .before: 12
    case .thought: 13
    case .belief: 14
    case .body, .did: 15
    case .atWork, .atHome, .withPeople, .leisure, .selfCare: 16
    case .letGo: 17
    case .night, .bed: 18
    case .sleepSatisfaction: 19
    case .health: 20
    case .audit1, .audit2, .audit3, .alcoholGuide, .substances: 21
    case .countsOn, .lonely: 22
    case .hardRelation: 23
    case .past: 24
    case .followed: 25
    case .unusual: 26
    case .harm: 27
    case .safe: 28
    case .strengths: 29
    case .minutes, .moment, .tone, .reminders, .address: 30
    case .who1, .who2, .who3, .who4, .who5: 31
    }
  }

  package var section: Section {
    switch number {
    case ...4: .arrival
    case 5...6: .mood
    case 7...11: .anxiety
    case 12...15: .thoughts
    case 16...17: .daily
    case 18...19: .sleep
    case 20...21: .body
    case 22...23: .ties
    case 24...26: .history
    case 27...28: .safety
    case 29: .strengths
    case 30: .frame
    default: .close
    }
  }

  /// All but the two about safety, which are asked plainly; there one may prefer not to answer.
  package var canBeSkipped: Bool { section != .safety }
}
