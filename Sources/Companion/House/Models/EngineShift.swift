import Engines
import Logging

/// One engine's time at work, which another choice can end without ending the desk.
struct EngineShift: Sendable {
  private let stop = AsyncStream<Void>.makeStream()
  private let over = AsyncStream<Void>.makeStream()

  /// Runs the engine until it ends, `end` is called, or the task is cancelled.
  func work(_ engine: LocalEngine, logger: Logger) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        do { try await engine.run() } catch { logger.warning("the local engine ended") }
      }
      group.addTask { for await _ in stop.stream {} }
      await group.next()
      group.cancelAll()
    }
    over.continuation.finish()
  }

  /// Returns when the engine has ended and given its memory back.
  func end() async {
    stop.continuation.finish()
    for await _ in over.stream {}
  }
}
