package import Foundation

/// One conversation with a companion. It is a tree: editing a message or asking for another reply grows a
/// branch, and `leaf` says which branch is shown.
package struct ChatThread: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<ChatThread>

  package static let titleLimit = 120

  package let id: ID
  package let companion: CompanionProfile.ID
  /// Empty until the first message gives one.
  package var title: String
  package let createdAt: Date
  package var updatedAt: Date
  /// The last message of the branch that is shown; `nil` while the thread is empty.
  package var leaf: Message.ID?
  /// Where the tree forks: the messages that follow the same one, oldest first. Only forks are listed, so
  /// that a page of messages knows its alternatives without reading the whole thread.
  package var forks: [Fork]
  /// The first message that goes into the prompt; what comes before is told by the rolling summary. It moves
  /// in large steps, so that the prompt begins the same from turn to turn and the engine's prefix cache holds.
  package var windowStart: Message.ID?
  /// Stands before the others in a list.
  package var isPinned = false
  /// Put away: kept, found by search, not in the list of every day.
  package var isArchived = false
  /// Where it is from, if it was brought in.
  package var origin: ThreadOrigin?
  /// What is different about the companion's tone here; `nil` where nothing is.
  package var tone: ToneShift?
  /// The questions or the exercise that are gone through here; `nil` where none was begun.
  package var guided: Guided?
  /// Never kept: it stands in memory alone and is gone when the account locks.
  package let isPrivate: Bool

  package struct Fork: Codable, Sendable, Equatable {
    /// The message they all follow; `nil` when they are all first.
    package var after: Message.ID?
    package var choices: [Message.ID]
  }

  package init(
    id: ID = ID(), companion: CompanionProfile.ID, title: String = "", createdAt: Date,
    leaf: Message.ID? = nil, forks: [Fork] = [], isPrivate: Bool = false
  ) {
    self.id = id
    self.companion = companion
    self.title = title
    self.createdAt = createdAt
    self.updatedAt = createdAt
    self.leaf = leaf
    self.forks = forks
    self.isPrivate = isPrivate
  }

  /// The messages that stand in `message`'s place, itself included, oldest first.
  package func alternatives(of message: Message) -> [Message.ID] {
    forks.first { $0.after == message.previous && $0.choices.contains(message.id) }?.choices ?? [message.id]
  }

  /// Notes that `new` stands beside `old`, both following `after`.
  mutating func fork(after: Message.ID?, old: Message.ID, new: Message.ID) {
    if let index = forks.firstIndex(where: { $0.after == after }) {
      forks[index].choices.append(new)
    } else {
      forks.append(Fork(after: after, choices: [old, new]))
    }
  }

  /// Forgets deleted messages; a fork with one choice left is none.
  mutating func prune(_ gone: Set<Message.ID>) {
    for index in forks.indices { forks[index].choices.removeAll { gone.contains($0) } }
    forks.removeAll { $0.choices.count < 2 || $0.after.map(gone.contains) == true }
  }
}

extension ChatThread {
  private enum CodingKeys: String, CodingKey {
    case id, companion, title, createdAt, updatedAt, leaf, forks, windowStart, origin, tone, guided
    case isPinned = "pinned"
    case isArchived = "archived"
    case isPrivate = "private"
  }

  /// Threads that were kept before they could be pinned or put away still open.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(ID.self, forKey: .id)
    companion = try fields.decode(CompanionProfile.ID.self, forKey: .companion)
    title = try fields.decode(String.self, forKey: .title)
    createdAt = try fields.decode(Date.self, forKey: .createdAt)
    updatedAt = try fields.decode(Date.self, forKey: .updatedAt)
    leaf = try fields.decodeIfPresent(Message.ID.self, forKey: .leaf)
    forks = try fields.decode([Fork].self, forKey: .forks)
    windowStart = try fields.decodeIfPresent(Message.ID.self, forKey: .windowStart)
    isPinned = try fields.decodeIfPresent(Bool.self, forKey: .isPinned) ?? false
    isArchived = try fields.decodeIfPresent(Bool.self, forKey: .isArchived) ?? false
    origin = try fields.decodeIfPresent(ThreadOrigin.self, forKey: .origin)
    tone = try fields.decodeIfPresent(ToneShift.self, forKey: .tone)
    // What does not open must not take the conversation with it: the answers stand in their own records.
    guided = (try? fields.decodeIfPresent(Guided.self, forKey: .guided)) ?? nil
    isPrivate = try fields.decodeIfPresent(Bool.self, forKey: .isPrivate) ?? false
  }

  /// A page and an export get all but the place in an exercise: that one is paused for danger is nobody's to read (R25).
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(companion, forKey: .companion)
    try fields.encode(title, forKey: .title)
    try fields.encode(createdAt, forKey: .createdAt)
    try fields.encode(updatedAt, forKey: .updatedAt)
    try fields.encodeIfPresent(leaf, forKey: .leaf)
    try fields.encode(forks, forKey: .forks)
    try fields.encodeIfPresent(windowStart, forKey: .windowStart)
    try fields.encode(isPinned, forKey: .isPinned)
    try fields.encode(isArchived, forKey: .isArchived)
    try fields.encodeIfPresent(origin, forKey: .origin)
    try fields.encodeIfPresent(tone, forKey: .tone)
    try fields.encode(isPrivate, forKey: .isPrivate)
    if encoder.userInfo[RecordCoding.sealed] as? Bool == true {
      try fields.encodeIfPresent(guided, forKey: .guided)
    }
  }
}

/// What the person changes about a thread; what is `nil` keeps its value.
package struct ThreadChange: Codable, Sendable {
  package var title: String?
  package var pinned: Bool?
  package var archived: Bool?
  /// In place of what was different about the tone here; an empty one is back to usual.
  package var tone: ToneShift?

  package init(
    title: String? = nil, pinned: Bool? = nil, archived: Bool? = nil, tone: ToneShift? = nil
  ) {
    self.title = title
    self.pinned = pinned
    self.archived = archived
    self.tone = tone
  }

  /// - Throws: `HouseError.unfit` for a title that is blank or too long, and for a dial turned too far.
  func laid(over thread: ChatThread) throws(HouseError) -> ChatThread {
    var thread = thread
    if let title {
      let title = HiddenCharacters.line(title)
      guard !title.isEmpty, title.count <= ChatThread.titleLimit else { throw .unfit(field: "title") }
      thread.title = title
    }
    if let pinned { thread.isPinned = pinned }
    if let archived { thread.isArchived = archived }
    if let tone { thread.tone = tone.isEmpty ? nil : try tone.checked() }
    return thread
  }
}
