package import Engines
import Foundation
package import Logging
package import Safeguard
package import ServiceLifecycle
package import Store
import Vault

/// The whole house: what doors and commands call. Everything in it that changes lives in an actor of its own;
/// the house only holds them together.
package struct House: Sendable, CustomStringConvertible {
  /// Says nothing: a description may end in a log, and a house holds secrets.
  package var description: String { "House" }

  package let settings: HouseSettings
  package let home: Home
  package let models: ModelDesk
  let fetches: FetchDesk
  package let figures: Figures
  let archive: any Archive
  let houseKey: HouseKey
  let residents: Residents
  let replies: Replies
  let backgrounds: Backgrounds
  let setup: SetupCode
  let integrity = Integrity()
  let waiting = Waiting()
  /// One account is made at a time.
  let admissions = Turnstile()
  let embedder: any Embedder
  let referrals: ReferralCounts
  /// The way to addresses of people's own.
  let outbound: Outbound
  /// What stands of an account's follow-up is worked on by one at a time.
  let bells = OneAtATime<AccountID>()
  /// Reads what a person writes for danger.
  let watch: TriageReader
  let logger: Logger
  private let lock: HomeLock

  /// Opens the home at `settings.home`, making it when there is none.
  ///
  /// - Parameters:
  ///   - model: Answers in place of the configured one; for tests and bench.
  ///   - embedder: Takes the place of E5; for tests.
  ///   - watchEmbedder: Takes the place of the copy that is tuned for triage; for tests.
  /// - Throws: `StoreError.inUse` when another process holds the home, `.readOnly`, `.diskFull`,
  ///   `.newerSchema`, `.notADatabase`; `VaultError.unreadableKeyFile`.
  package static func open(
    _ settings: HouseSettings, logger: Logger, model: (any LanguageModel)? = nil,
    embedder: (any Embedder)? = nil, watchEmbedder: (any Embedder)? = nil
  ) async throws -> House {
    let home = Home(settings.home)
    try home.prepare()
    let lock = try home.lock()
    let houseKey = try home.openHouseKey()
    let figures = Figures()
    let archive = try SQLiteArchive(at: home.database, backups: home.backups) {
      figures.add(.queries, 1)
    }
    let residents = Residents(keyring: Keyring(idleLimit: settings.lockAfter, clock: ContinuousClock()))
    let models = try await ModelDesk(
      settings: settings, home: home, archive: archive, houseKey: houseKey, logger: logger, fixed: model)
    let embedder = embedder ?? HouseEmbedder(engine: settings.engineFolder)
    let watch = TriageReader(encoder: watchEmbedder ?? HouseEmbedder.watching(engine: settings.engineFolder))
    let backgrounds = Backgrounds(logger: logger)
    let referrals = ReferralCounts(
      vault: HouseSettingsVault(archive: archive, key: houseKey), timeZone: settings.timeZone)
    let turn = Turn(
      triage: TriageStage(reader: watch, figures: figures),
      guided: GuidedStage(models: models, now: settings.now), rhythm: RhythmStage(now: settings.now),
      referrals: referrals, recall: Recall(figures: figures, embedder: embedder, watch: watch.encoder),
      facts: FactStage(now: settings.now),
      links: LinkStage(watch: watch, now: settings.now), compose: Compose(),
      models: models, patience: settings.patienceForAgain, figures: figures,
      reflect: Reflect(backgrounds: backgrounds), now: settings.now)
    let replies = Replies(turn: turn, logger: logger)
    let fetches = FetchDesk(settings: settings, shelf: models.shelf, logger: logger)
    return House(
      settings: settings, home: home, models: models, fetches: fetches, figures: figures, archive: archive,
      houseKey: houseKey,
      residents: residents, replies: replies, backgrounds: backgrounds, setup: SetupCode(),
      embedder: embedder, referrals: referrals, outbound: Outbound(rules: settings.webhookRules),
      watch: watch,
      logger: logger, lock: lock)
  }

  /// Everything that lives as long as the house, for the one `ServiceGroup`.
  package var services: [any Service] {
    var services: [any Service] = [
      Foundations(
        archive: archive, residents: residents, embedders: [watch.encoder, embedder], lock: lock,
        logger: logger),
      models,
      fetches,
      backgrounds,
      AutoLock(house: self),
      FollowUpBell(house: self),
    ]
    if let plan = settings.backups { services.append(BackupSchedule(house: self, plan: plan)) }
    // Last to start, first to stop: what grows is sealed before the accounts are closed.
    services.append(replies)
    return services
  }

  /// What a command needs that only has something done, without a model.
  package var errands: [any Service] { [backgrounds] }

  /// The line that lets the first account in, new at every start; worthless once there is an account.
  package var setupCode: String { setup.code }

  package func needsFirstAccount() async throws -> Bool {
    try await storing { try await archive.accounts().isEmpty }
  }

  /// Help lines of a country, also when everything else is down (R26, R29).
  package func crisisCard(country: String?, language: Language, isYoung: Bool = false) -> CrisisCard {
    Referral.shared.card(country: country, language: language.safeguard, label: .none, isMinor: isYoung)
  }

  /// Runs storage work and gives its errors the house's names.
  func storing<T: Sendable>(_ work: () async throws -> T) async throws -> T {
    do { return try await work() } catch { throw HouseError(storage: error) }
  }
}

extension Language {
  package var safeguard: SafeguardLanguage { self == .fr ? .fr : .en }
}
