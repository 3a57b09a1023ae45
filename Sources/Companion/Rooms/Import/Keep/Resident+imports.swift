import Foundation
import Store
import Vault

/// What the person sees and does of what is brought in.
extension Resident {
  /// Imports that are kept in the list; a bound, so that it is always read whole.
  static let importLimit = 500
  /// Files of one import.
  package static let importFiles = 1...50

  /// Begins to bring files of this machine in, and answers at once. The same files again, while they are being brought
  /// in, are the same import, which then goes on.
  /// - Parameter paths: Absolute. Only for whoever holds the files of the house: the house reads them as itself.
  /// - Throws: `HouseError.unfit` for `paths`, `.notFound` where one of them is not there.
  package func startImport(paths: [String]) async throws -> ShownImport {
    guard Self.importFiles.contains(paths.count),
      paths.allSatisfy({ $0.hasPrefix("/") && !$0.contains("\0") })
    else { throw HouseError.unfit(field: "paths") }
    for path in paths where !FileManager.default.isReadableFile(atPath: path) { throw HouseError.notFound }
    return try await startImport(of: paths.map { .file(path: $0) })
  }

  func startImport(of files: [ImportPlace]) async throws -> ShownImport {
    let places = ExportName.oldestPagesFirst(files, \.name)
    if let same = try await importRecords().first(where: { $0.sources == places && !$0.state.isOver }) {
      if same.state == .paused { try await resumeImport(same.id) }
      house.backgrounds.add(.bringIn(self))
      return try await shownImport(same.id)
    }
    let record = KeptImport(sources: places, startedAt: now())
    try await records { chest in
      guard try await importRecords().count < Self.importLimit else {
        throw HouseError.unfit(field: "imports")
      }
      try await chest.commit([.append(record, in: .imports, id: record.id.raw)])
    }
    house.backgrounds.add(.bringIn(self))
    return try await shownImport(record.id)
  }

  /// Newest first; those of another home came later than they were.
  package func shownImports() async throws -> [ShownImport] {
    let records = try await importRecords().reversed().enumerated()
    let newest = records.sorted { ($1.element.startedAt, $0.offset) < ($0.element.startedAt, $1.offset) }
    return newest.map { shown($0.element) }
  }

  /// - Throws: `HouseError.notFound`.
  package func shownImport(_ id: KeptImport.ID) async throws -> ShownImport {
    shown(try await importRecord(id))
  }

  package func pauseImport(_ id: KeptImport.ID) async throws {
    try await end(id, by: .pause, as: .paused)
  }

  /// What came in stays.
  package func stopImport(_ id: KeptImport.ID) async throws {
    try await end(id, by: .stop, as: .stopped)
  }

  package func resumeImport(_ id: KeptImport.ID) async throws {
    try await records { _ in
      try await changeImport(id) { record in
        guard !record.state.isOver else { throw HouseError.conflict }
        if record.state == .paused { record.state = .waiting }
        record.trouble = nil
        (record.starts, record.startedFrom) = (nil, nil)
      }
    }
    imports.note(nil, of: id)
    house.backgrounds.add(.bringIn(self))
  }

  /// Takes an import that is over out of the list, with its report; what came in stays.
  package func forgetImport(_ id: KeptImport.ID) async throws {
    let record = try await importRecord(id)
    guard record.state.isOver else { throw HouseError.conflict }
    _ = try await records { chest in
      try await chest.commit([.deleteChildren(.imports, parent: id.raw), .delete(.imports, id: id.raw)])
    }
  }

  /// What became of each conversation, in the order they were read.
  /// - Parameter position: What the last page ended with; 0 starts.
  package func importReport(
    of id: KeptImport.ID, after position: Int64 = 0, limit: Int = 200
  ) async throws -> ImportReport {
    _ = try await importRecord(id)
    guard (1...1_000).contains(limit), position >= 0 else { throw HouseError.unfit(field: "limit") }
    return try await records { chest in
      var report = ImportReport()
      var last = position
      while report.conversations.count < limit {
        let read = try await chest.oldest(ImportEntries.self, .imports, under: id.raw, after: last, limit: 1)
        guard let found = read.found.first else { return report }
        last = found.address.position
        report.conversations += try await told(found.value.entries, in: chest)
        report.next = last
      }
      let more = try await chest.oldest(.imports, under: id.raw, after: last, limit: 1)
      if more.records.isEmpty { report.next = nil }
      return report
    }
  }

  /// With the titles as they are now; a conversation that was deleted has none.
  private func told(_ entries: [ImportEntry], in chest: Chest) async throws -> [ImportReport.Conversation] {
    let ids = entries.compactMap(\.thread?.raw)
    let threads = try await chest.values(ChatThread.self, ids, in: .thread).values
    let titles = Dictionary(threads.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return entries.map { entry in
      let title = entry.thread.map { titles[$0] } ?? entry.title
      return ImportReport.Conversation(
        thread: entry.thread.flatMap { titles[$0] == nil ? nil : $0 }, title: title ?? "",
        isGone: entry.thread.map { titles[$0] == nil } ?? false,
        messages: ImportCount(in: entry.messagesIn, out: entry.messagesOut),
        leftOut: entry.leftOut.map(ImportLeftOut.init))
    }
  }

  private func end(_ id: KeptImport.ID, by wish: ImportDesk.Wish, as state: KeptImport.State) async throws {
    let record = try await importRecord(id)
    guard !record.state.isOver else { throw HouseError.conflict }
    if imports.ask(wish, of: id) { return }
    try await records { _ in
      try await changeImport(id) { record in
        record.state = state
        if state.isOver { record.endedAt = now() }
      }
    }
  }

  func importRecord(_ id: KeptImport.ID) async throws -> KeptImport {
    try await records { chest in
      guard let found = try await chest.value(KeptImport.self, id.raw, in: .imports) else {
        throw HouseError.notFound
      }
      return found.value
    }
  }

  /// Oldest first.
  func importRecords() async throws -> [KeptImport] {
    try await records { chest in
      try await chest.oldest(KeptImport.self, .imports, under: nil, limit: Self.importLimit).values
    }
  }

  private func shown(_ record: KeptImport) -> ShownImport {
    ShownImport(record, progress: imports.progress(of: record.id), trouble: imports.trouble(of: record.id))
  }

  // MARK: Reading

  /// Bytes of a source on disk; 0 where it is not there.
  func bytes(of place: ImportPlace) -> Int64 {
    switch place {
    case .file(let path):
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
      return size?.int64Value ?? 0
    case .upload(let name, _, _): return bytes(of: .file(path: upload(name).path))
    case .elsewhere: return 0
    }
  }

  /// - Throws: `UnreadableSource`, `ImportError`.
  func open(_ place: ImportPlace, with tools: ImportTools) async throws -> any ExportEvents {
    switch place {
    case .file(let path):
      guard FileManager.default.isReadableFile(atPath: path) else { throw UnreadableSource() }
      return try tools.open(URL(filePath: path))
    case .upload(let name, let secret, let file):
      guard let bytes = try? await SealedBytes.open(upload(name), secret: secret) else {
        throw UnreadableSource()
      }
      return try tools.unseal(bytes, file)
    case .elsewhere: throw UnreadableSource()
    }
  }
}
