import Foundation

/// A group chat of ChatGPT's export (`group_chats.json`). The vendor does not describe the file, and most are empty
/// (`{"chats":[]}`): what is read are the names that its other files use for the same things, and a chat without any
/// words that can be found is counted as unknown.
///
/// A thread knows two who talk. Where more than one person wrote, each of their messages begins with the name of who
/// wrote it, so that nobody's words are taken for another's.
struct ChatGPTGroup {
  /// One message of it, before it is known how many people wrote.
  private struct Said {
    var message: ImportedMessage
    /// Who wrote it; empty where the file does not tell.
    let name: String
  }

  private let value: JSONValue
  private var said: [Said] = []
  private var tally = LeftOutTally()

  /// - Returns: `nil` for what holds no list of messages.
  init?(_ value: JSONValue) {
    guard let messages = value["messages"] ?? value["items"], messages.isArray else { return nil }
    self.value = value
    for message in messages.elements { take(message) }
  }

  /// - Returns: `nil` where nothing was said.
  var conversation: ImportedConversation? {
    let people = Set(said.filter { $0.message.role == .person }.map(\.name))
    var strand = ImportedStrand()
    for one in said.oldestFirst(isNewestFirst: false, \.message.at) {
      var message = one.message
      if message.role == .person, people.count > 1, !one.name.isEmpty {
        message.text = "\(one.name): \(message.text)"
      }
      strand.add(message)
    }
    let title = (value["title"] ?? value["name"])?.string ?? ""
    let id = (value["conversation_id"] ?? value["id"])?.id
    return strand.conversation(
      id: id ?? strand.words(title), title: title,
      createdAt: ImportedDate.read(value["create_time"] ?? value["created_at"]))
  }

  /// What was left out of it.
  mutating func leftOut() -> [Imported] { tally.take() }

  private mutating func take(_ value: JSONValue) {
    let author = value["author"] ?? value["sender"] ?? value["user"]
    let role = (author?["role"] ?? value["role"] ?? author?["type"])?.string?.lowercased()
    let name =
      (author?["name"] ?? author?["display_name"] ?? author?["username"] ?? value["author_name"])?.string
      ?? author?.string ?? ""
    let content = value["content"]
    var text = (value["text"] ?? content)?.string ?? ""
    if let content, content.isObject { text = ChatGPTContent(content, tally: &tally).text }
    let isCompanion = ["assistant", "chatgpt", "bot"].contains(role)
    guard isCompanion || role == "user" || role == "human" || role == nil && !name.isEmpty else {
      return tally.add(.notSaid, role == "system" || role == "tool" ? role ?? "role" : "role")
    }
    text = isCompanion ? ChatGPTMarks.cleaned(text) : text
    guard let words = text.saidText else { return tally.add(.empty, "message") }
    var message = ImportedMessage(
      id: value["id"]?.id ?? "", previous: nil, role: isCompanion ? .companion : .person, text: words,
      at: ImportedDate.read(value["create_time"] ?? value["created_at"]))
    if isCompanion { message.model = (value["model_slug"] ?? value["metadata"]?["model_slug"])?.string }
    said.append(Said(message: message, name: name.trimmingCharacters(in: .whitespacesAndNewlines)))
  }
}

extension ChatGPTReader {
  /// One chat of `group_chats.json`.
  mutating func group(_ value: JSONValue) -> [Imported] {
    if value["mapping"]?.isObject == true { return conversation(value) }
    guard var group = ChatGPTGroup(value) else { return [.leftOut(LeftOut(.unknown, "group_chats"))] }
    let left = group.leftOut()
    guard let conversation = group.conversation else {
      return [.leftOut(LeftOut(.empty, "group_chats"))] + left
    }
    return [.conversation(conversation)] + left
  }
}
