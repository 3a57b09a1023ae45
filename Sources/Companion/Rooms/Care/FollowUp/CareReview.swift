/// A look back: how things stood on a day.
package struct CareReview: Codable, Sendable, Equatable {
  package let day: Int
  /// `nil` where it was not filled in.
  package let phq9: Int?
  package let isGoalMet: Bool

  package init(day: Int, phq9: Int?, isGoalMet: Bool) {
    self.day = day
    self.phq9 = phq9
    self.isGoalMet = isGoalMet
  }

  /// PHQ-9 under 5, or the goal met (CARE §6).
  package var isGood: Bool { isGoalMet || (phq9.map(MeaningfulChange.phq9IsRemission) ?? false) }

  package static let goodNeeded = 2

  /// The last two were good: contact becomes weekly, and a plan for later is proposed. One that is not ends it.
  package static func isTapering(_ reviews: [CareReview]) -> Bool {
    let last = reviews.sorted { $0.day < $1.day }.suffix(goodNeeded)
    return last.count == goodNeeded && last.allSatisfy(\.isGood)
  }
}

/// A plan for when it comes back, in the person's own words.
package struct RelapsePlan: Codable, Sendable, Equatable {
  package static let linesLimit = 12
  package static let textLimit = 400

  /// Early signs.
  package var signs: [String]
  /// What helps.
  package var helps: [String]
  /// Whom to call.
  package var people: [String]

  package init(signs: [String] = [], helps: [String] = [], people: [String] = []) {
    self.signs = signs
    self.helps = helps
    self.people = people
  }

  /// What is already known and may be taken over: early signs from the answers, what helped, who is there.
  package init(from intake: Intake) {
    func line(_ step: IntakeStep) -> [String] {
      guard let words = intake[step]?.words, !Negative.isOne(words) else { return [] }
      return [String(words.prefix(Self.textLimit))]
    }
    self.init(signs: line(.before) + line(.letGo), helps: line(.tried), people: line(.countsOn))
  }

  /// Nothing is missing.
  package var isWhole: Bool { !signs.isEmpty && !helps.isEmpty && !people.isEmpty }

  /// - Throws: `HouseError.unfit` naming the part that holds too much.
  package func checked() throws(HouseError) -> RelapsePlan {
    let plan = RelapsePlan(signs: Self.lines(signs), helps: Self.lines(helps), people: Self.lines(people))
    for (name, lines) in [("signs", plan.signs), ("helps", plan.helps), ("people", plan.people)] {
      guard lines.count <= Self.linesLimit, lines.allSatisfy({ $0.count <= Self.textLimit }) else {
        throw .unfit(field: name)
      }
    }
    return plan
  }

  private static func lines(_ lines: [String]) -> [String] { lines.map(\.trimmed).filter { !$0.isEmpty } }
}
