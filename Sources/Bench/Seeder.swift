package import Companion
package import Foundation
import Store
import Vault

/// Fills an account with invented talk, straight into a home that no server holds.
///
/// It writes the records that the product itself would have written, so that what is measured afterwards is
/// the product's own reading of them.
package struct Seeder {
  private let archive: SQLiteArchive
  private let chest: Chest
  private static let batch = 1_000

  /// Opens the account's records.
  /// - Throws: what the store or the vault throws, for example for a wrong passphrase.
  package init(home root: URL, name: String, passphrase: String) async throws {
    let home = Home(root)
    let houseKey = try HouseKey.loadOrCreate(at: home.houseKey)
    archive = try SQLiteArchive(at: home.database, backups: home.backups)
    guard let row = try await archive.account(login: houseKey.loginTag(name)) else {
      throw StoreError.missing
    }
    let wraps = try RecordCoding.decode(Wraps.self, row.wraps)
    chest = Chest(owner: row.id, key: try await wraps.key(passphrase: passphrase), archive: archive)
  }

  /// Lets go of the home, so that a server can take it.
  package func close() throws { try archive.close() }

  /// Puts that many messages into an empty thread, person and companion in turn, a minute apart, the last one
  /// an hour ago.
  package func fill(thread id: ChatThread.ID, messages count: Int, seed: UInt64) async throws {
    guard let opened = try await chest.get(id.raw, in: RoomName("thread")) else { throw StoreError.missing }
    var thread = try RecordCoding.decode(ChatThread.self, opened.plaintext)
    var sentences = Sentences(seed: seed)
    let start = Date().addingTimeInterval(-3_600 - 60 * Double(count))
    var previous: Message.ID?
    var changes: [Chest.Change] = []
    for index in 0..<count {
      let isPerson = index.isMultiple(of: 2)
      let message = Message(
        thread: id, role: isPerson ? .person : .companion, text: sentences.message(words: isPerson ? 25 : 32),
        at: start.addingTimeInterval(60 * Double(index)), previous: previous)
      previous = message.id
      changes.append(
        .append(
          RoomName("message"), id: message.id.raw, parent: id.raw, try RecordCoding.encode(message)))
      if changes.count == Self.batch {
        try await chest.commit(changes)
        changes = []
      }
    }
    thread.leaf = previous
    thread.title = "Un fil long / A long thread"
    thread.updatedAt = Date().addingTimeInterval(-3_600)
    changes.append(
      .replace(RoomName("thread"), id: id.raw, expecting: nil, try RecordCoding.encode(thread)))
    try await chest.commit(changes)
  }
}
