import ArgumentParser
import Companion
import Foundation
import Web

/// `fidelio backup OUT`: sealed, read back before it counts, also while a server runs.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: HelpWords.backup.in(Surroundings.here.language))

  @Argument(completion: .file()) var out: String
  @OptionGroup var flags: HouseFlags

  func run() async throws {
    let settings = try Settings.read(flags: flags.given, surroundings: Surroundings.here)
    let file = Surroundings.here.file(out)
    guard !FileManager.default.fileExists(atPath: file.path) else {
      throw CommandFailure(CommandWords.backupExists)
    }
    let passphrase = try await Self.passphrase(settings) {
      try await $0.new(CommandWords.backupPassphrase)
    }
    let form = ["path": file.path, "passphrase": passphrase]
    Out.progress(CommandWords.backingUp.in(settings.language))
    defer { Out.progress("") }
    try await HouseVisit.call(settings) { client in
      _ = try await client.send(.post, "/api/host/backup", json: form, timeout: .seconds(6 * 3600))
    }
    Out.progress("")
    let values = try? file.resourceValues(forKeys: [.fileSizeKey])
    Out.note(CommandWords.backedUp(bytes: Int64(values?.fileSize ?? 0)).in(settings.language))
  }

  /// From `--backup-passphrase-file` where it is given, else like any passphrase.
  static func passphrase(
    _ settings: Settings, otherwise: (Passphrases) async throws -> String
  ) async throws -> String {
    if let file = settings.backupPassphraseFile {
      return try Settings.secret(in: file, key: "backup-passphrase-file")
    }
    return try await otherwise(Passphrases(settings: settings))
  }
}
