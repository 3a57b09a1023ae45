/// One thing the person said and what the companion answered.
struct KitExchange: Sendable, Equatable {
  /// The reply's.
  let id: Message.ID
  var person: String
  var reply: String
  /// Other whole replies to the same words, which were not the ones shown.
  var rejected: [String] = []

  var characters: Int { person.count + reply.count }
}

/// A stretch of one conversation that a model learns from: exchange after exchange, nothing left out between them.
struct KitExample: Sendable, Equatable {
  /// Characters: some 3,000 tokens of English, 4,000 of French, so that 4,096 hold it with its system prompt cut short.
  static let mostCharacters = 11_000

  var exchanges: [KitExchange] = []

  var characters: Int { exchanges.reduce(0) { $0 + $1.characters } }
}

/// Cuts a conversation into examples.
struct KitExamples {
  private var present = KitExample()

  /// - Returns: The example that ended before this exchange, if one did.
  mutating func take(_ exchange: KitExchange) -> KitExample? {
    let isFull = present.characters + exchange.characters > KitExample.mostCharacters
    let done = isFull ? end() : nil
    present.exchanges.append(exchange)
    return done
  }

  /// Something is left out here: what follows begins anew.
  mutating func end() -> KitExample? {
    defer { present = KitExample() }
    return present.exchanges.isEmpty ? nil : present
  }
}
