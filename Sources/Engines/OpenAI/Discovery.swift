/// Looks for model servers on this machine's usual ports. Only when asked, and never further than 127.0.0.1.
package struct Discovery: Sendable {
  package struct Found: Sendable, Equatable {
    /// The program that usually listens there, for example `Ollama`.
    package var program: String
    /// For example `http://127.0.0.1:11434/v1`.
    package var base: String
    /// Empty when the server wants a key before it tells.
    package var models: [String]
    package var needsKey: Bool

    package init(program: String, base: String, models: [String], needsKey: Bool) {
      self.program = program
      self.base = base
      self.models = models
      self.needsKey = needsKey
    }
  }

  package struct Place: Sendable, Equatable {
    package var program: String
    package var port: Int

    package init(program: String, port: Int) {
      self.program = program
      self.port = port
    }
  }

  package static let usualPlaces = [
    Place(program: "Ollama", port: 11434), Place(program: "llama-server", port: 8080),
    Place(program: "LM Studio", port: 1234), Place(program: "vLLM", port: 8000),
  ]

  private let outbound: Outbound
  private let places: [Place]
  private let timeout: Duration

  package init(
    outbound: Outbound, places: [Place] = Discovery.usualPlaces, timeout: Duration = .milliseconds(700)
  ) {
    self.outbound = outbound
    self.places = places
    self.timeout = timeout
  }

  /// The servers that answer, in the order of `places`; one that does not speak the protocol is left out.
  package func look() async -> [Found] {
    await withTaskGroup(of: (Int, Found?).self) { group in
      for (index, place) in places.enumerated() {
        group.addTask { (index, await probe(place)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
        .sorted { $0.0 < $1.0 }.compactMap(\.1)
    }
  }

  private func probe(_ place: Place) async -> Found? {
    guard let address = try? WebAddress("http://127.0.0.1:\(place.port)"),
      let server = try? ModelServer(address)
    else { return nil }
    do {
      let models = try await server.models(through: outbound, timeout: timeout)
      return Found(program: place.program, base: server.base.text, models: models, needsKey: false)
    } catch EngineError.refusedKey {
      return Found(program: place.program, base: server.base.text, models: [], needsKey: true)
    } catch {
      return nil
    }
  }
}
