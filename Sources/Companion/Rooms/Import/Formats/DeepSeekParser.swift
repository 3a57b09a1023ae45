package import Foundation

/// Reads DeepSeek's export: ChatGPT's trees, with messages made of fragments.
package struct DeepSeekParser: ExportParser {
  private var tally = LeftOutTally()

  package init() {}

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    let value = try JSONValue(piece)
    let elements = value.isArray ? value.elements : value["conversations"]?.elements ?? [value]
    var found: [Imported] = []
    for element in elements { found += conversation(element) }
    return found
  }

  package mutating func finish() -> [Imported] { tally.take() }

  private mutating func conversation(_ value: JSONValue) -> [Imported] {
    guard let mapping = value["mapping"], mapping.isObject else {
      // `user.json` lies beside the conversations.
      let isUser = value["email"] != nil || value["mobile"] != nil || value["user_id"] != nil
      tally.add(isUser ? .notSaid : .damaged, isUser ? "user" : "conversation")
      return tally.take()
    }
    var tree = ImportedTree()
    for (key, node) in mapping.members {
      var made = ImportedTree.Node(id: key, parent: node["parent"]?.id)
      if let message = node["message"] {
        made.at = ImportedDate.read(message["inserted_at"])
        made.model = message["model"]?.string
        made.message = read(message, id: key)
      } else if !node.isObject {
        tally.add(.damaged, "node")
      }
      if !tree.add(made) { tally.add(.damaged, "node") }
    }
    let (messages, leaf) = tree.messages(shown: value["current_node"]?.id)
    guard let first = messages.first else {
      tally.add(.empty, "conversation")
      return tally.take()
    }
    let title = value["title"]?.string ?? ""
    var conversation = ImportedConversation(
      id: value["id"]?.id ?? StableName.of(title, first.text), title: title, messages: messages)
    conversation.leaf = leaf
    conversation.createdAt = ImportedDate.read(value["inserted_at"])
    conversation.updatedAt = ImportedDate.read(value["updated_at"])
    return [.conversation(conversation)] + tally.take()
  }

  /// One message holds what one side said; who it was is told by the kind of its fragments.
  private mutating func read(_ message: JSONValue, id: String) -> ImportedMessage? {
    guard message["fragments"]?.isArray == true else {
      tally.add(.damaged, "message")
      return nil
    }
    var asked: [String] = []
    var answered: [String] = []
    for fragment in message["fragments"]?.elements ?? [] {
      let type = fragment["type"]?.string ?? "fragment"
      switch type.uppercased() {
      case "REQUEST", "RESPONSE":
        guard let text = fragment["content"]?.string else {
          tally.add(.damaged, type)
          continue
        }
        guard !text.allSatisfy(\.isWhitespace) else {
          tally.add(.empty, type)
          continue
        }
        if type.uppercased() == "REQUEST" { asked.append(text) } else { answered.append(text) }
      case "THINK", "SEARCH", "TOOL_SEARCH", "TOOL_OPEN", "READ_LINK", "TIP":
        tally.add(.notSaid, type)
      default:
        tally.add(.unknown, type)
      }
    }
    let files = message["files"]?.elements ?? []
    tally.add(.file, "files", count: files.count)
    guard !asked.isEmpty || !answered.isEmpty else { return nil }
    // A message of both sides would be a new shape: nobody's words are put into the other's mouth.
    if !asked.isEmpty, !answered.isEmpty { tally.add(.unknown, "fragments", count: answered.count) }
    let isPerson = !asked.isEmpty
    var said = ImportedMessage(
      id: id, previous: nil, role: isPerson ? .person : .companion,
      text: (isPerson ? asked : answered).joined(separator: "\n\n"))
    said.files = files.compactMap { ($0["file_name"] ?? $0["name"])?.string }
    return said
  }
}
