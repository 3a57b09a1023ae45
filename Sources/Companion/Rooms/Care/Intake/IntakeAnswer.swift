package import Foundation

/// What was answered to one step, and when.
package struct IntakeAnswer: Codable, Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    /// Whole, however long.
    case words(String)
    case choice(IntakeChoice)
    /// 0 to 10.
    case scale(Int)
    /// One of the item's published values.
    case item(Int)
    case sleep(SleepTimes)
    case skipped
    case unknown
    /// The person would rather not answer a question about safety: not a no.
    case declined
  }

  package var value: Value
  /// All that the person said before this answer was understood; `nil` for an answer that was pressed.
  package var said: String?
  package let at: Date
  /// `nil` until the person changed it.
  package var editedAt: Date?

  package init(value: Value, said: String? = nil, at moment: Date) {
    self.value = value
    self.said = said
    at = moment
  }
}

extension IntakeAnswer.Value {
  package var words: String? {
    guard case .words(let words) = self else { return nil }
    let trimmed = words.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  package var choice: IntakeChoice? { if case .choice(let choice) = self { choice } else { nil } }
  package var scale: Int? { if case .scale(let scale) = self { scale } else { nil } }
  package var item: Int? { if case .item(let item) = self { item } else { nil } }
  package var sleep: SleepTimes? { if case .sleep(let sleep) = self { sleep } else { nil } }
}
