package import Foundation
import Vault

/// What is typed into a page of Care and answers nothing yet: one record for each exercise and each set of questions, named
/// like it.
package struct CareDraft: Codable, Sendable, Equatable {
  /// What stands in the fields of a place, in the order of the page, by the name of the place.
  package internal(set) var texts: [String: [String]]
  package internal(set) var at: Date

  /// Where the answer to a step is typed that was not answered before.
  static func place(of step: String) -> String { step }

  /// Where an answer is changed, or one of a round that was put away.
  static func place(changing step: String, in round: RecordID?) -> String {
    round.map { "\(step)/change/\($0)" } ?? "\(step)/change"
  }

  /// Where a round is added at once.
  static func place(adding kind: ExerciseRound.Kind) -> String { "\(kind.rawValue)/addition" }

  /// Those whose place is a step of its own, for example the one that is asked.
  static func isStep(_ place: String) -> Bool { !place.contains("/") }
}
