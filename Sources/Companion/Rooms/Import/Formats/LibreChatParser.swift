package import Foundation

/// Reads a conversation of LibreChat: nested (`messagesTree`) or flat (`messages`), as a whole or message by message
/// with the head at the end.
package struct LibreChatParser: ExportParser {
  /// What is held of one conversation that comes message by message, in bytes: as much as one that comes as a whole.
  static let mostHeld = 64_000_000

  private var tree = ImportedTree()
  private var held = 0
  private var head = Head()
  private var tally = LeftOutTally()
  /// Conversations that became whole while messages were read.
  private var finished: [Imported] = []

  /// What the conversation says of itself.
  private struct Head: Sendable {
    var id: String?
    var title = ""
    var model: String?
    var prompt = ""
    var agent: String?
    var agentName: String?
    var at: Date?
    var updatedAt: Date?
    var hasParents = false
  }

  package init() {}

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    let value = try JSONValue(piece)
    for element in value.isArray ? value.elements : [value] {
      guard element.isObject else {
        tally.add(.damaged, "message")
        continue
      }
      if element.has("messageId") {
        held += element.size
        if held > Self.mostHeld { finished += whole() }
        add([element])
      } else {
        // A file of several conversations: the one before is whole.
        if element["messagesTree"] != nil || element["messages"] != nil { finished += whole() }
        read(head: element)
        add((element["messagesTree"] ?? element["messages"])?.elements ?? [])
      }
    }
    defer { finished = [] }
    return finished
  }

  package mutating func finish() -> [Imported] { whole() }

  private mutating func read(head value: JSONValue) {
    let options = value["options"]
    head.id = value["conversationId"]?.id ?? head.id
    head.title = value["title"]?.string ?? head.title
    head.model = (value["model"] ?? options?["model"])?.string ?? head.model
    head.prompt =
      (options?["promptPrefix"] ?? options?["system"] ?? value["promptPrefix"])?.string ?? head.prompt
    head.agent = (options?["agent_id"] ?? value["agent_id"])?.string ?? head.agent
    head.at = ImportedDate.read(value["createdAt"]) ?? head.at
    head.updatedAt = ImportedDate.read(value["updatedAt"] ?? value["exportAt"]) ?? head.updatedAt
  }

  /// Adds messages and all that are nested in them, in a loop.
  private mutating func add(_ messages: [JSONValue]) {
    var waiting = Array(messages.reversed())
    while let message = waiting.popLast() {
      guard message.isObject else {
        tally.add(.damaged, "message")
        continue
      }
      add(message)
      waiting += (message["children"]?.elements ?? []).reversed()
    }
  }

  private mutating func add(_ value: JSONValue) {
    let parent = value["parentMessageId"]?.id
    if let id = value["conversationId"]?.id {
      // A list of messages of several conversations.
      if let open = head.id, open != id, !tree.isEmpty { finished += whole() }
      head.id = head.id ?? id
    }
    if parent != nil { head.hasParents = true }
    let message = read(value)
    let id = value["messageId"]?.id ?? StableName.of(message?.text ?? "", String(tree.nodes.count))
    var node = ImportedTree.Node(id: id, parent: parent, message: message)
    node.at = ImportedDate.read(value["createdAt"])
    if message?.role == .companion {
      let model = value["model"]?.string
      // An agent stands where the model's name would.
      if let model, model.hasPrefix("agent_") {
        head.agent = head.agent ?? model
      } else {
        node.model = model
      }
      head.agentName = value["sender"]?.string ?? head.agentName
    }
    if !tree.add(node) { tally.add(.damaged, "message") }
  }

  private mutating func read(_ value: JSONValue) -> ImportedMessage? {
    guard let isPerson = value["isCreatedByUser"]?.bool ?? value["sender"]?.string.map({ $0 == "User" })
    else {
      tally.add(.damaged, "message")
      return nil
    }
    guard value["error"]?.bool != true else {
      tally.add(.notSaid, "error")
      return nil
    }
    var texts: [String] = []
    for part in value["content"]?.elements ?? [] {
      let type = part["type"]?.string ?? "part"
      switch type {
      case "text":
        // Either form occurs.
        if let text = part["text"]?.string ?? part["text"]?["value"]?.string {
          texts.append(text)
        } else {
          tally.add(.damaged, type)
        }
      case "think", "tool_call", "error", "agent_update": tally.add(.notSaid, type)
      case "image_url", "image_file": tally.add(.file, type)
      default: tally.add(.unknown, type)
      }
    }
    if let text = value["text"], !text.isString { tally.add(.damaged, "text") }
    let joined = texts.filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n\n")
    let text = joined.isEmpty ? value["text"]?.string ?? "" : joined
    let files = value["files"]?.elements ?? []
    tally.add(.file, "files", count: files.count)
    let names = files.compactMap { ($0["filename"] ?? $0["name"])?.string }
    guard !text.allSatisfy(\.isWhitespace) || !names.isEmpty else {
      tally.add(.empty, "message")
      return nil
    }
    var said = ImportedMessage(id: "", previous: nil, role: isPerson ? .person : .companion, text: text)
    said.files = names
    if !isPerson, let rating = value["feedback"]?["rating"]?.string { said.isLiked = rating == "thumbsUp" }
    return said
  }

  private mutating func whole() -> [Imported] {
    defer {
      tree = ImportedTree()
      head = Head()
      held = 0
    }
    if !head.hasParents { tree.line() }
    let (messages, leaf) = tree.messages(shown: nil, model: head.model, goesOn: head.hasParents)
    guard let first = messages.first else {
      if head.id != nil { tally.add(.empty, "conversation") }
      return tally.take()
    }
    var conversation = ImportedConversation(
      id: head.id ?? StableName.of(head.title, first.id, first.text), title: head.title, messages: messages)
    conversation.leaf = leaf
    conversation.isPart = !head.hasParents
    conversation.goesOn = head.hasParents
    conversation.createdAt = head.at ?? messages.compactMap(\.at).min()
    conversation.updatedAt = messages.compactMap(\.at).max() ?? head.updatedAt
    if let agent = head.agent { conversation.partner = ImportedPartner(id: agent, name: head.agentName) }
    var found: [Imported] = [.conversation(conversation)]
    if !head.prompt.allSatisfy(\.isWhitespace) {
      found.append(.instructions(ImportedInstructions(howToSpeak: head.prompt, at: conversation.createdAt)))
    }
    return found + tally.take()
  }
}
