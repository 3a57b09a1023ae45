/// Reads a field if it is there and of the right type; anything else a server may put there is no field.
struct Lenient<Value: Decodable & Sendable>: Decodable, Sendable {
  let value: Value?
  init(from decoder: any Decoder) throws { value = try? Value(from: decoder) }
}

/// A key of any name.
struct AnyKey: CodingKey, ExpressibleByStringLiteral {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringLiteral value: String) { stringValue = value }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer where Key == AnyKey {
  func lenient<Value: Decodable & Sendable>(_ key: AnyKey, as type: Value.Type = Value.self) -> Value? {
    (try? decodeIfPresent(Lenient<Value>.self, forKey: key))?.value
  }

  /// A count of tokens: whole, not negative, not absurd.
  func tokens(_ key: AnyKey) -> Int? {
    guard let number: Int = lenient(key), (0...100_000_000).contains(number) else { return nil }
    return number
  }
}
