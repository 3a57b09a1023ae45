import Engines

/// What a screen must say of the model.
package struct ModelStatus: Codable, Sendable, Equatable {
  package enum State: String, Codable, Sendable { case ready, starting, missing, failed }

  package let name: String?
  /// Words leave this machine.
  package let isRemote: Bool
  package let host: String?
  package let state: State
  /// Whether the person agreed to `host`; `true` for what stays on this machine.
  package let consented: Bool
  /// A sentence on what to do, when something is to be done.
  package let advice: String?
}

/// What a remote model has been asked so far.
package struct ModelUsage: Codable, Sendable, Equatable {
  package let model: String
  package let host: String?
  package var requests = 0
  package var promptTokens = 0
  package var replyTokens = 0
  /// In the currency of the prices; `nil` while no price is known.
  package var cost: Double?

  init(model: String, host: String?) {
    self.model = model
    self.host = host
  }

  /// - Parameters: prices per million tokens.
  mutating func add(_ usage: TokenUsage, promptPrice: Double?, replyPrice: Double?) {
    requests += 1
    promptTokens += usage.promptTokens
    replyTokens += usage.replyTokens
    guard let promptPrice, let replyPrice else { return }
    let price = Double(usage.promptTokens) * promptPrice + Double(usage.replyTokens) * replyPrice
    cost = (cost ?? 0) + price / 1_000_000
  }
}
