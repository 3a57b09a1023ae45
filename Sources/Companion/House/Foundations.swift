import Engines
import Logging
import ServiceLifecycle
import Store

/// First to start, last to stop: keeps the file tidy, and closes it when everybody has left.
struct Foundations: Service {
  let archive: any Archive
  let residents: Residents
  /// In the order in which they are loaded.
  let embedders: [(any Embedder)?]
  let lock: HomeLock
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      // The first page first; then the encoders are loaded, so that nobody waits for them.
      try? await Task.sleep(for: .seconds(2))
      for embedder in embedders {
        do { try await (embedder as? HouseEmbedder)?.prepare() } catch { logger.info("no encoder yet") }
      }
      while !Task.isCancelled {
        // Traces of what was deleted go when nobody is at home, looked for four times a day.
        try? await Task.sleep(for: .seconds(6 * 3600))
        if await residents.all().isEmpty { try? await archive.scrubIfOwed() }
      }
    }
    do { try await archive.close() } catch { logger.warning("the store did not close in order") }
    lock.release()
  }
}
