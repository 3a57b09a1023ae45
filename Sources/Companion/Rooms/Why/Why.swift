package import Foundation

/// Why a reply is as it is: the model, and what it was given to read.
package struct Why: Codable, Sendable, Equatable {
  package struct Part: Codable, Sendable, Equatable {
    package let kind: String
    package let tokens: Int
    package let count: Int
    /// The words themselves, where they may be shown and still stand as they were.
    package let text: String?
  }

  /// An earlier message that was put into the prompt, and still exists.
  package struct Recalled: Codable, Sendable, Equatable {
    package let message: Message.ID
    package let thread: ChatThread.ID
    package let role: Message.Role
    package let at: Date
    package let text: String
    /// Whether the person does not want it remembered any more.
    package let forgotten: Bool
  }

  /// A fact that was put into the prompt, and still stands.
  package struct Known: Codable, Sendable, Equatable {
    package let fact: Fact.ID
    package let text: String
    package let language: Language
    package let standing: Fact.Standing
    /// Not to be used again.
    package let barred: Bool
    /// Where it was said last; `nil` where the person wrote it.
    package let message: Message.ID?
    package let thread: ChatThread.ID?
    package let said: Date
  }

  /// An exchange that was shown to the model for its manner, and still stands.
  package struct Shown: Codable, Sendable, Equatable {
    /// The reply.
    package let message: Message.ID
    package let thread: ChatThread.ID
    package let at: Date
    /// What the person had said.
    package let said: String
    package let text: String
    package let tokens: Int
    /// Whether it stands in every prompt.
    package let constant: Bool
  }

  /// What the person wrote in Care that the companion was to ask about, and still stands.
  package struct Link: Codable, Sendable, Equatable {
    package let kind: CareSource.Kind
    package let at: Date
    package let text: String
  }

  package let model: String?
  /// Whether words that the house wrote beforehand stand in it.
  package let house: Bool
  package let temperature: Double?
  package let windowTokens: Int?
  package let replyTokens: Int?
  package let parts: [Part]
  package let recalled: [Recalled]
  package let facts: [Known]
  package let exemplars: [Shown]
  package let links: [Link]
  /// Whether the numbers were kept: they are for the newest replies of a thread.
  package let kept: Bool
}
