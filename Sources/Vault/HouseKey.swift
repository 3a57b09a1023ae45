import Crypto
package import Foundation

/// The secret of the house itself: it hides account names and session tokens in the database and seals the
/// settings that must be readable while every account is locked. It opens nobody's words.
///
/// One file, mode 0600, made at the first run; without it nobody can sign in, so a backup carries it.
package struct HouseKey: Sendable {
  private static let heading = "fidelio-house-key 1\n"

  private let root: SymmetricKey
  private let login: SymmetricKey
  private let session: SymmetricKey
  private let setting: SymmetricKey
  let passkey: SymmetricKey

  private init(root: SymmetricKey) {
    self.root = root
    login = Subkey.derive("login", from: root)
    session = Subkey.derive("session", from: root)
    setting = Subkey.derive("setting", from: root)
    passkey = Subkey.derive("passkey", from: root)
  }

  /// Reads the key file, or makes one where there is none.
  /// - Throws: `VaultError.unreadableKeyFile` for a file that others can read or that is not a house key.
  package static func loadOrCreate(at url: URL) throws -> HouseKey {
    do {
      return try load(at: url)
    } catch PrivateFile.Failure.missing {
      let key = HouseKey(root: SymmetricKey(size: .bits256))
      try HouseKey.restore(key.dataForBackup, to: url)
      return key
    }
  }

  /// Reads the key file of a house that has one.
  /// - Throws: `VaultError.unreadableKeyFile`, also where there is none.
  package static func loadExisting(at url: URL) throws -> HouseKey {
    do {
      return try load(at: url)
    } catch is PrivateFile.Failure {
      throw VaultError.unreadableKeyFile
    }
  }

  /// The key file's own bytes.
  package var dataForBackup: Data {
    Data((HouseKey.heading + root.withUnsafeBytes { Hex.encode($0) } + "\n").utf8)
  }

  /// The key in a backup.
  /// - Throws: `VaultError.unreadableKeyFile` for bytes that are no house key.
  package init(backup data: Data) throws {
    let text = String(decoding: data, as: UTF8.self)
    guard text.hasPrefix(HouseKey.heading), text.hasSuffix("\n"),
      let bytes = Hex.decode(String(text.dropFirst(HouseKey.heading.count).dropLast())), bytes.count == 32
    else { throw VaultError.unreadableKeyFile }
    self.init(root: SymmetricKey(data: bytes))
  }

  /// Writes a key file from a backup, whole or not at all.
  /// - Throws: `VaultError.unreadableKeyFile` where a file already stands or none can be written.
  package static func restore(_ data: Data, to url: URL) throws {
    _ = try HouseKey(backup: data)
    do {
      try PrivateFile.create(at: url, data)
    } catch {
      throw VaultError.unreadableKeyFile
    }
  }

  private static func load(at url: URL) throws -> HouseKey {
    do {
      return try HouseKey(backup: try PrivateFile.read(at: url, maximumBytes: 256))
    } catch let failure as PrivateFile.Failure {
      if case .missing = failure { throw failure }
      throw VaultError.unreadableKeyFile
    }
  }

  /// The name under which an account is found: HMAC-SHA256 of the name as people mean it, so that case, accents
  /// typed in two ways and stray spaces at the ends do not matter.
  package func loginTag(_ name: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Data(HouseKey.folded(name).utf8), using: login))
  }

  /// What is stored of a session: HMAC-SHA256 of its token.
  package func sessionTag(_ token: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: token, using: session))
  }

  /// Seals a setting for one key of the settings table and no other.
  package func seal(_ plaintext: Data, setting key: String) throws -> Data {
    try GCM.seal(plaintext, under: setting, binding: Array("fidelio.setting.1/\(key)".utf8))
  }

  /// - Throws: `VaultError.damagedSetting`
  package func open(_ body: Data, setting key: String) throws -> Data {
    do {
      return try GCM.open(body, under: setting, binding: Array("fidelio.setting.1/\(key)".utf8))
    } catch {
      throw VaultError.damagedSetting
    }
  }

  /// NFKC with case folded (upper then lower, so that ß and SS meet), trimmed.
  package static func folded(_ name: String) -> String {
    name.precomposedStringWithCompatibilityMapping.uppercased().lowercased()
      .precomposedStringWithCompatibilityMapping
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension HouseKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "HouseKey" }
  package var debugDescription: String { "HouseKey" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
