import Foundation

/// JSON both ways. Dates are seconds since 1970.
extension HouseClient {
  /// - Throws: `HouseClientError.refused` when the house says no, `notTheHouse` when the answer is not a `T`.
  package func get<T: Decodable>(
    _ path: String, as type: T.Type = T.self, timeout: Duration = .seconds(60)
  ) async throws -> T {
    try Self.decode(try await send(.get, path, timeout: timeout).accepted())
  }

  /// Sends a value and decodes the answer.
  package func send<T: Decodable>(
    _ method: Method, _ path: String, json: some Encodable, as type: T.Type = T.self,
    timeout: Duration = .seconds(60)
  ) async throws -> T {
    try Self.decode(try await send(method, path, json: json, timeout: timeout))
  }

  /// Sends a value; the answer's body does not matter.
  @discardableResult
  package func send(
    _ method: Method, _ path: String, json: some Encodable, timeout: Duration = .seconds(60)
  ) async throws -> HouseAnswer {
    try await send(method, path, body: try JSONEncoder().encode(json), timeout: timeout).accepted()
  }

  private static func decode<T: Decodable>(_ answer: HouseAnswer) throws -> T {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let value = try decoder.singleValueContainer()
      if let seconds = try? value.decode(Double.self) { return Date(timeIntervalSince1970: seconds) }
      return try Date(try value.decode(String.self), strategy: .iso8601)
    }
    do { return try decoder.decode(T.self, from: answer.body) } catch { throw HouseClientError.notTheHouse }
  }
}
