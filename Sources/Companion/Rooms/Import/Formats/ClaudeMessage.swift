/// What one message of Claude's export says: its blocks of text alone.
struct ClaudeMessage {
  private(set) var text = ""
  private var role: ImportedMessage.Role?
  private var isSpoken = false
  private var files: [String] = []
  private var texts: [ImportedFile] = []

  init(_ message: JSONValue, tally: inout LeftOutTally) {
    switch message["sender"]?.string {
    case "human": role = .person
    case "assistant": role = .companion
    default:
      tally.add(.unknown, "sender")
      return
    }
    let blocks = message["content"]?.elements ?? []
    if blocks.isEmpty {
      // The older copy; where there are blocks it holds placeholders for tools.
      if let flat = message["text"], !flat.isString { tally.add(.damaged, "text") }
      text = message["text"]?.string ?? ""
    } else {
      read(blocks, &tally)
    }
    for name in ["attachments", "files", "files_v2"] {
      for entry in message[name]?.elements ?? [] { read(file: entry, name, &tally) }
    }
    if text.allSatisfy(\.isWhitespace), files.isEmpty, texts.isEmpty { tally.add(.empty, "chat_message") }
  }

  /// Whatever somebody pastes in at length becomes an attachment, with its words: those come along.
  private mutating func read(file entry: JSONValue, _ kind: String, _ tally: inout LeftOutTally) {
    let name = entry["file_name"]?.string ?? ""
    if let words = entry["extracted_content"]?.string, !words.allSatisfy(\.isWhitespace) {
      texts.append(ImportedFile(name: name.isEmpty ? "paste.txt" : name, text: words))
    } else {
      tally.add(.file, kind)
      if !name.isEmpty, !files.contains(name) { files.append(name) }
    }
  }

  private mutating func read(_ blocks: [JSONValue], _ tally: inout LeftOutTally) {
    var said: [String] = []
    for block in blocks {
      let type = block["type"]?.string ?? "block"
      switch type {
      case "text", "voice_note":
        if type == "voice_note" { isSpoken = true }
        guard let text = block["text"]?.string else {
          tally.add(.damaged, type)
          continue
        }
        if !text.allSatisfy(\.isWhitespace) { said.append(text) }
      case "thinking", "redacted_thinking", "tool_use", "tool_result", "token_budget":
        tally.add(.notSaid, type)
      default:
        tally.add(block.isObject ? .unknown : .damaged, type)
      }
    }
    text = said.joined(separator: "\n\n")
  }

  /// - Returns: `nil` where nothing was said.
  func said(id: String) -> ImportedMessage? {
    guard let role, !text.allSatisfy(\.isWhitespace) || !files.isEmpty || !texts.isEmpty else { return nil }
    var message = ImportedMessage(id: id, previous: nil, role: role, text: text)
    message.isSpoken = isSpoken
    message.files = files
    message.texts = texts
    return message
  }
}
