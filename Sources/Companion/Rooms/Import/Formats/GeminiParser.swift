package import Foundation

/// Reads the activity of Gemini from Google's Takeout, as JSON (record by record) or HTML (the whole page).
///
/// It is a log of what was asked and, mostly, what was answered, newest first. Newer exports tell the talk that each
/// belongs to, one talk among the others; without that, whatever lies no more than half an hour apart is taken for one.
package struct GeminiParser: ExportParser {
  /// A pause that ends a conversation, in seconds.
  static let pause: TimeInterval = 30 * 60

  /// What is held of conversations before they are given, in bytes: as much as one piece of other formats may be.
  static let mostHeld = 64_000_000

  /// The records of the conversation without a name that is not whole yet, in the order they came.
  private var open: [GeminiRecord] = []
  /// Those of talks by their names, whole at the end of the file; and the names in the order they came.
  private var talks: [String: [GeminiRecord]] = [:]
  private var order: [String] = []
  /// Bytes of both.
  private var (held, heldOfTalks) = (0, 0)
  private var tally = LeftOutTally()

  package init() {}

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    var found: [Imported] = []
    if GeminiPage.isPage(piece) {
      for cell in try GeminiPage.cells(of: piece) {
        found += add(GeminiRecord(cell, tally: &tally))
      }
    } else {
      let value = try JSONValue(piece)
      for element in value.isArray ? value.elements : [value] {
        found += add(GeminiRecord(element, tally: &tally))
      }
    }
    return found + tally.take()
  }

  package mutating func finish() -> [Imported] { whole() + wholeTalks() + tally.take() }

  private mutating func add(_ record: GeminiRecord?) -> [Imported] {
    guard let record else { return [] }
    let size = record.asked.utf8.count + record.answered.utf8.count + 200
    if let talk = record.talk {
      let found = heldOfTalks + size <= Self.mostHeld ? [] : wholeTalks()
      if talks[talk] == nil { order.append(talk) }
      talks[talk, default: []].append(record)
      heldOfTalks += size
      return found
    }
    let isNear = open.last.map { abs($0.at.timeIntervalSince(record.at)) <= Self.pause } ?? true
    let found = isNear && held + size <= Self.mostHeld ? [] : whole()
    open.append(record)
    held += size
    return found
  }

  private mutating func whole() -> [Imported] {
    defer { (open, held) = ([], 0) }
    // A later export of the same day has the same beginning.
    return Self.conversation(of: open, named: nil).map { [.conversation($0)] } ?? []
  }

  private mutating func wholeTalks() -> [Imported] {
    defer { (talks, order, heldOfTalks) = ([:], [], 0) }
    return order.compactMap { name in
      talks[name].flatMap { Self.conversation(of: $0, named: name) }.map { .conversation($0) }
    }
  }

  /// - Parameter talk: The vendor's name of it: another file may have more of the same.
  private static func conversation(of newest: [GeminiRecord], named talk: String?) -> ImportedConversation? {
    // As they came where the moment is the same; newest first turned round.
    let records = newest.reversed().enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    var messages: [ImportedMessage] = []
    var taken: Set<String> = []
    for (_, record) in records {
      // Asking again is kept twice by Google, with the same moment only where it is the same record.
      let name = record.name
      guard taken.insert(name).inserted else { continue }
      var asked = ImportedMessage(
        id: name, previous: messages.last?.id, role: .person, text: record.asked, at: record.at)
      asked.files = record.files
      if !record.asked.isEmpty || !record.files.isEmpty { messages.append(asked) }
      guard !record.answered.isEmpty else { continue }
      messages.append(
        ImportedMessage(
          id: name + "-r", previous: messages.last?.id, role: .companion, text: record.answered, at: record.at
        ))
    }
    guard let first = messages.first, let last = messages.last else { return nil }
    var conversation = ImportedConversation(id: talk.map { "talk " + $0 } ?? first.id, messages: messages)
    conversation.leaf = last.id
    conversation.createdAt = first.at
    conversation.updatedAt = last.at
    conversation.isPart = talk != nil
    return conversation
  }
}
