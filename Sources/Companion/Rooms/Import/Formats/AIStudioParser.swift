package import Foundation

/// Reads a prompt of Google AI Studio as it lies in Drive: one conversation, without ids and mostly without dates.
///
/// Ids are made of the words on the way to each message: the same prompt with more turns is the same conversation, and
/// one that was edited in the middle becomes a branch.
package struct AIStudioParser: ExportParser {
  private var tally = LeftOutTally()

  package init() {}

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    let value = try JSONValue(piece)
    guard let chunks = value["chunkedPrompt"]?["chunks"], chunks.isArray else {
      tally.add(value.isObject ? .unknown : .damaged, "prompt")
      return tally.take()
    }
    let model = value["runSettings"]?["model"]?.string.map {
      $0.hasPrefix("models/") ? String($0.dropFirst("models/".count)) : $0
    }
    let system = Self.system(value["systemInstruction"])
    var name = StableName()
    name.add(system)
    var messages: [ImportedMessage] = []
    for chunk in chunks.elements {
      guard var message = read(chunk) else { continue }
      name.add(message.role.rawValue)
      name.add(message.text)
      message.id = name.id
      message.previous = messages.last?.id
      if message.role == .companion { message.model = model }
      messages.append(message)
    }
    var found: [Imported] = []
    if let last = messages.last {
      // The first exchange names the conversation.
      let id = messages[min(1, messages.count - 1)].id
      var conversation = ImportedConversation(id: id, title: value["title"]?.string ?? "", messages: messages)
      conversation.leaf = last.id
      conversation.createdAt = messages.compactMap(\.at).min()
      conversation.updatedAt = messages.compactMap(\.at).max()
      found.append(.conversation(conversation))
    } else {
      tally.add(.empty, "prompt")
    }
    if !system.allSatisfy(\.isWhitespace) {
      found.append(
        .instructions(ImportedInstructions(howToSpeak: system, at: messages.compactMap(\.at).min())))
    }
    return found + tally.take()
  }

  package mutating func finish() -> [Imported] { tally.take() }

  private static func system(_ value: JSONValue?) -> String {
    if let text = value?.string ?? value?["text"]?.string { return text }
    return (value?["parts"]?.elements ?? []).compactMap { $0["text"]?.string }.joined(separator: "\n\n")
  }

  private mutating func read(_ chunk: JSONValue) -> ImportedMessage? {
    let isPerson: Bool
    switch chunk["role"]?.string {
    case "user": isPerson = true
    case "model": isPerson = false
    default:
      tally.add(chunk.isObject ? .unknown : .damaged, "role")
      return nil
    }
    guard chunk["isThought"]?.bool != true else {
      tally.add(.notSaid, "isThought")
      return nil
    }
    var hasFile = false
    for (key, value) in chunk.members
    where value.isObject && (key.hasPrefix("drive") || key.hasPrefix("inline")) {
      tally.add(.file, key)
      hasFile = true
    }
    if let text = chunk["text"], !text.isString { tally.add(.damaged, "text") }
    let parts = (chunk["parts"]?.elements ?? []).filter { $0["thought"]?.bool != true }
    let text = chunk["text"]?.string ?? parts.compactMap { $0["text"]?.string }.joined()
    guard !text.allSatisfy(\.isWhitespace) else {
      if !hasFile, chunk["text"]?.isString ?? true { tally.add(.empty, "chunk") }
      return nil
    }
    return ImportedMessage(
      id: "", previous: nil, role: isPerson ? .person : .companion, text: text,
      at: ImportedDate.read(chunk["createTime"]))
  }
}
