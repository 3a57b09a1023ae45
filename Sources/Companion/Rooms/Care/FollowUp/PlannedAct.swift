package import Vault

/// An act that the person planned in an exercise: a day and an hour on their own clock, in their own words.
package struct PlannedAct: Codable, Sendable, Equatable {
  /// Of the record that holds it.
  package let id: RecordID
  package let text: String
  /// Days since 1 January 1970.
  package let day: Int
  /// After midnight.
  package let minute: Int
  /// The person said how it went, or that they would rather not.
  package var isAnswered: Bool

  package init(id: RecordID, text: String, day: Int, minute: Int, isAnswered: Bool = false) {
    self.id = id
    self.text = text
    self.day = day
    self.minute = minute
    self.isAnswered = isAnswered
  }
}
