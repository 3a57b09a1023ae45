import Foundation
import Store
import Vault

/// Brings one import in, from where it stands to its end: reads, parses, and commits batch by batch, each with the mark
/// from which the next run goes on. A fall of the house at any point costs at most one batch of work and doubles nothing.
struct ImportRun {
  let resident: Resident
  private let tools: ImportTools
  private var record: KeptImport
  private var version: Int64
  private var batch = ImportBatch()
  /// Bytes of the sources before the one that is being read.
  private var bytesBefore: Int64 = 0
  /// Bytes of that one which are read at all: pictures in an archive are not.
  private var sourceBytes: Int64?
  /// Whether it goes on where an earlier run ended, and what is known is still being passed over.
  private var isPassing = false
  /// Whether a file of the source ended before what it says of itself.
  private var isCut = false

  /// - Parameter found: The import as it stands.
  init(_ found: Chest.Found<KeptImport>, of resident: Resident) {
    self.resident = resident
    tools = resident.house.settings.importTools
    record = found.value
    version = found.address.version
  }

  /// - Throws: `ImportStop`, `CancellationError`, `HouseError`; what was committed stands.
  mutating func run() async throws {
    resident.imports.begin(record.id, bytesTotal: record.sources.reduce(0) { $0 + resident.bytes(of: $1) })
    defer { resident.imports.end() }
    let isStuck = record.startedFrom == record.mark && record.starts ?? 0 >= Self.mostStarts
    guard !isStuck else { throw ImportStop.stuck }
    record.starts = record.startedFrom == record.mark ? (record.starts ?? 0) + 1 : 1
    record.startedFrom = record.mark
    record.state = .running
    record.trouble = nil
    try await keepRecord()
    var trouble: KeptImport.Trouble?
    for (number, source) in record.sources.enumerated() {
      if number >= record.mark.source {
        do {
          isCut = false
          try await read(source, number)
          if isCut { trouble = .damaged }
        } catch let error as ImportError {
          // What could be read of it stays.
          try await flush()
          trouble = KeptImport.Trouble(error)
          record.tally.count(LeftOut(.damaged, source.name))
        } catch is UnreadableSource {
          trouble = .fileGone
          record.tally.count(LeftOut(.damaged, source.name))
        }
        record.mark = ImportMark(source: number + 1)
        try await flush()
      }
      bytesBefore += sourceBytes ?? resident.bytes(of: source)
      sourceBytes = nil
    }
    finish(trouble)
    try await keepRecord()
  }

  /// How often it begins at the same place by itself. Each of these ended without a word: the house fell, or was locked.
  static let mostStarts = 3

  private mutating func finish(_ trouble: KeptImport.Trouble?) {
    record.endedAt = resident.now()
    let tally = record.tally
    switch (tally.isEmpty, tally.hasKnown, trouble) {
    case (false, _, _): (record.state, record.trouble) = (.done, trouble)
    case (true, true, nil): (record.state, record.trouble) = (.done, .nothingNew)
    // Nothing came in: that is no success, whatever the reason.
    case (true, _, let trouble?): (record.state, record.trouble) = (.failed, trouble)
    case (true, false, nil): (record.state, record.trouble) = (.failed, .nothing)
    }
  }

  // MARK: One source

  /// A file in an export that is being read.
  private struct Reading {
    var format: ExportFormat
    var parser: any ExportParser
    /// Its pieces so far, those that could not be cut included.
    var pieces = 0
    /// The vendor's own words: the piece, or all of a file whose pieces are parts of a conversation.
    var raw = Data()
    var hasRaw = true

    /// More than this is not kept beside what was made of it.
    static let mostRaw = 32 << 20

    mutating func take(_ piece: Data) {
      pieces += 1
      // What stood before it was another conversation's, or nobody's.
      if format.isOneAPiece { (raw, hasRaw) = (Data(), piece.first != UInt8(ascii: "[")) }
      guard hasRaw, format != .fidelio, raw.count + piece.count <= Self.mostRaw else {
        (raw, hasRaw) = (Data(), false)
        return
      }
      if !raw.isEmpty { raw.append(UInt8(ascii: "\n")) }
      raw.append(piece)
    }

    /// - Parameter isEnd: Whether the file is read to its end.
    /// - Returns: What led to these; `nil` where it may hold words of another conversation too. A format that gives one
    ///   when the next begins has read of the next by then: of such a file only that of a single conversation is kept.
    mutating func raw(for found: [Imported], isEnd: Bool) -> Data? {
      let conversations = found.count {
        if case .conversation = $0 { true } else { false }
      }
      guard conversations > 0 else { return nil }
      defer { (raw, hasRaw) = (Data(), false) }
      return conversations == 1 && hasRaw && format.isOneAPiece != isEnd ? raw : nil
    }
  }

  private mutating func read(_ source: ImportPlace, _ number: Int) async throws {
    former = try await resident.formerAccounts()
    var events = try await resident.open(source, with: tools)
    let (size, wanted) = (resident.bytes(of: source), events.bytesTotal)
    sourceBytes = wanted
    resident.imports.tell { $0.bytesTotal += wanted - size }
    var reading: Reading?
    var files = -1
    var skips = number == record.mark.source ? record.mark : ImportMark()
    isPassing = skips.files > 0 || skips.pieces > 0
    while let event = try events.next() {
      try stopIfAsked()
      tellProgress(events.bytesRead)
      switch event {
      case .file(let name, let format):
        var former: (any ExportParser)?
        if let open = reading {
          former = try await close(open, after: files, in: number, unless: skips.files > files)
        }
        files += 1
        // Another export under the same name is read from its beginning; what is known is known.
        if files == skips.files, !skips.file.isEmpty, skips.file != name { skips = ImportMark() }
        if record.format == nil { record.format = format }
        reading = Reading(format: format, parser: tools.parser(format, former))
        if files >= skips.files {
          record.mark = ImportMark(
            source: number, files: files, file: name, pieces: files == skips.files ? skips.pieces : 0)
        }
      case .piece(let piece):
        guard var open = reading else { continue }
        // One owner alone: else each piece would copy what the parser holds.
        reading = nil
        if files >= skips.files {
          let isKnown = files == skips.files && open.pieces < skips.pieces
          if isPassing, !isKnown { begin(after: events.bytesRead) }
          try await take(piece, &open, in: number, isKnown: isKnown)
        }
        reading = open
      case .damaged(let one):
        count(Self.named(one, in: reading?.format), &reading, files, skips)
      case .leftOut(let one):
        count(one, &reading, files, skips)
      }
      if batch.isFull { try await flush() }
    }
    if let open = reading {
      _ = try await close(open, after: files, in: number, unless: skips.files > files)
    }
    try await flush()
  }

  /// What cannot be read is a step like a piece: what was counted before a fall is not counted again.
  private mutating func count(_ one: LeftOut, _ reading: inout Reading?, _ files: Int, _ skips: ImportMark) {
    guard reading != nil else {
      // Before the first file, and nothing of that was kept yet.
      if skips.files == 0, skips.file.isEmpty { batch.leftOut.append(one) }
      return
    }
    reading?.pieces += 1
    guard files >= skips.files, let steps = reading?.pieces, files > skips.files || steps > skips.pieces
    else {
      return
    }
    batch.leftOut.append(one)
    record.mark.pieces = steps
  }

  /// A piece that cannot be read is a conversation where the format has one in a piece.
  private static func named(_ one: LeftOut, in format: ExportFormat?) -> LeftOut {
    switch format {
    case .chatGPT, .claude, .openWebUI, .libreChat, .deepSeek, .grok, .leChat:
      LeftOut(one.reason, ImportSealer.conversationName, count: one.count)
    default: one
    }
  }

  /// - Parameter isKnown: It was kept before: the parser reads it, since it may carry something over to the next.
  private mutating func take(
    _ piece: Data, _ reading: inout Reading, in source: Int, isKnown: Bool
  ) async throws {
    reading.take(piece)
    var found: [Imported] = []
    do {
      found = try reading.parser.read(piece)
    } catch {
      if !isKnown {
        batch.leftOut.append(Self.named(LeftOut(.damaged, reading.format.rawValue), in: reading.format))
      }
    }
    let raw = reading.raw(for: found, isEnd: false)
    guard !isKnown else { return }
    try await add(found, raw: raw, reading.format)
    record.mark.pieces = reading.pieces
  }

  /// - Returns: The parser at its end: what it learnt goes along to the next file.
  private mutating func close(
    _ reading: Reading, after files: Int, in source: Int, unless isKnown: Bool
  ) async throws -> any ExportParser {
    var reading = reading
    let found = reading.parser.finish()
    guard !isKnown else { return reading.parser }
    if reading.parser.isCut { isCut = true }
    try await add(found, raw: reading.raw(for: found, isEnd: true), reading.format)
    record.mark = ImportMark(source: source, files: files + 1)
    if batch.isFull { try await flush() }
    return reading.parser
  }

  /// What is told to be left out beside one conversation is counted with it.
  private mutating func add(_ found: [Imported], raw: Data?, _ format: ExportFormat) async throws {
    var leftOut: [LeftOut] = []
    for case .leftOut(let one) in found { leftOut.append(one) }
    let isOne = found.count { if case .conversation = $0 { true } else { false } } == 1
    if !isOne { batch.leftOut += leftOut }
    for one in found {
      switch one {
      case .conversation(let value):
        if batch.holds(value, format) { try await flush(isWhole: false) }
        batch.add(
          .conversation(
            ImportBatch.Conversation(value: value, format: format, raw: raw, leftOut: isOne ? leftOut : [])))
      case .memory(let memory): batch.add(.memory(memory, format))
      case .instructions(let told): batch.add(.instructions(told, format))
      case .card(let card): batch.add(.card(card, format))
      // A stranger's file says nothing of what this house is to remember.
      case .forgotten(let mark): if format == .fidelio { batch.add(.forgotten(mark)) }
      case .persona(let persona): if format == .fidelio { batch.add(.persona(persona)) }
      case .leftOut: break
      }
    }
  }

  // MARK: Keeping

  /// Tries at a batch that something else overtakes.
  private static let attempts = 5

  /// - Parameter isWhole: Whether all of what was read is in it; else the mark stays where it was last kept, and what is
  ///   read again after a fall is known by its ids.
  private mutating func flush(isWhole: Bool = true) async throws {
    guard !batch.isEmpty || isWhole else { return }
    try stopIfAsked()
    var full = batch
    batch = ImportBatch()
    if !isWhole {
      // Counted with the mark that says so.
      (batch.leftOut, full.leftOut) = (full.leftOut, [])
    }
    for _ in 0..<Self.attempts {
      do {
        try await keep(full, movesMark: isWhole)
        await Task.yield()
        return
      } catch StoreError.versionConflict {
        try await readVersion()
      } catch StoreError.missing {
        // A companion or thread that was deleted at this moment: what stands is looked at anew.
        try await readVersion()
      }
    }
    throw HouseError.conflict
  }

  private mutating func keep(_ full: ImportBatch, movesMark: Bool) async throws {
    let chest = resident.chest
    let language = try await resident.familiarPerson().language
    let sealer = ImportSealer(
      chest: chest, account: resident.id, former: former, language: language, now: resident.now())
    let made = try await sealer.make(full, of: record)
    var next = record
    next.tally.add(made.tally)
    next.companions += made.companions.subtracting(next.companions).sorted { $0.description < $1.description }
    next.companions = Array(next.companions.prefix(Resident.companionLimit))
    if !made.madeCompanions.isEmpty {
      next.companionsMade = (next.companionsMade ?? 0) + made.madeCompanions.count
    }
    if !movesMark { next.mark = kept }
    var changes = made.changes
    if !made.entries.isEmpty {
      changes.append(
        try .append(ImportEntries(entries: made.entries), in: .imports, id: RecordID(), under: record.id.raw))
    }
    changes.append(try .replace(next, in: .imports, id: record.id.raw, expecting: version))
    let addresses = try await chest.commit(changes)
    version = addresses.last?.version ?? version
    kept = next.mark
    let mark = record.mark
    record = next
    record.mark = mark
    index(made.messages, at: addresses)
  }

  /// Accounts of other homes that threads here came from.
  private var former: [AccountID] = []

  /// What is kept on disk of the mark.
  private var kept = ImportMark()

  /// Searchable at once.
  private func index(_ messages: [Message], at addresses: [RecordAddress]) {
    guard !messages.isEmpty else { return }
    var positions: [RecordID: Int64] = [:]
    for address in addresses where address.room == .message { positions[address.id] = address.position }
    resident.memory.add(messages.map { (message: $0, position: positions[$0.id.raw] ?? 0) })
  }

  private mutating func keepRecord() async throws {
    let changes: [Chest.Change] = [
      try .replace(record, in: .imports, id: record.id.raw, expecting: version)
    ]
    // Also where an account is full: that it is so is to be written down.
    version = try await resident.chest.unlimited.commit(changes).last?.version ?? version
    kept = record.mark
  }

  private mutating func readVersion() async throws {
    guard let found = try await resident.chest.value(KeptImport.self, record.id.raw, in: .imports) else {
      throw ImportStop.asked
    }
    version = found.address.version
  }

  private func stopIfAsked() throws {
    try Task.checkCancellation()
    guard resident.gate.isOpen, resident.imports.wish == nil else { throw ImportStop.asked }
  }

  /// From here on it takes its time: what is left is told from the speed since.
  private mutating func begin(after bytesRead: Int64) {
    isPassing = false
    let all = bytesBefore + bytesRead
    resident.imports.tell { ($0.bytesSkipped, $0.since) = (all, .now) }
  }

  private func tellProgress(_ bytesRead: Int64) {
    let all = bytesBefore + bytesRead
    resident.imports.tell { $0.bytesRead = all }
  }
}

/// The bytes of a source cannot be had.
struct UnreadableSource: Error {}

extension ExportFormat {
  /// Whether each conversation is a piece of its own, and is given when that is read.
  fileprivate var isOneAPiece: Bool {
    switch self {
    case .chatGPT, .claude, .openWebUI, .deepSeek, .grok, .aiStudio, .shareGPT, .openAILines: true
    case .characterAI, .sillyTavern, .card, .replika, .libreChat, .gemini, .leChat, .pi, .plainText, .fidelio:
      false
    }
  }
}
