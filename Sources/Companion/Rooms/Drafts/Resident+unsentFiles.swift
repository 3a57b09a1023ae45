import Foundation
import Store
import Vault

/// Text files that are attached to what is typed and not said yet. Beside the draft, so that a letter typed does not
/// seal four megabytes anew.
struct UnsentFiles: Codable, Sendable {
  let files: [NewAttachment]
  let at: Date
}

extension Resident {
  /// The files that were attached last and not said, in their order. Saying takes them away (`plant`).
  package func unsentFiles(of thread: ChatThread.ID) async throws -> [NewAttachment] {
    try await records(of: thread) { chest in
      _ = try await Self.thread(thread, in: chest)
      return try await chest.value(UnsentFiles.self, thread.raw, in: .waiting)?.value.files ?? []
    }
  }

  /// Seals what is attached in place of what was; none takes it away.
  /// - Throws: As `say` does of attachments; `HouseError.notFound`.
  package func keepUnsentFiles(_ files: [NewAttachment], of thread: ChatThread.ID) async throws {
    let files = try NewAttachment.checked(files)
    let waiting = files.isEmpty ? nil : UnsentFiles(files: files, at: now())
    try await keep(waiting, in: .waiting, of: thread)
  }
}
