package import Foundation

/// Replika has no export: scripts saved chats as CSV (`Timestamp,From,Text,Reaction,ID`, newest or oldest first) or the
/// messages of the page's socket as JSON.
package struct ReplikaParser: ExportParser {
  private struct Line: Sendable {
    var message: ImportedMessage
    var at: Date?
  }

  /// What people pressed under a reply, by what it says of it.
  private static let liked: Set = ["love", "upvote", "like", "thumbs up", "funny", "helpful", "meaningful"]
  private static let disliked: Set = [
    "downvote", "dislike", "thumbs down", "meaningless", "offensive", "creepy",
  ]

  private var columns: [String: Int] = ["timestamp": 0, "from": 1, "text": 2, "reaction": 3, "id": 4]
  /// Whether the line with the names of the columns is behind.
  private var hasBegun = false
  private var lines: [Line] = []
  /// Bytes of them, at most `mostHeld`: then what is there is given as a part of the talk.
  private var held = 0
  private let mostHeld: Int
  private var tally = LeftOutTally()

  package init() { self.init(mostHeld: ImportLimits.held) }

  init(mostHeld: Int) { self.mostHeld = mostHeld }

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    if piece.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      take(try JSONValue(piece))
      return held > mostHeld ? whole() : []
    }
    guard let text = String(validating: piece, as: UTF8.self) else { throw .damaged }
    for record in CSVRecords(text) { take(record) }
    return held > mostHeld ? whole() : []
  }

  package mutating func finish() -> [Imported] { whole() }

  private mutating func whole() -> [Imported] {
    var strand = ImportedStrand()
    for line in lines.oldestFirst(isNewestFirst: true, \.at) { strand.add(line.message) }
    (lines, held) = ([], 0)
    let partner = ImportedPartner(id: "replika", name: "Replika")
    // One person has one Replika, and one talk with it that never ends: every file is a part of it.
    var conversation = strand.conversation(id: "replika", partner: partner)
    conversation?.isPart = true
    return (conversation.map { [.conversation($0)] } ?? []) + tally.take()
  }

  private mutating func take(_ record: [String]) {
    guard record.contains(where: { !$0.isEmpty }) else { return }
    let names = hasBegun ? [] : record.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    hasBegun = true
    if names.contains("timestamp"), names.contains("from"), names.contains("text") {
      columns = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      return
    }
    let field = { [columns] (name: String) in
      columns[name].flatMap { $0 < record.count ? record[$0] : nil }?.saidText
    }
    guard let role = Self.role(field("from")) else {
      tally.add(.unknown, "From")
      return
    }
    add(
      role, field("text")?.replacingOccurrences(of: "\\n", with: "\n"), id: field("id"),
      at: field("timestamp").flatMap { ImportedDate.read($0) }, reaction: field("reaction"))
  }

  /// `{payload:{messages:[…]}}`, or one of its messages.
  private mutating func take(_ json: JSONValue) {
    let messages = (json["payload"]?["messages"] ?? json["messages"])?.elements ?? [json["payload"] ?? json]
    for message in messages {
      guard let role = Self.role(message["meta"]?["nature"]?.string) else {
        tally.add(.unknown, "nature")
        continue
      }
      add(
        role, message["content"]?["text"]?.string, id: message["id"]?.id,
        at: ImportedDate.read(message["meta"]?["timestamp"]),
        reaction: message["effects"]?["reaction"]?["name"]?.string ?? message["effects"]?["reaction"]?.string)
    }
  }

  private static func role(_ from: String?) -> ImportedMessage.Role? {
    switch from?.lowercased() {
    case "me", "customer", "user": .person
    case "rep", "robot", "replika": .companion
    default: nil
    }
  }

  private mutating func add(
    _ role: ImportedMessage.Role, _ text: String?, id: String?, at: Date?, reaction: String?
  ) {
    guard let text = text?.saidText else {
      tally.add(.empty, "Text")
      return
    }
    // A file that begins later must give the same ids: the place tells nothing.
    let own = "\(at?.timeIntervalSince1970 ?? 0)-" + StableName.of(role.rawValue, text)
    var message = ImportedMessage(id: id ?? own, previous: nil, role: role, text: text, at: at)
    if role == .companion, let reaction = reaction?.lowercased() {
      message.isLiked = Self.liked.contains(reaction) ? true : Self.disliked.contains(reaction) ? false : nil
      if message.isLiked == nil, !["none", "null"].contains(reaction) { tally.add(.unknown, "Reaction") }
    }
    held += message.bytes + 200
    lines.append(Line(message: message, at: at))
  }
}
