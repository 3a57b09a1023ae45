package import Vault

/// The summary as its page shows it: what can be ticked, and the sheet as it would be handed over.
package struct SummaryPage: Encodable, Sendable {
  package struct Choice: Encodable, Sendable {
    package let part: SummaryPart
    package let title: String
    package let hint: String
    package let isTicked: Bool
    package let isEmpty: Bool
  }

  package struct Homework: Encodable, Sendable, Equatable {
    package let id: RecordID
    package let text: String
    package let from: String
    /// `2026-11-22`
    package let day: String
    /// `18:30`
    package let time: String
    package let isAnswered: Bool
  }

  package let choices: [Choice]
  package let why: String
  package let questions: String
  package let title: String
  /// Empty while nothing is ticked.
  package let page: [PaperBlock]
  package let appendix: [PaperBlock]
  /// The day that comes first comes first.
  package let homework: [Homework]
}

/// What came of a change to the summary, or of homework that was typed in.
package struct SummaryAnswer: Encodable, Sendable {
  package let summary: SummaryPage
  /// First of all, also on the page (C1); not told when calm.
  package let watch: CareWatch

  private enum CodingKeys: CodingKey { case summary, watch }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(summary, forKey: .summary)
    try fields.encodeIfPresent(watch.told, forKey: .watch)
  }
}

/// What the person wants in the summary.
package struct SummaryWish: Codable, Sendable {
  package var ticked: Set<SummaryPart>
  package var why: String
  package var questions: String

  package init(ticked: Set<SummaryPart>, why: String, questions: String) {
    self.ticked = ticked
    self.why = why
    self.questions = questions
  }
}

/// Homework that a professional gave, as the person types it in.
package struct NewHomework: Codable, Sendable {
  package var text: String
  package var from: String?
  /// `2026-11-22`
  package var day: String
  /// `18:30`
  package var time: String

  package init(text: String, from: String? = nil, day: String, time: String) {
    self.text = text
    self.from = from
    self.day = day
    self.time = time
  }
}
