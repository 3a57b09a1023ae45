package import Foundation

/// What the person wants in their summary, and what they wrote for it. Sealed, one record named like the account.
package struct SummaryChoices: Codable, Sendable, Equatable {
  /// Characters of each text: the page holds them whole.
  package static let textLimit = 2_000

  /// At first nothing is ticked.
  package var ticked: Set<SummaryPart>
  /// `nil` while the words of the first questions stand.
  package var why: String?
  package var questions: String
  package var updatedAt: Date?

  package init(ticked: Set<SummaryPart> = [], why: String? = nil, questions: String = "") {
    self.ticked = ticked
    self.why = why
    self.questions = questions
  }

  /// - Throws: `HouseError.tooLong`.
  func checked(at moment: Date) throws(HouseError) -> SummaryChoices {
    var choices = self
    choices.why = why.map(\.trimmed)
    choices.questions = questions.trimmed
    for text in [choices.why ?? "", choices.questions] where text.count > Self.textLimit {
      throw .tooLong(limit: Self.textLimit)
    }
    choices.updatedAt = moment
    return choices
  }
}
