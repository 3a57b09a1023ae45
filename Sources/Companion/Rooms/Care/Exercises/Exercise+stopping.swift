import Safeguard

extension Exercise {
  /// Why it does not go on (CARE §4); follows from the answers, so that a changed answer may open it again.
  package var stop: ExerciseStop? {
    switch kind {
    case .thoughtRecord:
      if (answers[.thought]?.risk ?? .none) >= .concern { return .riskThought }
      return distressRose ? .distress : nil
    case .ladder:
      if let chosen = self[.screening], chosen != .several([.noneOfThese]) { return .professional }
      if let past = self[.screeningPast], past != .choice(.no) { return .professional }
      if let body = self[.screeningBody] {
        guard body == .choice(.yes) || body == .choice(.no) else { return .bodyProfessional }
        if body == .choice(.yes), !around.flags.isDisjoint(with: [.medical, .pregnancy]) {
          return .bodyProfessional
        }
      }
      if let health = self[.screeningHealth], health != .several([.noneOfThese]) { return .bodyProfessional }
      return nil
    default: return nil
    }
  }

  /// Whether the strongest emotion is stronger by twenty or more than it was.
  private var distressRose: Bool {
    guard let before = self[.emotions]?.felt.map(\.strength).max(),
      let after = self[.emotionsAfter]?.felt.map(\.strength).max()
    else { return false }
    return after - before >= Self.distressRise
  }

  /// Flags of the last bilan with which nothing is begun here: out of scope for self-help (CARE §7). Thoughts of death and
  /// danger at home hold exercises too, for as long as the house's own question stands open (R24); that is asked elsewhere.
  package static let barring: Set<CareFlag> = [.maniaPsychosis, .minor]

  /// How many points the belief in the thought fell, for the measures of CARE §11; `nil` without both numbers.
  package var beliefDrop: Int? {
    guard let before = self[.belief]?.number, let after = self[.beliefAfter]?.number else { return nil }
    return before - after
  }
}
