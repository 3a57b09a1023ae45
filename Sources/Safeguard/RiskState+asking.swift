extension RiskState {
  /// Turns without a new sign before the house asks how the person is now, and while a sign still counts as
  /// present. Three: long enough that one answer is not taken for calm, short enough to come while they are there.
  package static let calmTurns = 3

  /// What was asked or offered, by the person's turn.
  struct Asked: Codable, Sendable, Equatable {
    /// The model was told to ask, once, about suicide (R9).
    var probe: Int?
    var plan: Int?
    var checkIn: Int?
    /// How often the house asked how the person is now; chooses the wording (R17).
    var checkIns = 0
  }

  /// Whether a sign was in this turn's message or in the two before it.
  package func isPresent(turn: Int) -> Bool { turn - lastSign < Self.calmTurns }

  /// Whether the one direct question is to be asked in this turn: the message leaves it open, and it was not asked
  /// in an earlier turn (R9). Asking the model again for the same turn asks it again.
  package func asksProbe(turn: Int) -> Bool {
    guard level == .concern, isPresent(turn: turn), label.leavesSuicideOpen else { return false }
    return asked?.probe == nil || asked?.probe == turn
  }

  package func wasProbed(before turn: Int) -> Bool { asked?.probe.map { $0 < turn } ?? false }

  /// Whether a safety plan is to be offered in this turn: once, and not to somebody who must call now (R10).
  package func offersPlan(turn: Int) -> Bool {
    guard level >= .concern, !(level == .urgent && isPresent(turn: turn)) else { return false }
    return asked?.plan == nil || asked?.plan == turn
  }

  /// Whether the house asks how the person is now: from concern up, after calm turns, and not again within five.
  package func isCheckInDue(turn: Int) -> Bool {
    guard level >= .concern, !isPresent(turn: turn) else { return false }
    return asked?.checkIn.map { turn - $0 >= Self.turnsBetweenCards || turn == $0 } ?? true
  }

  /// How often the house asked before; chooses among its wordings.
  package var checkInsAsked: Int { asked?.checkIns ?? 0 }

  package mutating func probed(turn: Int) { note { $0.probe = turn } }
  package mutating func planOffered(turn: Int) { note { $0.plan = turn } }

  package mutating func checkInAsked(turn: Int) {
    note {
      if $0.checkIn != turn { $0.checkIns += 1 }
      $0.checkIn = turn
    }
  }

  /// The model said nothing in this turn: what it was told to ask was not asked.
  package mutating func unsaid(turn: Int) {
    guard asked != nil else { return }
    note {
      if $0.probe == turn { $0.probe = nil }
      if $0.plan == turn { $0.plan = nil }
    }
  }

  private mutating func note(_ change: (inout Asked) -> Void) {
    var noted = asked ?? Asked()
    change(&noted)
    asked = noted
  }

  private var lastSign: Int { max(lastSeenTurn ?? .min / 2, lastRaisedTurn ?? .min / 2) }
}

extension RiskLabel {
  /// Whether a message of this kind leaves it unsaid if the person thinks of suicide (R9).
  var leavesSuicideOpen: Bool {
    switch self {
    // At concern, active ideation was put together from signs: nobody said it.
    case .passiveIdeation, .activeIdeation, .selfHarm, .distress: true
    case .none, .planOrAttempt, .violenceToOthers, .abuseVictim, .eatingDisorder, .psychosis,
      .medicalEmergency:
      false
    }
  }
}
