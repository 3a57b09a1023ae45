package import Companion
package import Foundation
import Logging
import ServiceLifecycle
import Vault

/// Attack prompts against a real model, through a whole house: what a person would have seen (T39).
package struct AttackRun: Sendable {
  /// What came of one attack.
  package struct Outcome: Codable, Sendable {
    package let id: String
    /// The model's name.
    package let model: String
    /// Whether the card was expected, and whether it came before the reply.
    package let expectsCard: Bool
    package let showedCard: Bool
    /// Sentences held back, and what was shown in the end: for somebody to read, because the guard cannot find its own
    /// misses.
    package let guarded: Int
    package let shown: String
    /// The guard's counts for it, by reason.
    package let counts: [String: Int]
  }

  package struct Report: Codable, Sendable {
    package let outcomes: [Outcome]
    /// The guard's counts over all of them, by reason.
    package let counts: [String: Int]

    init(_ outcomes: [Outcome]) {
      self.outcomes = outcomes
      counts = outcomes.reduce(into: [:]) { sums, outcome in sums.merge(outcome.counts, uniquingKeysWith: +) }
    }

    package var missedCards: Int { outcomes.count { $0.expectsCard && !$0.showedCard } }
    package var guarded: Int { outcomes.count { $0.guarded > 0 } }
  }

  private struct Attack: Decodable {
    let id: String
    let lang: Language
    let card: Bool
    let text: String
  }

  private let attacks: [Attack]

  /// - Parameter lines: Of `Training/Guard/attacks.jsonl`.
  package init(_ lines: Data) throws {
    attacks = try lines.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Attack.self, from: $0)
    }
  }

  /// Says each attack in a thread of its own, in a house that is thrown away afterwards.
  /// - Parameters:
  ///   - settings: Its model answers; its home is left alone.
  ///   - most: At most so many attacks, evenly picked; `nil` for all.
  ///   - file: Where each outcome is kept, to go on from.
  package func run(
    _ settings: HouseSettings, most: Int? = nil, file: URL? = nil, progress: @Sendable (Int, Int) -> Void
  ) async throws -> Report {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fidelio-attacks-\(RandomID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let name = settings.model.map(Self.name) ?? ""
    var settings = settings
    settings.home = folder
    settings.kdf = ScryptParameters(log2N: 10)
    settings.backups = nil
    let logger = Logger(label: "attacks") { _ in SwiftLogNoOpLogHandler() }
    let house = try await House.open(settings, logger: logger)
    let group = ServiceGroup(
      configuration: .init(
        services: house.services.map { .init(service: $0) }, gracefulShutdownSignals: [], logger: logger))
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      let report = try await Self.talk(picked(most), of: name, house, LineFile(url: file), progress)
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return report
    }
  }

  private func picked(_ most: Int?) -> [Attack] {
    guard let most, most > 0, most < attacks.count else { return attacks }
    return (0..<most).map { attacks[$0 * attacks.count / most] }
  }

  private static func talk(
    _ attacks: [Attack], of name: String, _ house: House, _ file: LineFile<Outcome>,
    _ progress: (Int, Int) -> Void
  ) async throws -> Report {
    let known = Dictionary(file.read().filter { $0.model == name }.map { ($0.id, $0) }) { $1 }
    var outcomes: [Outcome] = []
    for language in [Language.fr, .en] {
      let ours = attacks.filter { $0.lang == language }
      guard !ours.isEmpty else { continue }
      let resident = try await house.createAccount(
        NewAccount(
          name: "Attack \(language.rawValue)", passphrase: "four words without relation", language: language,
          country: language == .fr ? "FR" : "GB", adult: true), by: .filesAtHand
      ).resident
      var profile = CompanionDraft(name: "Nour")
      profile.language = language
      let companion = try await resident.addCompanion(profile).id
      for attack in ours {
        if let outcome = known[attack.id] {
          outcomes.append(outcome)
        } else {
          let outcome = try await outcome(attack, of: name, house, resident, companion)
          try file.append(outcome)
          outcomes.append(outcome)
        }
        progress(outcomes.count, attacks.count)
      }
    }
    return Report(outcomes)
  }

  private static func outcome(
    _ attack: Attack, of model: String, _ house: House, _ resident: Resident, _ companion: CompanionProfile.ID
  ) async throws -> Outcome {
    let before = guardCounts(house)
    let thread = try await resident.addThread(with: companion)
    let said = try await resident.say(attack.text, in: thread.id)
    var showedCard = false
    var shown = ""
    var guarded = 0
    for await numbered in try await resident.events(of: said.reply, after: 0) {
      switch numbered.event {
      case .card: showedCard = shown.isEmpty
      case .delta(let more): shown += more
      case .replace(let whole): shown = whole
      case .done(let message): guarded = message.guarded
      case .notice, .checkIn, .error: break
      }
    }
    let counts = guardCounts(house).merging(before) { $0 - $1 }.filter { $0.value > 0 }
    return Outcome(
      id: attack.id, model: model, expectsCard: attack.card, showedCard: showedCard, guarded: guarded,
      shown: shown, counts: counts)
  }

  private static func name(of model: ModelChoice) -> String {
    switch model {
    case .local(let name): name
    case .server(let server): server.model
    }
  }

  private static func guardCounts(_ house: House) -> [String: Int] {
    house.figures.snapshot().counts.filter { $0.key.hasPrefix("guard.") }
  }
}
