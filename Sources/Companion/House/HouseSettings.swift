package import Engines
package import Foundation
package import Vault

/// What the house needs to know before it opens. Read once in `main`, passed down by value.
package struct HouseSettings: Sendable {
  /// The folder everything lies in.
  package var home: URL
  /// Cost of the passphrase. Small in tests only.
  package var kdf: ScryptParameters
  /// How long without a request until an account locks.
  package var lockAfter: Duration
  /// A model named on the command line; it wins over the one chosen in the house.
  package var model: ModelChoice?
  /// Tokens that prompt and reply may take together on the local engine.
  package var contextTokens: Int
  /// Threads of the local engine; 0 lets it choose.
  package var threads: Int
  /// Where the engine's Python environment and the encoders lie.
  package var engineFolder: URL
  /// Where `serve.py` and `fetch_parts.py` lie; `nil` when only a `llama-server` on the PATH can be used.
  package var engineScripts: URL?
  /// Where to look for a `llama-server`, parted by colons: the PATH.
  package var searchPath: String
  package var backups: BackupPlan?
  /// Language of what is said before anybody signed in.
  package var language: Language
  /// How long a sentence that the reply guard asks for again may take, while the person waits. The local engine
  /// reads some 60 new tokens and writes 25 in about 4 s on two cores; three times that is bearable.
  package var patienceForAgain: Duration = .seconds(12)
  /// How long no reply may have grown before a message is read for facts with the model: whoever talks comes first.
  package var restBeforeReading: Duration = .seconds(20)
  /// For how long no reply must have grown before vectors are computed and facts read by rule: replies go first. They
  /// are wanted by the next message, which nobody writes in half a second.
  package var breath: Duration = .milliseconds(500)
  /// What exports are read with.
  package var importTools = ImportTools.standard
  /// Which addresses a person may have told that something waits.
  package var webhookRules = AddressRules.publicOnly
  /// The time of day. A parameter, so that a test can set the clock back.
  package var now: @Sendable () -> Date
  /// Whose midnight parts the days.
  package var timeZone = TimeZone.current

  package init(
    home: URL, kdf: ScryptParameters = .standard, lockAfter: Duration = .seconds(12 * 3600),
    model: ModelChoice? = nil, contextTokens: Int = 8_192, threads: Int = 0, engineFolder: URL? = nil,
    engineScripts: URL? = nil, searchPath: String = "", backups: BackupPlan? = nil, language: Language = .en,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.home = home
    self.kdf = kdf
    self.lockAfter = lockAfter
    self.model = model
    self.contextTokens = contextTokens
    self.threads = threads
    self.engineFolder = engineFolder ?? home.appending(path: "engine")
    self.engineScripts = engineScripts
    self.searchPath = searchPath
    self.backups = backups
    self.language = language
    self.now = now
  }
}

/// Which model answers.
package enum ModelChoice: Codable, Sendable, Equatable {
  /// A file in `models/`, by the name of the shelf.
  case local(name: String)
  /// An OpenAI-compatible server.
  case server(ConfiguredServer)
}

/// An OpenAI-compatible server and what it may be sent.
package struct ConfiguredServer: Codable, Sendable, Equatable {
  package var base: URL
  package var model: String
  /// Sent to `base` alone, never to a changed address (T17).
  package var key: String?
  package var contextTokens: Int
  /// Price per million tokens, in whatever currency the person thinks in; for the cost counter.
  package var promptPrice: Double?
  package var replyPrice: Double?

  package init(
    base: URL, model: String, key: String? = nil, contextTokens: Int = 8_192, promptPrice: Double? = nil,
    replyPrice: Double? = nil
  ) {
    self.base = base
    self.model = model
    self.key = key
    self.contextTokens = contextTokens
    self.promptPrice = promptPrice
    self.replyPrice = replyPrice
  }
}

/// Backups by schedule: sealed, verified after writing, the oldest dropped.
package struct BackupPlan: Sendable, Equatable {
  package var folder: URL
  package var every: Duration
  /// How many to keep, at least 1.
  package var keep: Int
  package var passphrase: String

  package init(folder: URL, every: Duration = .seconds(24 * 3600), keep: Int = 7, passphrase: String) {
    self.folder = folder
    self.every = every
    self.keep = keep
    self.passphrase = passphrase
  }
}
