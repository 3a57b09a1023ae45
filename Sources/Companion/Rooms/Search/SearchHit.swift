package import Foundation

/// A place where something was said.
package struct SearchHit: Codable, Sendable, Equatable {
  /// A stretch of a snippet.
  package struct Piece: Codable, Sendable, Equatable {
    package let text: String
    /// Whether it is what was looked for.
    package let hit: Bool
  }

  package let thread: ChatThread.ID
  package let title: String
  package let companion: CompanionProfile.ID
  package let message: Message.ID
  package let role: Message.Role
  package let at: Date
  /// Whether its thread was put away.
  package let archived: Bool
  /// At most `Snippet.length` characters around what was found.
  package let snippet: [Piece]
}

/// What a search found.
package struct SearchResult: Codable, Sendable, Equatable {
  /// Best first.
  package var hits: [SearchHit]
  /// Whether everything ever said was searched; false while the index is being built.
  package var ready: Bool
  /// Whether it was also searched by meaning.
  package var meaning: Bool
}
