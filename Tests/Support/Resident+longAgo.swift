@testable package import Companion
import Foundation
import Store
import Vault

extension Resident {
  /// A conversation of years, one exchange a week, so that one in five is kept aside for measuring.
  /// - Returns: The thread.
  @discardableResult
  package func talkedLongAgo(
    with companion: CompanionProfile.ID, weeks: Int = 240, model: String? = "former-voice",
    said: @Sendable (Int) -> String = { "Invented question number \($0) about the garden." },
    reply: @Sendable (Int) -> String
  ) async throws -> ChatThread.ID {
    var thread = ChatThread(companion: companion, createdAt: Date(timeIntervalSince1970: 1_500_000_000))
    thread.title = "Long ago"
    var changes: [Store.Chest.Change] = []
    var last: Message.ID?
    for week in 0..<weeks {
      let at = Date(timeIntervalSince1970: 1_500_000_000 + Double(week) * 7 * 86_400)
      let asked = Message(thread: thread.id, role: .person, text: said(week), at: at, previous: last)
      let answer = Message(
        thread: thread.id, role: .companion, text: reply(week), at: at.addingTimeInterval(60),
        previous: asked.id, model: model)
      for message in [asked, answer] {
        changes.append(try .append(message, in: .message, id: message.id.raw, under: thread.id.raw))
      }
      last = answer.id
    }
    thread.leaf = last
    try await chest.commit([
      try .append(thread, in: .thread, id: thread.id.raw, under: companion.raw)
    ])
    try await chest.commit(changes)
    return thread.id
  }

  /// Returns when no measure of a companion goes on.
  package func measured(_ companion: CompanionProfile.ID) async throws {
    while try await fidelity(of: companion, in: .en).runs.contains(where: { $0.state == .running }) {
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  /// How many records stand in a room.
  package func records(in room: String) async throws -> Int {
    var count = 0
    for try await shelf in chest.sweep(RoomName(room)) { count += shelf.records.count + shelf.damaged.count }
    return count
  }
}

extension House {
  /// Whoever came in with this session.
  package func whoever(came session: String) async throws -> Resident? {
    await residents.resident(try await account(session: session))
  }
}
