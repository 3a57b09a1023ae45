import Companion
import Foundation
import Logging
import Web

/// How a command reaches the house: through the server that runs on the home, else by opening the home itself
/// behind a door on a free port. One way of speaking either way.
enum HouseVisit {
  /// Does the work with a client of the house's.
  /// - Parameter parts: What of the house must be at work beside the door; a server that runs has all of it.
  /// - Throws: what the work throws, or why the home does not open.
  static func call<T: Sendable>(
    _ settings: Settings, parts: OpenHouse.Parts = .door,
    _ work: @escaping @Sendable (HouseClient) async throws -> T
  ) async throws -> T {
    let language = settings.language.rawValue
    if let door = await running(settings.home) {
      let client = try HouseClient(door, language: language)
      defer { client.close() }
      return try await work(client)
    }
    var own = settings
    (own.host, own.port, own.publicURL, own.tlsCertificate, own.tlsKey) = ("127.0.0.1", 0, nil, nil, nil)
    let logger = own.logger(atLeast: .critical)
    let house = try await OpenHouse.open(own, logger: logger)
    let (doors, opened) = AsyncStream<HouseDoor>.makeStream()
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { opened.finish() }
        try await house.run(parts, logger: logger) { opened.yield($0) }
      }
      guard let door = await doors.first(where: { _ in true }) else {
        try await group.waitForAll()
        throw HouseClientError.unreachable
      }
      let result: Result<T, any Error>
      do {
        let client = try HouseClient(door, language: language)
        defer { client.close() }
        result = .success(try await work(client))
      } catch { result = .failure(error) }
      house.close()
      try await group.waitForAll()
      return try result.get()
    }
  }

  /// A door that nobody holds refuses at once; who waits waits for a house whose machine is busy, with a model above all.
  static let patience = Duration.seconds(30)

  /// The door of the server that runs on the home, when it answers.
  static func running(_ home: URL) async -> HouseDoor? {
    guard let door = HouseDoor.read(from: HouseDoor.file(in: home)), let client = try? HouseClient(door)
    else {
      return nil
    }
    defer { client.close() }
    let answer = try? await client.send(.get, "/health", timeout: patience)
    return answer?.status == 200 ? door : nil
  }

  static func runningAddress(of home: URL) async -> String? { await running(home)?.origin }
}
