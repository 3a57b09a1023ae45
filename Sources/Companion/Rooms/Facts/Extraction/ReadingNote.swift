import Foundation

/// Says that a message waits to be read for facts. Sealed, named like its message, under its thread, so that a restart
/// forgets none and a deletion takes it along.
struct ReadingNote: Codable, Sendable {
  let message: Message.ID
  let thread: ChatThread.ID
  /// The rules have read it; a model has not.
  var isRuled: Bool
}
