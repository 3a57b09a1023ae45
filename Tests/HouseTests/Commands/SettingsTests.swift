import Companion
import Foundation
import Testing

@testable import fidelio

@Suite struct SettingsTests {
  private func withHome(_ file: String? = nil, _ work: (URL) throws -> Void) throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    if let file { try Data(file.utf8).write(to: Settings.file(in: home)) }
    return try work(home)
  }

  private func read(
    _ home: URL, flags: [String: String] = [:], environment: [String: String] = [:]
  ) throws(SettingsError) -> Settings {
    try Settings.read(
      flags: flags.merging(["home": home.path]) { $1 },
      surroundings: Surroundings(environment: environment, currentFolder: home))
  }

  @Test func theFlagWinsOverTheEnvironmentOverTheFileOverTheDefault() throws {
    try withHome(#"{"port": 3, "threads": "3", "log-level": "error"}"#) { home in
      let environment = ["FIDELIO_PORT": "2", "FIDELIO_THREADS": "2"]

      let settings = try read(home, flags: ["port": "1"], environment: environment)

      #expect(settings.port == 1)
      #expect(settings.threads == 2)
      #expect("\(settings.logLevel)" == "error")
      #expect(settings.contextTokens == 8_192)
    }
  }

  @Test(arguments: [
    ("port", "65536", SettingsError.notANumber(key: "port", 0...65_535)),
    ("port", "-1", .notANumber(key: "port", 0...65_535)),
    ("port", "http", .notANumber(key: "port", 0...65_535)),
    ("context-tokens", "12", .notANumber(key: "context-tokens", 1_024...1_048_576)),
    ("kdf-log2n", "40", .notANumber(key: "kdf-log2n", 10...20)),
    ("lock-after", "12", .notADuration(key: "lock-after")),
    ("lock-after", "0h", .notADuration(key: "lock-after")),
    ("lock-after", "99999999999d", .notADuration(key: "lock-after")),
    ("public-url", "exemple.org", .notAURL(key: "public-url")),
    ("model-url", "file:///etc/passwd", .notAURL(key: "model-url")),
    ("language", "de", .notOneOf(key: "language", ["fr", "en"])),
    ("log-level", "loud", .notOneOf(key: "log-level", ["debug", "info", "notice", "warning", "error"])),
    ("model-key-file", "/nowhere", .unreadable(key: "model-key-file")),
    ("tls-key", "/nowhere", .needs("tls-key", "tls-certificate")),
    ("backup-folder", "/nowhere", .needs("backup-folder", "backup-passphrase-file")),
  ])
  func aValueThatDoesNotFitIsNamed(_ key: String, _ value: String, _ error: SettingsError) throws {
    try withHome { home in
      #expect(throws: error) { try read(home, flags: [key: value]) }
      for language in Language.allCases {
        #expect(SettingsWords.phrase(for: error).in(language).contains(key))
        #expect(!SettingsWords.phrase(for: error).in(language).contains("/etc/passwd"))
      }
    }
  }

  @Test(arguments: [
    ("[]", SettingsError.badFile), ("{", .badFile), (#"{"port": {"a": 1}}"#, .badFile),
    (#"{"prot": 1}"#, .unknownInFile(key: "prot")),
    (#"{"model-key": "x"}"#, .unknownInFile(key: "model-key")),
  ])
  func aFileThatIsNotRightIsSaidSo(_ text: String, _ error: SettingsError) throws {
    try withHome(text) { home in
      #expect(throws: error) { try read(home) }
    }
  }

  @Test(arguments: [("90s", 90), ("30m", 1_800), ("12h", 43_200), ("7d", 604_800)])
  func timesAreReadWithTheirUnit(_ text: String, _ seconds: Int) throws {
    try withHome { home in
      let settings = try read(home, flags: ["lock-after": text])

      #expect(settings.lockAfter == .seconds(seconds))
    }
  }

  @Test func aKeyComesFromItsFileWithoutTheEndOfTheLine() throws {
    try withHome { home in
      try Data("sk-1\n".utf8).write(to: home.appending(path: "key"))

      let settings = try read(
        home, flags: ["model-key-file": "key"], environment: ["FIDELIO_MODEL_KEY": "other"])

      #expect(settings.modelKey == "sk-1")
    }
  }

  @Test(
    arguments: [
      ([:], "/home/anna/.local/share/fidelio"), (["XDG_DATA_HOME": "/data"], "/data/fidelio"),
      (["XDG_DATA_HOME": "relative"], "/home/anna/.local/share/fidelio"),
      (["FIDELIO_HOME": "/house", "XDG_DATA_HOME": "/data"], "/house"),
      (["FIDELIO_HOME": "~/f"], "/home/anna/f"),
    ] as [([String: String], String)])
  func theHomeIsFoundInItsOrder(_ environment: [String: String], _ path: String) throws {
    let surroundings = Surroundings(
      environment: environment.merging(["HOME": "/home/anna"]) { $1 }, currentFolder: URL(filePath: "/tmp/"))

    #expect(try Settings.read(flags: [:], surroundings: surroundings).home.path == path)
  }

  @Test(
    arguments: [
      ([:], Language.en, nil), (["LANG": "fr_FR.UTF-8"], .fr, "FR"), (["LANG": "fr_CA"], .fr, "CA"),
      (["LANG": "fr_FR", "LC_ALL": "en_GB.UTF-8"], .en, "GB"), (["LANG": "C"], .en, nil),
      (["LANG": "en_US", "FIDELIO_LANGUAGE": "fr"], .fr, "US"),
    ] as [([String: String], Language, String?)])
  func theLanguageIsTheSystems(_ environment: [String: String], _ language: Language, _ country: String?) {
    let surroundings = Surroundings(environment: environment, currentFolder: URL(filePath: "/"))

    #expect(surroundings.language == language)
    #expect(surroundings.country == country)
  }

  @Test func everySettingWithAFlagIsAnOptionOfServe() throws {
    let keys = Setting.all.filter(\.isFlag).map(\.key)

    let given = try ServeFlags.given(in: keys.flatMap { ["--\($0)", "value of \($0)"] })

    #expect(given == Dictionary(uniqueKeysWithValues: keys.map { ($0, "value of \($0)") }))
  }

  @Test func everySettingIsInTheTableOnceWithBothMeanings() {
    let keys = Setting.all.map(\.key)
    #expect(Set(keys).count == keys.count)
    for language in Language.allCases {
      let table = Setting.table(in: language)
      #expect(table.split(separator: "\n").count == keys.count + 2)
      for setting in Setting.all { #expect(table.contains("`\(setting.variable)`")) }
    }
    #expect(Setting.all.allSatisfy { !$0.meaning.fr.isEmpty && $0.meaning.fr != $0.meaning.en })
  }

  @Test func noSecretIsAFlag() {
    for key in ["model-key", "passphrase-file"] { #expect(!Setting.named(key).isFlag) }
  }
}
