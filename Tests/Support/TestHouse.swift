package import Companion
package import Engines
package import Foundation
import Logging
package import Safeguard
import ServiceLifecycle
import Vault

/// A whole house in a folder of its own, with its services running and a model that says what the test wants.
package struct TestHouse: Sendable {
  package let house: House
  package let home: URL

  /// Opens a house, runs the test in it, closes it in order and removes the folder.
  package static func open<T: Sendable>(
    model: (any LanguageModel)? = Scripted(reply: "Je t’écoute."), home: URL? = nil, keepsHome: Bool = false,
    embedder: any Embedder = ScriptedEmbedder(), watchEmbedder: (any Embedder)? = nil,
    change: (inout HouseSettings) -> Void = { _ in },
    log: CapturedLog = CapturedLog(),
    _ body: @Sendable (TestHouse) async throws -> T
  ) async throws -> T {
    let folder = home ?? FileManager.default.temporaryDirectory.appending(path: "fidelio-test-\(RandomID())")
    defer { if !keepsHome { try? FileManager.default.removeItem(at: folder) } }
    var settings = HouseSettings(home: folder, kdf: ScryptParameters(log2N: 10), language: .en)
    // Nobody else talks here.
    settings.breath = .zero
    change(&settings)
    let house = try await House.open(
      settings, logger: log.logger, model: model, embedder: embedder,
      watchEmbedder: watchEmbedder)
    let group = ServiceGroup(
      configuration: .init(
        services: house.services.map { .init(service: $0) }, gracefulShutdownSignals: [], logger: log.logger))
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      let result: Result<T, any Error>
      do { result = .success(try await body(TestHouse(house: house, home: folder))) } catch {
        result = .failure(error)
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return try result.get()
    }
  }

  package static let passphrase = "quatre mots sans rapport"

  /// Somebody who has just moved in.
  package func newcomer(
    _ name: String = "Camille", language: Language = .fr, country: String = "FR"
  ) async throws -> Resident {
    try await house.createAccount(
      NewAccount(
        name: name, passphrase: Self.passphrase, language: language, country: country, adult: true),
      by: .filesAtHand
    ).resident
  }

  /// A companion with an empty thread.
  package func thread(
    of resident: Resident, _ draft: CompanionDraft = CompanionDraft(name: "Nour")
  ) async throws -> ChatThread {
    try await resident.addThread(with: try await resident.addCompanion(draft).id)
  }
}

extension Resident {
  /// Says something and waits until the reply is over.
  @discardableResult
  package func sayAndWait(_ text: String, in thread: ChatThread.ID) async throws -> Exchange {
    try await exchange(after: say(text, in: thread))
  }

  package func exchange(after said: Said) async throws -> Exchange {
    var events: [ReplyEvent] = []
    for await numbered in try await self.events(of: said.reply, after: 0) { events.append(numbered.event) }
    return Exchange(said: said, events: events)
  }
}

/// What came of one message.
package struct Exchange: Sendable {
  package let said: Said
  package let events: [ReplyEvent]

  /// What the person saw of the reply.
  package var text: String {
    events.reduce("") { text, event in
      switch event {
      case .delta(let more): text + more
      case .replace(let whole): whole
      case .card, .notice, .checkIn, .done, .error: text
      }
    }
  }

  package var showsCardFirst: Bool {
    if case .card = events.first { true } else { false }
  }

  package var hasCard: Bool {
    events.contains { if case .card = $0 { true } else { false } }
  }

  /// The card that stood before the reply.
  package var card: CrisisCard? {
    if case .card(let card) = events.first { card } else { nil }
  }

  /// What the house itself asked.
  package var checkIn: CheckInQuestion? {
    events.lazy.compactMap { if case .checkIn(let question) = $0 { question } else { nil } }.first
  }

  /// What the house said of its own.
  package var notices: [HouseNotice] {
    events.compactMap { if case .notice(let notice) = $0 { notice } else { nil } }
  }

  /// The sentence of an error, if there was one.
  package var sentence: String? {
    if case .error(let sentence) = events.last { sentence } else { nil }
  }

  package var kept: Message? {
    if case .done(let message) = events.last { message } else { nil }
  }
}
