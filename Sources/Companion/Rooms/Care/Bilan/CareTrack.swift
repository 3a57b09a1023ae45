/// What is worked on first. In the order that decides a tie: activation first (CARE §2).
package enum CareTrack: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
  /// Low mood: doing comes before feeling like it.
  case activation
  /// Worry: a time for it, and what can be solved.
  case worry
  /// Avoidance and surges of fear: steps towards what is feared.
  case exposure
  case sleep
  /// A difficult relation: rehearsing what to say.
  case rehearsal
  /// Harsh words to oneself.
  case thoughts

  /// Two, the first to begin with.
  package var exercises: [CareExercise] {
    switch self {
    case .activation: [.activation, .thoughtRecord]
    case .worry: [.worryTime, .problemSolving]
    case .exposure: [.ladder, .relaxation]
    case .sleep: [.sleep, .relaxation]
    case .rehearsal: [.rehearsal, .problemSolving]
    case .thoughts: [.thoughtRecord, .compassion]
    }
  }
}

/// The exercises of CARE §4 and §10.
package enum CareExercise: String, Codable, Sendable, CaseIterable {
  case thoughtRecord, activation, ladder, problemSolving, worryTime, sleep, relaxation, compassion, rehearsal
}
