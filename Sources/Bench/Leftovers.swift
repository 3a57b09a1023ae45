import Dispatch
package import Foundation
import Synchronization

/// Processes to end and folders to remove when this process is told to stop half-way.
package final class Leftovers: Sendable {
  package static let shared = Leftovers()

  private struct State {
    var processes: Set<Int32> = []
    var folders: Set<URL> = []
    var sources: [any DispatchSourceSignal] = []
  }

  private let state = Mutex(State())

  private init() {}

  /// From now on Ctrl-C and SIGTERM clear everything away before they end this process with 128 + signal.
  package func clearOnSignals() {
    state.withLock { state in
      guard state.sources.isEmpty else { return }
      for number in [SIGINT, SIGTERM, SIGHUP] {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { [self] in
          clear()
          exit(128 + number)
        }
        source.resume()
        state.sources.append(source)
      }
    }
  }

  /// Ends every process and removes every folder still noted.
  package func clear() {
    let (processes, folders) = state.withLock { ($0.processes, $0.folders) }
    for process in processes { kill(process, SIGKILL) }
    for folder in folders { try? FileManager.default.removeItem(at: folder) }
  }

  func add(process: Int32) { state.withLock { _ = $0.processes.insert(process) } }

  func forget(process: Int32) { state.withLock { _ = $0.processes.remove(process) } }

  /// Runs the work with a new empty folder that only this user can read, and removes it afterwards.
  package func withScratchFolder<T>(
    named name: String = "fidelio-bench", in parent: URL = FileManager.default.temporaryDirectory,
    isolation: isolated (any Actor)? = #isolation, _ work: (URL) async throws -> T
  ) async throws -> T {
    let folder = parent.appendingPathComponent("\(name)-\(UUID().uuidString.prefix(12))", isDirectory: true)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    state.withLock { _ = $0.folders.insert(folder) }
    defer {
      try? FileManager.default.removeItem(at: folder)
      state.withLock { _ = $0.folders.remove(folder) }
    }
    return try await work(folder)
  }
}
