import Engines
import Foundation

/// The models of the house, as the page shows them; only the host of the house may change them.
extension Resident {
  /// For the host it also looks for model servers on this machine, unless a model is just coming and the page asks
  /// again and again.
  package func models(in language: Language) async throws -> ModelPage {
    let consents = try await person().remoteConsents
    let status = await house.models.status(in: language, consents: consents)
    let found = isHost && !house.fetches.isBusy ? await house.models.discover() : []
    return ModelPage(
      current: ModelPage.Current(
        name: status.name, host: status.host, remote: status.isRemote, state: status.state,
        consented: status.consented),
      shelf: house.shelfEntries(current: status.isRemote ? nil : status.name, in: language),
      formers: isHost ? await house.models.formerNames() : [],
      found: found.map {
        ModelPage.Found(program: $0.program, url: $0.base, models: $0.models, needsKey: $0.needsKey)
      },
      mayChange: isHost)
  }

  /// - Throws: `HouseError.notHost`, `.notFound`.
  package func useModel(_ name: String) async throws {
    try host()
    do { try await house.models.use(name) } catch is ShelfError { throw HouseError.notFound }
  }

  /// Lets a server answer from now on. Words go to a remote one only from those who agree to it.
  /// - Parameter model: `nil` asks the server, and chooses when it offers only one.
  /// - Returns: The models to choose from when none was chosen; empty when one answers now.
  /// - Throws: `HouseError.notHost`; `.unfit` naming `base`, `model`, `contextTokens` or `key`.
  package func connectModel(
    _ address: String, model: String?, key: String?, contextTokens: Int?
  ) async throws -> [String] {
    try host()
    guard address.utf8.count <= 2_048, let base = URL(string: address), base.host()?.isEmpty == false,
      base.scheme == "http" || base.scheme == "https", await Self.mayServe(address)
    else { throw HouseError.unfit(field: "base") }
    guard model?.isEmpty != true, model?.utf8.count ?? 0 <= 200 else {
      throw HouseError.unfit(field: "model")
    }
    let window = contextTokens ?? 8_192
    guard (1_024...2_000_000).contains(window) else { throw HouseError.unfit(field: "contextTokens") }
    do {
      var name = model
      if name == nil {
        let offered = try await house.models.models(at: base, key: key)
        guard offered.count == 1 else { return offered }
        name = offered[0]
      }
      try await house.models.connect(
        ConfiguredServer(base: base, model: name ?? "", key: key, contextTokens: window))
      return []
    } catch EngineError.refusedKey {
      throw HouseError.unfit(field: "key")
    } catch let error as HouseError {
      throw error
    } catch {
      throw HouseError.unfit(field: "base")
    }
  }

  /// A page must not make the house ask where clouds keep their secrets (T23). Anywhere else a model may live.
  private static func mayServe(_ address: String) async -> Bool {
    guard let named = try? WebAddress(address) else { return false }
    if let literal = named.literal { return !literal.isLinkLocal }
    let found = (try? await Resolver.system.addresses(named.host)) ?? []
    return !found.contains(where: \.isLinkLocal)
  }

  /// - Throws: `HouseError.notHost`, `.notFound`.
  package func fetchModel(_ name: String) async throws {
    try host()
    try house.fetches.add(name)
  }

  /// - Throws: `HouseError.notHost`, `.notFound`.
  package func removeModel(_ name: String) async throws {
    try host()
    do { try await house.models.remove(name) } catch is ShelfError { throw HouseError.notFound }
  }

  private func host() throws(HouseError) {
    guard isHost else { throw .notHost }
  }
}

extension House {
  fileprivate func shelfEntries(current: String?, in language: Language) -> [ModelPage.Entry] {
    let standings = models.shelf.standings()
    let listed = models.catalogue.offered.map { entry in
      let standing = standings.first { $0.model.name == entry.name }
      let trouble: (any Error)? = standing?.trouble ?? fetches.trouble(with: entry.name)
      return ModelPage.Entry(
        name: entry.name, title: entry.title, bytes: entry.bytes, licence: entry.licence,
        languages: entry.languages, contextTokens: entry.contextTokens, memoryBytes: entry.memoryBytes,
        advice: language == .fr ? entry.advice.fr : entry.advice.en,
        installed: standing != nil && standing?.trouble == nil, current: current == entry.name,
        fetching: fetches.progress(of: entry.name).map { ModelPage.Fetching(bytes: $0.bytes, of: $0.total) },
        trouble: trouble.map { Words.sentence(about: $0, in: language) })
    }
    let added = standings.filter { standing in !listed.contains { $0.name == standing.model.name } }
    return listed
      + added.map { standing in
        ModelPage.Entry(
          name: standing.model.name, title: standing.model.name, bytes: standing.model.bytes, licence: nil,
          languages: [], contextTokens: standing.model.contextTokens, memoryBytes: nil, advice: nil,
          installed: standing.trouble == nil, current: current == standing.model.name, fetching: nil,
          trouble: standing.trouble.map { Words.sentence(about: $0, in: language) })
      }
  }
}
