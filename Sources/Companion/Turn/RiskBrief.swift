import Safeguard

/// What the model is told of danger in this turn. It chooses words of guidance (`Prompts+risk`) and is shown to nobody.
struct RiskBrief: Sendable, Equatable {
  enum Probe: Sendable { case none, ask, wasAsked }

  var level = RiskLevel.none
  var label = RiskLabel.none
  /// What this very message speaks of; `nil` where it shows no danger itself. It may be another danger than the one that
  /// stands: who was low an hour ago may be hit now.
  var heard: RiskLabel?
  /// It tells of something swallowed.
  var hasTaken = false
  /// A sign stood in this message or in the two before it; else danger is remembered.
  var isPresent = false
  /// The sign stands in this very message, or it raised what stood; what other conversations left is none.
  var isSigned = false
  /// So it does, or help is needed now.
  var isAtHand: Bool { isSigned || isPresent && level == .urgent }
  /// The card stands above this reply.
  var showsCard = false
  /// It stood above one of the last replies: no number again (R17).
  var cardWasShown = false
  var probe = Probe.none
  var offersPlan = false
  var hasPlan = false
  /// The house itself asks how the person is now.
  var asksCheckIn = false

  /// What the words have to be about.
  var kind: RiskLabel { heard ?? label }

  /// - Parameter hasRisen: With what came before, it raised the level (R5).
  mutating func hear(_ result: TriageResult, hasRisen: Bool) {
    isSigned = level >= .concern && (result.level >= .concern || hasRisen)
    guard result.level >= .concern else { return }
    heard = result.label
    hasTaken = result.triggers.contains { name in
      ["took-", "overdose", "swallowed"].contains(where: name.hasPrefix)
    }
  }

  /// - Parameters:
  ///   - record: Notes what is asked and offered in this turn.
  ///   - isParting: The person takes leave: the house asks nothing.
  static func telling(
    _ record: inout RiskRecord, showsCard: Bool, isParting: Bool, to resident: Resident
  ) async -> RiskBrief {
    let turn = record.turn
    let state = record.state
    var brief = RiskBrief(level: state.level, label: state.label)
    guard state.level >= .concern else { return brief }
    brief.isPresent = state.isPresent(turn: turn)
    brief.showsCard = showsCard
    brief.cardWasShown = state.cardWasShown(before: turn)
    brief.asksCheckIn = !isParting && state.isCheckInDue(turn: turn)
    brief.hasPlan = await resident.hasSafetyPlan()
    brief.offersPlan = !brief.hasPlan && brief.isPresent && state.offersPlan(turn: turn)
    if state.asksProbe(turn: turn) {
      brief.probe = .ask
      record.state.probed(turn: turn)
    } else if state.wasProbed(before: turn) {
      brief.probe = .wasAsked
    }
    if brief.offersPlan { record.state.planOffered(turn: turn) }
    return brief
  }
}
