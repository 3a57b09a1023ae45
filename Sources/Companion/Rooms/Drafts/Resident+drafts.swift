import Foundation
import Store
import Vault

/// What is typed in a thread and not said yet.
struct Unsent: Codable, Sendable {
  let text: String
  let at: Date
}

extension Resident {
  /// What was typed last and not said; empty when there is nothing.
  ///
  /// What was said word for word after it was typed is no draft any more: a client that ends between saying and
  /// clearing must not say it twice.
  package func draft(of thread: ChatThread.ID) async throws -> String {
    let unsent = try await records(of: thread) { chest in
      _ = try await Self.thread(thread, in: chest)
      return try await chest.value(Unsent.self, thread.raw, in: .draft)?.value
    }
    guard let unsent else { return "" }
    let last = try await page(of: thread, limit: 2).messages.map(\.message).last { $0.role == .person }
    guard let last, last.at >= unsent.at, last.text == unsent.text else { return unsent.text }
    return ""
  }

  /// Seals what is being typed in place of what stood there; empty text takes it away.
  /// - Throws: `HouseError.tooLong`, `.notFound`.
  package func keepDraft(_ text: String, of thread: ChatThread.ID) async throws {
    guard text.utf16.count <= Message.textLimit else { throw HouseError.tooLong(limit: Message.textLimit) }
    let unsent = Unsent(text: text, at: now())
    try await change(of: thread) { chest in
      _ = try await Self.thread(thread, in: chest)
      let stands = try await Self.hasDraft(thread, in: chest)
      var changes: [Chest.Change] = []
      if stands == true, !text.isEmpty {
        changes = [try .replace(unsent, in: .draft, id: thread.raw)]
      } else {
        // A row that no longer opens goes too, and is written anew.
        if stands != false { changes.append(.delete(.draft, id: thread.raw)) }
        if !text.isEmpty { changes.append(try .append(unsent, in: .draft, id: thread.raw)) }
      }
      try await chest.commit(changes)
    }
  }

  /// - Returns: `nil` for one that no longer opens.
  private static func hasDraft(_ thread: ChatThread.ID, in chest: Chest) async throws -> Bool? {
    do { return try await chest.get(thread.raw, in: .draft) != nil } catch VaultError.damaged { return nil }
  }
}
