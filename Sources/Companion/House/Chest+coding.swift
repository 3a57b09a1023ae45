package import Foundation
import Store
import Vault

/// Typed records: JSON inside the seal.
extension Chest {
  struct Found<Value: Sendable>: Sendable {
    let address: RecordAddress
    let value: Value
  }

  /// What a read gave: the records that opened and decoded, and how many were set aside as damaged.
  struct Read<Value: Sendable>: Sendable {
    var found: [Found<Value>]
    var damaged: Int
    var values: [Value] { found.map(\.value) }
  }

  func value<T: Decodable & Sendable>(_ type: T.Type, _ id: RecordID, in room: RoomName) async throws
    -> Found<T>?
  {
    guard let opened = try await get(id, in: room) else { return nil }
    guard let value = try? RecordCoding.decode(type, opened.plaintext) else { throw HouseError.damaged }
    return Found(address: opened.address, value: value)
  }

  func newest<T: Decodable & Sendable>(
    _ type: T.Type, _ room: RoomName, under parent: RecordID?, before position: Int64? = nil, limit: Int
  ) async throws -> Read<T> {
    Self.read(type, try await newest(room, under: parent, before: position, limit: limit))
  }

  func oldest<T: Decodable & Sendable>(
    _ type: T.Type, _ room: RoomName, under parent: RecordID?, after position: Int64 = 0, limit: Int
  ) async throws -> Read<T> {
    Self.read(type, try await oldest(room, under: parent, after: position, limit: limit))
  }

  func values<T: Decodable & Sendable>(_ type: T.Type, _ ids: [RecordID], in room: RoomName) async throws
    -> Read<T>
  {
    Self.read(type, try await get(ids, in: room))
  }

  static func read<T: Decodable & Sendable>(_ type: T.Type, _ shelf: Shelf) -> Read<T> {
    var read = Read<T>(found: [], damaged: shelf.damaged.count)
    for opened in shelf.records {
      if let value = try? RecordCoding.decode(type, opened.plaintext) {
        read.found.append(Found(address: opened.address, value: value))
      } else {
        read.damaged += 1
      }
    }
    return read
  }
}

extension Chest.Change {
  static func append(
    _ value: some Encodable, in room: RoomName, id: RecordID, under parent: RecordID? = nil
  ) throws -> Self {
    .append(room, id: id, parent: parent, try RecordCoding.encode(value))
  }

  static func replace(
    _ value: some Encodable, in room: RoomName, id: RecordID, expecting version: Int64? = nil
  ) throws -> Self {
    .replace(room, id: id, expecting: version, try RecordCoding.encode(value))
  }
}

/// The one JSON dialect of sealed records. Dates are seconds since 1970, so that a record says the same in
/// every time zone.
package enum RecordCoding {
  /// Set while a record is written that is to be sealed: what is for nobody but the house is written then alone.
  static let sealed = CodingUserInfoKey(rawValue: "fidelio.sealed")!

  package static func encode(_ value: some Encodable) throws -> Data {
    if let message = value as? Message, let written = RecordWriter.json(of: message) { return written }
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .secondsSince1970
    encoder.userInfo[sealed] = true
    return try encoder.encode(value)
  }

  package static func decode<T: Decodable>(_ type: T.Type, _ data: Data) throws -> T {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .secondsSince1970
    return try decoder.decode(type, from: data)
  }
}
