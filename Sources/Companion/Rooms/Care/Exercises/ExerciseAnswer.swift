package import Foundation
package import Safeguard

/// What was answered to one step of an exercise, and when.
package struct ExerciseAnswer: Codable, Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    /// Whole, however long.
    case words(String)
    /// 0 to 100.
    case percent(Int)
    /// 0 to 10.
    case ten(Int)
    case felt([Formulation.Felt])
    case lines([String])
    case choice(ExerciseChoice)
    case several([ExerciseChoice])
    /// Days since 1 January 1970 and minutes after midnight, on the person's own clock.
    case moment(day: Int, minute: Int)
    /// Minutes after midnight.
    case clock(Int)
    /// Those that the person chose; empty for "none of these".
    case traps([ThinkingTrap])
    case rungs([Rung])
    /// Of what was listed in an earlier step, from 0.
    case place(Int)
    case sleep(SleepTimes)
    case skipped
    case unknown
  }

  /// A step of a ladder, and how much fear it makes, 0 to 100 (SUDS; Wolpe 1969).
  package struct Rung: Codable, Sendable, Equatable {
    package var text: String
    package var fear: Int

    package init(text: String, fear: Int) {
      self.text = text
      self.fear = fear
    }
  }

  package var value: Value
  /// All that the person said before this answer was understood; `nil` for an answer that was pressed or filled in.
  package var said: String?
  package let at: Date
  /// `nil` until the person changed it.
  package var editedAt: Date?
  /// What Safeguard read in the words; `nil` where there were none. Never shown (R25).
  package var risk: RiskLevel?

  package init(value: Value, said: String? = nil, risk: RiskLevel? = nil, at moment: Date) {
    self.value = value
    self.said = said
    self.risk = risk
    at = moment
  }
}

extension ExerciseAnswer.Value {
  package var words: String? {
    guard case .words(let words) = self else { return nil }
    let trimmed = words.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Of a percentage or of a number up to ten.
  package var number: Int? {
    switch self {
    case .percent(let number), .ten(let number): number
    default: nil
    }
  }

  package var felt: [Formulation.Felt] { if case .felt(let felt) = self { felt } else { [] } }
  package var lines: [String] { if case .lines(let lines) = self { lines } else { [] } }
  package var choice: ExerciseChoice? { if case .choice(let choice) = self { choice } else { nil } }
  package var several: [ExerciseChoice] { if case .several(let choices) = self { choices } else { [] } }
  package var clock: Int? { if case .clock(let minute) = self { minute } else { nil } }
  package var traps: [ThinkingTrap]? { if case .traps(let traps) = self { traps } else { nil } }
  package var rungs: [ExerciseAnswer.Rung] { if case .rungs(let rungs) = self { rungs } else { [] } }
  package var place: Int? { if case .place(let place) = self { place } else { nil } }
  package var sleep: SleepTimes? { if case .sleep(let sleep) = self { sleep } else { nil } }
  package var moment: (day: Int, minute: Int)? {
    if case .moment(let day, let minute) = self { (day, minute) } else { nil }
  }

  /// Whether it holds words of the person: such a value does not come in unread (C1).
  package var hasWords: Bool {
    switch self {
    case .words, .felt, .lines, .rungs: true
    default: false
    }
  }

  /// All of those words, for the watch.
  package var allWords: [String] {
    switch self {
    case .words(let words): [words]
    case .felt(let felt): felt.map(\.name)
    case .lines(let lines): lines
    case .rungs(let rungs): rungs.map(\.text)
    default: []
    }
  }
}
