import Companion
import Foundation
import Web

/// Starting, resting, and room on the disk.
extension BenchGround {
  /// Seconds from the start of the process to the first page served, median of five.
  func coldStart(_ home: BenchHome) async throws -> Double {
    progress("cold start")
    var seconds: [Double] = []
    for _ in 0..<5 {
      let start = ContinuousClock.now
      seconds.append(
        try await serving(home.root) { _, visitor in
          try await firstPage(visitor)
          return (ContinuousClock.now - start).seconds
        })
    }
    return Samples(seconds).percentile(0.5)
  }

  private func firstPage(_ visitor: Visitor) async throws {
    for _ in 0..<5_000 {
      do {
        let answer = try await visitor.client.send(.get, "/")
        guard answer.status == 200 else { throw BenchError.unexpected(status: answer.status) }
        return
      } catch HouseClientError.unreachable, HouseClientError.brokeOff {
        try await Task.sleep(for: .milliseconds(2))
      }
    }
    throw BenchError.serverDidNotStart
  }

  /// Megabytes the server holds after unlock, one message, a use of the encoder, and all the work for memory that
  /// came of it.
  func restingMemory(_ home: BenchHome) async throws -> Double? {
    progress("memory at rest")
    return try await serving(home.root) { house, visitor in
      try await visitor.signIn()
      try await untilSearchable(home)
      _ = try await HostDoor(tokenFile: home.tokenFile).tryEncoder()
      let said = try await visitor.say(
        "Bonsoir, me voilà.", in: try await visitor.addThread(with: home.companion))
      _ = try await visitor.hear(said.reply)
      guard try await house.comesToRest(for: .seconds(10), within: .seconds(300)) else { return nil }
      return house.residentBytes.map { Double($0) / 1e6 }
    }
  }

  /// Megabytes of the binary, the resources beside it and the engine's folder.
  /// - Returns: `nil` without an engine's folder: a house without it is not whole.
  func installedSize() -> Double? {
    guard let engineFolder, let engine = DiskUse.bytes(engineFolder), let own = DiskUse.bytes(binary) else {
      return nil
    }
    let beside = binary.resolvingSymlinksInPath().deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: beside.path)) ?? []
    let resources = names.filter { $0.hasPrefix("fidelio_") && $0.hasSuffix(".resources") }
      .compactMap { DiskUse.bytes(beside.appendingPathComponent($0)) }.reduce(0, +)
    return Double(own + resources + engine) / 1e6
  }

  /// Seconds from the passphrase to the first usable page, and to the whole account being searchable.
  func unlocking(_ home: BenchHome) async throws -> (page: Double, search: Double) {
    progress("unlock")
    return try await serving(home.root) { _, visitor in
      let start = ContinuousClock.now
      try await visitor.signIn()
      guard let newest = try await visitor.threads().first else { throw BenchError.unexpected(status: 404) }
      _ = try await visitor.page(of: newest)
      let page = (ContinuousClock.now - start).seconds
      try await untilSearchable(home)
      return (page, (ContinuousClock.now - start).seconds)
    }
  }
}
