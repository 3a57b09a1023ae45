import Companion
import Foundation
import Web

/// Bringing a large export in.
extension BenchGround {
  /// Bytes of the export's JSON.
  static let exportBytes: Int64 = 1_000_000_000

  /// Megabytes of JSON a second, from the request to the last record sealed, and the most memory that the server held.
  /// - Throws: `BenchError.unexpected` when less came in than was written.
  func importing(_ home: BenchHome) async throws -> (megabytesPerSecond: Double, peakMegabytes: Double?) {
    progress("writing an export of \(Self.exportBytes / 1_000_000) MB")
    let file = scratch.appending(path: "conversations.json")
    defer { try? FileManager.default.removeItem(at: file) }
    let written = try ExportGenerator().write(bytes: Self.exportBytes, to: file)
    progress("import")
    return try await serving(home.root) { house, visitor in
      try await visitor.signIn()
      try await untilSearchable(home)
      let door = try HostDoor(tokenFile: home.tokenFile)
      door.client.cookie = visitor.client.cookie
      let start = ContinuousClock.now
      let begun: ShownImport = try await door.client.send(
        .post, "/api/host/imports", json: ["paths": [file.path]])
      while true {
        let shown: ShownImport = try await door.client.get("/api/imports/\(begun.id)")
        guard shown.state.isOver else {
          try await Task.sleep(for: .milliseconds(50))
          continue
        }
        let seconds = (ContinuousClock.now - start).seconds
        guard shown.state == .done, shown.conversations.in == written.conversations else {
          throw BenchError.unexpected(status: 500)
        }
        return (Double(written.bytes) / 1e6 / seconds, house.peakBytes.map { Double($0) / 1e6 })
      }
    }
  }
}
