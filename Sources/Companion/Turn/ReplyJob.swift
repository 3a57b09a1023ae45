import Store

/// A reply that is to grow: who asked, where, after which message, and the empty reply that was sealed for it.
struct ReplyJob: Sendable {
  let resident: Resident
  let thread: ChatThread
  let message: Message
  /// Whether the message was said now, not read again for another reply.
  let isNew: Bool
  /// Whether it stands in the place of another one.
  let isEdit: Bool
  let reply: Message
  /// Where the two stand among the thread's records.
  let positions: (message: Int64, reply: Int64)
  /// The beginnings of the message's attachments.
  let attached: [AttachedExcerpt]

  /// Where its thread stands, kept or private.
  var chest: Chest { thread.isPrivate ? resident.privately.chest : resident.chest }
}
