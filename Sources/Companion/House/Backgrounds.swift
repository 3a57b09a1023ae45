import Logging
import ServiceLifecycle

/// What is done for an account when nobody waits for it: settling in after an unlock, reflection, the last
/// steps of a lock. One task at a time for each account, many accounts at once.
package final class Backgrounds: Service {
  enum Errand: Sendable {
    /// Marks replies that a crash cut, builds the search index, takes up the reflection queue.
    case settle(Resident)
    case reflect(Resident)
    case lock(Resident, house: House)
  }

  /// Between two tries at a reflection that the model would not do.
  private static let patience: Duration = .seconds(300)

  private let logger: Logger
  private let tasks: AsyncStream<Errand>
  private let queue: AsyncStream<Errand>.Continuation

  init(logger: Logger) {
    self.logger = logger
    (tasks, queue) = AsyncStream.makeStream()
  }

  func add(_ task: Errand) { queue.yield(task) }

  package func run() async throws {
    await cancelWhenGracefulShutdown { [self] in
      await withDiscardingTaskGroup { group in
        for await task in tasks { group.addTask { await self.work(task) } }
      }
    }
  }

  private func work(_ task: Errand) async {
    switch task {
    case .settle(let resident):
      await resident.settle(logger: logger)
      await reflect(for: resident)
    case .reflect(let resident):
      await reflect(for: resident)
    case .lock(let resident, let house):
      await house.finishLock(resident)
    }
  }

  private func reflect(for resident: Resident) async {
    guard resident.reflection.begin() else { return }
    defer { resident.reflection.end() }
    while await Reflect.work(for: resident), resident.gate.isOpen, !Task.isCancelled {
      logger.debug("reflection waits for a model", metadata: ["account": "\(resident.id)"])
      for _ in 0..<60 where resident.gate.isOpen { try? await Task.sleep(for: Self.patience / 60) }
    }
  }
}
