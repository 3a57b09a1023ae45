import Companion

/// One thing that can be set: as a flag, in the environment, in `fidelio.json`, in this order.
struct Setting: Sendable {
  enum Kind: Equatable, Sendable {
    case text, file, address, url, duration
    case number(ClosedRange<Int>)
    case oneOf([String])
  }

  /// The flag without its dashes, and the key in `fidelio.json`.
  let key: String
  let kind: Kind
  /// As it would be typed; empty when there is none.
  let byDefault: String
  let meaning: Phrase
  /// `false` for secrets and their like, which must not stand in a list of processes.
  let isFlag: Bool

  var flag: String? { isFlag ? "--\(key)" : nil }
  var variable: String { "FIDELIO_" + key.uppercased().replacing("-", with: "_") }

  private init(
    _ key: String, _ kind: Kind, _ byDefault: String = "", isFlag: Bool = true, fr: String, en: String
  ) {
    self.key = key
    self.kind = kind
    self.byDefault = byDefault
    self.isFlag = isFlag
    meaning = Phrase(fr: fr, en: en)
  }

  /// Every setting there is. README's table is printed from this one.
  static let all: [Setting] = place + door + model + keeping + rest

  private static let place = [
    Setting(
      "home", .file, "~/.local/share/fidelio", fr: "le dossier où tout est gardé",
      en: "the folder that everything lies in"),
    Setting(
      "language", .oneOf(["fr", "en"]), fr: "langue des messages ; sinon celle du système",
      en: "language of messages; else the system's"),
    Setting(
      "log-level", .oneOf(["debug", "info", "notice", "warning", "error"]), "info",
      fr: "ce que le journal raconte, jamais vos mots", en: "how much the log tells, never your words"),
  ]

  private static let door = [
    Setting("host", .text, "127.0.0.1", fr: "adresse d’écoute", en: "address to listen on"),
    Setting(
      "port", .number(0...65_535), "8666", fr: "port d’écoute ; 0 en prend un libre",
      en: "port to listen on; 0 takes a free one"),
    Setting(
      "public-url", .url, fr: "adresse que l’on tape dans le navigateur, derrière un serveur mandataire",
      en: "the address people type, behind a proxy"),
    Setting(
      "trusted-proxy", .address, fr: "adresse du serveur mandataire que l’on croit",
      en: "address of the proxy that is believed"),
    Setting("tls-certificate", .file, fr: "certificat, fichier PEM", en: "certificate, a PEM file"),
    Setting("tls-key", .file, fr: "clé du certificat, fichier PEM", en: "the certificate's key, a PEM file"),
    Setting(
      "lock-after", .duration, "12h", fr: "temps sans visite après lequel un compte se verrouille",
      en: "time without a visit after which an account locks"),
  ]

  private static let model = [
    Setting(
      "model-url", .url, fr: "adresse d’un serveur de modèles compatible OpenAI",
      en: "base URL of an OpenAI-compatible model server"),
    Setting(
      "model-name", .text, fr: "modèle demandé à ce serveur, ou modèle local",
      en: "model to ask of that server, or the local one"),
    Setting(
      "model-key-file", .file, fr: "fichier qui contient la clé de ce serveur",
      en: "file that holds that server's key"),
    Setting("model-key", .text, isFlag: false, fr: "cette clé elle-même", en: "that key itself"),
    Setting(
      "context-tokens", .number(1_024...1_048_576), "8192", fr: "mots-jetons qu’un échange peut occuper",
      en: "tokens that prompt and reply may take together"),
    Setting(
      "threads", .number(0...256), "0", fr: "fils d’exécution du moteur local ; 0 laisse choisir",
      en: "threads of the local engine; 0 lets it choose"),
    Setting(
      "engine-dir", .file, "<home>/engine", fr: "dossier du moteur et des encodeurs",
      en: "folder of the engine and the encoders"),
    Setting(
      "engine-scripts", .file, fr: "dossier des scripts du moteur (« engine » du dépôt)",
      en: "folder of the engine's scripts (the repository's \"engine\")"),
  ]

  private static let keeping = [
    Setting(
      "backup-folder", .file, fr: "où écrire des sauvegardes régulières", en: "where to write regular backups"
    ),
    Setting(
      "backup-every", .duration, "24h", fr: "temps entre deux sauvegardes", en: "time between two backups"),
    Setting("backup-keep", .number(1...1_000), "7", fr: "combien en garder", en: "how many to keep"),
    Setting(
      "backup-passphrase-file", .file, fr: "fichier qui contient leur phrase de passe",
      en: "file that holds their passphrase"),
  ]

  private static let rest = [
    Setting(
      "passphrase-file", .file, isFlag: false,
      fr: "fichier qui contient la phrase de passe, là où il n’y a pas de terminal",
      en: "file that holds the passphrase, where there is no terminal"),
    Setting(
      "kdf-log2n", .number(10...20), "17",
      fr: "coût d’une phrase de passe ; plus petit pour les essais seulement",
      en: "cost of a passphrase; smaller for tests only"),
  ]

  static func named(_ key: String) -> Setting {
    guard let found = all.first(where: { $0.key == key }) else { preconditionFailure("no setting \(key)") }
    return found
  }
}
