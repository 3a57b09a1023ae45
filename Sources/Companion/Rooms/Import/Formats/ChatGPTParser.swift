package import Foundation

/// Reads ChatGPT's official export: `conversations.json`, `conversations-000.json` and on, and what lies beside them
/// (`message_feedback.json`, `memory.json`, `user.json`, …), element by element or whole.
///
/// What was remembered of the person is not in a file of its own: it is gathered from the messages to the tool "bio"
/// and from the newest list that the model was given. That list comes at the end of the file.
package struct ChatGPTParser: ExportParser {
  private var reader = ChatGPTReader()

  package init() {}

  /// The parser of another file of the same export: thumbs and the age of the newest list of memories go along.
  /// - Parameter former: `nil` for the first file.
  init(after former: ChatGPTParser?) {
    if let former { reader = ChatGPTReader(after: former.reader) }
  }

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    let value = try JSONValue(piece)
    // A whole file, an array of conversations or an object around it, is taken as well as one element of it.
    let elements =
      value.isArray
      ? value.elements : value["conversations"]?.elements ?? value["memories"]?.elements ?? [value]
    var found: [Imported] = []
    for element in elements { found += read(element) }
    return found
  }

  private mutating func read(_ value: JSONValue) -> [Imported] {
    // What is left of an object around an array that was cut.
    if value.isObject, value.isEmpty { return [] }
    if value["mapping"]?.isObject == true { return reader.conversation(value) }
    if let rating = value["rating"]?.string { return reader.thumb(value, rating) }
    if let memory = ChatGPTMemories.memory(value) { return reader.memory(memory) }
    if let chats = value["chats"]?.elements { return chats.flatMap { reader.group($0) } }
    return [.leftOut(Self.leftOut(value))]
  }

  package mutating func finish() -> [Imported] {
    reader.finish()
  }

  /// Of what lies beside the conversations, and of conversations without words.
  private static func leftOut(_ value: JSONValue) -> LeftOut {
    guard value.isObject else { return LeftOut(.damaged, "conversation") }
    if value["is_anonymous"] != nil { return LeftOut(.known, "shared_conversation") }
    if value["email"] != nil { return LeftOut(.notSaid, "user") }
    let isConversation = value.has("title") || value.has("mapping") || value.has("create_time")
    return isConversation ? LeftOut(.damaged, "conversation") : LeftOut(.unknown, "object")
  }
}
