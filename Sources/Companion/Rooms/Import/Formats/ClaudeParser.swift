package import Foundation

/// Reads Claude's export: conversations, memories, projects and what lies beside them, told apart by their members.
///
/// The official export names no model; where a third party's does, it is taken.
package struct ClaudeParser: ExportParser {
  private var tally = LeftOutTally()

  package init() {}

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    let value = try JSONValue(piece)
    var found: [Imported] = []
    for element in value.isArray ? value.elements : value["conversations"]?.elements ?? [value] {
      found += read(element)
    }
    return found
  }

  package mutating func finish() -> [Imported] { tally.take() }

  private mutating func read(_ value: JSONValue) -> [Imported] {
    var found: [Imported] = []
    if value.has("chat_messages") {
      if let conversation = conversation(value) { found.append(.conversation(conversation)) }
    } else if value.has("conversations_memory") || value.has("project_memories") {
      found = memories(value)
    } else if value.has("prompt_template") {
      tally.add(.file, "doc", count: value["docs"]?.elements.count ?? 0)
      let prompt = value["prompt_template"]?.string ?? ""
      if prompt.allSatisfy(\.isWhitespace) {
        tally.add(.empty, "prompt_template")
      } else {
        let at = ImportedDate.read(value["updated_at"] ?? value["created_at"])
        found.append(.instructions(ImportedInstructions(howToSpeak: prompt, at: at)))
      }
    } else if value["email_address"] != nil || value["full_name"] != nil {
      tally.add(.notSaid, "user")
    } else if !value.isObject || !value.isEmpty {
      tally.add(value.isObject ? .unknown : .damaged, value.isObject ? "object" : "conversation")
    }
    return found + tally.take()
  }

  private mutating func conversation(_ value: JSONValue) -> ImportedConversation? {
    var tree = ImportedTree()
    var isTree = false
    for message in value["chat_messages"]?.elements ?? [] {
      guard message.isObject else {
        tally.add(.damaged, "chat_message")
        continue
      }
      let read = ClaudeMessage(message, tally: &tally)
      let parent = message["parent_message_uuid"]?.id
      if parent != nil { isTree = true }
      let id = message["uuid"]?.id ?? StableName.of(read.text, String(tree.nodes.count))
      let node = ImportedTree.Node(
        id: id, parent: parent, message: read.said(id: id),
        model: message["model"]?.string, at: ImportedDate.read(message["created_at"]))
      if !tree.add(node) { tally.add(.damaged, "chat_message") }
    }
    // Older exports name no parents: branches are mixed, and the dates are all there is.
    if !isTree { tree.line() }
    let (messages, leaf) = tree.messages(
      shown: value["current_leaf_message_uuid"]?.id, model: value["model"]?.string)
    guard let first = messages.first else {
      tally.add(.empty, "conversation")
      return nil
    }
    let title = value["name"]?.string ?? ""
    var conversation = ImportedConversation(
      id: value["uuid"]?.id ?? StableName.of(title, first.text), title: title, messages: messages)
    conversation.leaf = leaf
    conversation.createdAt = ImportedDate.read(value["created_at"])
    conversation.updatedAt = ImportedDate.read(value["updated_at"])
    conversation.isPinned = value["is_starred"]?.bool ?? false
    return conversation
  }

  /// One fact a paragraph or list item; headings alone are none.
  private mutating func memories(_ value: JSONValue) -> [Imported] {
    var texts = [value["conversations_memory"]?.string]
    texts += (value["project_memories"]?.members ?? []).map { $0.value.string }
    let at = ImportedDate.read(value["updated_at"] ?? value["created_at"])
    let facts = texts.compactMap { $0 }.flatMap { $0.split(separator: "\n") }.map {
      $0.trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty && !Self.isHeading($0) }
    if facts.isEmpty { tally.add(.empty, "memories") }
    return facts.map { fact in
      let isItem = fact.hasPrefix("- ") || fact.hasPrefix("* ")
      return .memory(ImportedMemory(text: isItem ? String(fact.dropFirst(2)) : fact, at: at))
    }
  }

  private static func isHeading(_ line: String) -> Bool {
    line.hasPrefix("#")
      || line.hasPrefix("**") && line.hasSuffix("**") && !line.dropFirst(2).dropLast(2).contains("*")
      || line.allSatisfy { $0 == "-" || $0 == "*" || $0 == "_" }
  }
}
