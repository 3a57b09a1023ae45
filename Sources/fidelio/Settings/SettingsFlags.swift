import ArgumentParser

/// What every command takes.
struct HomeFlags: ParsableArguments {
  @Option(help: Setting.help("home")) var home: String?
  @Option(help: Setting.help("language")) var language: String?
  @Option(help: Setting.help("log-level")) var logLevel: String?
  @Option(help: Setting.help("kdf-log2n")) var kdfLog2n: String?

  var given: [String: String] {
    ["home": home, "language": language, "log-level": logLevel, "kdf-log2n": kdfLog2n].compactMapValues { $0 }
  }
}

/// What a command takes that uses the engine's files alone.
struct EngineFlags: ParsableArguments {
  @OptionGroup var home: HomeFlags
  @Option(help: Setting.help("engine-dir")) var engineDir: String?

  var given: [String: String] {
    home.given.merging(["engine-dir": engineDir].compactMapValues { $0 }) { $1 }
  }
}

/// What a command takes that opens the house itself when no server runs.
struct HouseFlags: ParsableArguments {
  @OptionGroup var home: HomeFlags
  @Option(help: Setting.help("lock-after")) var lockAfter: String?
  @Option(help: Setting.help("model-url")) var modelUrl: String?
  @Option(help: Setting.help("model-name")) var modelName: String?
  @Option(help: Setting.help("model-key-file")) var modelKeyFile: String?
  @Option(help: Setting.help("context-tokens")) var contextTokens: String?
  @Option(help: Setting.help("threads")) var threads: String?
  @Option(help: Setting.help("engine-dir")) var engineDir: String?
  @Option(help: Setting.help("engine-scripts")) var engineScripts: String?
  @Option(help: Setting.help("backup-folder")) var backupFolder: String?
  @Option(help: Setting.help("backup-every")) var backupEvery: String?
  @Option(help: Setting.help("backup-keep")) var backupKeep: String?
  @Option(help: Setting.help("backup-passphrase-file")) var backupPassphraseFile: String?

  var given: [String: String] {
    let own = [
      "lock-after": lockAfter, "model-url": modelUrl, "model-name": modelName, "model-key-file": modelKeyFile,
      "context-tokens": contextTokens, "threads": threads, "engine-dir": engineDir,
      "engine-scripts": engineScripts, "backup-folder": backupFolder, "backup-every": backupEvery,
      "backup-keep": backupKeep, "backup-passphrase-file": backupPassphraseFile,
    ].compactMapValues { $0 }
    return home.given.merging(own) { $1 }
  }
}

/// What `serve` takes besides.
struct DoorFlags: ParsableArguments {
  @Option(help: Setting.help("host")) var host: String?
  @Option(help: Setting.help("port")) var port: String?
  @Option(help: Setting.help("public-url")) var publicUrl: String?
  @Option(help: Setting.help("trusted-proxy")) var trustedProxy: String?
  @Option(help: Setting.help("tls-certificate")) var tlsCertificate: String?
  @Option(help: Setting.help("tls-key")) var tlsKey: String?

  var given: [String: String] {
    [
      "host": host, "port": port, "public-url": publicUrl, "trusted-proxy": trustedProxy,
      "tls-certificate": tlsCertificate, "tls-key": tlsKey,
    ].compactMapValues { $0 }
  }
}

/// Everything that `serve` takes.
struct ServeFlags: ParsableArguments {
  @OptionGroup var door: DoorFlags
  @OptionGroup var house: HouseFlags

  var given: [String: String] { house.given.merging(door.given) { $1 } }

  /// What a command line gives, by key.
  static func given(in words: [String]) throws -> [String: String] { try parse(words).given }
}
