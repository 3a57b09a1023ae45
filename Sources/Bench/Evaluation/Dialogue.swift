package import Companion

/// A long talk between a person and their companion, with questions whose answers lie in known turns: what a memory
/// is measured with.
package struct Dialogue: Sendable, Equatable {
  package struct Turn: Sendable, Equatable {
    /// Counts the times they met, from 1.
    package var session: Int
    package var day: CivilDay
    /// Minutes since the day began when the session did.
    package var minuteOfDay: Int
    package var speaker: Speaker
    package var text: String
    /// Names the turn for questions.
    package var tag: String?
  }

  package struct Question: Sendable, Equatable {
    /// `single`, `multi`, `temporal`, `update`, `preference`, `unanswerable`, or what another set calls its own.
    package var category: String
    package var text: String
    package var answer: String
    /// Places in `turns`, ascending; empty where nothing answers.
    package var evidence: [Int]
  }

  /// The file's name without its ending.
  package var name: String
  /// What the person is called by, the first name first.
  package var person: [String]
  package var companion: [String]
  package var language: Language
  package var turns: [Turn]
  package var questions: [Question]
  /// Whether the second speaker is another person and no companion, so that a question may be about either.
  package var isOfTwoPersons = false
}
