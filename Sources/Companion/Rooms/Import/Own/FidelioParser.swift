import Engines
package import Foundation

/// Reads the lines of Fidelio's own export (`docs/export.md`): conversations whole, companions as cards, facts as
/// memories, what is not to be remembered, and the parts that wait for the person's word. What is unknown is counted.
package struct FidelioParser: ExportParser {
  private var threads: [String: OwnThread] = [:]
  /// Threads in their order, and those of them that a message came for.
  private var order: [String] = []
  private var heard: Set<String> = []
  private var present: ImportedConversation?
  /// Where the messages of the present one stand.
  private var places: [String: Int] = [:]
  /// Bytes of the present one. Nobody has so much in one thread: what goes beyond is left out, for a thread must stand
  /// as a whole.
  private var held = 0
  private var noted: [OwnNoted] = []
  /// Records and summaries that are offered together, with their bytes.
  private var gathered: [ExportKind: (lines: [Data], bytes: Int)] = [:]
  private let mostHeld: Int
  private let decoder: JSONDecoder
  /// Lines of each kind that is known, without the first and the last.
  private var counts: [ExportKind: Int] = [:]
  /// The same as the last line tells it; `nil` before that line.
  private var told: [ExportKind: Int]?

  /// No last line, or fewer or more lines than it tells.
  package var isCut: Bool { told != counts }

  package init() { self.init(mostHeld: 4 * ImportLimits.held) }

  init(mostHeld: Int) {
    self.mostHeld = mostHeld
    decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
  }

  private struct Kind: Decodable { let kind: String }

  package mutating func read(_ piece: Data) throws(ImportError) -> [Imported] {
    let kind: Kind = try decoded(piece)
    let known = ExportKind(rawValue: kind.kind)
    if let known, known != .fidelio, known != .end { counts[known, default: 0] += 1 }
    switch known {
    case .fidelio: return []
    case .plan, .contact, .draft, .person:
      guard let part = OwnPart(piece) else { throw .damaged }
      let consents = known == .person ? OwnConsent.all(in: piece) : []
      return (part.isEmpty ? [] : [.memory(ImportedMemory(text: part.told, json: piece))])
        + consents.map { .memory($0.memory) }
    case .noted:
      noted.append(try decoded(piece))
      return noted.count < OwnPart.mostTogether ? [] : together()
    case .end:
      let end: OwnEnding = try decoded(piece)
      told = end.lines
      return []
    case .forgotten:
      let mark: ForgottenMark = try decoded(piece)
      return [.forgotten(mark)]
    case .persona:
      let persona: ExportedPersona = try decoded(piece)
      return [.persona(persona)]
    case .companion: return [.card(try card(piece))]
    case .fact:
      let fact: OwnFact = try decoded(piece)
      return [.memory(ImportedMemory(text: fact.text, at: fact.said, json: piece))]
    case .thread:
      let thread: OwnThread = try decoded(piece)
      if threads.updateValue(thread, forKey: thread.id) == nil { order.append(thread.id) }
      return []
    case .message: return try take(piece)
    case .attachment:
      let file: OwnAttachment = try decoded(piece)
      guard present?.id == file.thread, let index = places[file.message] else {
        return [.leftOut(LeftOut(.damaged, kind.kind))]
      }
      held += piece.count
      guard held <= mostHeld else { return [.leftOut(LeftOut(.tooLarge, kind.kind))] }
      present?.messages[index].texts.append(ImportedFile(name: file.name, text: file.text))
      return []
    case .raw:
      let raw: OwnRaw = try decoded(piece)
      guard present?.id == raw.thread else { return [.leftOut(LeftOut(.damaged, kind.kind))] }
      held += piece.count
      guard held <= mostHeld else { return [.leftOut(LeftOut(.tooLarge, kind.kind))] }
      present?.raws.append(RawPiece(format: raw.format, bytes: Data(raw.text.utf8)))
      return []
    case .summary: return gather(.summary, piece)
    case .offer: return [.offer(try decoded(piece))]
    case .imported: return [.report(try decoded(piece))]
    case .followUp:
      return gather(.followUp, piece) + (OwnWebhook.line(piece).map { [.memory($0.memory)] } ?? [])
    case let known? where RoomLines.line(of: known) != nil:
      return gather(OwnRecords.group(of: known), piece)
    default: return [.leftOut(LeftOut(.unknown, CleanText.line(kind.kind, limit: 40)))]
    }
  }

  package mutating func finish() -> [Imported] {
    let last = closed()
    // Nothing was ever said in these.
    let empty = order.filter { !heard.contains($0) }.compactMap {
      threads[$0].map { Imported.conversation($0.conversation) }
    }
    (order, heard, threads) = ([], [], [:])
    return last + empty + together() + Self.gathering.flatMap { together($0) }
  }

  /// Kinds that are offered together, in their order.
  private static let gathering = [.summary] + OwnRecords.kinds
  /// UTF-8 bytes of lines that are held in all.
  private static let mostGathered = 4 * OwnRecords.bytesTogether

  /// Holds a line until enough of its kind are there for one offer. What comes before that kind is offered before it.
  private mutating func gather(_ kind: ExportKind, _ piece: Data) -> [Imported] {
    gathered[kind, default: ([], 0)].lines.append(piece)
    gathered[kind]?.bytes += piece.count
    if gathered.values.reduce(0, { $0 + $1.bytes }) >= Self.mostGathered {
      return Self.gathering.flatMap { together($0) }
    }
    guard let held = gathered[kind], let place = Self.gathering.firstIndex(of: kind),
      held.lines.count >= OwnPart.mostTogether || held.bytes >= OwnRecords.bytesTogether
    else { return [] }
    return Self.gathering[...place].flatMap { together($0) }
  }

  /// What was gathered of a kind, as one part; lines that cannot be read are counted.
  private mutating func together(_ kind: ExportKind) -> [Imported] {
    guard let lines = gathered.removeValue(forKey: kind)?.lines else { return [] }
    let part: OwnPart?
    let json: Data?
    let count: Int
    if kind == .summary {
      let summaries = lines.compactMap { try? decoder.decode(OwnSummary.self, from: $0) }
        .filter { $0.summary != nil }
      (part, count) = (summaries.isEmpty ? nil : .summaries(summaries), summaries.count)
      json = OwnPart.together(summaries)
    } else {
      let own = OwnRecords(kind, lines)
      (part, json, count) = (own.map { .records($0) }, own?.json, own?.lines.count ?? 0)
    }
    let left = LeftOut(.damaged, kind.rawValue, count: lines.count - count)
    let offered = part.flatMap { part in json.map { ImportedMemory(text: part.told, json: $0) } }
    return (offered.map { [.memory($0)] } ?? []) + (left.count > 0 ? [.leftOut(left)] : [])
  }

  /// What was noted so far, as one part.
  private mutating func together() -> [Imported] {
    defer { noted = [] }
    guard !noted.isEmpty, let json = OwnPart.together(noted) else { return [] }
    return [.memory(ImportedMemory(text: OwnPart.noted(noted).told, json: json))]
  }

  private mutating func take(_ piece: Data) throws(ImportError) -> [Imported] {
    let message: OwnMessage = try decoded(piece)
    var done: [Imported] = []
    if present?.id != message.thread {
      done = closed()
      guard let thread = threads[message.thread] else { throw .damaged }
      present = thread.conversation
      heard.insert(thread.id)
    }
    held += piece.count
    guard held <= mostHeld else { return done + [.leftOut(LeftOut(.tooLarge, ExportKind.message.rawValue))] }
    if places[message.id] == nil { places[message.id] = present?.messages.count }
    present?.messages.append(message.imported)
    return done
  }

  private mutating func closed() -> [Imported] {
    defer { (present, places, held) = (nil, [:], 0) }
    return present.map { [.conversation($0)] } ?? []
  }

  private func card(_ piece: Data) throws(ImportError) -> ImportedCard {
    guard let own = OwnCompanion(piece) else { throw .damaged }
    var card = ImportedCard(name: own.name, json: piece)
    card.description = own.persona
    card.picture = own.jpeg
    return card
  }

  private func decoded<T: Decodable>(_ piece: Data) throws(ImportError) -> T {
    do { return try decoder.decode(T.self, from: piece) } catch { throw .damaged }
  }
}

/// What is read of a thread's line.
private struct OwnThread: Decodable, Sendable {
  let id: String
  let companion: String
  let title: String
  let createdAt: Date
  let updatedAt: Date
  let leaf: String?
  let pinned: Bool?
  let archived: Bool?
  let tone: OwnShift?
  let origin: OwnOrigin?

  var conversation: ImportedConversation {
    var conversation = ImportedConversation(id: id, title: title)
    conversation.partner = ImportedPartner(id: companion, name: nil)
    conversation.createdAt = createdAt
    conversation.updatedAt = updatedAt
    conversation.leaf = leaf
    conversation.isPinned = pinned ?? false
    conversation.isArchived = archived ?? false
    conversation.tone = tone?.value
    conversation.origin = origin?.value
    return conversation
  }
}

/// What was different about the tone in a thread; one that does not fit is done without.
private struct OwnShift: Decodable, Sendable {
  let value: ToneShift?

  init(from decoder: any Decoder) throws {
    value = try? ToneShift(from: decoder).checked()
  }
}

/// Where a thread was from; one that a later version writes otherwise does not keep the thread away.
private struct OwnOrigin: Decodable, Sendable {
  let value: ThreadOrigin?

  init(from decoder: any Decoder) throws {
    value = try? ThreadOrigin(from: decoder)
  }
}

private struct OwnMessage: Decodable, Sendable {
  let id: String
  let thread: String
  let role: Message.Role
  let text: String
  let at: Date
  let previous: String?
  let model: String?
  let state: Message.State?
  let recalled: [Message.ID]?
  let facts: [Fact.ID]?
  let usage: TokenUsage?
  let guarded: Int?
  let house: Bool?

  var imported: ImportedMessage {
    var message = ImportedMessage(
      id: id, previous: previous, role: role == .person ? .person : .companion, text: text, at: at,
      model: model)
    message.own = OwnMessageNotes(
      // Nobody writes it any more.
      state: state == .growing ? .interrupted : state ?? .whole, recalled: recalled ?? [], facts: facts,
      usage: usage, guarded: max(0, guarded ?? 0),
      house: house == true ? true : nil)
    return message
  }
}

private struct OwnEnding: Decodable, Sendable {
  let counts: [String: Int]

  /// Without kinds that a newer Fidelio writes.
  var lines: [ExportKind: Int] {
    var lines: [ExportKind: Int] = [:]
    for (name, count) in counts where count > 0 {
      if let kind = ExportKind(rawValue: name) { lines[kind] = count }
    }
    return lines
  }
}

/// What the vendor wrote.
private struct OwnRaw: Decodable, Sendable {
  let thread: String
  let format: ExportFormat
  let text: String
}

private struct OwnAttachment: Decodable, Sendable {
  let thread: String
  let message: String
  let name: String
  let text: String
}
