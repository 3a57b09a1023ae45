import Foundation

/// What one file of ChatGPT's export has told so far.
struct ChatGPTReader: Sendable {
  private var memories = ChatGPTMemories()
  /// Those that were given, by `StableName`.
  private var instructions: Set<String> = []
  /// What the person thought, by message: from `message_feedback.json`, where that was read before.
  private var thumbs: [String: Bool] = [:]
  /// Nobody thinks more of it than this; the rest is counted as unknown.
  private static let mostThumbs = 200_000
  private var tally = LeftOutTally()

  init() {}

  /// - Parameter former: What another file of the same export has told.
  init(after former: ChatGPTReader) {
    memories = former.memories
    instructions = former.instructions
    thumbs = former.thumbs
  }

  mutating func conversation(_ value: JSONValue) -> [Imported] {
    var found: [Imported] = []
    let mapping = value["mapping"]?.members ?? []
    let createdAt = ImportedDate.read(value["create_time"])
    var tree = ImportedTree()
    for (key, node) in mapping {
      var made = ImportedTree.Node(id: key, parent: node["parent"]?.id)
      if let message = node["message"] {
        made.at = ImportedDate.read(message["create_time"])
        made.model = message["metadata"]?["model_slug"]?.string.flatMap(Self.model)
        made.message = read(message, id: key, conversationAt: createdAt, into: &found)
      } else if !node.isObject {
        tally.add(.damaged, "node")
      }
      if !tree.add(made) { tally.add(.damaged, "node") }
    }
    let (messages, leaf) = tree.messages(
      shown: value["current_node"]?.id, model: value["default_model_slug"]?.string.flatMap(Self.model))

    if messages.isEmpty {
      tally.add(.empty, "conversation")
    } else {
      let title = value["title"]?.string ?? ""
      let id =
        (value["conversation_id"] ?? value["id"])?.id
        ?? StableName.of(title, messages[0].id, messages[0].text)
      var conversation = ImportedConversation(id: id, title: title, messages: messages)
      conversation.leaf = leaf
      conversation.createdAt = createdAt
      conversation.updatedAt = ImportedDate.read(value["update_time"])
      conversation.partner = Self.partner(value)
      conversation.isArchived = value["is_archived"]?.bool ?? false
      conversation.isPinned = value["is_starred"]?.bool ?? false
      found.insert(.conversation(conversation), at: 0)
    }
    return found + tally.take()
  }

  /// A custom GPT: its name is not in the export. `g-p-…` is a project, a folder rather than somebody.
  private static func partner(_ value: JSONValue) -> ImportedPartner? {
    guard value["gizmo_type"]?.string != "snorlax" else { return nil }
    let id = value["gizmo_id"]?.string ?? value["conversation_template_id"]?.string ?? ""
    guard id.hasPrefix("g-"), !id.hasPrefix("g-p-") else { return nil }
    return ImportedPartner(id: id, name: nil)
  }

  /// "auto" leaves the choice to the vendor and names nobody.
  private static func model(_ slug: String) -> String? {
    slug.isEmpty || slug == "auto" ? nil : slug
  }

  /// - Returns: What was said to the other; `nil` for all else, which is counted or gathered.
  private mutating func read(
    _ message: JSONValue, id: String, conversationAt: Date?, into found: inout [Imported]
  ) -> ImportedMessage? {
    let at = ImportedDate.read(message["create_time"]) ?? conversationAt
    let role = message["author"]?["role"]?.string ?? ""
    guard let content = message["content"], let type = content["content_type"]?.string else {
      tally.add(.damaged, "message")
      return nil
    }
    switch type {
    case "user_editable_context":
      gather(instructions: content, message, at: at, into: &found)
      return nil
    case "model_editable_context":
      memories.snapshot(content["model_set_context"]?.string ?? "", at: at)
      return nil
    default: break
    }
    if role == "assistant", message["recipient"]?.string == "bio" {
      let text = ChatGPTContent(content, tally: &tally).text
      if let memory = memories.noted(text, at: at) { found.append(.memory(memory)) }
      return nil
    }
    if let reason = Self.unsaid(message, role: role, type: type) {
      tally.add(.notSaid, reason)
      return nil
    }
    return said(message, content, id: id, role: role, type: type)
  }

  private mutating func said(
    _ message: JSONValue, _ content: JSONValue, id: String, role: String, type: String
  ) -> ImportedMessage? {
    let isPerson = role == "user"
    switch type {
    case "text", "multimodal_text": break
    case "code" where isPerson: break
    case _
    where ChatGPTContent.unsaid.contains(type) || type.hasPrefix("tether_") || type.hasPrefix("computer_"):
      tally.add(.notSaid, type)
      return nil
    default:
      tally.add(.unknown, type)
      return nil
    }
    let read = ChatGPTContent(content, tally: &tally)
    let text = isPerson ? read.text : ChatGPTMarks.cleaned(read.text)
    let files = files(message, pointers: read.pointers)
    guard !text.allSatisfy(\.isWhitespace) || !files.isEmpty else {
      tally.add(.empty, type)
      return nil
    }
    var said = ImportedMessage(id: id, previous: nil, role: isPerson ? .person : .companion, text: text)
    said.isSpoken = read.isSpoken || message["metadata"]?["voice_mode_message"]?.bool == true
    said.files = files
    if !isPerson { said.isLiked = thumbs[id] }
    return said
  }

  /// Names of what went with a message: the attachments', and a picture's own where it is not among them.
  private mutating func files(_ message: JSONValue, pointers: [String]) -> [String] {
    let attachments = message["metadata"]?["attachments"]?.elements ?? []
    let ids = Set(attachments.compactMap { $0["id"]?.id })
    tally.add(.file, "attachment", count: attachments.count)
    return attachments.compactMap { $0["name"]?.string } + pointers.filter { !ids.contains($0) }
  }

  /// - Returns: Why a message of that role was not said to the person or by them, in the vendor's words.
  private static func unsaid(_ message: JSONValue, role: String, type: String) -> String? {
    let name = type == "text" || type == "multimodal_text" ? nil : type
    guard role == "user" || role == "assistant" else {
      return name ?? (role == "tool" || role == "system" ? role : "role")
    }
    let metadata = message["metadata"]
    if metadata?["is_visually_hidden_from_conversation"]?.bool == true
      || metadata?["is_user_system_message"]?.bool == true
    {
      return name ?? "hidden"
    }
    if message["weight"]?.double == 0 { return name ?? "weight" }
    guard role == "assistant" else { return nil }
    if let recipient = message["recipient"]?.string, recipient != "all" { return name ?? recipient }
    if message["channel"]?.string == "analysis" { return name ?? "analysis" }
    return nil
  }

  private mutating func gather(
    instructions content: JSONValue, _ message: JSONValue, at: Date?, into found: inout [Imported]
  ) {
    // The same twice: as the model was given it, with a frame of words around, and as the person had written it.
    let own = message["metadata"]?["user_context_message_data"]
    let about = own?["about_user_message"]?.string ?? content["user_profile"]?.string ?? ""
    let how = own?["about_model_message"]?.string ?? content["user_instructions"]?.string ?? ""
    var read = ImportedInstructions(aboutPerson: Self.unframed(about), howToSpeak: Self.unframed(how))
    guard !(read.aboutPerson + read.howToSpeak).allSatisfy(\.isWhitespace), isNew(read)
    else { return }
    read.at = at
    found.append(.instructions(read))
  }

  /// The same instructions stand in every conversation. Beyond what anybody writes they are not told apart any more.
  private mutating func isNew(_ read: ImportedInstructions) -> Bool {
    instructions.count >= 1000
      || instructions.insert(StableName.of(read.aboutPerson, read.howToSpeak)).inserted
  }

  /// The person's own words of "The user provided …:\n```words```".
  private static func unframed(_ text: String) -> String {
    guard text.hasPrefix("The user provided"), let start = text.range(of: "```"),
      let end = text.range(of: "```", options: .backwards), start.upperBound <= end.lowerBound
    else { return text.trimmingCharacters(in: .whitespacesAndNewlines) }
    return text[start.upperBound..<end.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
  }

  mutating func thumb(_ value: JSONValue, _ rating: String) -> [Imported] {
    guard let id = value["message_id"]?.id ?? value["id"]?.id else {
      return [.leftOut(LeftOut(.damaged, "feedback"))]
    }
    guard thumbs.count < Self.mostThumbs else { return [.leftOut(LeftOut(.unknown, "feedback"))] }
    switch rating.lowercased() {
    case "thumbsup", "thumbs_up": thumbs[id] = true
    case "thumbsdown", "thumbs_down": thumbs[id] = false
    default: return [.leftOut(LeftOut(.unknown, "feedback"))]
    }
    return []
  }

  mutating func memory(_ memory: ImportedMemory) -> [Imported] {
    memories.noted(memory.text, at: memory.at).map { [.memory($0)] } ?? []
  }

  mutating func finish() -> [Imported] {
    memories.listed().map { .memory($0) } + tally.take()
  }
}
