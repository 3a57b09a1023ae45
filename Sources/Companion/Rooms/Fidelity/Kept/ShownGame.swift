/// Two answers to one message, side by side.
package struct GameRound: Codable, Sendable, Equatable {
  /// `nil` when all were shown.
  package let round: String?
  package let said: String
  package let left: String
  package let right: String
  package let rounds: Int
  package let rightly: Int
}

package enum GameSide: String, Codable, Sendable { case left, right }

/// What a guess came to.
package struct GameGuess: Codable, Sendable, Equatable {
  package let isRight: Bool
  /// Where the reply that stood was.
  package let original: GameSide
  package let rounds: Int
  package let rightly: Int
  /// The count in words; with its interval from ten rounds on.
  package let sentence: String
}
