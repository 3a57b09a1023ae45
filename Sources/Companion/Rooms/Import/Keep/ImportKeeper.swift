import Foundation
import Store
import Vault

/// The record of one import and what is kept with it: commits batch by batch, each with the mark from which the next
/// run goes on.
struct ImportKeeper: Sendable {
  let resident: Resident
  private(set) var record: KeptImport
  private var version: Int64
  /// What is kept on disk of the mark.
  private var kept: ImportMark
  /// Accounts of other homes that threads here came from.
  private var former: [AccountID] = []

  /// - Parameter found: The import as it stands.
  init(_ found: Chest.Found<KeptImport>, of resident: Resident) {
    self.resident = resident
    record = found.value
    version = found.address.version
    kept = found.value.mark
  }

  /// How often it begins at the same place by itself. Each of these ended without a word: the house fell, or was locked.
  static let mostStarts = 3

  /// - Throws: `ImportStop.stuck`.
  mutating func begin() async throws {
    let isStuck = record.startedFrom == record.mark && record.starts ?? 0 >= Self.mostStarts
    guard !isStuck else { throw ImportStop.stuck }
    record.starts = record.startedFrom == record.mark ? (record.starts ?? 0) + 1 : 1
    record.startedFrom = record.mark
    record.state = .running
    record.trouble = nil
    try await keepRecord()
  }

  /// Before a source is read.
  mutating func look() async throws { former = try await resident.formerAccounts() }

  mutating func end(_ trouble: KeptImport.Trouble?) async throws {
    record.endedAt = resident.now()
    let tally = record.tally
    switch (tally.isEmpty, tally.hasKnown, trouble) {
    case (false, _, _): (record.state, record.trouble) = (.done, trouble)
    case (true, true, nil): (record.state, record.trouble) = (.done, .nothingNew)
    // Nothing came in: that is no success, whatever the reason.
    case (true, _, let trouble?): (record.state, record.trouble) = (.failed, trouble)
    case (true, false, nil): (record.state, record.trouble) = (.failed, .nothing)
    }
    try await keepRecord()
  }

  // MARK: Batches

  /// Tries at a batch that something else overtakes.
  private static let attempts = 5

  /// Messages that stand in the file and are not searchable yet.
  typealias Words = [(message: Message, position: Int64)]

  /// Also when the person asked to end it: that ends the reading.
  /// - Returns: What is to be given to `AccountMemory.add`, whose `expect` was told of it.
  /// - Throws: `ImportStop`, and what the file has to say; nothing of the batch is kept then.
  mutating func keep(_ ready: ReadyBatch) async throws -> Words {
    resident.memory.expect()
    do {
      return try await kept(ready)
    } catch {
      resident.memory.settle()
      throw error
    }
  }

  private mutating func kept(_ ready: ReadyBatch) async throws -> Words {
    for _ in 0..<Self.attempts {
      try Task.checkCancellation()
      guard resident.gate.isOpen else { throw ImportStop.asked }
      do {
        return try await commit(ready)
      } catch StoreError.versionConflict {
        try await readVersion()
      } catch StoreError.missing {
        // A companion or thread that was deleted at this moment: what stands is looked at anew.
        try await readVersion()
      }
    }
    throw HouseError.conflict
  }

  private mutating func commit(_ ready: ReadyBatch) async throws -> Words {
    let chest = resident.chest
    let language = try await resident.familiarPerson().language
    let sealer = ImportSealer(
      chest: chest, account: resident.id, former: former, language: language, now: resident.now())
    let made = try await sealer.make(ready, of: record)
    var next = record
    next.format = record.format ?? ready.format
    next.tally.add(made.tally)
    next.companions += made.companions.subtracting(next.companions).sorted { $0.description < $1.description }
    next.companions = Array(next.companions.prefix(Resident.companionLimit))
    if !made.madeCompanions.isEmpty {
      next.companionsMade = (next.companionsMade ?? 0) + made.madeCompanions.count
    }
    next.mark = ready.isWhole ? ready.mark : kept
    var changes = made.changes
    if !made.entries.isEmpty {
      changes.append(
        try .append(ImportEntries(entries: made.entries), in: .imports, id: RecordID(), under: record.id.raw))
    }
    changes.append(try .replace(next, in: .imports, id: record.id.raw, expecting: version))
    let addresses = try await chest.commit(changes)
    version = addresses.last?.version ?? version
    kept = next.mark
    record = next
    guard !made.messages.isEmpty else { return [] }
    var positions: [RecordID: Int64] = [:]
    for address in addresses where address.room == .message { positions[address.id] = address.position }
    return made.messages.map { (message: $0, position: positions[$0.id.raw] ?? 0) }
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
}
