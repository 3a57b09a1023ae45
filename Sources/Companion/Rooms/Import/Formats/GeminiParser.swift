package import Foundation

/// Reads the activity of Gemini from Google's Takeout, as JSON (record by record) or HTML (the whole page).
///
/// There are no conversations in it, only what was asked and, mostly, what was answered, newest first. Whatever lies
/// no more than half an hour apart is taken for one.
package struct GeminiParser: ExportParser {
  /// A pause that ends a conversation, in seconds.
  static let pause: TimeInterval = 30 * 60

  /// What is held of one conversation before it is given, in bytes: as much as one piece of other formats may be.
  /// Nobody says that in an afternoon.
  static let mostHeld = 64_000_000

  /// The records of the conversation that is not whole yet, in the order they came.
  private var open: [GeminiRecord] = []
  private var held = 0
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

  package mutating func finish() -> [Imported] { whole() + tally.take() }

  private mutating func add(_ record: GeminiRecord?) -> [Imported] {
    guard let record else { return [] }
    let isNear = open.last.map { abs($0.at.timeIntervalSince(record.at)) <= Self.pause } ?? true
    let size = record.asked.utf8.count + record.answered.utf8.count + 200
    let found = isNear && held + size <= Self.mostHeld ? [] : whole()
    open.append(record)
    held += size
    return found
  }

  private mutating func whole() -> [Imported] {
    defer { (open, held) = ([], 0) }
    // As they came where the moment is the same; newest first turned round.
    let records = open.reversed().enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    var messages: [ImportedMessage] = []
    var taken: Set<String> = []
    for (_, record) in records {
      // Asking again is kept twice by Google, with the same moment only where it is the same record.
      let name = StableName.of(String(Int64(record.at.timeIntervalSince1970 * 1000)), record.asked)
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
    guard let first = messages.first, let last = messages.last else { return [] }
    // A later export of the same day has the same beginning.
    var conversation = ImportedConversation(id: first.id, messages: messages)
    conversation.leaf = last.id
    conversation.createdAt = first.at
    conversation.updatedAt = last.at
    return [.conversation(conversation)]
  }
}
