import Vault

/// The shelves of an account. The names are in clear on disk: they tell a kind of record, nothing more.
extension RoomName {
  /// One record: `Person`.
  static let person = RoomName("person")
  static let companion = RoomName("companion")
  /// Under their companion.
  static let thread = RoomName("thread")
  /// Under their thread, in the order they were said.
  static let message = RoomName("message")
  /// Replies that are growing; named like their message, gone when it is kept.
  static let running = RoomName("running")
  /// One rolling summary a thread, named like it.
  static let summary = RoomName("summary")
  /// The risk state of a conversation, named like its thread. Health data: never leaves the account.
  static let risk = RoomName("risk")
  /// What waits to be reflected on, oldest first.
  static let reflection = RoomName("reflection")
  /// Sealed snapshots of the search index.
  static let index = RoomName("index")
}
