import Foundation

extension OpenAICompatible {
  /// The names of the models the server offers, at most a thousand.
  /// - Throws: `EngineError`.
  package func models() async throws -> [String] { try await server.models(through: outbound) }
}

extension ModelServer {
  /// The names of the models the server offers, at most a thousand.
  /// - Throws: `EngineError`.
  package func models(through outbound: Outbound, timeout: Duration = .seconds(15)) async throws -> [String] {
    struct List: Decodable {
      struct Entry: Decodable, Sendable { let id: String }
      let data: [Lenient<Entry>]
    }
    let answer = try await ask(
      .init(.get, headTimeout: timeout, maxBytes: 4 << 20), "/models", outbound, timeout)
    guard let list = try? JSONDecoder().decode(List.self, from: answer) else {
      throw EngineError.notAModelServer
    }
    return Array(
      list.data.compactMap { $0.value?.id }.filter { (1...256).contains($0.utf8.count) }.prefix(1000))
  }

  /// One short question with a JSON answer.
  func ask(
    _ request: Outbound.Request, _ path: String, _ outbound: Outbound, _ timeout: Duration
  ) async throws -> Data {
    do {
      let address = try at(path)
      return try await within(timeout, else: EngineError.timedOut) {
        try await outbound.send(request, to: self, at: address) { response in
          guard (200...299).contains(response.status) else {
            let body = try? await response.body.collect()
            throw ServerFailure(status: response.status, body: body ?? Data()).error
          }
          return try await response.body.collect()
        }
      }
    } catch {
      throw EngineError.from(error, begun: false)
    }
  }
}
