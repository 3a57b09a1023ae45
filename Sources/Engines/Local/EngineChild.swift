import Foundation
import Logging
import Subprocess
import SystemPackage

/// One life of the child, from its start to its end.
struct EngineChild: Sendable {
  enum Ending: Equatable, Sendable {
    /// It would not load the model.
    case modelRefused
    /// Its private environment lacks llama.cpp.
    case engineMissing
    /// It ended; `readyFor` says how long it had been ready, nothing if never.
    case ended(readyFor: Duration?)
  }

  private struct MustEnd: Error {}

  let launch: EngineLaunch
  let settings: LocalEngine.Settings
  let key: String
  let generation: Int
  let desk: Desk
  let outbound: Outbound
  let logger: Logger

  /// Starts the child, announces it when it answers, and returns when it has ended. Cancelling ends it:
  /// SIGTERM, then SIGKILL.
  func live() async -> Ending {
    let life = Life()
    let kicks = desk.kicks()
    do {
      let result = try await run(
        .path(FilePath(launch.executable)), arguments: Arguments(launch.arguments),
        environment: .custom(Self.variables(launch.environment)),
        workingDirectory: FilePath(settings.workingDirectory.path), platformOptions: options,
        input: .inputWriter, output: .sequence, error: .combinedWithOutput
      ) { child in
        if !launch.order.isEmpty { _ = try await child.standardInputWriter.write(Array(launch.order)) }
        try await withThrowingTaskGroup(of: Bool.self) { group in
          group.addTask {
            try await listen(to: child.standardOutput, life: life)
            return true
          }
          group.addTask {
            try await watch(life)
            return false
          }
          group.addTask {
            for await _ in kicks { throw MustEnd() }
            return false
          }
          defer { group.cancelAll() }
          while let isOver = try await group.next(), !isOver {}
        }
      }
      await life.note(result.terminationStatus)
    } catch {
      // A start that fails, a kick, a load that takes too long, or the house's own end: told by `life`.
    }
    let (ending, lines) = await life.ending()
    logger.info("engine ended", metadata: ["lines": "\(lines)"])
    return ending
  }

  private var options: PlatformOptions {
    var options = PlatformOptions()
    // Its own session: a Ctrl-C meant for the house's terminal does not reach it.
    options.createSession = true
    options.teardownSequence = [
      .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: settings.restarts.grace)
    ]
    return options
  }

  private static func variables(_ environment: [String: String]) -> [Environment.Key: String] {
    Dictionary(
      uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })
  }

  /// Reads what the child prints until it closes its output.
  private func listen(to output: SubprocessOutputSequence, life: Life) async throws {
    for try await chunk in output {
      let bytes = chunk.withUnsafeBytes { Array($0) }
      await life.hear(bytes)
    }
  }

  /// Waits for the port, then for health, then announces the child.
  private func watch(_ life: Life) async throws {
    try await within(settings.restarts.loadTimeout, else: MustEnd()) {
      let port = try await life.port()
      let address = try WebAddress("http://127.0.0.1:\(port)")
      let server = try ModelServer(address, key: ServerKey(key, for: address))
      while !(await isHealthy(server)) { try await Task.sleep(for: .milliseconds(100)) }
      await life.becameReady()
      desk.publish(
        .ready(modelName: settings.modelName),
        endpoint: Desk.Endpoint(server: server, generation: generation))
      logger.info("engine ready", metadata: ["model": "\(settings.modelName)"])
    }
  }

  private func isHealthy(_ server: ModelServer) async -> Bool {
    let request = Outbound.Request(.get, headTimeout: .seconds(5), maxBytes: 4096)
    guard let address = try? server.root("/health") else { return false }
    let status = try? await outbound.send(request, to: server, at: address) { response in
      _ = try await response.body.collect()
      return response.status
    }
    return status == 200
  }
}
