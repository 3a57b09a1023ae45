import Companion

/// How much of the evidence a memory finds.
package struct RecallFigures: Sendable, Encodable {
  /// The share of a question's evidence among the first 5, 10 and 20 turns, averaged over questions.
  package struct Recall: Sendable, Equatable, Encodable {
    package let at5: Double
    package let at10: Double
    package let at20: Double
    package let questions: Int

    init(_ outcomes: [RecallOutcome]) {
      func mean(_ k: Int) -> Double {
        outcomes.isEmpty ? 0 : outcomes.reduce(0) { $0 + $1.recall(at: k) } / Double(outcomes.count)
      }
      (at5, at10, at20, questions) = (mean(5), mean(10), mean(20), outcomes.count)
    }

    private enum CodingKeys: String, CodingKey {
      case at5 = "recall@5", at10 = "recall@10", at20 = "recall@20", questions
    }
  }

  /// Questions that nothing answers: how far their best turn lies below that of the others.
  package struct Unanswerable: Sendable, Equatable, Encodable {
    package let questions: Int
    package let meanBestScore: Double
    package let meanBestScoreOfOthers: Double
    /// The chance that a question with an answer has the higher best score.
    package let auc: Double?

    private enum CodingKeys: String, CodingKey {
      case questions, auc
      case meanBestScore = "best_score"
      case meanBestScoreOfOthers = "best_score_answerable"
    }
  }

  package let overall: Recall
  package let byCategory: [String: Recall]
  package let byLanguage: [String: Recall]
  /// Questions that have an answer.
  package let questions: Int
  package let hasEncoder: Bool
  package let unanswerable: Unanswerable?
  /// The same without each ingredient, where that was asked for.
  package var without: [String: Recall]?

  package init(_ outcomes: [RecallOutcome], hasEncoder: Bool) {
    let answerable = outcomes.filter { !$0.ranks.isEmpty }
    let others = outcomes.filter(\.ranks.isEmpty)
    overall = Recall(answerable)
    questions = answerable.count
    byCategory = Dictionary(grouping: answerable, by: \.category).mapValues(Recall.init)
    byLanguage = Dictionary(grouping: answerable, by: \.language.rawValue).mapValues(Recall.init)
    self.hasEncoder = hasEncoder
    unanswerable =
      others.isEmpty
      ? nil
      : Unanswerable(
        questions: others.count, meanBestScore: Self.mean(others.map(\.best)),
        meanBestScoreOfOthers: Self.mean(answerable.map(\.best)),
        auc: TriageFigures.Column.auc(answerable.map(\.best), others.map(\.best)))
  }

  private static func mean(_ values: [Float]) -> Double {
    values.isEmpty ? 0 : Double(values.reduce(0, +)) / Double(values.count)
  }

  private enum CodingKeys: String, CodingKey {
    case overall, questions, unanswerable, without
    case byCategory = "by_category"
    case byLanguage = "by_language"
    case hasEncoder = "has_encoder"
  }
}
