import Companion
import Foundation
import Logging
import ServiceLifecycle
import Support
import Web

extension TestHouse {
  /// Serves a house as `fidelio serve` does, and says so where the other commands look.
  func behindADoor(_ work: () async throws -> Void) async throws {
    let (ports, announced) = AsyncStream<Int>.makeStream()
    let token = "a-door"
    let door = try FrontDoor(
      house: house, settings: WebSettings(port: 0, hostToken: token), logger: Logger(label: "test"),
      onRunning: { announced.yield($0) })
    let group = ServiceGroup(
      configuration: .init(
        services: [.init(service: door)], gracefulShutdownSignals: [], logger: Logger(label: "test")))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        defer { announced.finish() }
        try await group.run()
      }
      guard let port = await ports.first(where: { _ in true }) else {
        try await tasks.waitForAll()
        throw CancellationError()
      }
      try HouseDoor(port: port, token: token, process: getpid()).write(to: HouseDoor.file(in: home))
      let result: Result<Void, any Error>
      do { result = .success(try await work()) } catch { result = .failure(error) }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      try result.get()
    }
  }
}

extension Program {
  /// `fidelio chat` by somebody whose house is here, typing these lines.
  static func chat(_ lines: [String], at home: URL, in language: Language) async throws -> Program {
    let secret = home.appending(path: "../\(home.lastPathComponent)-passphrase").standardizedFileURL
    try Data("\(TestHouse.passphrase)\n".utf8).write(to: secret)
    defer { try? FileManager.default.removeItem(at: secret) }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secret.path)
    return try await Program.run(
      ["chat", "--account", "Camille", "--companion", "Ada"],
      environment: [
        "FIDELIO_HOME": home.path, "FIDELIO_PASSPHRASE_FILE": secret.path,
        "FIDELIO_LANGUAGE": language.rawValue,
      ], input: (lines + ["/quit"]).map { $0 + "\n" }.joined())
  }
}
