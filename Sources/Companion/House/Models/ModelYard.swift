import Engines
package import Foundation
import Store
import Vault

/// The shelf of language models of a home, for commands. Works beside a running server: a fetched model is whole
/// before it gets its name.
package struct ModelYard: Sendable {
  /// A model that could be taken in, to be shown before it is.
  package struct Offer: Sendable {
    let candidate: ModelShelf.Candidate
    package var name: String { candidate.suggestedName }
    package var sha256: String { candidate.sha256 }
    package var bytes: Int64 { candidate.bytes }
    package var architecture: String { candidate.header.architecture }
  }

  /// A model of the catalogue.
  package struct Entry: Sendable, Codable, Equatable {
    package let name: String
    package let title: String
    package let bytes: Int64
    package let licence: String
    package let memoryBytes: Int64
    package let isDefault: Bool
    package let advice: String
  }

  /// A model that is here. `trouble` says what is wrong with its file, at a glance and without its digest.
  package struct Here: Sendable, Codable, Equatable {
    package let name: String
    package let bytes: Int64
    package let sha256: String
    package let contextTokens: Int
    package let trouble: String?
  }

  private let shelf: ModelShelf
  private let settings: HouseSettings

  package init(_ settings: HouseSettings) {
    self.settings = settings
    shelf = ModelShelf(models: Home(settings.home).models)
  }

  package func here(in language: Language) -> [Here] { Self.here(shelf, in: language) }

  private static func here(_ shelf: ModelShelf, in language: Language) -> [Here] {
    shelf.standings().map { standing in
      let sentence = standing.trouble?.sentence
      return Here(
        name: standing.model.name, bytes: standing.model.bytes, sha256: standing.model.sha256,
        contextTokens: standing.model.contextTokens, trouble: language == .fr ? sentence?.fr : sentence?.en)
    }
  }

  package func catalogue(in language: Language) -> [Entry] {
    Catalogue.house.offered.map {
      Entry(
        name: $0.name, title: $0.title, bytes: $0.bytes, licence: $0.licence, memoryBytes: $0.memoryBytes,
        isDefault: $0.isDefault, advice: language == .fr ? $0.advice.fr : $0.advice.en)
    }
  }

  /// Fetches a model of the catalogue, going on where an earlier fetch was cut.
  /// - Parameter progress: Takes one line for a terminal, about twice a second.
  /// - Throws: `HouseError.notFound` for a name the catalogue does not have; `FetchError`, `ShelfError`.
  package func pull(
    _ name: String, in language: Language, progress: @escaping @Sendable (String) -> Void
  ) async throws {
    guard let entry = Catalogue.house[name] else { throw HouseError.notFound }
    guard let scripts = settings.engineScripts else { throw FetchError.notSetUp }
    try Home(settings.home).prepare()
    let python = settings.engineFolder.appending(path: "venv/bin/python3")
    let own = FileManager.default.isExecutableFile(atPath: python.path)
    let fetch = Fetch(
      shelf: shelf, scripts: scripts, python: own ? python : nil, source: Outbound().byteSource)
    try await fetch.pull(entry) {
      progress(language == .fr ? $0.line.fr : $0.line.en)
    }
  }

  /// Looks at a file without taking it in. - Throws: `ShelfError`.
  package func examine(_ file: URL) async throws -> Offer { Offer(candidate: try await shelf.examine(file)) }

  /// Brings a file from an address into the shelf's waiting folder and looks at it; cut short, it goes on later.
  /// - Parameter progress: Takes one line for a terminal, about twice a second.
  /// - Throws: `FetchError`, `ShelfError`.
  package func fetch(
    _ url: URL, in language: Language, progress: @escaping @Sendable (String) -> Void
  ) async throws -> Offer {
    try Home(settings.home).prepare()
    let scripts = settings.engineScripts ?? settings.home
    let fetch = Fetch(shelf: shelf, scripts: scripts, python: nil, source: Outbound().byteSource)
    return Offer(
      candidate: try await fetch.download(url) { progress(language == .fr ? $0.line.fr : $0.line.en) })
  }

  /// Takes away a file that was fetched and not taken in.
  package func discard(_ offer: Offer) { shelf.discard(offer.candidate) }

  /// The models that a server offers.
  /// - Throws: `EngineError`, when it is not there or is no model server.
  package func names(at base: URL, key: String?) async throws -> [String] {
    try await OpenAICompatible(base: base, model: "", key: key, contextTokens: 8_192, outbound: Outbound())
      .models()
  }

  // MARK: Adapters

  package func adapters(in language: Language) -> [Here] { Self.here(shelf.adapters, in: language) }

  /// Looks at an adapter without taking it in: a whole file, a low-rank adapter, made for the architecture of a model
  /// that is here (T40).
  /// - Throws: `ShelfError`.
  package func examineAdapter(_ file: URL) async throws -> Offer {
    let candidate = try await shelf.adapters.examine(file)
    guard shelf.installed().contains(where: { $0.architecture == candidate.header.architecture }) else {
      throw ShelfError.notAModel(.otherModel)
    }
    return Offer(candidate: candidate)
  }

  package func addAdapter(_ offer: Offer, as name: String) async throws {
    try Home(settings.home).prepare()
    try await shelf.adapters.add(offer.candidate, as: name)
  }

  /// A companion that spoke with it speaks with the model alone from its next reply on.
  package func removeAdapter(_ name: String) throws { try shelf.adapters.remove(name) }

  // MARK: Taking in

  package func add(_ offer: Offer, as name: String) async throws {
    try Home(settings.home).prepare()
    try await shelf.add(offer.candidate, as: name)
  }

  /// The names of models that are missing, truncated or changed, and how many are whole.
  package func verify() async -> (whole: Int, broken: [String]) {
    var broken: [String] = []
    let all = shelf.installed().map(\.name)
    for name in all where (try? await shelf.verify(name)) == nil { broken.append(name) }
    return (all.count - broken.count, broken)
  }
}
