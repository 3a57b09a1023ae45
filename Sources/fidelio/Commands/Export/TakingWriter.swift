import Companion
import Foundation
import Web

/// Writes one companion into a folder: its card, its conversations, or a kit to teach a model its voice.
struct TakingWriter: Sendable {
  let wanted: TakingFlags.Wanted
  let folder: ExportFolder
  let settings: Settings

  func write(for account: String?) async throws {
    let report = try await HouseVisit.call(settings) { client in
      let threshold = Threshold(client: client, asking: Passphrases(settings: settings).asking)
      try await threshold.signIn(account, settings: settings)
      let result: Result<KitReport?, any Error>
      do {
        Out.progress(CommandWords.exporting.in(settings.language))
        result = .success(try await take(client))
      } catch { result = .failure(error) }
      Out.progress("")
      // The session was for this alone.
      _ = try? await client.send(.delete, "/api/session")
      return try result.get()
    }
    Out.line(folder.url.path.harmless)
    guard let report else { return Out.note(CommandWords.taken.in(settings.language)) }
    let told = CommandWords.kitTaken(
      train: report.replies["train"] ?? 0, validation: report.replies["validation"] ?? 0,
      heldOut: report.replies["held-out"] ?? 0,
      redacted: report.redacted.values.reduce(0) { $0 + $1.found })
    Out.note(told.in(settings.language))
  }

  /// - Returns: What a kit holds.
  private func take(_ client: HouseClient) async throws -> KitReport? {
    let path = "/api/companions/\(try await AdapterUse.companion(wanted.companion, client).id)"
    // Refused before a folder is made.
    let report: KitReport? =
      wanted.thing == .kit
      ? try await client.get("\(path)/kit/report\(wanted.query)", timeout: .seconds(3_600))
      : nil
    try folder.begin()
    do {
      switch wanted.thing {
      case .kit: try await unpack("\(path)/kit\(wanted.query)", client)
      case .chats: try await unpack("\(path)/chats", client)
      case .card:
        for form in CardForm.allCases {
          try await copy("\(path)/card?as=\(form.rawValue)", form.fileName, client)
        }
      }
      try folder.finish()
    } catch {
      folder.discard()
      switch error {
      case HouseClientError.brokeOff, HouseClientError.timedOut, is ImportError:
        throw CommandFailure(CommandWords.exportCut)
      default: throw error
      }
    }
    return report
  }

  private func copy(_ address: String, _ name: String, _ client: HouseClient) async throws {
    let file = try folder.file(name)
    try await client.download(address) { try file.write($0) }
    try file.close()
  }

  /// An archive cannot be taken apart before its end has come: it lies beside its files for that long.
  private func unpack(_ address: String, _ client: HouseClient) async throws {
    try await copy(address, "archive.zip", client)
    var file: ExportFile?
    try PlainArchive.unpack(folder.place(of: "archive.zip")) { name in
      try file?.close()
      file = try folder.file(name)
    } write: {
      try file?.write($0)
    }
    try file?.close()
    try folder.remove("archive.zip")
  }
}
