import Foundation
import Store
import Vault

/// What becomes of one conversation: a new thread, or what a newer export adds to one that stands.
struct ThreadSealing {
  let chest: Chest
  let ids: ImportIDs
  let conversation: ImportedConversation
  let tree: KeptTree
  let id: ChatThread.ID
  let companion: CompanionProfile.ID
  let standing: Chest.Found<ChatThread>?
  let deleted: DeletedParts

  private(set) var changes: [Chest.Change] = []
  /// New ones and those with new words.
  private(set) var messages: [Message] = []
  private(set) var added = 0
  private(set) var renewed = 0
  /// Names of messages that the person had deleted, and of those that follow them.
  private(set) var gone: Set<String> = []
  /// Where what has nothing before it goes on from.
  private var behind: Message.ID?
  /// Messages of other files that some of these follow, as far as they stand in the thread.
  private var outer: Set<Message.ID> = []
  /// A message of it stands in another thread, or twice in it: nothing of it can be kept without taking from that one.
  private(set) var isForeign = false
  /// Of a log: messages that stand in other threads, where they stay.
  private var elsewhere: Set<Message.ID> = []
  /// The last of them all so far that stands here: what a message of a log follows.
  private var present: Message.ID?
  /// Ids by the vendor's names: one costs a digest.
  private var names: [String: Message.ID] = [:]
  /// Messages that other conversations of the same commit bring.
  var taken: Set<Message.ID> = []

  /// A message's place, as far as forks need it.
  private struct Place: Sendable {
    let id: Message.ID
    let previous: Message.ID?
  }

  init(
    chest: Chest, ids: ImportIDs, conversation: ImportedConversation, tree: KeptTree, id: ChatThread.ID,
    companion: CompanionProfile.ID, standing: Chest.Found<ChatThread>?,
    deleted: DeletedParts
  ) {
    self.chest = chest
    self.ids = ids
    self.conversation = conversation
    self.tree = tree
    self.id = id
    self.companion = companion
    self.standing = standing
    self.deleted = deleted
  }

  mutating func run() async throws {
    let named = tree.nodes.map { (node: $0, id: message($0.id)) }
    names = Dictionary(named.map { ($0.node.id, $0.id) }, uniquingKeysWith: { first, _ in first })
    var known: [Message.ID: Chest.Found<Message>] = [:]
    // An own export names its messages itself, and may name one that stands elsewhere.
    if standing != nil || ids.format == .fidelio || ids.format.isLog {
      for start in stride(from: 0, to: named.count, by: 500) {
        let some = named[start..<min(start + 500, named.count)].map(\.id.raw)
        for found in try await chest.values(Message.self, some, in: .message).found {
          known[found.value.id] = found
        }
      }
    }
    let foreign = known.values.filter { $0.value.thread != id }.map(\.value.id)
    if ids.format.isLog { elsewhere = Set(foreign) }
    isForeign =
      foreign.count > elsewhere.count || !taken.isDisjoint(with: named.map(\.id))
      || Set(named.map(\.id)).count < named.count
    guard !isForeign else { return }
    behind = try await lastBefore(
      tree.nodes.first { ($0.previous == nil || ids.format.isLog) && known[message($0.id)] == nil })
    try await readOuter()
    let isNewer = isNewer
    let deletedOnes = deleted.messages
    for (node, name) in named {
      defer { if !elsewhere.contains(name), !gone.contains(node.id) { present = name } }
      if elsewhere.contains(name) { continue }
      if let former = known[name] {
        try renew(former, with: node, isNewer: isNewer)
      } else if deleted.isWhole || node.previous.map(gone.contains) ?? false
        || !deletedOnes.isEmpty && isDeleted(name, node, deletedOnes)
      {
        gone.insert(node.id)
      } else {
        try add(node, as: name)
      }
    }
    guard added > 0 || renewed > 0 else { return }
    try await keepThread(imported: Set(named.map(\.id)))
  }

  private func isDeleted(_ name: Message.ID, _ node: KeptTree.Node, _ deletedOnes: Set<Data>) -> Bool {
    let names = [name] + (node.outside.map { [message($0)] } ?? [])
    return names.contains { deletedOnes.contains(DeletedParts.digest(of: $0)) }
  }

  private mutating func readOuter() async throws {
    let names = standing == nil ? [] : Set(tree.nodes.compactMap(\.outside)).map { message($0).raw }
    for start in stride(from: 0, to: names.count, by: 500) {
      let some = Array(names[start..<min(start + 500, names.count)])
      for found in try await chest.values(Message.self, some, in: .message).values where found.thread == id {
        outer.insert(found.id)
      }
    }
  }

  /// What the first of these messages goes on from, where the thread came in part by part: the last one of the branch
  /// shown that is not younger.
  /// - Returns: `nil` where it begins the talk, and where a part is older than all that stands: what leads to a message
  ///   never changes, so that nothing can be put in front of one.
  private func lastBefore(_ first: KeptTree.Node?) async throws -> Message.ID? {
    guard conversation.isPart, let first, let leaf = standing?.value.leaf else { return nil }
    var walk = Branch(chest, thread: id, from: leaf)
    while let found = try await walk.next() {
      if found.value.at <= first.at { return found.value.id }
    }
    return nil
  }

  /// Whether this export is of a later day than the one the thread was filled from.
  var isNewer: Bool {
    guard ids.format != .fidelio, let now = conversation.updatedAt else { return false }
    return standing?.value.origin?.changedAt.map { $0 < now } ?? false
  }

  private func message(_ name: String) -> Message.ID {
    names[name] ?? ids.message(name, of: conversation.id, in: id)
  }

  private mutating func add(_ node: KeptTree.Node, as name: Message.ID) throws {
    let files = node.files.enumerated().map { number, file in
      file.kept(with: name, as: ids.attachment(number, of: node.id, in: conversation.id))
    }
    var message = Message(
      id: name, thread: id, role: node.role == .person ? .person : .companion, text: node.text, at: node.at,
      previous: (ids.format.isLog ? present : node.previous.map(message)) ?? outer(node) ?? behind,
      model: node.model,
      attachments: files.isEmpty ? nil : files.map(\.note))
    if let own = node.own { message = own.laid(over: message) }
    changes.append(try .append(message, in: .message, id: name.raw, under: id.raw))
    for file in files {
      changes.append(try .append(file.file, in: .attachment, id: file.note.id.raw, under: id.raw))
    }
    messages.append(message)
    added += 1
  }

  private func outer(_ node: KeptTree.Node) -> Message.ID? {
    node.outside.map(message).flatMap { outer.contains($0) ? $0 : nil }
  }

  private mutating func renew(
    _ former: Chest.Found<Message>, with node: KeptTree.Node, isNewer: Bool
  ) throws {
    guard isNewer, former.value.text != node.text, former.value.attachments == nil, node.files.isEmpty else {
      return
    }
    var message = former.value
    message.text = node.text
    message.model = node.model ?? message.model
    changes.append(
      try .replace(message, in: .message, id: message.id.raw, expecting: former.address.version))
    messages.append(message)
    renewed += 1
  }

  private mutating func keepThread(imported: Set<Message.ID>) async throws {
    let nodes = tree.nodes.filter { !gone.contains($0.id) }
    let last = nodes.map(\.at).max() ?? conversation.updatedAt ?? .distantPast
    let created = min(conversation.createdAt ?? tree.nodes[0].at, tree.nodes[0].at)
    var thread =
      standing?.value ?? ChatThread(id: id, companion: companion, createdAt: created)
    thread.updatedAt = standing == nil ? last : max(thread.updatedAt, last)
    // A title that went with a deleted message does not come back.
    if thread.title.isEmpty, deleted.isEmpty {
      let title = CleanText.title(conversation.title)
      thread.title = title.isEmpty ? CleanText.title(Title.of(tree.nodes[0].text)) : title
    }
    if standing == nil {
      thread.isArchived = conversation.isArchived
      thread.isPinned = conversation.isPinned
      thread.tone = conversation.tone
    }
    // Where the person went on here, what they see stays.
    if thread.leaf.map({ imported.contains($0) || $0 == behind || outer.contains($0) }) ?? true {
      if let leaf = tree.leaf, !gone.contains(leaf), !elsewhere.contains(message(leaf)) {
        thread.leaf = message(leaf)
      } else {
        for one in messages where one.previous == thread.leaf { thread.leaf = one.id }
      }
    }
    thread.forks = forks(of: try await places())
    if ids.format != .fidelio {
      thread.origin = ThreadOrigin(
        format: ids.format, model: nodes.last { $0.model != nil }?.model,
        changedAt: [thread.origin?.changedAt, conversation.updatedAt].compactMap(\.self).max(),
        account: thread.origin?.account, isGrouped: ids.isGrouped && !ids.format.isLog ? true : nil)
    } else if standing == nil {
      // An own export knows it: an edit counts as activity, though its message is older.
      thread.updatedAt = conversation.updatedAt ?? thread.updatedAt
      var origin = conversation.origin ?? ThreadOrigin(format: ids.format)
      origin.model = CleanText.model(origin.model)
      thread.origin = origin
    }
    if let standing {
      changes.append(
        try .replace(thread, in: .thread, id: id.raw, expecting: standing.address.version))
    } else {
      changes.insert(try .append(thread, in: .thread, id: id.raw, under: companion.raw), at: 0)
    }
  }

  /// All messages of the thread, those that stand first.
  private func places() async throws -> [Place] {
    var places: [Place] = []
    if standing != nil {
      var position: Int64 = 0
      while true {
        let read = try await chest.oldest(
          MessageLink.self, .message, under: id.raw, after: position, limit: MessageLink.batch)
        guard let last = read.found.last else { break }
        places += read.values.map { Place(id: $0.id, previous: $0.previous) }
        position = last.address.position
      }
    }
    let seen = Set(places.map(\.id))
    return places + messages.filter { !seen.contains($0.id) }.map { Place(id: $0.id, previous: $0.previous) }
  }

  private func forks(of places: [Place]) -> [ChatThread.Fork] {
    var order: [Message.ID?] = []
    var choices: [Message.ID?: [Message.ID]] = [:]
    for place in places {
      if choices[place.previous] == nil { order.append(place.previous) }
      choices[place.previous, default: []].append(place.id)
    }
    return order.compactMap { after in
      guard let several = choices[after], several.count > 1 else { return nil }
      return ChatThread.Fork(after: after, choices: several)
    }
  }
}
