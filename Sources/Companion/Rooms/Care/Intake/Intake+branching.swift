extension Intake {
  /// From this sum of the first two items the long form is offered (CARE §1).
  package static let offerFrom = 3

  /// Whether a step is asked, as the answers stand.
  package func applies(_ step: IntakeStep) -> Bool {
    guard let sitting else { return isAsked(step) }
    guard IntakeStep.steps(of: sitting).contains(step) else { return false }
    return IntakeStep.audit.contains(step) ? isAsked(step) : true
  }

  private func isAsked(_ step: IntakeStep) -> Bool {
    switch step {
    case .offerPHQ9: sum(.phq1, .phq2) >= Self.offerFrom
    case .phq3, .phq4, .phq5, .phq6, .phq7, .phq8, .phq9:
      isAsked(.offerPHQ9) && self[.offerPHQ9]?.choice == .yes
    case .offerGAD7: sum(.gad1, .gad2) >= Self.offerFrom
    case .gad3, .gad4, .gad5, .gad6, .gad7: isAsked(.offerGAD7) && self[.offerGAD7]?.choice == .yes
    // Of a thought that was not told nobody can say how much they believe it.
    case .belief: self[.thought] == nil || self[.thought]?.words != nil
    // Whoever never drinks, or would not say, is not asked how much.
    case .audit2, .audit3: self[.audit1] == nil || (self[.audit1]?.item ?? 0) > 0
    // The published thresholds differ by one point, so it matters at one total alone.
    case .alcoholGuide:
      IntakeStep.audit.compactMap { self[$0]?.item }.reduce(0, +) == AlcoholThreshold.female
        && IntakeStep.audit.allSatisfy { self[$0]?.item != nil }
    // Where the night holds no waking, how long one lay awake is still asked with the hour of going to bed.
    default: true
    }
  }

  private func sum(_ steps: IntakeStep...) -> Int { steps.compactMap { self[$0]?.item }.reduce(0, +) }
}
