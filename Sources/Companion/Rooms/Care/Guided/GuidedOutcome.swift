import Safeguard

/// What became of a message in a conversation that works on questions or an exercise.
struct GuidedOutcome: Sendable, Equatable {
  enum Course: Sendable, Equatable {
    /// An ordinary reply.
    case none
    /// The house answers: one sentence may be worded by the model before.
    case house
    /// An ordinary reply, and a line of the house after it.
    case beside
    /// Care first: the ordinary careful reply, and what the house says after it.
    case danger
  }

  var course = Course.none
  /// What the house says, whole.
  var text = ""
  /// What may be met with one sentence before.
  var reflection: GuidedReflection?
  /// What an answer that was chosen asks of the house; triage has read the words.
  var raised: TriageResult?
  /// The help card stands above, without danger.
  var showsHelp = false
  /// Whoever wants to go on while exercises wait is asked at once how they are: it is the way back (R24).
  var checkIn: CheckInQuestion?

  static let none = GuidedOutcome()
}

/// What the model is asked to meet with one sentence.
struct GuidedReflection: Sendable, Equatable {
  let question: String
  let said: String
  let manner: Manner
  /// Counts up, so that the house's own sentences take turns.
  let number: Int
}
