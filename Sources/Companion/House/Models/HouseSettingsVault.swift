import Foundation
import Store
import Vault

/// Settings of the house, sealed under its key.
struct HouseSettingsVault: Sendable {
  let archive: any Archive
  let key: HouseKey

  func read<T: Decodable>(_ type: T.Type, _ name: String) async throws -> T? {
    guard let body = try await archive.setting(name) else { return nil }
    return try RecordCoding.decode(type, try key.open(body, setting: name))
  }

  /// - Parameter value: `nil` takes the setting away.
  func write(_ value: (some Encodable)?, _ name: String) async throws {
    let body = try value.map { try key.seal(try RecordCoding.encode($0), setting: name) }
    try await archive.setSetting(name, body)
  }
}
