import Foundation

/// The way of batches from the reader to the index: while one is read, the one before is made ready, another waits or is
/// being kept, and the words of what was kept are made searchable, so that each core has work and no more than five
/// batches are held. They are kept one after the other, in the order they were read.
struct ImportLine {
  /// What a task of the line ends with.
  enum Done: Sendable {
    case ready(ReadyBatch)
    case kept(ImportKeeper, ImportKeeper.Words)
    case indexed
  }

  typealias Workers = ThrowingTaskGroup<Done, any Error>

  /// Batches that are read and not being kept yet.
  private static let most = 1

  private let resident: Resident
  /// `nil` while a batch is being kept.
  private var keeper: ImportKeeper?
  /// At most one task of each kind.
  private var isMaking = false
  private var isIndexing = false
  private var isKeeping: Bool { keeper == nil }
  /// Read, and not being made ready yet.
  private var read: [@Sendable () async throws -> ReadyBatch] = []
  private var ready: [ReadyBatch] = []
  private var words: [ImportKeeper.Words] = []

  init(_ keeper: ImportKeeper) {
    resident = keeper.resident
    self.keeper = keeper
  }

  /// Takes a batch over, and returns when there is room for the next one.
  /// - Throws: Why an earlier batch could not be kept.
  mutating func take(
    _ batch: ImportBatch, mark: ImportMark, isWhole: Bool, format: ExportFormat?, by workers: inout Workers
  ) async throws {
    let (id, chest, now) = (resident.id, resident.chest, resident.now())
    read.append {
      try await ReadyBatch(
        batch, mark: mark, isWhole: isWhole, format: format, for: id, in: chest, now: now)
    }
    begin(by: &workers)
    while read.count + (isMaking ? 1 : 0) + ready.count > Self.most || words.count > 1 {
      try await step(by: &workers)
    }
  }

  /// Keeps all that was taken over, and makes it searchable.
  /// - Returns: The keeper, to go on with.
  /// - Throws: Why a batch could not be kept; `CancellationError` when one could not be before.
  mutating func end(by workers: inout Workers) async throws -> ImportKeeper {
    while isAtWork { try await step(by: &workers) }
    guard let keeper, read.isEmpty, ready.isEmpty, words.isEmpty else { throw CancellationError() }
    return keeper
  }

  /// Waits for what is at work and begins nothing more; what was kept by then is searchable afterwards.
  mutating func leave(by workers: inout Workers) async {
    while let result = await workers.nextResult() {
      if case .success(.kept(_, let more)) = result { words.append(more) }
    }
    for some in words { resident.memory.add(some) }
    words = []
  }

  private var isAtWork: Bool { isMaking || isIndexing || isKeeping }

  /// Waits for one task, and begins what can be begun then.
  private mutating func step(by workers: inout Workers) async throws {
    switch try await workers.next() {
    case .ready(let batch):
      isMaking = false
      ready.append(batch)
    case .kept(let keeper, let more):
      self.keeper = keeper
      words.append(more)
    case .indexed: isIndexing = false
    case nil: throw CancellationError()
    }
    begin(by: &workers)
  }

  private mutating func begin(by workers: inout Workers) {
    if var keeper, !ready.isEmpty {
      let batch = ready.removeFirst()
      self.keeper = nil
      workers.addTask {
        let words = try await keeper.keep(batch)
        return .kept(keeper, words)
      }
    }
    if !isMaking, !read.isEmpty {
      let make = read.removeFirst()
      isMaking = true
      workers.addTask { .ready(try await make()) }
    }
    if !isIndexing, !words.isEmpty {
      let some = words.removeFirst()
      isIndexing = true
      let memory = resident.memory
      workers.addTask {
        memory.add(some)
        return .indexed
      }
    }
  }
}
