import Companion
import Foundation
import Web

/// Writes what the house tells of an account into a folder: `fidelio.jsonl`, and `pictures/ID.jpg` of the companions
/// that have one.
struct ExportWriter {
  let client: HouseClient
  let folder: ExportFolder

  /// What the last line and the pictures say of the whole.
  struct Told: Equatable, Sendable {
    var messages = 0
    /// Records and pictures that did not open and are missing.
    var damaged = 0
  }

  private struct Ending: Decodable {
    var kind: String
    var counts: [String: Int]
    var damaged: Int
  }

  /// - Throws: `CommandFailure` when the folder takes no more, or the export has no end; what the house refuses.
  ///   Nothing is left behind then.
  func write() async throws -> Told {
    try folder.begin()
    do {
      let ending = try await writeLines()
      let missing = try await writePictures()
      try folder.finish()
      return Told(messages: ending.counts["message"] ?? 0, damaged: ending.damaged + missing)
    } catch {
      folder.discard()
      switch error {
      case HouseClientError.brokeOff, HouseClientError.timedOut: throw CommandFailure(CommandWords.exportCut)
      default: throw error
      }
    }
  }

  private func writeLines() async throws -> Ending {
    let file = try folder.file("fidelio.jsonl")
    var last = Data()
    try await client.download("/api/me/export") { piece in
      try file.write(piece)
      last.append(piece)
      // Only the last line is looked at.
      if let end = last.dropLast().lastIndex(of: UInt8(ascii: "\n")) { last = Data(last[(end + 1)...]) }
    }
    try file.close()
    guard let ending = try? JSONDecoder().decode(Ending.self, from: last), ending.kind == "end" else {
      throw CommandFailure(CommandWords.exportCut)
    }
    return ending
  }

  /// - Returns: How many did not open.
  private func writePictures() async throws -> Int {
    let companions: [CompanionProfile] = try await client.get("/api/companions")
    var missing = 0
    for companion in companions where companion.picture != nil {
      let answer = try await client.send(.get, "/api/companions/\(companion.id)/portrait")
      switch answer.status {
      case 200:
        let file = try folder.file("pictures/\(companion.id).jpg")
        try file.write(answer.body)
        try file.close()
      // Taken away, or deleted with its companion, while the export was being written.
      case 404: continue
      case 500: missing += 1
      default: _ = try answer.accepted()
      }
    }
    return missing
  }
}
