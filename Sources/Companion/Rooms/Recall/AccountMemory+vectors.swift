import Engines
import Foundation
import Store
import Vault

/// Vectors: computed in the background, newest first, and sealed by pages under their thread, so that none is ever
/// computed twice.
extension AccountMemory {
  /// Turns that are read and handed to the encoder at once; it makes its own batches of them.
  private static let together = 32
  /// So many are computed before they are sealed: some ten seconds of work that a crash would cost.
  private static let manyUnsealed = 1_024

  /// Reads what lies sealed, then computes what is missing, until nothing is.
  /// - Parameter isOpen: Asked between batches; a lock ends the work.
  /// - Throws: What encoder and file have to say; what was computed stays.
  func remember(
    by embedder: any Embedder, in chest: Chest, isOpen: @Sendable () -> Bool,
    rest: @Sendable () async -> Void = {}
  ) async throws {
    // Asked once before its name is believed: an encoder that is not there yet must not cost the pages.
    if encoder == nil { _ = try await embedder.embed(["."], as: .passage) }
    if encoder != embedder.identifier {
      try await load(from: chest, of: embedder.identifier)
      encoder = embedder.identifier
    }
    while isOpen() {
      let lacking = index.lackingVectors(limit: Self.manyUnsealed)
      guard !lacking.isEmpty else { break }
      for start in stride(from: 0, to: lacking.count, by: Self.together) {
        await rest()
        guard isOpen() else { return }
        try await compute(lacking[start..<min(start + Self.together, lacking.count)], by: embedder, in: chest)
      }
      index.prepareVectors()
      if index.unsealedCount >= Self.manyUnsealed { try await seal(to: chest, least: 1) }
    }
    try await seal(to: chest, least: VectorPage.most / 2)
  }

  private func compute(
    _ lacking: ArraySlice<MemoryIndex.Lacking>, by embedder: any Embedder, in chest: Chest
  ) async throws {
    let read = try await chest.values(Message.self, lacking.map(\.id), in: .message).values
    let texts = Dictionary(read.map { ($0.id.raw, $0.text) }, uniquingKeysWith: { first, _ in first })
    let pieces = lacking.map { one in
      texts[one.id].map { RecallShelf.mark($0) == one.mark ? RecallPieces.of($0) : [] } ?? []
    }
    let all = pieces.flatMap(\.self)
    let vectors = all.isEmpty ? [] : try await embedder.embed(all, as: .passage)
    guard vectors.count == all.count else { throw EngineError.brokeOff }
    var next = 0
    for (one, mine) in zip(lacking, pieces) {
      index.setVectors(Array(vectors[next..<next + mine.count]), of: one)
      next += mine.count
    }
    figures.add(.vectors, lacking.count)
  }

  /// Pages of another encoder, and those that tell of what is gone, are taken away.
  private func load(from chest: Chest, of name: String) async throws {
    var stale: [RecordID] = []
    for try await shelf in chest.sweep(.vector, batch: 32) {
      for opened in shelf.records {
        guard let page = VectorPage(opened.plaintext), page.encoder == name else {
          stale.append(opened.address.id)
          continue
        }
        if !index.take(page) {
          _ = index.markSealed(page.entries.map(\.id), false)
          stale.append(opened.address.id)
        }
      }
      stale += shelf.damaged.map(\.id)
    }
    index.prepareVectors()
    try await chest.commit(stale.map { .delete(.vector, id: $0) })
  }

  /// Writes down what was computed and is not on disk.
  /// - Parameter least: A thread with fewer waits, so that pages are not many and small.
  func seal(
    to chest: Chest, least: Int, isAtHome: @Sendable () async -> Bool = { true }
  ) async throws {
    guard let name = encoder else { return }
    for (thread, entries) in index.unsealedVectors() where entries.count >= least {
      for start in stride(from: 0, to: entries.count, by: VectorPage.most) {
        let some = Array(entries[start..<min(start + VectorPage.most, entries.count)])
        let before = deletionsBegun
        guard before != nil, await isAtHome() else { return }
        let id = RecordID()
        try await chest.commit([
          .append(.vector, id: id, parent: thread, VectorPage(encoder: name, entries: some).data)
        ])
        // What was deleted meanwhile must not outlive it here.
        let stands = index.markSealed(some.map(\.id), true)
        guard stands, deletionsBegun == before, await isAtHome() else {
          _ = index.markSealed(some.map(\.id), false)
          try await chest.commit([.delete(.vector, id: id)])
          return
        }
      }
    }
  }

  /// Deletions of all that lies sealed of these messages, to go with them: the snapshot, which holds their words, and
  /// the pages with their vectors. What else was on a page is sealed again later.
  func forgetSealed(
    _ gone: Set<Message.ID>, of thread: ChatThread.ID, in chest: Chest
  ) async throws -> [Chest.Change] {
    var changes = try await forgetSnapshot(in: chest)
    let ids = Set(gone.map(\.raw))
    var position: Int64 = 0
    while true {
      let shelf = try await chest.oldest(.vector, under: thread.raw, after: position, limit: 16)
      let addresses = shelf.records.map(\.address) + shelf.damaged
      guard let last = addresses.map(\.position).max() else { return changes }
      position = last
      changes += shelf.damaged.map { .delete(.vector, id: $0.id) }
      for opened in shelf.records {
        let page = VectorPage(opened.plaintext)
        if let page, !page.entries.contains(where: { ids.contains($0.id) }) { continue }
        _ = index.markSealed(page?.entries.map(\.id) ?? [], false)
        changes.append(.delete(.vector, id: opened.address.id))
      }
    }
  }

  /// The same for whole threads.
  func forgetSealed(threads: [ChatThread.ID], in chest: Chest) async throws -> [Chest.Change] {
    try await forgetSnapshot(in: chest) + threads.map { .deleteChildren(.vector, parent: $0.raw) }
  }
}

extension Resident {
  /// Gives every turn the vectors it lacks, as long as the account is open. One at a time; who comes meanwhile goes
  /// away, because whoever is at it goes on until nothing is missing.
  func remember() async {
    guard gate.isOpen, memory.isReady, remembering.begin() else { return }
    defer { remembering.end() }
    // Without an encoder words are found all the same; the next turn asks again.
    try? await memory.remember(by: house.embedder, in: chest) {
      // What is being brought in comes first: it asks for this again at its end.
      self.gate.isOpen && !self.imports.isAtWork
    } rest: {
      // Replies go first: both encoders share the cores with them.
      await self.house.replies.comeToRest(for: self.house.settings.breath, within: Self.mostBreath) {
        self.gate.isOpen
      }
    }
  }

  /// Where somebody is always being answered, some vectors are computed after this all the same.
  private static let mostBreath = Duration.seconds(20)
}
