package import Foundation

/// A picture of the person, made of the facts at this moment; nothing of it is kept.
package struct MemoryProfile: Codable, Sendable, Equatable {
  /// A fact in short.
  package struct Line: Codable, Sendable, Equatable {
    package let fact: Fact.ID
    package let text: String
    package let language: Language
    package let standing: Fact.Standing
    package let pinned: Bool
    package let said: Date
    /// How often it was said.
    package let sources: Int
  }

  /// Somebody in the person's life.
  package struct Tie: Codable, Sendable, Equatable {
    package let name: String
    /// What they are to the person; `nil` where it was not said.
    package let relation: String?
    /// Where they stand around the person, in hundredths of the picture's width and height.
    package let x: Int
    package let y: Int
    package let lines: [Line]
  }

  /// Two people who are spoken of in one fact, by their place in `ties`.
  package struct Bond: Codable, Sendable, Equatable {
    package let one: Int
    package let other: Int
  }

  package enum Title: String, Codable, Sendable, CaseIterable {
    case boundaries, goingOn, awaited, helps, likes, places, events
  }

  package struct Part: Codable, Sendable, Equatable {
    package let title: Title
    /// Pinned ones first, then newest said first.
    package let lines: [Line]
  }

  /// Two facts that cannot both be true.
  package struct Question: Codable, Sendable, Equatable {
    package let fact: ShownFact
    package let other: ShownFact
  }

  /// As they are called in the house.
  package let name: String
  /// The one most is known of first.
  package let ties: [Tie]
  package let bonds: [Bond]
  /// Only those that hold something, in the order of `Title`.
  package let parts: [Part]
  package let questions: [Question]
  /// Facts that the person has not looked at.
  package let unconfirmed: Int
}

extension MemoryProfile.Line {
  init(_ fact: Fact) {
    self.init(
      fact: fact.id, text: fact.text, language: fact.language, standing: fact.standing,
      pinned: fact.isPinned, said: fact.said, sources: fact.sources.count)
  }

  /// Pinned ones first, then newest said first.
  static func lines(of facts: [Fact]) -> [Self] {
    let facts = Resident.inOrder(facts)
    return (facts.filter(\.isPinned) + facts.filter { !$0.isPinned }).map(Self.init)
  }
}
