import Foundation

/// The way of batches from the reader to the file: while one is read, the one before is made ready, and the one before
/// that is kept, so that two cores have work and no more than three batches are held. They are kept one after the other,
/// in the order they were read.
struct ImportLine {
  /// What a task of the line ends with.
  enum Done: Sendable {
    case ready(ReadyBatch)
    case kept(ImportKeeper)
  }

  typealias Workers = ThrowingTaskGroup<Done, any Error>

  private let resident: Resident
  /// `nil` while a batch is being kept.
  private var keeper: ImportKeeper?
  private var ready: ReadyBatch?
  private var atWork = 0

  init(_ keeper: ImportKeeper) {
    resident = keeper.resident
    self.keeper = keeper
  }

  /// Takes a batch over, and returns when there is room for the next one.
  /// - Throws: Why an earlier batch could not be kept.
  mutating func take(
    _ batch: ImportBatch, mark: ImportMark, isWhole: Bool, format: ExportFormat?, by workers: inout Workers
  ) async throws {
    try await step(by: &workers)
    let (id, chest, now) = (resident.id, resident.chest, resident.now())
    atWork += 1
    workers.addTask {
      .ready(
        try await ReadyBatch(
          batch, mark: mark, isWhole: isWhole, format: format, for: id, in: chest, now: now))
    }
  }

  /// Keeps all that was taken over.
  /// - Returns: The keeper, to go on with.
  /// - Throws: Why a batch could not be kept; `CancellationError` when one could not be before.
  mutating func end(by workers: inout Workers) async throws -> ImportKeeper {
    while atWork > 0 || ready != nil && keeper != nil { try await step(by: &workers) }
    guard let keeper else { throw CancellationError() }
    return keeper
  }

  /// Waits for all that is at work, then begins to keep what is ready.
  private mutating func step(by workers: inout Workers) async throws {
    while atWork > 0, let done = try await workers.next() {
      atWork -= 1
      switch done {
      case .ready(let batch): ready = batch
      case .kept(let keeper): self.keeper = keeper
      }
    }
    guard let ready, let keeper else { return }
    (self.ready, self.keeper) = (nil, nil)
    atWork += 1
    workers.addTask {
      var keeper = keeper
      try await keeper.keep(ready)
      return .kept(keeper)
    }
  }
}
