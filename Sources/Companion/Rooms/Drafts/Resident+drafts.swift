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
  /// clearing must not say it twice. Waits for what is just being written: a page that is loaded anew asks while the
  /// words of the one before are on their way.
  package func draft(of thread: ChatThread.ID) async throws -> String {
    try await drafting.run(thread) { try await standing(in: thread) }
  }

  private func standing(in thread: ChatThread.ID) async throws -> String {
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
  /// - Parameters:
  ///   - order: One that comes after a newer one of the same page is not taken.
  ///   - isUnread: The page went away before it was told what stood there: the text is put behind that.
  /// - Throws: `HouseError.tooLong`, `.notFound`.
  package func keepDraft(
    _ text: String, of thread: ChatThread.ID, order: DraftOrder? = nil, isUnread: Bool = false
  ) async throws {
    try await drafting.run(thread) {
      if let order, draftOrders.isOver(order, in: thread) { return }
      // A page that goes says its last words twice at times: they stand behind the same.
      let before = isUnread ? order.flatMap { draftOrders.stood(before: $0, in: thread) } : ""
      let stood = if let before { before } else { try await readable(in: thread) }
      let text = stood.isEmpty || text.isEmpty ? stood + text : "\(stood)\n\(text)"
      guard text.utf16.count <= Message.textLimit else { throw HouseError.tooLong(limit: Message.textLimit) }
      let unsent = text.isEmpty ? nil : Unsent(text: text, at: now())
      try await keep(unsent, in: .draft, of: thread)
      if let order { draftOrders.note(order, in: thread, stood: isUnread ? stood : nil) }
    }
  }

  /// What no longer opens is written anew.
  private func readable(in thread: ChatThread.ID) async throws -> String {
    do { return try await standing(in: thread) } catch HouseError.damaged { return "" }
  }

  /// Seals a record that is named like its thread in place of what stood there; `nil` takes that away.
  func keep(
    _ unsent: (some Encodable & Sendable)?, in room: RoomName, of thread: ChatThread.ID
  ) async throws {
    try await change(of: thread) { chest in
      _ = try await Self.thread(thread, in: chest)
      let stands = try await Self.stands(thread, in: room, chest)
      var changes: [Chest.Change] = []
      if stands == true, let unsent {
        changes = [try .replace(unsent, in: room, id: thread.raw)]
      } else {
        // A row that no longer opens goes too, and is written anew.
        if stands != false { changes.append(.delete(room, id: thread.raw)) }
        if let unsent { changes.append(try .append(unsent, in: room, id: thread.raw)) }
      }
      try await chest.commit(changes)
    }
  }

  /// - Returns: `nil` for one that no longer opens.
  private static func stands(
    _ thread: ChatThread.ID, in room: RoomName, _ chest: Chest
  ) async throws -> Bool? {
    do { return try await chest.get(thread.raw, in: room) != nil } catch VaultError.damaged { return nil }
  }
}
