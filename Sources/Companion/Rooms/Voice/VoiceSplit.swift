/// An era's exchanges, parted into those that a voice may be shown and those it is measured on.
package struct VoiceSplit: Sendable, Equatable {
  /// For exemplars and training, oldest first.
  package let shown: [VoicePair]
  /// For measuring alone, oldest first; copies of one exchange count once.
  package let heldOut: [VoicePair]

  /// - Parameter pairs: Oldest first.
  package init(_ pairs: [VoicePair], of companion: CompanionProfile.ID) {
    var texts = HeldOutTexts()
    heldOut = pairs.filter {
      HeldOut.holds($0.thread, at: $0.at, of: companion) && texts.insert(said: $0.said, reply: $0.reply)
    }
    shown = pairs.filter {
      !HeldOut.holds($0.thread, at: $0.at, of: companion) && !texts.hold(said: $0.said, reply: $0.reply)
    }
  }
}
