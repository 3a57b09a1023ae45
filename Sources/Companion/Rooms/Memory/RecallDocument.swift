package import Vault

/// Who said a turn.
package enum Speaker: UInt8, Sendable, Codable { case person = 0, companion = 1 }

/// One turn as recall takes it in. The text is read for its terms and not kept.
package struct RecallDocument: Sendable {
  package let id: RecordID
  package let thread: RecordID
  /// Order in the thread; the record's own position.
  package let position: Int64
  package let speaker: Speaker
  /// The day it was said, where the person lives.
  package let day: CivilDay
  package let text: String

  package init(
    id: RecordID, thread: RecordID, position: Int64, speaker: Speaker, day: CivilDay, text: String
  ) {
    self.id = id
    self.thread = thread
    self.position = position
    self.speaker = speaker
    self.day = day
    self.text = text
  }
}

/// What is looked for.
package struct RecallQuery: Sendable {
  package var text: String
  package var limit: Int
  /// The day it is asked, for `mardi dernier` and `three weeks ago`.
  package var today: CivilDay
  /// Whose turns are meant; `nil` reads it from `je` and `tu`.
  package var speaker: Speaker?
  /// Turns that the prompt holds already: those of this thread from this position on are left out.
  package var tail: (thread: RecordID, fromPosition: Int64)?
  /// Names to drop before searching; a name that stands in every turn finds nothing.
  package var droppedNames: [String]

  package init(
    text: String, limit: Int, today: CivilDay, speaker: Speaker? = nil,
    tail: (thread: RecordID, fromPosition: Int64)? = nil, droppedNames: [String] = []
  ) {
    self.text = text
    self.limit = limit
    self.today = today
    self.speaker = speaker
    self.tail = tail
    self.droppedNames = droppedNames
  }
}

/// A turn found.
package struct RecallHit: Sendable, Equatable {
  package let id: RecordID
  package let thread: RecordID
  package let position: Int64
  package let day: CivilDay
  /// Comparable within one search only.
  package let score: Float
}
