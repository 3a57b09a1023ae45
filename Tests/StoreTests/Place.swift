import Foundation
import Store
import Vault

/// A folder of its own for one test, gone afterwards, with the little every test of the store needs.
final class Place: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "fidelio-store-\(RandomID())")
  var home: Home { Home(folder.appending(path: "home")) }
  var database: URL { folder.appending(path: "records.sqlite") }
  var backups: URL { folder.appending(path: "backups") }

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }

  func archive(_ migrations: [Migration] = Migration.all) throws -> SQLiteArchive {
    try SQLiteArchive(at: database, backups: backups, migrations: migrations)
  }

  /// An unlocked account with nothing in it.
  func chest(in archive: any Archive, quotaBytes: Int64? = nil) async throws -> Chest {
    let account = Place.account()
    try await archive.insertAccount(account)
    return Chest(owner: account.id, key: DataKey(), archive: archive, quotaBytes: quotaBytes)
  }

  static func account(login: [UInt8] = Digest.random(count: 32), day: String = "2026-11-22") -> AccountRow {
    AccountRow(
      id: AccountID(), login: login, wraps: Data("{}".utf8), createdDay: day, isHost: false)
  }

  /// Every file under the folder, with what is in it.
  func files() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appending(path: name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      found[name] = try Data(contentsOf: url)
    }
    return found
  }

  /// The names of the files that hold these bytes.
  func files(holding bytes: Data) throws -> [String] {
    try files().filter { $0.value.range(of: bytes) != nil }.map(\.key).sorted()
  }
}

extension RoomName {
  static let message = RoomName("message")
  static let thread = RoomName("thread")
}

extension Chest {
  /// Appends one record and says where.
  @discardableResult
  func add(
    _ text: String, to room: RoomName = .message, under parent: RecordID? = nil, id: RecordID = RecordID()
  ) async throws -> RecordAddress {
    try await commit([.append(room, id: id, parent: parent, Data(text.utf8))])[0]
  }
}

extension Chest.Shelf {
  var texts: [String] { records.map(\.text) }
}

extension Chest.Opened {
  var text: String { String(decoding: plaintext, as: UTF8.self) }
}
