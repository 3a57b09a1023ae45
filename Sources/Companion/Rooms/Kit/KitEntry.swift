import Foundation

/// Where the words of an exchange lie: no text is held while a kit is made.
struct KitEntry: Sendable {
  let part: KitPart
  /// What stands before it in its conversation is not the entry before it, or lies in another week.
  let beginsAnew: Bool
  /// Its messages among `KitEntries.ids`: what the person said, the reply, and replies that were not shown.
  let first: Int
  let persons: Int
  let replies: Int
  let rejected: Int
  /// Said before: it is passed over.
  var isDropped = false
}

/// All exchanges that a kit may hold, in the order of their conversations.
struct KitEntries: Sendable {
  private(set) var all: [KitEntry] = []
  private var ids: [Message.ID] = []

  mutating func add(
    persons: [Message.ID], replies: [Message.ID], rejected: [Message.ID], part: KitPart, beginsAnew: Bool
  ) {
    all.append(
      KitEntry(
        part: part, beginsAnew: beginsAnew, first: ids.count, persons: persons.count, replies: replies.count,
        rejected: rejected.count))
    ids += persons + replies + rejected
  }

  mutating func drop(_ index: Int) { all[index].isDropped = true }

  /// The exchange in words; `nil` where one of its messages is gone.
  func exchange(_ entry: KitEntry, in messages: [Message.ID: Message]) -> KitExchange? {
    let named = names(of: entry).map { messages[$0] }
    let said = named.prefix(entry.persons + entry.replies).compactMap(\.self)
    guard said.count == entry.persons + entry.replies, let reply = said.last else { return nil }
    func joined(_ some: some Sequence<Message>) -> String {
      some.map { $0.text.trimmingCharacters(in: .whitespacesAndNewlines) }.joined(separator: "\n\n")
    }
    return KitExchange(
      id: reply.id, person: joined(said.prefix(entry.persons)), reply: joined(said.dropFirst(entry.persons)),
      rejected: named.suffix(entry.rejected).compactMap { $0.map { joined([$0]) } })
  }

  func names(of entry: KitEntry) -> ArraySlice<Message.ID> {
    ids[entry.first..<(entry.first + entry.persons + entry.replies + entry.rejected)]
  }
}
