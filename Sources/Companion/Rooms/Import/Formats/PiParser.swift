package import Foundation

/// Pi has no export: a script saved the pages of its history, newest message first. Certain are `sentAt` and `cursor`
/// alone; the other names are read as they were seen.
package struct PiParser: ExportParser {
  private var messages: [ImportedMessage] = []
  /// Bytes of them, at most `mostHeld`: then what is there is given as a part of the talk.
  private var held = 0
  private let mostHeld: Int
  private var tally = LeftOutTally()

  package init() { self.init(mostHeld: ImportLimits.held) }

  init(mostHeld: Int) { self.mostHeld = mostHeld }

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    let json = try JSONValue(piece)
    let list = json.isArray ? json.elements : json["messages"]?.elements ?? [json]
    for message in list { take(message) }
    return held > mostHeld ? whole() : []
  }

  package mutating func finish() -> [Imported] { whole() }

  private mutating func whole() -> [Imported] {
    var strand = ImportedStrand()
    for message in messages.oldestFirst(isNewestFirst: true, \.at) { strand.add(message) }
    (messages, held) = ([], 0)
    // Pi knows one talk with a person, and its pages are files of their own.
    var conversation = strand.conversation(id: "pi", partner: ImportedPartner(id: "pi", name: "Pi"))
    conversation?.isPart = true
    return (conversation.map { [.conversation($0)] } ?? []) + tally.take()
  }

  private mutating func take(_ json: JSONValue) {
    let said = json["text"] ?? json["content"] ?? json["message"]
    // The rest of a page: its cursor.
    guard said != nil || json.has("sentAt") else { return }
    let at = ImportedDate.read(json["sentAt"] ?? json["sent_at"])
    let role: ImportedMessage.Role
    let sender = json["sender"] ?? json["author"] ?? json["role"]
    switch (sender?.string ?? sender?["type"]?.string)?.lowercased() {
    case "human", "user", "you": role = .person
    case "ai", "pi", "assistant", "bot": role = .companion
    default:
      tally.add(.unknown, "sender")
      return
    }
    guard let text = said?.string?.saidText else {
      tally.add(.empty, "text")
      return
    }
    let id = (json["sid"] ?? json["id"])?.id
    let own = "\(at?.timeIntervalSince1970 ?? 0)-" + StableName.of(role.rawValue, text)
    held += text.utf8.count + 200
    messages.append(ImportedMessage(id: id ?? own, previous: nil, role: role, text: text, at: at))
  }
}
