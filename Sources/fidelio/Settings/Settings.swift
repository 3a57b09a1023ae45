import Companion
import Foundation
import Logging

/// Everything that can be set, read once and checked.
struct Settings: Sendable {
  var home: URL
  var language: Language
  var logLevel: Logger.Level
  var host: String
  var port: Int
  var publicURL: URL?
  var trustedProxy: String?
  var tlsCertificate: URL?
  var tlsKey: URL?
  var lockAfter: Duration
  var modelURL: URL?
  var modelName: String?
  var modelKey: String?
  var contextTokens: Int
  var threads: Int
  var engineFolder: URL?
  var engineScripts: URL?
  /// Folders of programs, colons between them.
  var searchPath: String
  var backups: BackupPlan?
  var backupPassphraseFile: URL?
  var passphraseFile: URL?
  var kdfLog2N: Int

  /// Where a home keeps settings that shall hold for every command.
  static func file(in home: URL) -> URL { home.appending(path: "fidelio.json") }

  /// - Parameter flags: By key; only what was really typed.
  /// - Throws: `SettingsError` naming the first setting that does not do.
  static func read(flags: [String: String], surroundings: Surroundings) throws(SettingsError) -> Settings {
    let home = Self.home(flags, surroundings)
    let source = try SettingsSource(
      flags: flags, environment: surroundings.environment, file: Self.file(in: home))
    func file(_ key: String) -> URL? { source.text(key).map(surroundings.file) }

    var settings = Settings(
      home: home, language: try source.choice("language", as: Language.self) ?? surroundings.language,
      logLevel: try source.choice("log-level", as: Logger.Level.self) ?? .info,
      host: source.text("host") ?? "127.0.0.1", port: try source.number("port"),
      publicURL: try source.url("public-url"), trustedProxy: source.text("trusted-proxy"),
      tlsCertificate: file("tls-certificate"), tlsKey: file("tls-key"),
      lockAfter: try source.duration("lock-after"), modelURL: try source.url("model-url"),
      modelName: source.text("model-name"), modelKey: source.text("model-key"),
      contextTokens: try source.number("context-tokens"), threads: try source.number("threads"),
      engineFolder: source.isSet("engine-dir") ? file("engine-dir") : nil,
      engineScripts: file("engine-scripts"), searchPath: surroundings.searchPath, backups: nil,
      backupPassphraseFile: file("backup-passphrase-file"), passphraseFile: file("passphrase-file"),
      kdfLog2N: try source.number("kdf-log2n"))
    for (one, other) in [("tls-certificate", "tls-key"), ("tls-key", "tls-certificate")]
    where source.isSet(one) && !source.isSet(other) { throw .needs(one, other) }
    for key in ["tls-certificate", "tls-key"] {
      if let url = file(key), !FileManager.default.isReadableFile(atPath: url.path) {
        throw .unreadable(key: key)
      }
    }
    if let keyFile = file("model-key-file") {
      settings.modelKey = try Self.secret(in: keyFile, key: "model-key-file")
    }
    settings.backups = try Self.backups(source, surroundings)
    return settings
  }

  /// The first line of a file that holds a secret.
  static func secret(in file: URL, key: String) throws(SettingsError) -> String {
    guard let data = try? Data(contentsOf: file), data.count <= 65_536,
      let text = String(validating: data, as: UTF8.self)
    else { throw .unreadable(key: key) }
    let line = text.prefix { !$0.isNewline }
    guard !line.isEmpty else { throw .unreadable(key: key) }
    return String(line)
  }

  private static func home(_ flags: [String: String], _ surroundings: Surroundings) -> URL {
    let chosen = flags["home"] ?? surroundings["FIDELIO_HOME"]
    return chosen.map(surroundings.file) ?? surroundings.usualHome.standardizedFileURL
  }

  private static func backups(
    _ source: SettingsSource, _ surroundings: Surroundings
  ) throws(SettingsError) -> BackupPlan? {
    let every = try source.duration("backup-every")
    let keep = try source.number("backup-keep")
    guard let folder = source.text("backup-folder") else { return nil }
    guard let file = source.text("backup-passphrase-file") else {
      throw .needs("backup-folder", "backup-passphrase-file")
    }
    return BackupPlan(
      folder: surroundings.file(folder), every: every, keep: keep,
      passphrase: try secret(in: surroundings.file(file), key: "backup-passphrase-file"))
  }
}
