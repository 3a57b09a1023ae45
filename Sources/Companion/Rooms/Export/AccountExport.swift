package import Foundation
import Safeguard
import Store
import Vault

/// Tells a whole account, line by line, in the order of `docs/export.md`. Never more than a batch is held.
struct AccountExport {
  /// Rows of one read.
  private static let batch = 200
  /// Attachments may be large.
  private static let fewAtOnce = 4

  let resident: Resident
  let write: (Data) async throws -> Void
  private var ending = ExportEnding()

  init(of resident: Resident, to write: @escaping (Data) async throws -> Void) {
    self.resident = resident
    self.write = write
  }

  /// - Throws: `HouseError.locked` when the account locks meanwhile: the last line is then missing.
  mutating func run() async throws {
    try await tell(.fidelio, ExportOpening(at: resident.now()))
    try await each(Person.self, .person, under: nil, atOnce: 1) { export, found in
      try await export.count(.person, found.value)
    }
    try await each(CompanionProfile.self, .companion, under: nil, atOnce: Self.batch) { export, found in
      try await export.count(.companion, found.value)
    }
    try await each(SafetyPlan.self, .plan, under: nil, atOnce: 1) { export, found in
      try await export.count(.plan, found.value)
    }
    try await each(Contact.self, .contact, under: nil, atOnce: Self.batch) { export, found in
      try await export.count(.contact, ExportedContact(found.value))
    }
    try await each(Fact.self, .fact, under: nil, atOnce: Self.batch) { export, found in
      try await export.count(.fact, ExportedFact(found.value))
    }
    try await each(ForgottenMark.self, .forgotten, under: nil, atOnce: Self.batch) { export, found in
      try await export.count(.forgotten, found.value)
    }
    try await each(KeptImport.self, .imports, under: nil, atOnce: Self.batch) { export, found in
      try await export.count(.imported, ExportedImport(found.value))
    }
    try await offers()
    for thread in try await threads() { try await tell(thread) }
    try await personas()
    try await tell(RoomLines.days)
    try await each(Noted.self, .noted, under: nil, atOnce: Self.batch) { export, found in
      try await export.count(.noted, ExportedNote(found.value))
    }
    try await tell(RoomLines.care)
    for companion in try await resident.companions() {
      try await tell(RoomLines.voices, of: companion.id.raw)
    }
    try await tell(.end, ending)
  }

  /// Tells the lines that are records.
  private mutating func tell(_ lines: [any RoomLine.Type], of companion: RecordID? = nil) async throws {
    for line in lines { try await tell(line, of: companion) }
  }

  private mutating func tell<Line: RoomLine>(_ line: Line.Type, of companion: RecordID?) async throws {
    let parent: RecordID? =
      switch line.place {
      case .account: nil
      case .owner: resident.chest.owner
      case .companion: companion
      }
    try await each(Line.Record.self, line.room, under: parent, atOnce: line.atOnce) { export, found in
      try await export.count(line.kind, Line(found.value, at: found.address))
    }
  }

  private func tell(_ kind: ExportKind, _ body: some Encodable) async throws {
    // Looked at for each line: a slow reader must not take what was read before the lock.
    guard resident.gate.isOpen else { throw HouseError.locked }
    try await write(try ExportLine(kind: kind, body: body).data())
  }

  private mutating func count(_ kind: ExportKind, _ body: some Encodable) async throws {
    ending.counts[kind.rawValue, default: 0] += 1
    try await tell(kind, body)
  }

  /// Tells the offers, also those that lie under a companion.
  private mutating func offers() async throws {
    for try await shelf in resident.chest.sweep(.offer, batch: Self.fewAtOnce) {
      let read = try await resident.records { _ in Chest.read(Offer.self, shelf) }
      ending.damaged += read.damaged
      for offer in read.values { try await tell(offer) }
    }
  }

  private mutating func tell(_ offer: Offer) async throws {
    try await count(.offer, ExportedOffer(offer, picture: try await resident.picture(of: offer)))
  }

  /// Tells who the companions were, behind the words that it is taken from.
  private mutating func personas() async throws {
    for try await shelf in resident.chest.sweep(.persona, batch: Self.fewAtOnce) {
      let read = try await resident.records { _ in Chest.read(PersonaCard.self, shelf) }
      ending.damaged += read.damaged
      for found in read.found {
        let companion = CompanionProfile.ID(raw: found.address.id)
        try await count(.persona, ExportedPersona(companion: companion, card: found.value))
      }
    }
  }

  /// Tells the threads, oldest first; private ones are not among what is kept.
  /// - Returns: Also those that did not open: what was said in them is there.
  private mutating func threads() async throws -> [ChatThread.ID] {
    var ids: [ChatThread.ID] = []
    for try await shelf in resident.chest.sweep(.thread, batch: Self.batch) {
      let read = try await resident.records { _ in Chest.read(ChatThread.self, shelf) }
      ending.damaged += read.damaged
      for var thread in read.values {
        // By which the vendor's next export is known in another home.
        if let origin = thread.origin, origin.account == nil, origin.format != .fidelio {
          thread.origin?.account = resident.id
        }
        try await count(.thread, thread)
      }
      ids += (shelf.records.map(\.address) + shelf.damaged).map { ChatThread.ID(raw: $0.id) }
    }
    return ids
  }

  /// Messages in the order they were said, whatever their branch, then what belongs to the thread.
  private mutating func tell(_ thread: ChatThread.ID) async throws {
    try await each(Message.self, .message, under: thread.raw, atOnce: Self.batch) { export, found in
      var message = found.value
      message.card = nil
      try await export.count(.message, message)
    }
    try await each(AttachedFile.self, .attachment, under: thread.raw, atOnce: Self.fewAtOnce) {
      export, found in
      try await export.count(
        .attachment,
        ExportedAttachment(
          id: Attachment.ID(raw: found.address.id), thread: thread, message: found.value.message,
          name: found.value.name, text: found.value.text))
    }
    try await tellRaw(of: thread)
    if let summary: Summary = try await named(thread, in: .summary) {
      try await count(
        .summary,
        ExportedSummary(thread: thread, text: summary.text, upTo: summary.upTo, at: summary.at))
    }
    let unsent: Unsent? = try await named(thread, in: .draft)
    let waiting: UnsentFiles? = try await named(thread, in: .waiting)
    if let at = unsent?.at ?? waiting?.at {
      let draft = ExportedDraft(
        thread: thread, text: unsent?.text ?? "", attachments: waiting?.files, at: at)
      try await count(.draft, draft)
    }
  }

  /// What vendors wrote of it, one large piece after another.
  private mutating func tellRaw(of thread: ChatThread.ID) async throws {
    var position: Int64 = 0
    while true {
      let shelf = try await resident.records { [position] chest in
        try await chest.oldest(.raw, under: thread.raw, after: position, limit: 1)
      }
      guard let last = (shelf.records.map(\.address) + shelf.damaged).map(\.position).max() else { return }
      position = last
      ending.damaged += shelf.damaged.count
      for opened in shelf.records {
        guard let piece = RawPiece(opened.plaintext) else {
          ending.damaged += 1
          continue
        }
        let text = String(decoding: piece.bytes, as: UTF8.self)
        try await count(.raw, ExportedRaw(thread: thread, format: piece.format, text: text))
      }
    }
  }

  private mutating func each<T: Decodable & Sendable>(
    _ type: T.Type, _ room: RoomName, under parent: RecordID?, atOnce: Int,
    _ visit: (inout AccountExport, Chest.Found<T>) async throws -> Void
  ) async throws {
    var position: Int64 = 0
    while true {
      let shelf = try await resident.records { [position] chest in
        try await chest.oldest(room, under: parent, after: position, limit: atOnce)
      }
      let places = shelf.records.map(\.address.position) + shelf.damaged.map(\.position)
      guard let last = places.max() else { return }
      let read = Chest.read(type, shelf)
      ending.damaged += read.damaged
      for found in read.found { try await visit(&self, found) }
      position = last
    }
  }

  private mutating func named<T: Decodable & Sendable>(
    _ thread: ChatThread.ID, in room: RoomName
  ) async throws -> T? {
    do {
      return try await resident.records { chest in try await chest.value(T.self, thread.raw, in: room)?.value
      }
    } catch HouseError.damaged {
      ending.damaged += 1
      return nil
    }
  }
}

extension Resident {
  /// Hands everything that is kept of the account to `write`, as JSON Lines, as fast as it takes them.
  /// - Throws: `HouseError.locked` when the account locks meanwhile, and what `write` throws.
  package func export(to write: @escaping (Data) async throws -> Void) async throws {
    var export = AccountExport(of: self, to: write)
    try await export.run()
  }
}
