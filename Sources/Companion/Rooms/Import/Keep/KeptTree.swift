import Foundation

/// A conversation of an export as it can be kept: cleaned, each message behind the one it follows, with dates that do
/// not run backwards.
struct KeptTree: Sendable {
  struct Node: Sendable {
    let id: String
    var previous: String?
    /// What it follows in another file; where that did not come in, it follows nothing.
    var outside: String?
    let role: ImportedMessage.Role
    let text: String
    /// Text files that go with it: name and words.
    let files: [NewAttachment]
    var at: Date
    let model: String?
    /// Of Fidelio's own export.
    var own: OwnMessageNotes?
  }

  /// Before so long ago nobody talked with a machine that kept it: such a date is a mistake of the export's.
  private static let oldest = Date(timeIntervalSince1970: 631_152_000)

  private(set) var nodes: [Node] = []
  /// The last message of the branch that was shown.
  private(set) var leaf: String?
  /// Messages with nothing in them.
  private(set) var empty = 0
  /// Messages without words that were stepped over, one after another, to find what stands before others.
  private(set) var steps = 0

  /// - Parameter now: Nothing was said after it.
  init(_ conversation: ImportedConversation, now: Date) {
    func moment(_ date: Date?) -> Date? {
      guard let date, date.timeIntervalSince1970.isFinite, date >= Self.oldest else { return nil }
      return min(date, now)
    }
    let begun = moment(conversation.createdAt) ?? moment(conversation.updatedAt)
    var seen: Set<String> = []
    var kept: [(node: Node, at: Date?)] = []
    // What was left out leads to what it followed.
    var passed: [String: String?] = [:]
    for message in conversation.messages where seen.insert(message.id).inserted {
      guard let node = Self.node(of: message) else {
        empty += 1
        passed[message.id] = message.previous
        continue
      }
      kept.append((node, moment(message.at)))
    }
    let standing = Set(kept.map(\.node.id))
    /// What stands before it, whatever was left out between. Each way is walked once: all that was on it then leads
    /// to its end at once (T30).
    var walked = 0
    func end(_ id: String?) -> String? {
      var id = id
      var way: [String] = []
      while let name = id, let next = passed.removeValue(forKey: name) {
        way.append(name)
        id = next
      }
      // A circle of what was left out ends where it began, and nothing stands there.
      let end = id
      for name in way { passed[name] = .some(end) }
      walked += way.count
      return end
    }
    for index in kept.indices {
      let end = end(kept[index].node.previous)
      let isHere = end.map(standing.contains) ?? false
      kept[index].node.previous = isHere ? end : nil
      kept[index].node.outside = conversation.goesOn && !isHere ? end : nil
    }
    place(kept, begun: begun ?? kept.compactMap(\.at).min() ?? now)
    leaf = end(conversation.leaf).flatMap { standing.contains($0) ? $0 : nil } ?? kept.last?.node.id
    steps = walked
  }

  /// Puts each behind the one it follows; otherwise in the order they came.
  private mutating func place(_ kept: [(node: Node, at: Date?)], begun: Date) {
    var dates: [String: Date] = [:]
    var waiting: [String: [Int]] = [:]
    var isPlaced = [Bool](repeating: false, count: kept.count)
    func add(_ first: Int, into nodes: inout [Node]) {
      var stack = [first]
      while let index = stack.popLast() {
        guard !isPlaced[index] else { continue }
        isPlaced[index] = true
        var node = kept[index].node
        let before = node.previous.flatMap { dates[$0] }
        node.at = max(kept[index].at ?? before ?? begun, before ?? .distantPast)
        dates[node.id] = node.at
        nodes.append(node)
        stack += (waiting.removeValue(forKey: node.id) ?? []).reversed()
      }
    }
    for (index, one) in kept.enumerated() {
      if let previous = one.node.previous, dates[previous] == nil {
        waiting[previous, default: []].append(index)
      } else {
        add(index, into: &nodes)
      }
    }
    // Only circles are left: each is cut where it first came.
    for index in kept.indices where !isPlaced[index] {
      let place = nodes.count
      add(index, into: &nodes)
      nodes[place].previous = nil
    }
  }

  /// - Returns: `nil` for a message that says nothing.
  private static func node(of message: ImportedMessage) -> Node? {
    var text = CleanText.message(message.text)
    var files = message.texts.compactMap { file -> NewAttachment? in
      let words = HiddenCharacters.removed(from: file.text)
      guard words.contains(where: { !$0.isWhitespace }) else { return nil }
      return NewAttachment(
        name: CleanText.bounded(
          NewAttachment.fit(CleanText.bounded(file.name, limit: 1_000)), limit: NewAttachment.nameLimit),
        text: words)
    }.flatMap { file in
      CleanText.parts(of: file.text).map { NewAttachment(name: file.name, text: $0) }
    }
    // UTF-8 is never shorter, and counted without being read.
    if text.utf8.count > Message.textLimit, text.utf16.count > Message.textLimit {
      files = CleanText.parts(of: text).map { NewAttachment(name: "message.txt", text: $0) } + files
      text = CleanText.beginning(of: text)
    }
    if text.isEmpty, files.isEmpty {
      // What was sent was a file that does not come along; its name says so.
      let names = message.files.lazy.map(CleanText.title).filter { !$0.isEmpty }.prefix(20)
      guard !names.isEmpty else { return nil }
      text = names.map { "[\($0)]" }.joined(separator: " ")
    }
    return Node(
      id: message.id, previous: message.previous, role: message.role, text: text, files: files,
      at: .distantPast,
      model: message.role == .companion ? CleanText.model(message.model) : nil, own: message.own)
  }
}
