import Companion
import Foundation

/// Where a command gets a passphrase from: a file where one is named, else the terminal.
struct Passphrases: Sendable {
  let settings: Settings
  var asking: Asking { Asking(keyboard: .shared, language: settings.language) }

  /// - Throws: `SettingsError.unreadable`, `CommandFailure`.
  func existing(_ prompt: Phrase = CommandWords.passphrase) async throws -> String {
    if let given = try fromFile() { return given }
    return try await asking.secret(prompt)
  }

  /// Typed twice at the terminal.
  func new(_ prompt: Phrase = CommandWords.newPassphrase) async throws -> String {
    if let given = try fromFile() { return given }
    return try await asking.newSecret(prompt)
  }

  /// - Returns: `nil` when no file is named.
  func fromFile() throws -> String? {
    guard let file = settings.passphraseFile else { return nil }
    let passphrase = try Settings.secret(in: file, key: "passphrase-file")
    if Self.isOpenToOthers(file.path) {
      Out.complain(CommandWords.openPassphraseFile.in(settings.language))
    }
    return passphrase
  }

  /// Whether the group or anybody else has any right to the file.
  static func isOpenToOthers(_ path: String) -> Bool {
    let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    return (mode ?? 0) & 0o077 != 0
  }
}
