package import Foundation

/// Mistral's Le Chat: a file for each conversation, an array of messages in no order, without a title or a model.
package struct LeChatParser: ExportParser {
  private struct Line: Sendable {
    var version: Int
    var message: ImportedMessage
  }

  /// Chats by id, in the order in which they came.
  private var chats: [String] = []
  private var lines: [String: [Line]] = [:]
  /// Bytes of them, at most `mostHeld`: then what is there of all chats is given.
  private var held = 0
  private let mostHeld: Int
  private var tally = LeftOutTally()

  package init() { self.init(mostHeld: ImportLimits.held) }

  init(mostHeld: Int) { self.mostHeld = mostHeld }

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    let json = try JSONValue(piece)
    for message in json.isArray ? json.elements : json["messages"]?.elements ?? [json] { take(message) }
    return held > mostHeld ? whole() : []
  }

  package mutating func finish() -> [Imported] { whole() }

  private mutating func whole() -> [Imported] {
    let conversations = chats.compactMap { id in
      Self.conversation(id, lines.removeValue(forKey: id) ?? []).map(Imported.conversation)
    }
    (chats, held) = ([], 0)
    return conversations + tally.take()
  }

  private mutating func take(_ json: JSONValue) {
    let role: ImportedMessage.Role
    switch json["role"]?.string {
    case "user": role = .person
    case "assistant": role = .companion
    case "system", "tool":
      tally.add(.notSaid, json["role"]?.string ?? "role")
      return
    default:
      tally.add(.unknown, "role")
      return
    }
    var files = (json["files"]?.elements ?? []).map { $0["name"]?.string ?? $0["fileName"]?.string ?? "file" }
    guard let text = text(of: json, files: &files)?.saidText else {
      if files.isEmpty { tally.add(.empty, "content") } else { tally.add(.file, "files", count: files.count) }
      return
    }
    let at = ImportedDate.read(json["createdAt"])
    var message = ImportedMessage(id: json["id"]?.id ?? "", previous: nil, role: role, text: text, at: at)
    message.files = files
    message.model = role == .companion ? json["model"]?.string : nil
    if role == .companion {
      switch json["reaction"]?.string {
      case "like", "liked", "positive": message.isLiked = true
      case "dislike", "disliked", "negative": message.isLiked = false
      default: break
      }
    }
    let chat = json["chatId"]?.id ?? ""
    held += message.bytes + 200
    if lines[chat] == nil { chats.append(chat) }
    lines[chat, default: []].append(Line(version: json["version"]?.int ?? 0, message: message))
  }

  /// What was said stands in pieces between calls of tools, where there are pieces; `content` may then be empty.
  private mutating func text(of json: JSONValue, files: inout [String]) -> String? {
    guard let chunks = json["contentChunks"], chunks.isArray else { return json["content"]?.string }
    var text = ""
    for chunk in chunks.elements {
      switch chunk["type"]?.string {
      case "text": text += chunk["text"]?.string ?? ""
      case "image_url", "image": files.append("image")
      case "tool_call", "reference", "thinking": tally.add(.notSaid, chunk["type"]?.string ?? "")
      default: tally.add(.unknown, chunk["type"]?.string ?? "chunk")
      }
    }
    return text.saidText ?? json["content"]?.string
  }

  private static func conversation(_ id: String, _ lines: [Line]) -> ImportedConversation? {
    // Of several versions of a message the newest; a question comes before its answer of the same moment.
    let newest = lines.enumerated().sorted {
      ($0.element.version, $1.offset) > ($1.element.version, $0.offset)
    }
    var seen: Set<String> = []
    let kept = newest.filter { $0.element.message.id.isEmpty || seen.insert($0.element.message.id).inserted }
      .sorted { $0.offset < $1.offset }.map(\.element.message)
    let ordered =
      kept.allSatisfy { $0.at != nil }
      ? kept.enumerated().sorted { one, other in
        (one.element.at ?? .distantPast, one.element.role == .person ? 0 : 1, one.offset)
          < (other.element.at ?? .distantPast, other.element.role == .person ? 0 : 1, other.offset)
      }.map(\.element) : kept
    var strand = ImportedStrand()
    for message in ordered { strand.add(message) }
    return strand.conversation(id: id.isEmpty ? strand.words() : id)
  }
}
