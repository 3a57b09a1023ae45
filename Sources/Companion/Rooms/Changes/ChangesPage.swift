package import Foundation

/// What the page shows of the voices of a companion.
package struct ChangesPage: Codable, Sendable, Equatable {
  /// A voice, named for people.
  package struct Voice: Codable, Sendable, Equatable {
    package let model: String
    package let host: String?
    package let adapter: String?
    /// The newest measure of it, if there is one.
    package let fidelity: ShownFidelity?
  }

  package struct Step: Codable, Sendable, Equatable {
    package let id: VoiceStep.ID
    package let voice: Voice
    package let at: Date
    package let how: VoiceStep.How
    /// Whether it is the accepted one.
    package let current: Bool
    /// Why it cannot be chosen now; `nil` when it can.
    package let missing: String?
  }

  /// What can be laid over the model at hand.
  package struct Adapter: Codable, Sendable, Equatable {
    /// `nil` for the model alone.
    package let name: String?
    /// Whether the companion speaks with it.
    package let current: Bool
    /// The newest measure of the voice that it makes, if there is one.
    package let fidelity: ShownFidelity?
  }

  /// Whether another voice asks first.
  package let asks: Bool
  /// What the house would answer with; `nil` while it has no model.
  package let atHand: Voice?
  /// In what that differs from what was accepted; empty where nothing does.
  package let differs: [VoiceSettings.Part]
  /// Whether the next reply waits for the person's word.
  package let waits: Bool
  /// Whether the accepted model answers although the house has another one.
  package let keepsFormer: Bool
  /// Why it is not possible to go on with the former one; `nil` when it is, or when nothing differs.
  package let missing: String?
  /// What going on with the former one costs, when it costs something.
  package let switching: String?
  /// Newest first.
  package let history: [Step]
  /// Adapters of the house that fit the model at hand, the model alone first; empty where there is nothing to choose, and
  /// while a change waits for the person's word.
  package let adapters: [Adapter]
}

/// What the person decides about a change.
package struct ChangeChoice: Codable, Sendable {
  package enum What: String, Codable, Sendable, CaseIterable {
    /// Nobody else answers from now on before the person said so.
    case ask
    /// Whatever model the house has answers, without asking.
    case dontAsk
    /// What is at hand is the companion's voice from now on.
    case accept
    /// The accepted model goes on, though the house has another.
    case former
    /// The voice of an earlier step comes back.
    case back
    /// A private conversation with what is at hand; nothing of it is kept.
    case attempt = "try"
    /// An adapter of the house is laid over the model, or none.
    case adapter
  }

  package var choice: What
  /// For `back`.
  package var step: VoiceStep.ID?
  /// For `adapter`: its name; empty for the model alone.
  package var adapter: String?

  package init(_ choice: What, step: VoiceStep.ID? = nil, adapter: String? = nil) {
    self.choice = choice
    self.step = step
    self.adapter = adapter
  }
}

/// What came of it.
package struct ChangeDone: Codable, Sendable {
  package let page: ChangesPage
  /// The side room that was opened.
  package let thread: ChatThread.ID?
}
