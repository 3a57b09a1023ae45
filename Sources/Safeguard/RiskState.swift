/// The risk of a conversation, turn after turn and session after session (R6). Kept sealed.
///
/// It rises with a message, or with hints that follow each other (R5), and never falls because of what is
/// said: one denial does not take back a disclosure. Only `checkIn(_:)` lowers it. Support alone, which shows
/// no card, fades after `memoryTurns` calm turns. What was asked and offered is kept beside it, so that nothing
/// is asked twice (`RiskState+asking`).
package struct RiskState: Codable, Sendable, Equatable {
  package private(set) var level: RiskLevel = .none
  package private(set) var label: RiskLabel = .none
  /// The person's turn at which the level last rose, counted by the caller and only ever upwards.
  package private(set) var lastRaisedTurn: Int?
  /// The person's turn that last showed any risk.
  package private(set) var lastSeenTurn: Int?
  private var lastCard: Card?
  private var hints: [Hint] = []
  /// The turns in which something was asked or offered; `nil` in records older than that.
  var asked: Asked?

  /// Hints and distress are added up over this many turns.
  package static let memoryTurns = 10
  /// The card comes back after this many turns, or at once when the level rises (R17).
  package static let turnsBetweenCards = 5

  package init() {}

  /// Nothing was seen that is worth keeping.
  package var isBlank: Bool { level == .none && hints.isEmpty }

  /// Takes over what an earlier conversation of the same person left, where it is graver (R6).
  /// - Parameters:
  ///   - turn: The turn that is about to be read.
  ///   - isRecent: It was in the same session; else the check-in is due at once.
  package mutating func remember(_ level: RiskLevel, _ label: RiskLabel, turn: Int, isRecent: Bool) {
    guard level >= .concern, level > self.level else { return }
    self.level = level
    self.label = label
    lastSeenTurn = isRecent ? turn - 1 : turn - Self.calmTurns
  }

  /// Time went by between this turn and the one before it: the check-in is due.
  package mutating func rested(before turn: Int) {
    guard level >= .concern else { return }
    lastSeenTurn = min(lastSeenTurn ?? turn - Self.calmTurns, turn - Self.calmTurns)
    lastRaisedTurn = lastRaisedTurn.map { min($0, turn - Self.calmTurns) }
  }

  /// Adds what a message of the person showed.
  /// - Parameter turn: The number of the person's turn in this conversation, ascending.
  package mutating func take(_ result: TriageResult, turn: Int) {
    remember(result, turn: turn)
    let found = max(result.level, levelOfHints)
    if found > level {
      level = found
      lastRaisedTurn = turn
      label = found == result.level ? result.label : .activeIdeation
    } else if result.level == level, result.label != .none {
      label = result.label
    }
    if result.level > .none {
      lastSeenTurn = turn
    } else if level == .support, turn - (lastSeenTurn ?? turn) >= Self.memoryTurns {
      self = RiskState(keeping: lastCard, hints: hints, asked: asked)
    }
  }

  /// What the person answered when the house asked them, outright, how they are now.
  package enum CheckIn: String, Codable, Sendable, CaseIterable { case safe, unsure, inDanger }

  /// The one way down: `safe` lowers to support, which then fades by itself. `unsure` keeps the level, and is a concern where
  /// none stood: somebody who was asked outright and does not say that they are safe is not taken for calm.
  package mutating func checkIn(_ answer: CheckIn, turn: Int) {
    switch answer {
    case .safe:
      guard level >= .concern else { return }
      level = .support
      label = .distress
      hints = []
      lastSeenTurn = turn
      lastCard = nil
    case .unsure:
      if level < .concern {
        level = .concern
        lastRaisedTurn = turn
        if label == .none || label == .distress { label = .activeIdeation }
      }
      lastSeenTurn = turn
    case .inDanger:
      if level < .urgent { lastRaisedTurn = turn }
      level = .urgent
      if label == .none || label == .distress { label = .activeIdeation }
      lastSeenTurn = turn
    }
  }

  /// Whether the crisis card stands before the reply of this turn: from concern up, when this turn showed
  /// risk or raised it, not again within five turns unless the level rose since.
  package func showsCard(turn: Int) -> Bool {
    guard level >= .concern, lastSeenTurn == turn || lastRaisedTurn == turn else { return false }
    guard let lastCard else { return true }
    return level > lastCard.level || turn - lastCard.turn >= Self.turnsBetweenCards
  }

  /// To be called once the card of this turn was shown.
  package mutating func cardShown(turn: Int) { lastCard = Card(turn: turn, level: level) }

  /// Whether the card stood above one of the last turns' replies: its numbers are not to be said again (R17).
  package func cardWasShown(before turn: Int) -> Bool {
    lastCard.map { turn - $0.turn < Self.turnsBetweenCards && $0.turn < turn } ?? false
  }

  // MARK: Sequences

  private struct Card: Codable, Sendable, Equatable {
    let turn: Int
    let level: RiskLevel
  }

  /// A sign that means nothing alone, by its kind: `means`, `farewell`, `giving`…, or `distress`.
  private struct Hint: Codable, Sendable, Equatable {
    let kind: String
    let turn: Int
  }

  private static let distress = "distress"

  private init(keeping lastCard: Card?, hints: [Hint], asked: Asked?) {
    self.lastCard = lastCard
    self.hints = hints
    self.asked = asked
  }

  private mutating func remember(_ result: TriageResult, turn: Int) {
    var kinds = Set(result.triggers.filter { $0.hasPrefix(Sign.hintPrefix) }.map(Self.kind))
    if result.label == .distress { kinds.insert(Self.distress) }
    hints.removeAll { turn - $0.turn >= Self.memoryTurns || kinds.contains($0.kind) }
    hints += kinds.sorted().map { Hint(kind: $0, turn: turn) }
  }

  /// `hint-means.fr` → `means`, so that the same hint in two languages counts once.
  private static func kind(_ trigger: String) -> String {
    String(trigger.dropFirst(Sign.hintPrefix.count).prefix { $0 != "." })
  }

  /// Loss or low mood and then a question about means or a farewell: concern. Two kinds of hints: concern.
  /// Three: urgent.
  private var levelOfHints: RiskLevel {
    let kinds = hints.count { $0.kind != Self.distress }
    return switch kinds {
    case 0: .none
    case 1: hints.contains { $0.kind == Self.distress && isTelling(hints) } ? .concern : .none
    case 2: .concern
    default: .urgent
    }
  }

  /// With low mood, asking about means or having written the letters tells; a farewell or a gift does not.
  private func isTelling(_ hints: [Hint]) -> Bool {
    hints.contains { ["means", "no-barrier", "letters"].contains($0.kind) }
  }
}
