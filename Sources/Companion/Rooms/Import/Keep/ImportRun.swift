import Foundation
import Store
import Vault

/// Brings one import in, from where it stands to its end: reads and parses, and hands over batch by batch (`ImportLine`),
/// each with the mark from which the next run goes on. A fall of the house at any point costs at most four batches of
/// work and doubles nothing.
struct ImportRun {
  let resident: Resident
  private let tools: ImportTools
  private var keeper: ImportKeeper
  /// Up to where everything is read.
  private var mark: ImportMark
  private var format: ExportFormat?
  private var batch = ImportBatch()
  /// Bytes of the sources before the one that is being read.
  private var bytesBefore: Int64 = 0
  /// Bytes of that one which are read at all: pictures in an archive are not.
  private var sourceBytes: Int64?
  /// Whether a file of the source ended before what it says of itself.
  private var isCut = false
  /// Whether it goes on where an earlier run ended, and what is known is still being passed over.
  private var isPassing = false

  /// - Parameter found: The import as it stands.
  init(_ found: Chest.Found<KeptImport>, of resident: Resident) {
    self.resident = resident
    tools = resident.house.settings.importTools
    keeper = ImportKeeper(found, of: resident)
    (mark, format) = (found.value.mark, found.value.format)
  }

  /// - Throws: `ImportStop`, `CancellationError`, `HouseError`; what was committed stands.
  mutating func run() async throws {
    let (id, sources) = (keeper.record.id, keeper.record.sources)
    resident.imports.begin(id, bytesTotal: sources.reduce(0) { $0 + resident.bytes(of: $1) })
    defer { resident.imports.end() }
    try await keeper.begin()
    var trouble: KeptImport.Trouble?
    for (number, source) in sources.enumerated() {
      if number >= mark.source {
        if let own = try await bringIn(source, number) { trouble = own }
      }
      bytesBefore += sourceBytes ?? resident.bytes(of: source)
      sourceBytes = nil
    }
    try await keeper.end(trouble)
  }

  /// Reads one source while what was read of it before is being kept.
  /// - Returns: What was wrong with it; what could be read stays.
  private mutating func bringIn(_ source: ImportPlace, _ number: Int) async throws -> KeptImport.Trouble? {
    try await keeper.look()
    var line = ImportLine(keeper)
    let (trouble, keeper) = try await withThrowingTaskGroup(of: ImportLine.Done.self) { workers in
      do {
        let trouble = try await readAll(of: source, number, into: &line, by: &workers)
        return (trouble, try await line.end(by: &workers))
      } catch {
        await line.leave(by: &workers)
        throw error
      }
    }
    self.keeper = keeper
    return trouble
  }

  /// - Returns: What was wrong with it.
  private mutating func readAll(
    of source: ImportPlace, _ number: Int, into line: inout ImportLine, by workers: inout ImportLine.Workers
  ) async throws -> KeptImport.Trouble? {
    var trouble: KeptImport.Trouble?
    do {
      if try await read(source, number, into: &line, by: &workers) { trouble = .damaged }
    } catch let error as ImportError {
      try await flush(into: &line, by: &workers)
      trouble = KeptImport.Trouble(error)
      batch.leftOut.append(LeftOut(.damaged, source.name))
    } catch is UnreadableSource {
      trouble = .fileGone
      batch.leftOut.append(LeftOut(.damaged, source.name))
    } catch ImportStop.asked where resident.gate.isOpen {
      // What was handed over before the person asked is kept all the same.
      _ = try? await line.end(by: &workers)
      throw ImportStop.asked
    }
    mark = ImportMark(source: number + 1)
    try await flush(into: &line, by: &workers)
    return trouble
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

  /// - Returns: Whether a file of the source ended before what it says of itself.
  private mutating func read(
    _ source: ImportPlace, _ number: Int, into line: inout ImportLine, by workers: inout ImportLine.Workers
  ) async throws -> Bool {
    isCut = false
    var events = try await resident.open(source, with: tools)
    let (size, wanted) = (resident.bytes(of: source), events.bytesTotal)
    sourceBytes = wanted
    resident.imports.tell { $0.bytesTotal += wanted - size }
    var reading: Reading?
    var files = -1
    var skips = number == mark.source ? mark : ImportMark()
    isPassing = skips.files > 0 || skips.pieces > 0
    while let event = try events.next() {
      try stopIfAsked()
      tellProgress(events.bytesRead)
      switch event {
      case .file(let name, let format):
        var former: (any ExportParser)?
        if let open = reading {
          former = try await close(
            open, after: files, in: number, unless: skips.files > files, into: &line, by: &workers)
        }
        files += 1
        // Another export under the same name is read from its beginning; what is known is known.
        if files == skips.files, !skips.file.isEmpty, skips.file != name { skips = ImportMark() }
        self.format = self.format ?? format
        reading = Reading(format: format, parser: tools.parser(format, former))
        if files >= skips.files {
          mark = ImportMark(
            source: number, files: files, file: name, pieces: files == skips.files ? skips.pieces : 0)
        }
      case .piece(let piece):
        guard var open = reading else { continue }
        // One owner alone: else each piece would copy what the parser holds.
        reading = nil
        if files >= skips.files {
          let isKnown = files == skips.files && open.pieces < skips.pieces
          if isPassing, !isKnown { begin(after: events.bytesRead) }
          try await take(piece, &open, isKnown: isKnown, into: &line, by: &workers)
        }
        reading = open
      case .damaged(let one):
        count(Self.named(one, in: reading?.format), &reading, files, skips)
      case .leftOut(let one):
        count(one, &reading, files, skips)
      }
      if batch.isFull { try await flush(into: &line, by: &workers) }
    }
    if let open = reading {
      _ = try await close(
        open, after: files, in: number, unless: skips.files > files, into: &line, by: &workers)
    }
    return isCut
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
    mark.pieces = steps
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
    _ piece: Data, _ reading: inout Reading, isKnown: Bool, into line: inout ImportLine,
    by workers: inout ImportLine.Workers
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
    try await add(found, raw: raw, reading.format, into: &line, by: &workers)
    mark.pieces = reading.pieces
  }

  /// - Returns: The parser at its end: what it learnt goes along to the next file.
  private mutating func close(
    _ reading: Reading, after files: Int, in source: Int, unless isKnown: Bool, into line: inout ImportLine,
    by workers: inout ImportLine.Workers
  ) async throws -> any ExportParser {
    var reading = reading
    let found = reading.parser.finish()
    guard !isKnown else { return reading.parser }
    if reading.parser.isCut { isCut = true }
    try await add(
      found, raw: reading.raw(for: found, isEnd: true), reading.format, into: &line, by: &workers)
    mark = ImportMark(source: source, files: files + 1)
    if batch.isFull { try await flush(into: &line, by: &workers) }
    return reading.parser
  }

  /// What is told to be left out beside one conversation is counted with it.
  private mutating func add(
    _ found: [Imported], raw: Data?, _ format: ExportFormat, into line: inout ImportLine,
    by workers: inout ImportLine.Workers
  ) async throws {
    var leftOut: [LeftOut] = []
    for case .leftOut(let one) in found { leftOut.append(one) }
    let isOne = found.count { if case .conversation = $0 { true } else { false } } == 1
    if !isOne { batch.leftOut += leftOut }
    for one in found {
      switch one {
      case .conversation(let value):
        if batch.holds(value, format) { try await flush(isWhole: false, into: &line, by: &workers) }
        batch.add(
          .conversation(
            ImportBatch.Conversation(value: value, format: format, raw: raw, leftOut: isOne ? leftOut : [])))
      case .memory(let memory): batch.add(.memory(memory, format))
      case .instructions(let told): batch.add(.instructions(told, format))
      case .card(let card): batch.add(.card(card, format))
      // A stranger's file says nothing of what this house is to remember.
      case .forgotten(let mark): if format == .fidelio { batch.add(.forgotten(mark)) }
      case .persona(let persona): if format == .fidelio { batch.add(.persona(persona)) }
      case .offer(let offer): if format == .fidelio { batch.add(.offer(offer)) }
      case .report(let report): if format == .fidelio { batch.add(.report(report)) }
      case .leftOut: break
      }
    }
  }

  /// Hands over what was read so far.
  /// - Parameter isWhole: Whether all of what was read is in it; else the mark stays where it was last kept, and what is
  ///   read again after a fall is known by its ids.
  private mutating func flush(
    isWhole: Bool = true, into line: inout ImportLine, by workers: inout ImportLine.Workers
  ) async throws {
    guard !batch.isEmpty || isWhole else { return }
    try stopIfAsked()
    var full = batch
    batch = ImportBatch()
    if !isWhole {
      // Counted with the mark that says so.
      (batch.leftOut, full.leftOut) = (full.leftOut, [])
    }
    try await line.take(full, mark: mark, isWhole: isWhole, format: format, by: &workers)
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
