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
  /// When it was said, in minutes since 1970.
  package let minute: Int32
  package let text: String

  /// - Parameter minute: Noon of the day where it is left out.
  package init(
    id: RecordID, thread: RecordID, position: Int64, speaker: Speaker, day: CivilDay, minute: Int32? = nil,
    text: String
  ) {
    self.id = id
    self.thread = thread
    self.position = position
    self.speaker = speaker
    self.day = day
    let noon = (Int64(day.number) * 24 + 12) * 60
    self.minute = minute ?? Int32(clamping: noon)
    self.text = text
  }
}

/// What the two who speak are called, in any spelling.
package struct SpeakerNames: Sendable, Equatable {
  package var person: [String]
  package var companion: [String]

  package init(person: [String] = [], companion: [String] = []) {
    self.person = person
    self.companion = companion
  }

  /// The question without either name: a name that stands behind every turn finds nothing.
  package func dropped(from text: String) -> String {
    let names = Set((person + companion).flatMap(RecallTokenizer.words))
    guard !names.isEmpty else { return text }
    let kept = text.split(separator: " ").filter { word in
      // "d’Odile" and "Odile’s" are the name and a letter.
      let parts = RecallTokenizer.words(String(word)).filter { $0.utf8.count > 1 }
      return parts.isEmpty || !parts.allSatisfy(names.contains)
    }
    return kept.joined(separator: " ")
  }
}

/// What is looked for.
package struct RecallQuery: Sendable {
  package var text: String
  package var limit: Int
  /// The day it is asked, for `mardi dernier` and `three weeks ago`.
  package var today: CivilDay
  /// The question's vector, made of its text without names; `nil` finds by words alone.
  package var vector: [Float]?
  /// Whose turns are meant; `nil` reads it from names and from "what did you say".
  package var speaker: Speaker?
  /// Whose turns are meant where the question names neither or both.
  package var otherwise: Speaker?
  /// Turns that the prompt holds already: those of this thread from this position on are left out.
  package var tail: (thread: RecordID, fromPosition: Int64)?
  package var names: SpeakerNames
  package var weights: RecallWeights
  /// Only these turns; `nil` for all.
  package var among: Set<RecordID>?

  package init(
    text: String, limit: Int, today: CivilDay, vector: [Float]? = nil, speaker: Speaker? = nil,
    otherwise: Speaker? = .person, tail: (thread: RecordID, fromPosition: Int64)? = nil,
    names: SpeakerNames = SpeakerNames(), weights: RecallWeights = .house,
    among: Set<RecordID>? = nil
  ) {
    self.text = text
    self.limit = limit
    self.today = today
    self.vector = vector
    self.speaker = speaker
    self.otherwise = otherwise
    self.tail = tail
    self.names = names
    self.weights = weights
    self.among = among
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
