package import Foundation

/// Reads chats of Open WebUI: an array of records, or the inner `chat` of one alone.
package struct OpenWebUIParser: ExportParser {
  private var tally = LeftOutTally()

  package init() {}

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    let value = try JSONValue(piece)
    var found: [Imported] = []
    for element in value.isArray ? value.elements : value["chats"]?.elements ?? [value] {
      found += read(element)
    }
    return found
  }

  package mutating func finish() -> [Imported] { tally.take() }

  private mutating func read(_ value: JSONValue) -> [Imported] {
    if value.isObject, value.isEmpty { return [] }
    let chat = value["chat"] ?? value
    let history = chat["history"]?["messages"]
    guard chat.isObject, history?.isObject == true || chat["messages"]?.isArray == true else {
      tally.add(.damaged, "chat")
      return tally.take()
    }
    var tree = ImportedTree()
    if let history, history.isObject {
      for (key, message) in history.members { add(message, id: key, to: &tree) }
    } else {
      // The oldest chats are a list.
      for (place, message) in (chat["messages"]?.elements ?? []).enumerated() {
        add(message, id: message["id"]?.id ?? String(place), to: &tree)
      }
      if tree.nodes.allSatisfy({ $0.parent == nil }) { tree.line() }
    }
    let model = chat["models"]?.elements.first?.string
    let (messages, leaf) = tree.messages(shown: chat["history"]?["currentId"]?.id, model: model)
    guard let first = messages.first else {
      tally.add(.empty, "chat")
      return tally.take()
    }
    let title = value["title"]?.string ?? chat["title"]?.string ?? ""
    var conversation = ImportedConversation(
      id: (value["id"] ?? chat["id"])?.id ?? StableName.of(title, first.id, first.text), title: title,
      messages: messages)
    conversation.leaf = leaf
    conversation.createdAt = ImportedDate.read(value["created_at"] ?? chat["timestamp"])
    conversation.updatedAt = ImportedDate.read(value["updated_at"])
    conversation.isArchived = value["archived"]?.bool ?? false
    conversation.isPinned = value["pinned"]?.bool ?? false
    var found: [Imported] = [.conversation(conversation)]
    if let system = (chat["params"]?["system"] ?? chat["system"])?.string, !system.allSatisfy(\.isWhitespace)
    {
      found.append(.instructions(ImportedInstructions(howToSpeak: system, at: conversation.createdAt)))
    }
    return found + tally.take()
  }

  private mutating func add(_ message: JSONValue, id: String, to tree: inout ImportedTree) {
    guard message.isObject else {
      tally.add(.damaged, "message")
      return
    }
    var node = ImportedTree.Node(id: id, parent: message["parentId"]?.id)
    node.at = ImportedDate.read(message["timestamp"])
    node.model = message["role"]?.string == "assistant" ? message["model"]?.string : nil
    node.message = read(message, id: id)
    if !tree.add(node) { tally.add(.damaged, "message") }
  }

  private mutating func read(_ message: JSONValue, id: String) -> ImportedMessage? {
    let role = message["role"]?.string ?? ""
    guard role == "user" || role == "assistant" else {
      tally.add(role.isEmpty ? .damaged : .notSaid, role.isEmpty ? "message" : role)
      return nil
    }
    let isPerson = role == "user"
    var text = content(message)
    if !isPerson { text = OpenWebUIDetails.cut(text, tally: &tally) }
    text = OpenWebUIDetails.singleApostrophes(text)
    let files = message["files"]?.elements ?? []
    tally.add(.file, "files", count: files.count)
    let names = files.compactMap { ($0["name"] ?? $0["file"]?["filename"])?.string }
    guard !text.allSatisfy(\.isWhitespace) || !names.isEmpty else {
      tally.add(message["error"] != nil ? .notSaid : .empty, message["error"] != nil ? "error" : "message")
      return nil
    }
    var said = ImportedMessage(id: id, previous: nil, role: isPerson ? .person : .companion, text: text)
    said.files = names
    if !isPerson, let rating = message["annotation"]?["rating"]?.double { said.isLiked = rating > 0 }
    return said
  }

  /// A text, a list of parts, or (newer) a list of what the model put out.
  private mutating func content(_ message: JSONValue) -> String {
    let content = message["content"]
    if let text = content?.string, !text.isEmpty { return text }
    var texts: [String] = []
    for part in content?.elements ?? [] {
      let type = part["type"]?.string ?? "part"
      if let text = part["text"]?.string {
        texts.append(text)
      } else if type.hasPrefix("image") || type.hasPrefix("file") {
        tally.add(.file, type)
      } else {
        tally.add(.unknown, type)
      }
    }
    if let content, !content.isString, !content.isArray { tally.add(.damaged, "content") }
    guard texts.isEmpty else { return texts.joined(separator: "\n\n") }
    for item in message["output"]?.elements ?? [] {
      let type = item["type"]?.string ?? "output"
      switch type {
      case "message": texts += (item["content"]?.elements ?? []).compactMap { $0["text"]?.string }
      case "reasoning", "function_call", "function_call_output": tally.add(.notSaid, type)
      default: tally.add(.unknown, type)
      }
    }
    return texts.joined(separator: "\n\n")
  }
}
