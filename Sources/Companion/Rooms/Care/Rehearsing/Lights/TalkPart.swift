/// How a message is built: non-violent communication (Rosenberg 2003), or the effectiveness skill "DEAR MAN" (Linehan 2015).
package enum TalkMethod: String, Codable, Sendable, CaseIterable {
  case nvc, dearMan

  /// In the order they are said. To appear confident is told of and never written down.
  package var parts: [TalkPart] {
    switch self {
    case .nvc: [.observation, .feeling, .need, .request]
    case .dearMan: [.describe, .express, .assert, .reinforce, .stayCentred, .negotiate]
    }
  }
}

/// Which part of a prepared message a line stands in.
package enum TalkPart: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
  case observation, feeling, need, request
  case describe, express, assert, reinforce, stayCentred, negotiate

  /// Something is asked for: it should be doable and may be refused.
  package var asks: Bool { self == .request || self == .assert }
  /// Something is told, and nothing asked for.
  package var tells: Bool { [.observation, .feeling, .need, .describe, .express].contains(self) }
  /// The person speaks of what they feel.
  package var feels: Bool { self == .feeling || self == .express }
}
