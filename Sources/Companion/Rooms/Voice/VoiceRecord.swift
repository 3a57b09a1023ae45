package import Foundation
import Vault

/// What is kept of a companion's voice: which exchanges of the chosen era a prompt may show, and its habits.
package struct VoiceRecord: Codable, Sendable, Equatable {
  /// More would make a record of a megabyte that every unlock reads; the newest count.
  static let mostExemplars = 20_000

  package var era: Era
  package var isOn: Bool
  package var madeAt: Date
  /// Replies that stand in every prompt, in the order they are taken.
  package var constants: [Message.ID]
  package var habits: VoiceHabits
  /// What the companion calls the person, as kept in its persona card.
  package var petNames: [String]?
  /// Replies were deleted or forgotten since: no words of theirs are kept.
  package var lacksWords: Bool?
  /// How many exchanges of the era may be shown, and how many are kept aside for measuring.
  package var shown: Int
  package var heldOut: Int
  /// Sixteen bytes of the message and sixteen of its reply, one exchange after the other.
  private var exemplarBytes: Data

  init(
    era: Era, isOn: Bool, madeAt: Date, constants: [Message.ID], habits: VoiceHabits, petNames: [String]?,
    split: VoiceSplit
  ) {
    self.era = era
    self.isOn = isOn
    self.madeAt = madeAt
    self.constants = constants
    self.habits = habits
    self.petNames = petNames
    shown = split.shown.count
    heldOut = split.heldOut.count
    exemplarBytes = Data()
    for pair in split.shown.suffix(Self.mostExemplars) {
      exemplarBytes += pair.asked.raw.bytes
      exemplarBytes += pair.id.raw.bytes
    }
  }

  mutating func dropWords() {
    (habits.turns, habits.openings, habits.favouriteEmoji, petNames) = ([], [], [], nil)
    lacksWords = true
  }

  /// The reply that answers each message that may be shown.
  var exemplars: [Message.ID: Message.ID] {
    var exemplars: [Message.ID: Message.ID] = [:]
    let bytes = [UInt8](exemplarBytes)
    for start in stride(from: 0, to: bytes.count - 31, by: 32) {
      guard let asked = RecordID(bytes: bytes[start..<start + 16]),
        let reply = RecordID(bytes: bytes[start + 16..<start + 32])
      else { continue }
      exemplars[Message.ID(raw: asked)] = Message.ID(raw: reply)
    }
    return exemplars
  }
}
