package import Foundation

/// Reads Grok's export: conversations, each beside its responses.
package struct GrokParser: ExportParser {
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
    guard value["responses"]?.isArray == true else {
      for name in ["projects", "tasks", "media_posts"] {
        tally.add(.unknown, name, count: value[name]?.elements.count ?? 0)
      }
      if !value.isObject || value.has("conversation") { tally.add(.damaged, "conversation") }
      return tally.take()
    }
    var tree = ImportedTree()
    var isTree = false
    for (place, element) in (value["responses"]?.elements ?? []).enumerated() {
      let response = element["response"] ?? element
      guard response.isObject else {
        tally.add(.damaged, "response")
        continue
      }
      let parent = response["parent_response_id"]?.id
      if parent != nil { isTree = true }
      var node = ImportedTree.Node(
        id: response["_id"]?.id ?? response["id"]?.id ?? String(place), parent: parent)
      node.at = ImportedDate.read(response["create_time"])
      node.message = read(response)
      if node.message?.role == .companion { node.model = response["model"]?.string }
      if !tree.add(node) { tally.add(.damaged, "response") }
    }
    if !isTree { tree.line() }
    let head = value["conversation"]
    let (messages, leaf) = tree.messages(shown: head?["leaf_response_id"]?.id)
    guard let first = messages.first else {
      tally.add(.empty, "conversation")
      return tally.take()
    }
    let title = head?["title"]?.string ?? ""
    var conversation = ImportedConversation(
      id: (head?["id"] ?? head?["_id"])?.id ?? StableName.of(title, first.id, first.text), title: title,
      messages: messages)
    conversation.leaf = leaf
    conversation.createdAt = ImportedDate.read(head?["create_time"])
    conversation.updatedAt = ImportedDate.read(head?["modify_time"])
    conversation.isPinned = head?["starred"]?.bool ?? false
    return [.conversation(conversation)] + tally.take()
  }

  private mutating func read(_ response: JSONValue) -> ImportedMessage? {
    let isPerson: Bool
    switch response["sender"]?.string?.lowercased() {
    case "human", "user": isPerson = true
    case "assistant": isPerson = false
    default:
      tally.add(.unknown, "sender")
      return nil
    }
    if response["thinking_trace"]?.string?.isEmpty == false { tally.add(.notSaid, "thinking_trace") }
    guard let words = response["message"]?.string else {
      tally.add(.damaged, "message")
      return nil
    }
    let text = isPerson ? words : Self.withoutRenders(words)
    let files = response["file_attachments"]?.elements ?? []
    tally.add(.file, "file_attachments", count: files.count)
    let names = files.compactMap { $0.string ?? ($0["file_name"] ?? $0["name"])?.string }
    guard !text.allSatisfy(\.isWhitespace) || !names.isEmpty else {
      tally.add(.empty, "response")
      return nil
    }
    var said = ImportedMessage(id: "", previous: nil, role: isPerson ? .person : .companion, text: text)
    said.files = names
    return said
  }

  /// Without `<grok:render …>…</grok:render>`, which only Grok's own page shows; one that nothing ends stays.
  private static func withoutRenders(_ text: String) -> String {
    guard text.holds("<grok:render") else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    /// Where the one begins that is not ended yet.
    var begun: Int?
    var at = 0
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "<") {
        if begun == nil { out.append(bytes[at]) }
        at += 1
      } else if begun == nil, bytes[at...].starts(with: opening) {
        begun = at
        at += opening.count
      } else if begun != nil, bytes[at...].starts(with: closing) {
        begun = nil
        at += closing.count
      } else {
        if begun == nil { out.append(bytes[at]) }
        at += 1
      }
    }
    if let begun { out += bytes[begun...] }
    return String(decoding: out, as: UTF8.self)
  }

  private static let opening = Array("<grok:render".utf8)
  private static let closing = Array("</grok:render>".utf8)
}
